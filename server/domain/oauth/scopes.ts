import type { Scope } from '../access/index.ts';

const ALL: readonly Scope[] = ['read', 'write'];

/** Names separated by blanks, in our order; absent: everything there is. null: one of them is none of ours. */
export function readScopes(text: string | null): readonly Scope[] | null {
  const names = (text ?? '').split(' ').filter((name) => name !== '');
  if (names.length === 0) return text === null ? ALL : null;
  return names.every((name) => ALL.some((scope) => scope === name)) ? ALL.filter((s) => names.includes(s)) : null;
}

export const scopeText = (scopes: readonly Scope[]): string => scopes.join(' ');
