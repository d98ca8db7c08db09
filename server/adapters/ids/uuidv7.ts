import { randomBytes } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import { base32 } from '../../../shared/base32.ts';
import type { Ids } from '../../ports/ids.ts';

/** UUIDv7 (RFC 9562), growing also within one millisecond; secrets from the system's random source. */
export function uuidv7Ids(): Ids {
  return { uuid: uuidv7, secret: (bytes) => base32(randomBytes(bytes)) };
}
