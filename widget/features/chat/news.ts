import type { ChatView } from '../../../shared/contracts/chat.ts';
import { transcriptOf } from '../../../shared/contracts/chat-page.ts';

/** One thing for the announcer to say, once. */
export interface Spoken {
  id: string;
  text: string;
}

/**
 * What we said in `after` that was not in `before`, the question being asked included, each exactly once. A question
 * becomes an entry of the talk only when it is answered: then it was said long ago.
 */
export function newsBetween(before: ChatView, after: ChatView): Spoken[] {
  const known = new Set(before.entries.map((entry) => entry.id));
  const news = transcriptOf(after)
    .since.filter(({ id }) => !known.has(id))
    .map(({ id, text }) => ({ id, text }));
  const asked = heading(after);
  const same = before.step.kind === after.step.kind && heading(before) === asked;
  if (!same) news.push({ id: `${after.seq}.asked`, text: asked });
  return news;
}

const heading = ({ step }: ChatView): string => (step.kind === 'done' ? step.message : step.question.text);
