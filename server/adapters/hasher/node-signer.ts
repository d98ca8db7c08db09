import { createHmac } from 'node:crypto';
import type { Signer } from '../../ports/signer.ts';

export const nodeSigner: Signer = {
  hex: (key, content) => createHmac('sha256', key).update(content, 'utf8').digest('hex'),
  base64: (base64Key, content) =>
    createHmac('sha256', Buffer.from(base64Key, 'base64')).update(content, 'utf8').digest('base64'),
};
