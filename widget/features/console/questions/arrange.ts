import type {
  CampaignEdit,
  CampaignRow,
  OwnBank,
  OwnQuestion,
  QuestionChoice,
} from '../../../../shared/contracts/campaign.ts';

export const STORY = 'q.story';

/** By channel. An empty text is one that is being written; it is not kept. */
export type Wording = { web?: string; sms?: string };
export type Channel = keyof Wording;

/** One line of the list: a question of the bank, or an added one. */
export interface Row {
  id: string;
  own: boolean;
  slot: string;
  on: boolean;
  text: Record<string, Wording>;
}

export interface Draft extends Omit<CampaignEdit, 'bank'> {
  order: OwnBank['order'];
  rows: readonly Row[];
}

export function draftOf({ id: _id, bank, ...campaign }: CampaignRow, choice: QuestionChoice): Draft {
  return { ...campaign, order: bank?.order ?? 'worth', rows: rowsOf(bank, choice) };
}

export const editOf = ({ rows, order, ...campaign }: Draft, choice: QuestionChoice): CampaignEdit => ({
  ...campaign,
  bank: bankOf(rows, order, choice),
});

/** Every content question there is. Where the order does not count, the bank's own stand first, as it has them. */
export function rowsOf(bank: OwnBank | null, choice: QuestionChoice): Row[] {
  const listed = (bank?.questions ?? []).flatMap((question) => rowOf(question, choice) ?? []);
  const known = new Set(listed.map(({ id }) => id));
  const rest = choice.questions.filter(({ id }) => !known.has(id)).map(({ id }) => bankRow(id, choice));
  const all = [...listed, ...rest];
  const place = (id: string) => choice.questions.findIndex((question) => question.id === id);
  const own = all.filter((row) => row.own);
  const ordered =
    bank?.order === 'listed'
      ? all
      : [...all.filter((row) => !row.own).sort((a, b) => place(a.id) - place(b.id)), ...own];
  // The story comes first by rule.
  return [...ordered.filter(({ id }) => id === STORY), ...ordered.filter(({ id }) => id !== STORY)];
}

/** null: a question that the bank does not have any more. */
function rowOf({ id, on, text, slot }: OwnQuestion, choice: QuestionChoice): Row | null {
  const ofBank = choice.questions.find((question) => question.id === id);
  if (!ofBank && !slot) return null;
  return { id, own: !ofBank, slot: ofBank?.slot ?? slot ?? '', on, text: text ?? {} };
}

export const bankRow = (id: string, choice: QuestionChoice): Row => ({
  id,
  own: false,
  slot: choice.questions.find((question) => question.id === id)?.slot ?? '',
  on: true,
  text: {},
});

/** What is kept: only what differs from the bank as it is, so that a better bank reaches everybody later. */
export function bankOf(rows: readonly Row[], order: OwnBank['order'], choice: QuestionChoice): OwnBank | null {
  const listed = order === 'listed' ? rows.slice(0, lastThatCounts(rows, choice) + 1) : rows;
  const questions = listed
    .filter((row) => !isPlain(row) || (order === 'listed' && row.id !== STORY))
    .map(({ id, own, on, text, slot }) => {
      const written = kept(text);
      return { id, on, ...(written ? { text: written } : {}), ...(own ? { slot } : {}) };
    });
  return questions.length === 0 && order === 'worth' ? null : { order, questions };
}

/** Behind this row everything is as the bank would ask it anyway. −1: from the start. */
function lastThatCounts(rows: readonly Row[], choice: QuestionChoice): number {
  let next = choice.questions.length;
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at];
    const place = choice.questions.findIndex(({ id }) => id === row?.id);
    if (!row || !isPlain(row) || place < 0 || place >= next) return at;
    next = place;
  }
  return -1;
}

const isPlain = ({ own, on, text }: Row): boolean => !own && on && kept(text) === null;

function kept(text: Row['text']): Row['text'] | null {
  const written = Object.entries(text).flatMap(([language, { web, sms }]) =>
    web?.trim() || sms?.trim()
      ? [[language, { ...(web?.trim() ? { web } : {}), ...(sms?.trim() ? { sms } : {}) }] as const]
      : [],
  );
  return written.length > 0 ? Object.fromEntries(written) : null;
}

export const isReworded = (row: Row): boolean => kept(row.text) !== null;

/** Puts a row into another's place. The story keeps the first. */
export function moved(rows: readonly Row[], id: string, to: number): readonly Row[] {
  const from = rows.findIndex((row) => row.id === id);
  const row = rows[from];
  const place = Math.max(rows[0]?.id === STORY ? 1 : 0, Math.min(to, rows.length - 1));
  if (!row || row.id === STORY || from === place) return rows;
  return rows.toSpliced(from, 1).toSpliced(place, 0, row);
}

/** What goes out: the owner's text, in texts the chat's where there is none for them, else the bank's. */
export function wordingOf(row: Row, language: string, choice: QuestionChoice): { web: string; sms: string } {
  const own = row.text[language];
  const bank = choice.questions.find(({ id }) => id === row.id)?.text[language];
  const web = own?.web ?? bank?.web ?? '';
  return { web, sms: own?.sms ?? own?.web ?? bank?.sms ?? '' };
}
