const KEY_PART = /[^[\].]+/g;
/** Deeper or longer keys are kept as they are: nobody's form needs them, and building them costs. */
const MAX_DEPTH = 4;

/**
 * `application/x-www-form-urlencoded` as Zapier, curl and browsers send it: `customer[email]`, `customer.email` and
 * `customer__email` all become `{customer: {email}}`; a name given twice becomes an array.
 * Objects have no prototype, so that a field named `__proto__` or `constructor` is only a field.
 */
export function parseForm(text: string): Record<string, unknown> {
  const form: Branch = Object.create(null);
  for (const [name, value] of new URLSearchParams(text)) place(form, pathOf(name), value);
  return form;
}

interface Branch {
  [name: string]: unknown;
}

function pathOf(name: string): string[] {
  const parts = name.startsWith('__') ? [name] : (name.replaceAll('__', '.').match(KEY_PART) ?? [name]);
  return parts.length > MAX_DEPTH ? [name] : parts;
}

function place(form: Branch, path: readonly string[], value: string): void {
  let branch = form;
  for (const part of path.slice(0, -1)) {
    const below = branch[part];
    const next: Branch = isBranch(below) ? below : Object.create(null);
    branch[part] = next;
    branch = next;
  }
  const last = path.at(-1) ?? '';
  const before = branch[last];
  if (before === undefined) branch[last] = value;
  else if (Array.isArray(before)) before.push(value);
  else branch[last] = [before, value];
}

function isBranch(value: unknown): value is Branch {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
