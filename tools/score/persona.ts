import type { Random } from './random.ts';
import type { Fact, Scenario } from './scenario.ts';
import { refusalIn, written } from './style.ts';

/** What a person answers to one question. `lines`: what is typed, a line a message of a burst. */
export interface Answer {
  lines: string[];
  facts: Fact[];
  refuses: boolean;
}

export interface Person {
  /** In words, to an open question. */
  tell(question: string): Answer;
  /** Facts that this question, or the first open one, could still draw. */
  untold(): Fact[];
  /** As these facts were part of something said out of turn. */
  voice(text: string): Fact[];
  readonly voiced: readonly string[];
}

const open = new Set(['q.story', 'form.open', 'q.any']);
const keys = ['asdfgh', 'qwrtp zxcv', 'hjkl hjkl', 'xcvbnm sdfg', 'ghjk lkjh'];

/** "Tell me more" and "anything else" open what the question behind them does. */
const behind: Record<string, string> = {
  'form.open': 'q.story',
  'p.more': 'q.story',
  'q.any': 'q.story',
  'p.example': 'q.best',
};
const opens = (question: string): string[] => [question, ...(behind[question] ? [behind[question]] : [])];

/** The simulated customer (interview.md B.2): a rule machine that knows the id of a question and never its wording. */
export function personOf(scenario: Scenario, random: Random): Person {
  const { truth, style, volunteers, kind, probeCompliance, followUpCompliance } = scenario.persona;
  const voiced = new Set<string>();
  let openAnswered = false;

  const unlockedBy = (question: string): Fact[] =>
    truth.facts.filter(({ id, unlock }) => !voiced.has(id) && unlock.some((one) => opens(question).includes(one)));

  const choose = (question: string): Fact[] => {
    const first = open.has(question) && !openAnswered;
    const volunteered = first ? truth.facts.filter(({ id }) => volunteers.includes(id) && !voiced.has(id)) : [];
    if (open.has(question)) openAnswered = true;
    const rest = unlockedBy(question).filter((one) => !volunteered.includes(one));
    return [...volunteered, ...rest.slice(0, roomFor(question, volunteered.length))];
  };

  /** Few words are a habit: the terse say one thing, talkers three. */
  const roomFor = (question: string, already: number): number => {
    const habit = style.terse >= 0.6 ? 1 : style.terse <= 0.2 ? 3 : 2;
    return open.has(question) ? Math.max(already > 0 ? 0 : 1, habit - already) : Math.min(habit, 2);
  };

  const complies = (question: string): boolean =>
    !question.startsWith('p.') || random.chance(question === 'p.more' ? probeCompliance : followUpCompliance);

  return {
    tell(question) {
      if (kind === 'gibberish') return { lines: [random.pick(keys) ?? 'asdfgh'], facts: [], refuses: false };
      const facts = complies(question) ? choose(question) : [];
      if (facts.length === 0) return { lines: [refusalIn(scenario.locale)], facts, refuses: true };
      for (const { id } of facts) voiced.add(id);
      return {
        lines: written(
          facts.map(({ text }) => text),
          style,
          random,
        ),
        facts,
        refuses: false,
      };
    },
    untold: () => truth.facts.filter(({ id }) => !voiced.has(id)),
    voice(text) {
      const said = truth.facts.filter(
        (one) => !voiced.has(one.id) && text.toLowerCase().includes(one.text.toLowerCase()),
      );
      for (const { id } of said) voiced.add(id);
      return said;
    },
    get voiced() {
      return [...voiced];
    },
  };
}
