import { randomBytes, randomFillSync } from 'node:crypto';
import { V7Generator } from 'uuidv7';
import { base32 } from '../../../shared/base32.ts';
import type { Ids } from '../../ports/ids.ts';

/** UUIDv7 (RFC 9562), growing also within one millisecond; secrets from the system's random source. */
export function uuidv7Ids(): Ids {
  const generator = new V7Generator({ nextUint32: pooledRandom() });
  return { uuid: () => generator.generate().toString(), secret: (bytes) => base32(randomBytes(bytes)) };
}

/** Asked of the system for 256 numbers at a time: the package asks for eight, at every second id. */
function pooledRandom(): () => number {
  const pool = new Uint32Array(256);
  let used = pool.length;
  return () => {
    if (used === pool.length) {
      randomFillSync(pool);
      used = 0;
    }
    return pool[used++] ?? 0;
  };
}
