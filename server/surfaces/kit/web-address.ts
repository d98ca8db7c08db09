import { z } from 'zod';
import { oneLine } from './scalars.ts';

/** An http or https address with a host, without a name or password in it. */
export function optionalWebAddress(label: string) {
  return z.preprocess(
    oneLine,
    z
      .string(`${label} must be an http or https address`)
      .max(2000, `${label} is longer than 2000 characters`)
      .refine(isWebAddress, `${label} must be an http or https address`)
      .optional(),
  );
}

function isWebAddress(text: string): boolean {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return false;
  const { hostname, username, password } = new URL(text);
  return hostname !== '' && username === '' && password === '';
}
