import { batch, computed, createModel, signal } from '@preact/signals';
import type { CampaignList, QuestionChoice } from '../../../../shared/contracts/campaign.ts';
import { type FieldProblem, Refused } from '../../../platform/request-failure.ts';
import type { ConsoleApi } from '../console-api.ts';
import type { LoadPhase } from '../paged-list.ts';
import { strings } from '../strings.ts';
import {
  bankRow,
  type Channel,
  type Draft,
  draftOf,
  editOf,
  moved,
  type Row,
  rowsOf,
  STORY,
  type Wording,
} from './arrange.ts';

export interface QuestionsNeeds {
  api: ConsoleApi;
  space: string;
  say: (text: string) => void;
  id: () => string;
}
type Part = Exclude<keyof Draft, 'rows'>;

const nothingToChoose: QuestionChoice = { languages: [], slots: [], questions: [] };

/** One campaign's questions: what the server has, what was changed since, and what it said about that. */
export const QuestionsModel = createModel(({ api, space, say, id }: QuestionsNeeds) => {
  const list = signal<CampaignList | null>(null);
  const campaignId = signal<string | null>(null);
  const draft = signal<Draft | null>(null);
  const phase = signal<LoadPhase>('loading');
  const saving = signal(false);
  /** By field: `name`, `o.crust.text.en.web`. */
  const problems = signal<Readonly<Record<string, string>>>({});
  const language = signal('en');
  /** Whose wording the dry run shows. */
  const chosen = signal(STORY);
  /** Whose editor is open. */
  const open = signal<string | null>(null);
  /** Where the cursor belongs after what just happened. */
  const focus = signal<{ at: string } | null>(null);
  /** For those who do not see the list move. */
  const told = signal('');

  const choice = computed(() => list.value?.choice ?? nothingToChoose);
  const campaign = computed(() => list.value?.campaigns.find((one) => one.id === campaignId.value) ?? null);
  const rows = computed(() => draft.value?.rows ?? []);
  const row = computed(() => rows.value.find((one) => one.id === chosen.value) ?? rows.value[0] ?? null);
  const dirty = computed(() => {
    if (!campaign.value || !draft.value) return false;
    const said = (one: Draft) => JSON.stringify(editOf(one, choice.value));
    return said(draft.value) !== said(draftOf(campaign.value, choice.value));
  });

  async function load(wanted: string | null = null): Promise<void> {
    if (dirty.peek()) return;
    try {
      const fresh = await api.campaigns(space);
      batch(() => {
        const first = list.peek() === null;
        list.value = fresh;
        phase.value = 'ready';
        campaignId.value = (fresh.campaigns.find((one) => one.id === wanted) ?? fresh.campaigns[0])?.id ?? null;
        if (first) language.value = startingLanguage(fresh, campaign.peek()?.locale ?? null);
        discard();
      });
    } catch {
      if (!list.peek()) phase.value = 'failed';
    }
  }

  function discard(): void {
    const now = campaign.peek();
    draft.value = now && draftOf(now, choice.peek());
    problems.value = {};
    open.value = null;
  }

  function set<K extends Part>(part: K, value: Draft[K]): void {
    const now = draft.peek();
    if (now) draft.value = { ...now, [part]: value };
    forget(part);
  }

  function setRows(next: readonly Row[]): void {
    const now = draft.peek();
    if (now) draft.value = { ...now, rows: next };
    forget('bank');
  }

  const change = (which: string, to: (row: Row) => Row) =>
    setRows(rows.peek().map((one) => (one.id === which ? to(one) : one)));

  function turn(which: string, on: boolean): void {
    change(which, (one) => ({ ...one, on }));
    forget(`${which}.on`);
  }

  function move(which: string, to: number): void {
    const next = moved(rows.peek(), which, to);
    if (next === rows.peek()) return;
    setRows(next);
    told.value = strings.questions.movedTo(next.findIndex((one) => one.id === which) + 1, next.length);
  }

  function reword(which: string, channel: Channel, text: string): void {
    const tag = language.peek();
    change(which, (one) => ({ ...one, text: { ...one.text, [tag]: { ...one.text[tag], [channel]: text } } }));
    forget(`${which}.text.${tag}`);
  }

  /** What was written back to what the bank says, or to nothing, is not the owner's. */
  function settle(which: string, channel: Channel): void {
    const tag = language.peek();
    const bank = choice.peek().questions.find((one) => one.id === which)?.text[tag];
    change(which, (one) => {
      const rest: Wording = { ...one.text[tag] };
      const text = rest[channel];
      delete rest[channel];
      const keep = text?.trim() && (text !== bank?.[channel] || (channel === 'sms' && rest.web !== undefined));
      return { ...one, text: { ...one.text, [tag]: keep ? { ...rest, [channel]: text } : rest } };
    });
  }

  function asInBank(which: string): void {
    change(which, (one) => ({ ...bankRow(one.id, choice.peek()), on: one.on }));
    forget(which);
  }

  function allAsInBank(): void {
    const now = draft.peek();
    if (now) draft.value = { ...now, order: 'worth', rows: rowsOf(null, choice.peek()) };
    problems.value = {};
    open.value = null;
    chosen.value = STORY;
    told.value = strings.questions.wasReset;
  }

  function add(): void {
    const fresh: Row = { id: `o.${id()}`, own: true, slot: 'specific', on: true, text: {} };
    setRows([...rows.peek(), fresh]);
    edit(fresh.id, `${fresh.id}.text.${language.peek()}.web`);
  }

  function remove(which: string): void {
    const at = rows.peek().findIndex((one) => one.id === which);
    setRows(rows.peek().filter((one) => one.id !== which));
    forget(which);
    const neighbour = rows.peek()[Math.min(at, rows.peek().length - 1)];
    chosen.value = neighbour?.id ?? STORY;
    open.value = null;
    if (neighbour) focus.value = { at: `${neighbour.id}.edit` };
  }

  function setSlot(which: string, slot: string): void {
    change(which, (one) => ({ ...one, slot }));
    forget(`${which}.slot`);
  }

  function edit(which: string | null, at?: string): void {
    open.value = which;
    if (which) chosen.value = which;
    if (at) focus.value = { at };
  }

  /** Whether nothing is left to save. */
  async function save(): Promise<boolean> {
    const [now, to] = [draft.peek(), campaign.peek()];
    if (!now || !to || saving.peek()) return false;
    if (!dirty.peek()) return true;
    saving.value = true;
    const sent = editOf(now, choice.peek());
    try {
      const row = await api.saveCampaign(space, to.id, sent);
      batch(() => {
        const all = list.peek();
        if (all) list.value = { ...all, campaigns: all.campaigns.map((one) => (one.id === row.id ? row : one)) };
        // What was typed while it was being saved is not saved yet.
        if (draft.peek() === now) draft.value = draftOf(row, choice.peek());
        problems.value = {};
      });
      say(strings.questions.saved);
      return !dirty.peek();
    } catch (error) {
      refuse(error, sent.bank?.questions.map((one) => one.id) ?? []);
      return false;
    } finally {
      saving.value = false;
    }
  }

  function refuse(error: unknown, sent: readonly string[]): void {
    const refused = error instanceof Refused ? error : null;
    const found = (refused?.problems ?? []).map((problem) => ({ ...problem, field: fieldOf(problem, sent) }));
    if (found.length === 0) {
      say(strings.failed(refused?.message ?? ''));
      return;
    }
    problems.value = Object.fromEntries(found.map(({ field, message }) => [field, message]));
    told.value = strings.questions.refused(found.length);
    show(found[0]?.field ?? '');
  }

  /** Opens what is wrong where it can be mended, with the cursor in it. */
  function show(field: string): void {
    const wrong = rows.peek().find((one) => field === one.id || field.startsWith(`${one.id}.`));
    const tag = /\.text\.(\w+)/.exec(field)?.[1];
    if (tag && choice.peek().languages.some((one) => one.tag === tag)) language.value = tag;
    if (wrong) edit(wrong.id, field);
    else focus.value = { at: field };
  }

  /** What has been changed since is not known to be wrong any more. */
  function forget(field: string): void {
    const left = Object.entries(problems.peek()).filter(([key]) => key !== field && !key.startsWith(`${field}.`));
    if (left.length < Object.keys(problems.peek()).length) problems.value = Object.fromEntries(left);
  }

  return {
    list,
    campaign,
    draft,
    phase,
    saving,
    problems,
    language,
    chosen,
    open,
    focus,
    told,
    choice,
    rows,
    row,
    dirty,
    load,
    discard,
    set,
    turn,
    move,
    reword,
    settle,
    asInBank,
    allAsInBank,
    add,
    remove,
    setSlot,
    edit,
    save,
  };
});
export type QuestionsModel = InstanceType<typeof QuestionsModel>;

function startingLanguage({ choice, business }: CampaignList, locale: string | null): string {
  const wanted = (locale ?? business.locale).split(/[-_]/)[0];
  return (choice.languages.find(({ tag }) => tag === wanted) ?? choice.languages[0])?.tag ?? 'en';
}

/** `bank.questions.2.text.en.web` of what was sent → `o.crust.text.en.web` of the list. */
function fieldOf({ field }: FieldProblem, sent: readonly string[]): string {
  const [, at, rest] = /^bank\.questions\.(\d+)(?:\.(.*))?$/.exec(field) ?? [];
  if (at === undefined) return field.startsWith('bank') ? 'bank' : field;
  const id = sent[Number(at)] ?? '';
  return rest && rest !== 'id' ? `${id}.${rest}` : id;
}
