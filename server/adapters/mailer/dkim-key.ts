import { createPrivateKey, createSign, type KeyObject } from 'node:crypto';

export interface DkimOptions {
  domain: string;
  selector: string;
  /** PEM, RSA of at least 1024 bits: the signer knows rsa-sha256 alone. */
  privateKey: string;
}

/** Every header that a receiver judges by. The library's own list leaves out List-Unsubscribe-Post, which RFC 8058 §4 wants signed. */
const SIGNED_HEADERS = [
  'From',
  'To',
  'Cc',
  'Subject',
  'Date',
  'Message-ID',
  'MIME-Version',
  'Content-Type',
  'Content-Transfer-Encoding',
  'In-Reply-To',
  'References',
  'Reply-To',
  'List-Id',
  'List-Unsubscribe',
  'List-Unsubscribe-Post',
].join(':');

/** Tries the key now: with one that does not sign, the library sends every mail unsigned and says nothing. */
export function dkimFor({ domain, selector, privateKey }: DkimOptions) {
  const key = readKey(privateKey);
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (key.asymmetricKeyType !== 'rsa') throw new Error(`DKIM needs an RSA key, this one is ${key.asymmetricKeyType}`);
  if (bits < 1024) throw new Error(`DKIM needs an RSA key of 1024 bits or more, this one has ${bits}`);
  createSign('RSA-SHA256').update('probe').sign(key);
  return { domainName: domain, keySelector: selector, privateKey, headerFieldNames: SIGNED_HEADERS };
}

function readKey(pem: string): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch (cause) {
    throw new Error('The DKIM private key cannot be read: expected PEM, beginning with -----BEGIN', { cause });
  }
}
