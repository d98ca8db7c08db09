/** A wording with its fields filled. `[ … ]` stands only when every field in it is known. */
export function fill(template: string, fields: Record<string, string | undefined>): string {
  const known = (name: string): boolean => fields[name] !== undefined && fields[name] !== '';
  return template
    .replace(/\[([^\]]*)\]/gu, (_, inner: string) =>
      [...inner.matchAll(/\{(\w+)\}/gu)].every((match) => known(match[1] ?? '')) ? inner : '',
    )
    .replace(/\{(\w+)\}/gu, (_, name: string) => fields[name] ?? '');
}
