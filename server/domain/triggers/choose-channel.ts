import type { CampaignReader } from '../campaigns/index.ts';
import type { ContactReader } from '../contacts/index.ts';
import type { Space } from '../spaces/index.ts';
import type { StartRequest } from './start-request.ts';

/** How a customer is asked: as the caller said, else by the only address given, else by the first channel of the campaign. */
export async function chooseChannel(
  stores: { campaigns: CampaignReader; contacts: ContactReader },
  space: Space,
  { channel, contact: { email, phone } }: Pick<StartRequest, 'channel' | 'contact'>,
): Promise<'email' | 'sms'> {
  if (channel !== 'campaign') return channel;
  if (email === null || phone === null) return email === null ? 'sms' : 'email';
  const campaign = await stores.campaigns.defaultCampaign(space.accountId, space.id);
  const [first = 'email'] = campaign?.settings.channels ?? [];
  if (first === 'email') return 'email';
  // A number that is another contact's stays theirs: this customer could not be texted there.
  const byEmail = await stores.contacts.contactByEmail(space.accountId, email);
  const byPhone = await stores.contacts.contactByPhone(space.accountId, phone);
  return byEmail && byPhone && byEmail.id !== byPhone.id ? 'email' : 'sms';
}
