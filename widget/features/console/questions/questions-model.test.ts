import { describe, expect, it } from 'vitest';
import type { CampaignEdit, CampaignList, CampaignRow } from '../../../../shared/contracts/campaign.ts';
import { type FieldProblem, Refused } from '../../../platform/request-failure.ts';
import type { ConsoleApi } from '../console-api.ts';
import { QuestionsModel } from './questions-model.ts';

const ids = ['q.story', 'q.result', 'q.best'];
const row: CampaignRow = {
  id: 'cmp_1',
  name: 'Orders',
  defaultItem: 'your order',
  smsItem: null,
  incentive: null,
  locale: null,
  bank: null,
};
const language = (tag: string) => ({ tag, name: tag, sms: 'gsm7' as const, dir: 'ltr' as const });
const listWith = (over: Partial<CampaignRow> = {}): CampaignList => ({
  campaigns: [{ ...row, ...over }],
  choice: {
    languages: [language('en'), language('fr')],
    slots: ['story', 'specific'],
    questions: ids.map((id) => ({
      id,
      slot: 'story',
      text: { en: { web: `${id}?`, sms: `${id} sms?` }, fr: { web: `${id} ?`, sms: `${id} sms ?` } },
    })),
  },
  business: { name: 'Brindle Lane', smsName: null, locale: 'en' },
});

async function aScreen(over: Partial<CampaignRow> = {}) {
  const said: string[] = [];
  const server = {
    edits: [] as CampaignEdit[],
    refuses: null as FieldProblem[] | null,
    /** Runs while a save is under way. */
    meanwhile: () => {},
  };
  const api = {
    campaigns: async () => listWith(over),
    saveCampaign: async (_space: string, id: string, edit: CampaignEdit) => {
      server.edits.push(edit);
      server.meanwhile();
      if (server.refuses) {
        const problems = server.refuses;
        throw new Refused({
          status: 422,
          code: 'invalid_request',
          message: 'No.',
          field: null,
          retryAfterMs: null,
          problems,
        });
      }
      return { ...edit, id };
    },
  } as unknown as ConsoleApi; // the routes of this screen
  const model = new QuestionsModel({ api, space: 'spc_1', say: (text) => said.push(text), id: () => 'new' });
  await model.load();
  return { model, said, server, order: () => model.rows.value.map(({ id }) => id) };
}

describe('the questions of a campaign', () => {
  it('have nothing to save until something changes, and nothing any more when it is changed back', async () => {
    const { model } = await aScreen();
    expect(model.dirty.value).toBe(false);
    model.turn('q.best', false);
    expect(model.dirty.value).toBe(true);
    model.turn('q.best', true);
    expect(model.dirty.value).toBe(false);
  });

  it('are saved as what differs from the bank', async () => {
    const { model, server, said } = await aScreen();
    model.set('order', 'listed');
    model.move('q.best', 1);
    model.reword('q.best', 'web', 'Which part?');
    expect(await model.save()).toBe(true);
    expect(server.edits[0]?.bank).toEqual({
      order: 'listed',
      questions: [{ id: 'q.best', on: true, text: { en: { web: 'Which part?' } } }],
    });
    expect(model.dirty.value).toBe(false);
    expect(said.at(-1)).toMatch(/^Saved\./);
  });

  it('are worded language by language', async () => {
    const { model, server } = await aScreen();
    model.language.value = 'fr';
    model.reword('q.story', 'sms', 'Alors ?');
    await model.save();
    expect(server.edits[0]?.bank?.questions).toEqual([{ id: 'q.story', on: true, text: { fr: { sms: 'Alors ?' } } }]);
  });

  it('begin in the campaign’s language', async () => {
    expect((await aScreen({ locale: 'fr' })).model.language.value).toBe('fr');
    expect((await aScreen({ locale: 'sw' })).model.language.value).toBe('en');
  });

  it('are the bank’s again where its wording was written back, or everything wiped out', async () => {
    const { model } = await aScreen();
    for (const text of ['q.best?', '  ']) {
      model.reword('q.best', 'web', text);
      model.settle('q.best', 'web');
      expect(model.dirty.value).toBe(false);
    }
    model.reword('q.best', 'web', 'Mine?');
    model.asInBank('q.best');
    expect(model.dirty.value).toBe(false);
  });

  it('keep the bank’s text for texts when only the chat is reworded and that is said', async () => {
    const { model } = await aScreen();
    model.reword('q.best', 'web', 'A long way to ask it?');
    model.reword('q.best', 'sms', 'q.best sms?');
    model.settle('q.best', 'sms');
    expect(model.row.value?.text.en ?? model.rows.value[2]?.text.en).toBeDefined();
    expect(model.rows.value.find(({ id }) => id === 'q.best')?.text.en).toEqual({
      web: 'A long way to ask it?',
      sms: 'q.best sms?',
    });
  });

  it('take an added one, opened, with the cursor in it; removed, nothing is left of it', async () => {
    const { model, order } = await aScreen();
    model.add();
    expect(order()).toEqual([...ids, 'o.new']);
    expect(model.open.value).toBe('o.new');
    expect(model.focus.value).toEqual({ at: 'o.new.text.en.web' });
    model.remove('o.new');
    expect(model.dirty.value).toBe(false);
    expect(model.focus.value).toEqual({ at: 'q.best.edit' });
  });

  it('say where a moved one is now', async () => {
    const { model, order } = await aScreen();
    model.move('q.best', 1);
    expect(order()).toEqual(['q.story', 'q.best', 'q.result']);
    expect(model.told.value).toBe('Now 2 of 3.');
  });

  it('go back to the bank all at once', async () => {
    const { model, order } = await aScreen({
      bank: {
        order: 'listed',
        questions: [
          { id: 'q.best', on: false },
          { id: 'o.x', on: true, slot: 'story', text: { en: { web: 'X?' } } },
        ],
      },
    });
    expect(order()).toEqual(['q.story', 'q.best', 'o.x', 'q.result']);
    model.allAsInBank();
    expect(order()).toEqual(ids);
    expect(model.dirty.value).toBe(true);
    model.discard();
    expect(model.dirty.value).toBe(false);
  });
});

describe('what the server refuses', () => {
  it('stands at its field, opened, in its language, with the cursor there', async () => {
    const { model, server, said } = await aScreen();
    model.turn('q.result', false);
    model.reword('q.best', 'web', 'Nice?');
    server.refuses = [
      { field: 'bank.questions.1.text.fr.web', message: 'Leading.' },
      { field: 'smsItem', message: 'Too long.' },
      { field: 'bank.questions', message: 'Too many.' },
      { field: 'bank.questions.0.id', message: 'Twice.' },
    ];
    expect(await model.save()).toBe(false);
    expect(model.problems.value).toEqual({
      'q.best.text.fr.web': 'Leading.',
      smsItem: 'Too long.',
      bank: 'Too many.',
      'q.result': 'Twice.',
    });
    expect([model.open.value, model.language.value]).toEqual(['q.best', 'fr']);
    expect(model.focus.value).toEqual({ at: 'q.best.text.fr.web' });
    expect(model.told.value).toBe('4 things to mend first.');
    expect(said).toEqual([]);
    expect(model.dirty.value).toBe(true);
  });

  it('is forgotten as soon as it is changed', async () => {
    const { model, server } = await aScreen();
    model.reword('q.best', 'web', 'Nice?');
    server.refuses = [
      { field: 'bank.questions.0.text.en.web', message: 'Leading.' },
      { field: 'name', message: 'Missing.' },
    ];
    await model.save();
    model.reword('q.best', 'web', 'What?');
    expect(Object.keys(model.problems.value)).toEqual(['name']);
    model.set('name', 'Visits');
    expect(model.problems.value).toEqual({});
  });
});

it('keeps what is typed while a save is under way', async () => {
  const { model, server } = await aScreen();
  model.turn('q.best', false);
  server.meanwhile = () => model.set('name', 'Typed meanwhile');
  expect(await model.save()).toBe(false);
  expect(model.draft.value?.name).toBe('Typed meanwhile');
  expect(model.dirty.value).toBe(true);
});

it('does not fetch over edits that are not saved', async () => {
  const { model } = await aScreen();
  model.turn('q.best', false);
  await model.load();
  expect(model.dirty.value).toBe(true);
});
