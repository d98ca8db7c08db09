import type { ChatView } from '../../../shared/contracts/chat.ts';

/** One thing for the announcer to say, once. */
export interface Spoken {
  id: string;
  text: string;
}

/** What we said in `after` that was not in `before`, the question being asked included, each exactly once. */
export function newsBetween(before: ChatView, after: ChatView): Spoken[] {
  const known = new Set(before.entries.map((entry) => entry.id));
  const news = after.entries
    .filter((entry) => entry.by === 'us' && !known.has(entry.id))
    .map(({ id, text }) => ({ id, text }));
  const asked = heading(after);
  const same = before.step.kind === after.step.kind && heading(before) === asked;
  if (!same && !news.some((one) => one.text.endsWith(asked))) news.push({ id: `${after.seq}.asked`, text: asked });
  return news;
}

const heading = ({ step }: ChatView): string => (step.kind === 'done' ? step.message : step.question.text);
