import { isIP } from 'node:net';
import { isPublicAddress } from './address.ts';

const PORTS = new Set(['', '443', '8443']);
const LONGEST = 2048;

/** What is known of an address before its name is resolved. */
export type CheckedUrl = { ok: true; url: URL; isAllowed: boolean } | { ok: false; message: string };

/**
 * https on 443 or 8443. Hosts of the operator's allow-list (`name` or `name:port`) may be anything: there plain http, other ports and
 * inner addresses are the operator's own wish. The URL is read as a browser reads it, so `0x7f.1` and `2130706433` are `127.0.0.1`.
 */
export function checkUrl(text: string, allowHosts: ReadonlySet<string>): CheckedUrl {
  if (text.length > LONGEST) return refused(`The URL is longer than ${LONGEST} characters.`);
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return refused('Enter a whole URL that starts with https://.');
  if (url.username || url.password) return refused('The URL must not hold a user name or password.');
  if (allowHosts.has(url.hostname) || allowHosts.has(url.host)) return { ok: true, url, isAllowed: true };
  if (url.protocol !== 'https:') return refused('The URL must start with https://.');
  if (!PORTS.has(url.port)) return refused('The port must be 443 or 8443.');
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal) && !isPublicAddress(literal)) return refused('The URL leads to an address that is not public.');
  if (/(^|\.)localhost\.?$/.test(url.hostname)) return refused('The URL leads to an address that is not public.');
  return { ok: true, url, isAllowed: false };
}

function refused(message: string): CheckedUrl {
  return { ok: false, message };
}
