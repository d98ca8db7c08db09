import type { InvitationContent } from '../../domain/deliveries/index.ts';
import { tongueFor } from './mail-words.ts';

/** The invitation as one text message: `inv.link` of the question bank. */
export function renderText({ locale, business, item, chatUrl }: InvitationContent): string {
  return tongueFor(locale).say('text.invitation', { business, item, link: chatUrl });
}
