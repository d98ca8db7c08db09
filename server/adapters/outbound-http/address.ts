import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** IPv4 is global where nothing special is known of it. */
const UNICAST = 'unicast';
/** The only block of IPv6 out of which the world's addresses are given (RFC 4291 §2.4, IANA registry). */
const GLOBAL_V6 = ipaddr.parseCIDR('2000::/3');
/** Inside that block, and yet somebody's IPv4 address, or nobody's: each would lead where an IPv4 rule does not look. */
const NOT_GLOBAL_V6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'].map((cidr) => ipaddr.parseCIDR(cidr));

/**
 * Whether an address may be called for somebody: public, and nothing else. Not private, loopback, link-local, shared (100.64/10),
 * multicast, unspecified, reserved, documentation; and in IPv6 nothing that stands for an IPv4 address
 * (`::/96`, `::ffff:0:0/96`, `64:ff9b::/96`, `2002::/16`, Teredo), whatever that address is.
 */
export function isPublicAddress(text: string): boolean {
  // Node's own reading, which is strict; and a zone ("fe80::1%eth0") only ever belongs to this machine's own links.
  if (text.includes('%') || isIP(text) === 0) return false;
  const address = ipaddr.parse(text);
  if (address.range() !== UNICAST) return false;
  if (address.kind() === 'ipv4') return true;
  return address.match(GLOBAL_V6) && !NOT_GLOBAL_V6.some((block) => address.match(block));
}
