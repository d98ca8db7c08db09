import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { campaignList, campaignRow } from '../../../shared/contracts/campaign.ts';
import { formatId } from '../../../shared/ids.ts';
import { type Desk, openDesk } from './fixtures/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const campaignsOf = (made = desk.mine) => `${desk.pathOf(made)}/campaigns`;
const campaignPath = () => `${campaignsOf()}/${formatId('campaign', desk.mine.campaign.id)}`;
const edit = (over: object = {}) => ({
  name: 'Orders',
  defaultItem: 'your order',
  smsItem: null,
  incentive: null,
  locale: null,
  bank: null,
  ...over,
});

describe('the campaigns of a space', () => {
  it('come with what there is to choose from, as the contract says', async () => {
    const { status, json } = await desk.call('GET', campaignsOf());
    expect(status).toBe(200);
    const list = campaignList.strict().parse(json);
    expect(list.campaigns).toEqual([
      {
        id: desk.mine.campaign.id,
        name: 'Default',
        defaultItem: 'your experience with us',
        smsItem: 'your experience',
        incentive: null,
        locale: null,
        bank: null,
      },
    ]);
    expect(list.business).toEqual({ name: 'Brindle Lane', smsName: null, locale: 'en' });
    expect(list.choice.questions.map(({ id }) => id)).toEqual(
      ['q.story', 'q.result', 'q.before', 'q.best', 'q.numbers', 'q.hesitation', 'q.improve', 'q.surprise'].concat(
        'q.recommend',
        'q.any',
      ),
    );
    expect(list.choice.questions[0]?.text.en?.web).toMatch(/^In your own words/);
    expect(list.choice.languages[0]).toEqual({ tag: 'en', name: 'English', sms: 'gsm7', dir: 'ltr' });
    expect(list.choice.slots).toContain('recommend_to');
  });

  it('are read by whoever may read, and are another account’s secret', async () => {
    expect((await desk.call('GET', campaignsOf(), undefined, 'viewer')).status).toBe(200);
    expect((await desk.call('GET', campaignsOf(desk.theirs))).status).toBe(404);
  });
});

describe('saving a campaign', () => {
  it('answers what is kept from now on, and is told as a fact', async () => {
    const bank = {
      order: 'listed',
      questions: [{ id: 'o.crust', on: true, slot: 'specific', text: { en: { web: 'What about the crust?' } } }],
    };
    const saved = await desk.call('PUT', campaignPath(), edit({ bank }));
    expect(saved.status).toBe(200);
    expect(campaignRow.strict().parse(saved.json)).toEqual({ ...edit({ bank }), id: desk.mine.campaign.id });
    const { json } = await desk.call('GET', campaignsOf());
    expect(campaignList.parse(json).campaigns).toEqual([saved.json]);
    expect(desk.told.at(-1)).toMatchObject({ kind: 'campaign.updated', subject: desk.mine.campaign.id });
  });

  it('names every field that is wrong, the first as the console’s other answers do', async () => {
    const questions = [
      { id: 'q.rating', on: true },
      { id: 'q.best', on: true, text: { en: { web: 'What did you love?', sms: 'Reply YES?' } } },
    ];
    const { status, json } = await desk.call(
      'PUT',
      campaignPath(),
      edit({ name: '', bank: { order: 'worth', questions } }),
    );
    expect(status).toBe(422);
    expect(json.error).toMatchObject({ code: 'invalid_request', field: 'name', message: 'Give the campaign a name.' });
    expect(json.error?.problems?.map(({ field }) => field)).toEqual([
      'name',
      'bank.questions.0.id',
      'bank.questions.1.text.en.web',
      'bank.questions.1.text.en.sms',
    ]);
  });

  it.each([
    [{ name: 7 }, 'name'],
    [{ smsItem: undefined }, 'smsItem'],
    [{ bank: [] }, 'bank'],
    [{ bank: { order: 'worth', questions: [], when: 'rating > 3' } }, 'bank.when'],
  ])('refuses %j', async (over, field) => {
    const { status, json } = await desk.call('PUT', campaignPath(), edit(over));
    expect([status, json.error?.field]).toEqual([422, field]);
  });

  it('refuses what a campaign does not have', async () => {
    const { status, json } = await desk.call('PUT', campaignPath(), edit({ minRating: 4 }));
    expect([status, json.error?.message]).toEqual([422, expect.stringContaining('minRating')]);
  });

  it('is for owners and admins', async () => {
    expect((await desk.call('PUT', campaignPath(), edit(), 'moderator')).status).toBe(403);
  });

  it('finds no campaign of another space or account, and none by a wrong id', async () => {
    const theirs = formatId('campaign', desk.theirs.campaign.id);
    for (const url of [`${campaignsOf()}/${theirs}`, `${campaignsOf(desk.theirs)}/${theirs}`, `${campaignsOf()}/x`])
      expect((await desk.call('PUT', url, edit())).status).toBe(404);
  });
});

describe('saving a space', () => {
  const settings = () => `${desk.pathOf(desk.mine)}/settings`;

  it('asks for a short name where text messages cannot say the whole one', async () => {
    const long = { name: 'Brindle Lane Bakehouse' };
    const refused = await desk.call('PATCH', settings(), long);
    expect([refused.status, refused.json.error?.field]).toEqual([422, 'smsName']);
    const saved = await desk.call('PATCH', settings(), { ...long, smsName: ' Brindle Lane ', smsHelp: '' });
    expect(saved.json).toMatchObject({ ...long, smsName: 'Brindle Lane', smsHelp: null });
  });

  it('makes a new one’s short name by itself', async () => {
    const made = await desk.call('POST', '/console/api/spaces', { name: 'Pâtisserie du Vieux Marché', slug: 'marche' });
    expect([made.status, made.json.smsName]).toEqual([201, 'Patisserie du Vieux']);
  });
});
