import { expect, it } from 'vitest';
import { trustId } from '../../../shared/ids.ts';
import type { Campaign } from '../campaigns/index.ts';
import type { Contact } from '../contacts/index.ts';
import { defaultSpaceSettings, type Space, type SpaceSettings } from '../spaces/index.ts';
import { conversationContext } from './conversation-context.ts';

const accountId = trustId('account', '018f0000-0000-7000-8000-000000000001');
const spaceId = trustId('space', '018f0000-0000-7000-8000-000000000002');
const base = { accountId, createdAt: 0 };

interface How {
  about?: string;
  locale?: string;
  space?: Partial<SpaceSettings>;
  campaign?: Partial<Campaign['settings']>;
}
function contextOf({ about, locale, space, campaign }: How = {}) {
  const where: Space = {
    ...base,
    id: spaceId,
    slug: 'b',
    name: 'Brindle Lane',
    settings: { ...defaultSpaceSettings, ...space },
  };
  const asking: Campaign = {
    ...base,
    id: trustId('campaign', '018f0000-0000-7000-8000-000000000003'),
    spaceId,
    name: 'Orders',
    settings: { incentive: null, defaultItem: 'your order', ...campaign },
  };
  const contact = { name: ' Ana Ruiz ', locale: locale ?? null } as Contact; // what a context is made of
  return conversationContext({ space: where, campaign: asking, contact, request: { about: about ?? null } });
}

it('takes the campaign’s questions along, so that later edits do not rewrite it', () => {
  const bank = { order: 'worth' as const, questions: [{ id: 'q.improve', on: false }] };
  expect(contextOf({ campaign: { bank } }).campaign).toEqual({ bank });
});

it('is as ever for a campaign and a space from before these settings', () => {
  expect(contextOf()).toEqual({
    business: 'Brindle Lane',
    item: 'your order',
    firstName: 'Ana',
    fullName: ' Ana Ruiz ',
    locale: 'en',
    incentive: false,
    bankVersion: 'en-1',
    campaign: {},
  });
});

it('names what text messages say instead, and whom they name for help', () => {
  const context = contextOf({
    space: { smsName: 'Brindle', smsHelp: '+254700123456' },
    campaign: { smsItem: 'order' },
  });
  expect(context).toMatchObject({ smsBusiness: 'Brindle', smsItem: 'order', links: { help: '+254700123456' } });
});

it('does not call what a trigger names by the campaign’s short word', () => {
  expect(contextOf({ about: 'a wedding cake', campaign: { smsItem: 'order' } })).not.toHaveProperty('smsItem');
});

it('speaks the customer’s language, else the campaign’s, else the space’s', () => {
  expect(contextOf({ space: { locale: 'de' } }).locale).toBe('de');
  expect(contextOf({ space: { locale: 'de' }, campaign: { locale: 'fr' } }).locale).toBe('fr');
  expect(contextOf({ campaign: { locale: 'fr' }, locale: 'es' }).locale).toBe('es');
});
