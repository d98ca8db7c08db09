import type { Campaign } from '../campaigns/index.ts';
import type { ContactReader } from '../contacts/index.ts';
import type { PlacedRequest, StartRequest } from './start-request.ts';

/** How a customer is asked: as the caller said, else by the only address given, else by the first channel of the campaign. */
export async function chooseChannel(
  contacts: ContactReader,
  { accountId, settings }: Campaign,
  { channel, contact: { email, phone } }: Pick<StartRequest, 'channel' | 'contact'>,
): Promise<PlacedRequest['channel']> {
  if (channel !== 'campaign') return channel;
  if (email === null || phone === null) return email === null ? 'sms' : 'email';
  const [first = 'email'] = settings.channels ?? [];
  if (first === 'email') return 'email';
  // A number that is another contact's stays theirs: this customer could not be texted there.
  const byEmail = await contacts.contactByEmail(accountId, email);
  const byPhone = await contacts.contactByPhone(accountId, phone);
  return byEmail && byPhone && byEmail.id !== byPhone.id ? 'email' : 'sms';
}
