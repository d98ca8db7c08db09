import type { Campaign } from '../campaigns/index.ts';
import type { Contact } from '../contacts/index.ts';
import type { InterviewContext } from '../interview/index.ts';
import type { Space } from '../spaces/index.ts';
import type { StartRequest } from './start-request.ts';

interface Asked {
  space: Space;
  campaign: Campaign;
  contact: Contact;
  request: Pick<StartRequest, 'about'>;
}

/**
 * What the conversation is about, as it stands now: an owner who edits the questions, or renames the business, does not
 * rewrite a conversation that has begun.
 */
export function conversationContext({ space, campaign, contact, request }: Asked): InterviewContext {
  const { settings } = campaign;
  const { smsName, smsHelp } = space.settings;
  return {
    business: space.name,
    item: request.about ?? settings.defaultItem,
    firstName: firstNameOf(contact.name),
    fullName: contact.name,
    locale: contact.locale ?? settings.locale ?? space.settings.locale,
    incentive: settings.incentive !== null,
    bankVersion: 'en-1',
    ...(smsName ? { smsBusiness: smsName } : {}),
    // The campaign's short word is for the campaign's item, not for what a trigger names.
    ...(settings.smsItem && !request.about ? { smsItem: settings.smsItem } : {}),
    ...(smsHelp ? { links: { help: smsHelp } } : {}),
    campaign: settings.bank ? { bank: settings.bank } : {},
  };
}

function firstNameOf(name: string | null): string | null {
  return name?.trim().split(/\s+/u)[0] || null;
}
