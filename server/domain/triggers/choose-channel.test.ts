import { expect, it } from 'vitest';
import { type ContactId, trustId } from '../../../shared/ids.ts';
import type { Contact, ContactReader } from '../contacts/index.ts';
import { chooseChannel } from './choose-channel.ts';

const account = trustId('account', '0195f3a0-0000-7000-8000-00000000000a');
const both = { email: 'a@example.com', phone: '+254712345678' };
const known = (id: string) => trustId('contact', id);

/** Who has which address already. */
function book(byEmail: ContactId | null, byPhone: ContactId | null): ContactReader {
  const one = (id: ContactId | null) => (id === null ? null : ({ id } as Contact)); // nothing else of it is read
  return {
    contactByEmail: async () => one(byEmail),
    contactByPhone: async () => one(byPhone),
  } as unknown as ContactReader; // the only two that are asked
}
const strangers = book(null, null);
const oneAndTheSame = book(known('1'), known('1'));
const two = book(known('1'), known('2'));

it.each([
  ['by mail, when the campaign says nothing', undefined, both, strangers, 'email'],
  ['by text, when the campaign says so', ['sms', 'email'] as const, both, strangers, 'sms'],
  ['by text, when both are one customer’s', ['sms'] as const, both, oneAndTheSame, 'sms'],
  ['by mail, when the number is somebody else’s', ['sms'] as const, both, two, 'email'],
  ['by mail, when there is no number', ['sms'] as const, { ...both, phone: null }, strangers, 'email'],
  ['by text, when that is all there is', ['email'] as const, { ...both, email: null }, strangers, 'sms'],
] as const)('asks %s', async (_what, channels, to, contacts, channel) => {
  const settings = { incentive: null, defaultItem: 'it', ...(channels ? { channels } : {}) };
  const campaign = {
    id: trustId('campaign', 'c'),
    accountId: account,
    spaceId: trustId('space', 's'),
    name: 'c',
    settings,
    createdAt: 0,
  };
  const contact = { ...to, name: null, locale: null };
  expect(await chooseChannel(contacts, campaign, { channel: 'campaign', contact })).toBe(channel);
  expect(await chooseChannel(contacts, campaign, { channel: 'sms', contact })).toBe('sms');
});
