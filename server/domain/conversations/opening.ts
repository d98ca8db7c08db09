import { begin, type InterviewContext, type Recorded } from '../interview/index.ts';

/**
 * What we say before the customer has said anything. It follows from the context alone, so it is recorded with the first
 * answer: most conversations are never answered, and a transcript of nobody's words need not be stored.
 */
export function opening(conversation: { context: InterviewContext; scheduledAt: number }): Recorded[] {
  return begin(conversation.context).map((event, i) => ({ seq: i + 1, at: conversation.scheduledAt, event }));
}
