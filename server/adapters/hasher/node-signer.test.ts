import { describe, expect, it } from 'vitest';
import { nodeSigner } from './node-signer.ts';

describe('a signature', () => {
  it('is the one of the Standard Webhooks specification for its own example', () => {
    const content = 'msg_p5jXN8AQM9LWM0D4loKWxJek.1614265330.{"test": 2432232314}';
    expect(nodeSigner.base64('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', content)).toBe(
      'g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    );
  });

  it('takes the key as text in the other scheme (RFC 4231, test case 2)', () => {
    expect(nodeSigner.hex('Jefe', 'what do ya want for nothing?')).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
  });
});
