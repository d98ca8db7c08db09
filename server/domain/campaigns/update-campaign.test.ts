import { describe, expect, it } from 'vitest';
import { trustId } from '../../../shared/ids.ts';
import { aCampaign, anActor, aShop, aSpace } from './fixtures/shop.ts';
import { type CampaignEdit, updateCampaign } from './update-campaign.ts';

const needs = { clock: { now: () => 7 }, ids: { uuid: () => 'fact-1', secret: () => 's' } };
const plain: CampaignEdit = {
  name: 'After an order',
  defaultItem: 'your order',
  smsItem: null,
  incentive: null,
  locale: null,
  bank: null,
};
const crust = { id: 'o.crust', on: true, slot: 'specific', text: { en: { web: 'What about the crust?' } } };

async function saving(
  edit: Partial<CampaignEdit>,
  how: { role?: 'owner' | 'viewer'; campaign?: typeof aCampaign } = {},
) {
  const shop = aShop(how.campaign);
  const asked = { space: aSpace, id: aCampaign.id, edit: { ...plain, ...edit } };
  const result = await updateCampaign(needs)(shop.stores, anActor(how.role), asked);
  return { shop, result };
}
/** What is wrong, by field. */
async function problems(edit: Partial<CampaignEdit>, campaign = aCampaign): Promise<Record<string, string>> {
  const { result, shop } = await saving(edit, { campaign });
  if (result.ok || result.error.kind !== 'CampaignInvalid') return {};
  expect(shop.facts).toEqual([]);
  expect(shop.campaign()).toEqual(campaign);
  return Object.fromEntries(result.error.problems.map(({ path, message }) => [path, message]));
}

describe('updating a campaign', () => {
  it('saves what it asks and says, and writes down what changed and who did it', async () => {
    const bank = { order: 'listed' as const, questions: [crust] };
    const { shop, result } = await saving({ name: ' After a visit ', locale: 'fr', bank });
    const settings = { incentive: null, defaultItem: 'your order', smsItem: null, locale: 'fr', bank };
    expect(result).toMatchObject({ ok: true, value: { name: 'After a visit', settings } });
    expect(shop.campaign()).toEqual({ ...aCampaign, name: 'After a visit', settings });
    expect(shop.facts).toEqual([
      {
        id: 'fact-1',
        accountId: aSpace.accountId,
        spaceId: aSpace.id,
        kind: 'campaign.updated',
        subject: aCampaign.id,
        actor: expect.stringMatching(/^member:/),
        data: { changed: ['name', 'locale', 'bank'] },
        at: 7,
      },
    ]);
  });

  it('changes the walls only with what they say about rewards', async () => {
    expect((await saving({ name: 'Other' })).shop.walls).toBe(0);
    expect((await saving({ incentive: 'A free loaf for every answer' })).shop.walls).toBe(1);
  });

  it('writes nothing down when nothing changed', async () => {
    expect((await saving({})).shop.facts).toEqual([]);
  });

  it('takes the questions away again', async () => {
    const bank = { order: 'worth' as const, questions: [] };
    const { shop } = await saving(
      { bank: null },
      { campaign: { ...aCampaign, settings: { ...aCampaign.settings, bank } } },
    );
    expect(shop.campaign()?.settings.bank).toBeNull();
  });

  it('keeps the order of channels for an editor that does not know of it, and takes another', async () => {
    const campaign = { ...aCampaign, settings: { ...aCampaign.settings, channels: ['sms' as const] } };
    expect((await saving({ name: 'Other' }, { campaign })).shop.campaign()?.settings.channels).toEqual(['sms']);
    const { shop } = await saving({ channels: ['email', 'sms', 'email'] }, { campaign });
    expect(shop.campaign()?.settings.channels).toEqual(['email', 'sms']);
    expect(shop.facts).toMatchObject([{ data: { changed: ['channels'] } }]);
    expect((await saving({ channels: null }, { campaign })).shop.campaign()?.settings).not.toHaveProperty('channels');
  });

  it('is for those who may change settings, and for campaigns of the space', async () => {
    expect((await saving({ name: 'Other' }, { role: 'viewer' })).result).toEqual({
      ok: false,
      error: { kind: 'NotAllowed' },
    });
    const elsewhere = { ...aCampaign, spaceId: trustId('space', '018f0000-0000-7000-8000-00000000000f') };
    expect((await saving({ name: 'Other' }, { campaign: elsewhere })).result).toEqual({
      ok: false,
      error: { kind: 'CampaignNotFound' },
    });
  });
});

describe('a campaign is refused', () => {
  it('with every field that is wrong', async () => {
    expect(await problems({ name: ' ', defaultItem: '', locale: 'nl', bank: { order: 'worth' } })).toEqual({
      name: 'Give the campaign a name.',
      defaultItem: 'Say what is asked about, like “your order”.',
      locale: 'Conversations are not held in “nl”.',
      'bank.questions': 'A list of questions.',
    });
  });

  it('when its name or item is too long', async () => {
    expect(await problems({ name: 'x'.repeat(81), defaultItem: 'x'.repeat(81), smsItem: 'it all' })).toEqual({
      name: 'At most 80 characters.',
      defaultItem: 'At most 80 characters.',
    });
  });

  it('when a question is, by the path of its field', async () => {
    const leading = { id: 'q.best', on: true, text: { en: { web: 'What was the best part?' } } };
    expect(await problems({ bank: { order: 'worth', questions: [crust, leading] } })).toEqual({
      'bank.questions.1.text.en.web': '“best part” says what the answer should be. Ask so that good and bad fit.',
    });
    expect(Object.keys(await problems({ bank: undefined }))).toEqual(['bank']);
  });

  it('when text messages have no short enough word for the item', async () => {
    expect(await problems({ defaultItem: 'celebration cake' })).toEqual({
      smsItem: 'Text messages need a shorter word for “your celebration cake”. At most 19 characters; this takes 21.',
    });
    expect(await problems({ defaultItem: 'celebration cake', smsItem: 'a much too long word' })).toEqual({
      smsItem: 'At most 19 characters; this takes 20.',
    });
    expect(await problems({ defaultItem: 'celebration cake', smsItem: 'your cake' })).toEqual({});
  });

  it('not for an item from before that rule, unless it is changed', async () => {
    const older = { ...aCampaign, settings: { incentive: null, defaultItem: 'your experience with us' } };
    const kept = { defaultItem: 'your experience with us', name: 'Other' };
    expect(await problems(kept, older)).toEqual({});
    expect(Object.keys(await problems({ defaultItem: 'your experience with them' }, older))).toEqual(['smsItem']);
  });

  it('when its reward pays for praise', async () => {
    expect(await problems({ incentive: '10% off for five stars' })).toEqual({
      incentive: '“10% off” must be given for any answer, good or bad. Say so, or say it plainly.',
    });
    expect(await problems({ incentive: '10% off, good or bad' })).toEqual({});
    expect(await problems({ incentive: 'Ein Gutschein für gute Bewertungen', locale: 'de' })).toEqual({
      incentive: '“Gutschein” must be given for any answer, good or bad. Say so, or say it plainly.',
    });
  });
});
