import { parseId } from '../../../shared/ids.ts';

/** Lower case, digits and hyphens, at most 60: what an address can carry. */
const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/;

/** A wall's slug may not read like a wall's id: addresses hold either, and the id would win. */
export function isWallSlug(text: string): boolean {
  return SLUG.test(text) && parseId('wall', text) === null;
}

/** A slug from a name; empty where nothing of it can stand in one. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
}
