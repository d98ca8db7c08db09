import { submission } from '../../server/domain/interview/index.ts';
import { groundingFaults } from './checker/grounding.ts';
import type { Played } from './play.ts';
import type { Scenario } from './scenario.ts';

/** What a scenario expects and did not get, one line each: "what: expected …, got …". */
export function unmet(scenario: Scenario, played: Played): string[] {
  return [
    ...endings(scenario, played),
    ...askings(scenario, played),
    ...contents(scenario, played),
    ...budgets(scenario, played),
  ];
}

const differs = (what: string, expected: unknown, got: unknown): string[] =>
  expected === undefined || expected === got
    ? []
    : [`${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`];

function endings({ expect }: Scenario, { talk, session }: Played): string[] {
  const { end = {} } = expect;
  const awaiting = talk.testimonial ? 'owner' : talk.phase === 'waiting' ? 'customer' : 'none';
  return [
    ...differs('end.phase', end.phase, talk.phase),
    ...differs('end.publishable', end.publishable, talk.testimonial !== null),
    ...differs('end.published', end.published, false),
    ...differs('end.awaiting', end.awaiting, awaiting),
    ...differs('locale', expect.locale?.split('-')[0], session.state.locale.split('-')[0]),
    ...differs('human', expect.human, session.state.wantsHuman),
    ...differs('reminders', expect.reminders, session.state.reminders),
  ];
}

function askings({ expect }: Scenario, { talk, session }: Played): string[] {
  const asked = talk.messages
    .filter(({ by, role }) => by === 'bot' && role === 'question')
    .map(({ question }) => question);
  const said = new Set(
    talk.messages.filter(({ by }) => by === 'bot').flatMap(({ question, bank }) => [question, bank ?? null]),
  );
  const heard = new Set(
    session.recorded.flatMap(({ event }) =>
      event.type === 'nlu.commands' ? event.accepted.map(({ t }) => t as string) : [],
    ),
  );
  for (const { event } of session.recorded) {
    if (event.type === 'opt.out') heard.add('Stop');
    if (event.type === 'consent.withdrawn') heard.add('Withdraw');
    if (event.type === 'locale.changed') heard.add('SwitchLocale');
    if (event.type === 'slot.corrected' || event.type === 'user.edited') heard.add('CorrectSlot');
  }
  return [
    ...(expect.asked_never ?? []).filter((q) => asked.includes(q)).map((q) => `asked_never: ${q} was asked`),
    ...(expect.asked ?? []).filter((q) => !asked.includes(q)).map((q) => `asked: ${q} was not`),
    ...Object.entries(expect.asked_at_most ?? {})
      .filter(([q, most]) => asked.filter((one) => one === q).length > most)
      .map(([q, most]) => `asked_at_most: ${q} more than ${most} times`),
    ...(expect.notes ?? []).filter((q) => !said.has(q)).map((q) => `notes: ${q} was not said`),
    ...(expect.notes_never ?? []).filter((q) => said.has(q)).map((q) => `notes_never: ${q} was said`),
    ...(expect.commands?.some ?? []).filter((t) => !heard.has(t)).map((t) => `commands: no ${t}`),
    ...(expect.commands?.none ?? []).filter((t) => heard.has(t)).map((t) => `commands: ${t}`),
  ];
}

function contents({ expect }: Scenario, { talk, session }: Played): string[] {
  const text = talk.testimonial?.text ?? '';
  const whole = `${text}\n${talk.testimonial?.headline ?? ''}`;
  const { contains = [], omits = [], headline } = expect.testimonial ?? {};
  const has = talk.testimonial?.headline ? 'some' : 'none';
  return [
    ...contains
      .filter((part) => !holds(text, part))
      .map((part) => `testimonial: lacks "${part}": ${text.slice(0, 120)}`),
    ...omits.filter((part) => holds(whole, part)).map((part) => `testimonial: holds "${part}"`),
    ...(headline === undefined || headline === 'any' ? [] : differs('testimonial.headline', headline, has)),
    ...Object.entries(expect.slots ?? {}).flatMap(([slot, wanted]) =>
      differs(`slots.${slot}`, plain(wanted), plain(slotOf(session, slot))),
    ),
  ];
}

/** Case, marks and the capital at the start are mechanical. */
const holds = (text: string, part: string): boolean =>
  text !== '' && groundingFaults('', [], [part], 'rules').length === 0 && bare(text).includes(bare(part));

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[“”"]/gu, '"')
    .replace(/\s+/gu, ' ')
    .replace(/[.!?…]+$/u, '')
    .trim();

const plain = (value: unknown): unknown => (typeof value === 'string' ? bare(value) : value);

function slotOf(session: Played['session'], slot: string): unknown {
  const { identity, slots } = session.state;
  if (slot === 'name') return submission(session.ctx, session.state)?.author.name ?? identity?.name ?? null;
  if (slot === 'title' || slot === 'company') return identity?.[slot] ?? null;
  const known = slots[slot as keyof typeof slots];
  return known?.value ?? null;
}

function budgets({ budgets: most }: Scenario, { talk }: Played): string[] {
  const bots = talk.messages.filter(({ by }) => by === 'bot');
  const words = bots.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
  const content = bots.filter(
    ({ role, question }) =>
      role === 'question' && /^(?:q\.(?!rating|relation|name|title|photo)|p\.|o\.)/u.test(question ?? ''),
  );
  const over = (name: string, got: number): string[] => {
    const limit = most[name];
    return limit !== undefined && got > limit ? [`budgets.${name}: ${got} of ${limit}`] : [];
  };
  return [
    ...over('credits', talk.creditsUsed),
    ...over('customer_turns', talk.customerTurns),
    ...over('words_max_bot', words),
    ...over('content_questions', content.length),
  ];
}
