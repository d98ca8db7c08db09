import { isTold } from '../compose/units.ts';
import { joiningWords, mayBeWorded } from '../grounding/joining-words.ts';
import { localeOf } from '../locales/table.ts';
import type { InterviewState } from '../state.ts';
import { clean } from '../understand/clean.ts';
import { type AssistSchema, assistSchema } from './assist-schema.ts';
import { jsonForModel } from './json-for-model.ts';
import type { AssistPlan } from './plan-assist.ts';
import { rulesFor } from './rules-for-model.ts';

/** One message of the customer as the model is shown it, under a name that says nothing. */
export interface ShownMessage {
  name: string;
  entry: string;
  text: string;
  question: string | null;
}

export interface AssistRequest {
  messages: { role: 'system' | 'user'; content: string }[];
  schema: AssistSchema;
  /** What the answer is read against. */
  shown: ShownMessage[];
  /** The message that commands may be about; null: none was said. */
  said: ShownMessage | null;
  candidates: string[];
  wantsDraft: boolean;
}

interface Asked {
  plan: AssistPlan;
  /** Id of the message being said: becomes the transcript entry's. */
  entry: string;
  /** Random, made for this call alone: nothing that a customer typed earlier can hold it. */
  boundary: string;
}

/** What a prompt has room for; the newest messages stay. */
const mostCharacters = 12_000;

/**
 * What a language model is shown about one step: what this customer told, the questions to choose among, and the rules.
 * No name, no address, no rating, nothing of the business, nobody else's words.
 */
export function assistRequest(state: InterviewState, asked: Asked): AssistRequest {
  const { plan, entry, boundary } = asked;
  const { lexicon } = localeOf(state.locale);
  const earlier = state.entries.flatMap((one) =>
    one.by === 'customer' && isTold(one) ? [{ entry: one.id, text: one.text, question: one.question }] : [],
  );
  const now = plan.message === null ? [] : [{ entry, text: clean(plan.message), question: state.pending?.q ?? null }];
  const shown = newest([...earlier, ...now]).map((one, at) => ({ ...one, name: `m${at + 1}` }));
  const said = shown.find((one) => plan.message !== null && one.entry === entry) ?? null;
  const candidates = plan.candidates.map(({ q }) => q);
  const data = {
    language: localeOf(state.locale).tag,
    messages: shown.map(({ name, question, text }) => ({ name, question, text })),
    said: said?.name ?? null,
    candidates: plan.candidates,
    draft_wanted: plan.wantsDraft,
  };
  const joining = mayBeWorded(lexicon) ? joiningWords(lexicon) : [];
  return {
    messages: [
      { role: 'system', content: rulesFor({ boundary, joining, spelling: mayBeWorded(lexicon) }) },
      { role: 'user', content: `${boundary}\n${jsonForModel(data)}\n${boundary}` },
    ],
    schema: assistSchema(
      shown.map(({ name }) => name),
      candidates,
    ),
    shown,
    said,
    candidates,
    wantsDraft: plan.wantsDraft,
  };
}

function newest<T extends { text: string }>(messages: readonly T[]): T[] {
  let room = mostCharacters;
  const kept: T[] = [];
  for (const message of messages.toReversed()) {
    room -= message.text.length;
    if (room < 0) break;
    kept.unshift(message);
  }
  return kept;
}
