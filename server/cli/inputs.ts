import { z } from 'zod';
import { type Id, type IdKind, parseId } from '../../shared/ids.ts';

/** An id in either spelling. */
function id<K extends IdKind>(kind: K) {
  return z.string().transform((text, context): Id<K> => {
    const parsed = parseId(kind, text);
    if (parsed) return parsed;
    context.addIssue({ code: 'custom', message: `"${text}" is no ${kind} id` });
    return z.NEVER;
  });
}

export const accountId = id('account');
export const apiKeyId = id('apiKey');
export const oauthClientId = id('oauthClient');
