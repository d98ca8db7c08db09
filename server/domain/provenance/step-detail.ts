import type { Delivery } from '../deliveries/index.ts';
import type { SourceSpan } from '../testimonials/index.ts';

/** "1 sentence", "3 sentences". */
export const counted = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;

/** What became of the invitation. Without a mail server nothing has left the house, and that is what it must say. */
export function deliveryDetail({ status, provider }: Pick<Delivery, 'status' | 'provider'>): string {
  if (status !== 'accepted') return status.charAt(0).toUpperCase() + status.slice(1);
  return provider === 'outbox' ? 'Kept in the outbox' : 'Taken by the mail server';
}

/** One span is one sentence. A text typed into the preview points at no message of the talk. */
export function compositionDetail(spans: readonly SourceSpan[], talk: readonly { id: string }[]): string {
  const said = spans.filter((span) => talk.some(({ id }) => id === span.entry));
  if (said.length === 0) return 'Typed by the customer on the preview';
  return `${counted(said.length, 'sentence')} of the transcript, no language model`;
}
