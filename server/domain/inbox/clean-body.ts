/** Words of several lines as they may be stored and mailed: composed, without control characters and marks that turn the reading direction. */
export function cleanBody(text: string): string {
  return text
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
    .normalize('NFC')
    .replace(/\r\n?|[\p{Zl}\p{Zp}]/gu, '\n')
    .replace(/[\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .replace(/(?!\n|\t)\p{Cc}/gu, ' ')
    .replace(/\n{4,}/g, '\n\n\n')
    .trim();
}
