import type { AssistReply, DraftProposal, ProposedSegment } from './assist.ts';
import type { AssistRequest, ShownMessage } from './assist-request.ts';
import { placeIn } from './place-in.ts';
import { readCommand } from './read-command.ts';
import { isRecord, itemsOf, shortText } from './unknown-json.ts';

const most = { commands: 12, segments: 20, spans: 20, segment: 2000, question: 300 } as const;

/**
 * What a model answered, as far as it fits: never throws, and what does not fit falls away by itself. Which of the rest
 * may stand is for the gates behind it.
 */
export function readReply(
  answer: unknown,
  asked: Pick<AssistRequest, 'shown' | 'said' | 'candidates' | 'wantsDraft'>,
): AssistReply {
  if (!isRecord(answer)) return { commands: [], choice: null, draft: null };
  const { said } = asked;
  return {
    commands: said ? itemsOf(answer.commands, most.commands).flatMap((one) => readCommand(one, said) ?? []) : [],
    choice: readChoice(answer.choice, asked.candidates),
    draft: asked.wantsDraft ? readDraft(answer.draft, asked.shown) : null,
  };
}

function readChoice(choice: unknown, candidates: readonly string[]): AssistReply['choice'] {
  if (!isRecord(choice)) return null;
  const q = candidates.find((one) => one === choice.q);
  return q === undefined ? null : { q, text: shortText(choice.text, most.question)?.trim() ?? null };
}

/** A draft with a part that cannot be read is none: what is missing might be what the rest leans on. */
function readDraft(draft: unknown, shown: readonly ShownMessage[]): DraftProposal | null {
  if (!isRecord(draft) || !Array.isArray(draft.segments) || draft.segments.length > most.segments) return null;
  const segments = draft.segments.map((one) => readSegment(one, shown));
  const read = segments.filter((one) => one !== null);
  if (read.length === 0 || read.length < segments.length) return null;
  const headline = Number.isInteger(draft.headline) && typeof draft.headline === 'number' ? draft.headline : null;
  return { segments: read, headline };
}

const ops: readonly ProposedSegment['op'][] = ['verbatim', 'trim', 'fix', 'join'];

function readSegment(segment: unknown, shown: readonly ShownMessage[]): ProposedSegment | null {
  if (!isRecord(segment)) return null;
  const text = shortText(segment.text, most.segment);
  const op = ops.find((one) => one === segment.op);
  const places = itemsOf(segment.src, most.spans);
  const src = places.flatMap((one) => readSource(one, shown) ?? []);
  if (text === null || op === undefined || src.length === 0 || src.length < places.length) return null;
  return { text, op, src };
}

function readSource(source: unknown, shown: readonly ShownMessage[]): ProposedSegment['src'][number] | null {
  if (!isRecord(source)) return null;
  const message = shown.find(({ name }) => name === source.message);
  return message ? placeIn(message, source) : null;
}
