import { burdenOf } from './burden.ts';
import { isRedundant } from './oracle.ts';
import { type Person, personOf } from './persona.ts';
import { randomOf } from './random.ts';
import type { Scenario } from './scenario.ts';

/** What another way of asking costs this person, and what it draws out of them. */
export interface Attempt {
  /** Patience that it takes to get to the end. */
  burden: number;
  credits: number;
  /** The answers, in their own words. */
  texts: string[];
  facts: string[];
}

type Channel = 'web' | 'sms';
interface Script {
  channel: Channel;
  /** Every question a form shows is a box to fill, whatever it asks. */
  form: boolean;
  questions: readonly string[];
  /** "Tell me more" after answers shorter than this many words; 0: never. */
  probesBelow: number;
  /** Messages of ours beside the questions: preview, consent, thanks. */
  closing: readonly string[];
}

const nine = [
  'q.before',
  'q.hesitation',
  'q.story',
  'q.best',
  'q.result',
  'q.numbers',
  'q.surprise',
  'q.improve',
  'q.recommend',
];

/** Baseline (i): nine open questions on one page. */
export const staticForm: Script = {
  channel: 'web',
  form: true,
  questions: nine,
  probesBelow: 0,
  closing: ['q.name', 'a.preview'],
};
/** Baseline (ii): a chat that goes through its list, remembers nothing, and asks for more whenever an answer is short. */
export const fixedChat: Script = {
  channel: 'web',
  form: false,
  questions: ['q.story', 'q.before', 'q.result', 'q.best', 'q.improve', 'q.recommend'],
  probesBelow: 6,
  closing: ['q.name', 'a.preview'],
};
/** Six questions by text, a preview, consent and thanks. */
export const fixedSms: Script = {
  channel: 'sms',
  form: false,
  questions: ['q.story', 'q.before', 'q.result', 'q.improve', 'q.recommend'],
  probesBelow: 0,
  closing: ['a.preview', 'c.publish.sms', 'thanks'],
};
/** The usual three by text: a number, yes or no, and one open question: what the lift by text is measured against. */
export const staticSms: Script = {
  channel: 'sms',
  form: false,
  questions: ['q.story'],
  probesBelow: 0,
  closing: ['l.low', 'c.publish.sms'],
};

export function attempt(scenario: Scenario, script: Script): Attempt {
  const person = personOf(scenario, randomOf(scenario.seed));
  const sofar: Attempt = { burden: 0, credits: 0, texts: [], facts: [] };
  ask(sofar, script, 'q.rating', false);
  for (const question of script.questions) {
    const redundant = isRedundant(scenario, question, person.voiced);
    ask(sofar, script, script.form ? 'form.open' : question, redundant);
    const words = hear(sofar, person, question);
    if (words > 0 && words < script.probesBelow) {
      ask(sofar, script, 'p.more', false);
      hear(sofar, person, 'p.more');
    }
  }
  for (const question of script.closing) ask(sofar, script, question, false);
  sofar.facts = [...person.voiced];
  return sofar;
}

function ask(sofar: Attempt, { channel }: Script, question: string, redundant: boolean): void {
  if (question !== 'thanks') sofar.burden += burdenOf({ question, role: 'question', channel }, redundant);
  if (channel === 'sms') sofar.credits += 1;
}

/** Words of the answer; a refusal has none. */
function hear(sofar: Attempt, person: Person, question: string): number {
  const { lines, refuses } = person.tell(question);
  if (refuses) return 0;
  const text = lines.join('\n');
  sofar.texts.push(text);
  return text.split(/\s+/u).length;
}
