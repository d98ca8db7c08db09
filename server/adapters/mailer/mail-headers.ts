import type { Mail } from '../../ports/mailer.ts';

const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]/u;
/** One bare address: no list, no group, no comment, no quoted part, no angle brackets. */
const ONE_ADDRESS = /^[^\s<>()[\]\\,:;@"\p{Cc}]+@[^\s<>()[\]\\,:;@"\p{Cc}]+$/u;

/** Why this mail must not be sent; null: nothing speaks against it. The last guard against headers smuggled in by a name. */
export function refusalOf(mail: Mail): string | null {
  const texts = {
    recipient: mail.to.name,
    sender: mail.fromName,
    subject: mail.subject,
    'message id': mail.messageId,
    'reply id': mail.inReplyTo,
    'thread ids': mail.references?.join() ?? null,
    'unsubscribe link': mail.unsubscribeUrl,
    language: mail.language,
    account: mail.accountId,
  };
  for (const [what, text] of Object.entries(texts)) {
    if (text !== null && CONTROL.test(text)) return `control character in the ${what}`;
  }
  if (!ONE_ADDRESS.test(mail.to.address)) return 'the recipient is not one address';
  if (mail.replyTo !== null && !ONE_ADDRESS.test(mail.replyTo)) return 'the reply address is not one address';
  return null;
}

type Headers = Record<string, string | { prepared: true; value: string }>;

/**
 * One List-Unsubscribe header, as a plain header: the library's `list` option makes two of them from an array, and turns
 * `List-Unsubscribe=One-Click` into an address. One-click is promised for https alone (RFC 8058 §3.1).
 */
export function extraHeaders(mail: Mail, domain: string): Headers {
  const headers: Headers = { 'Content-Language': mail.language };
  // A person's letter marked as generated would never be answered by the other side's assistant or holiday notice (RFC 3834).
  if (!mail.personal) headers['Auto-Submitted'] = 'auto-generated';
  if (mail.unsubscribeUrl === null) return headers;
  headers['List-Id'] = `Review requests <reviews.${mail.accountId}.${domain}>`;
  headers['List-Unsubscribe'] = { prepared: true, value: `<${mail.unsubscribeUrl}>` };
  if (mail.unsubscribeUrl.startsWith('https://')) headers['List-Unsubscribe-Post'] = 'List-Unsubscribe=One-Click';
  return headers;
}
