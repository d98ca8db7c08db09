import type { Message } from './talk.ts';

/** Burden units a question costs its customer (interview.md B.2). */
const buttons = new Set([
  'q.rating',
  'q.relation',
  'l.low',
  'm.mismatch',
  'm.scale',
  'a.preview',
  'c.publish.sms',
  'a.preview.link',
]);
const longOpen = new Set(['q.story', 'form.open']);

const costs = {
  button: 0.5,
  number: 0.6,
  shortOpen: 0.9,
  longOpen: 1.3,
  probe: 1.2,
  reminder: 0.4,
  redundant: 3,
  misunderstood: 2,
  sms: 0.2,
  acknowledged: -0.15,
} as const;

export function burdenOf(message: Pick<Message, 'question' | 'role' | 'channel'>, redundant: boolean): number {
  const { question, role, channel } = message;
  const bySms = channel === 'sms' ? costs.sms : 0;
  return bySms + (role === 'question' ? questionCost(question ?? '', redundant) : noteCost(question ?? ''));
}

function questionCost(question: string, redundant: boolean): number {
  if (redundant) return costs.redundant;
  if (buttons.has(question)) return costs.button;
  if (question === 'q.numbers') return costs.number;
  if (longOpen.has(question)) return costs.longOpen;
  return question.startsWith('p.') ? costs.probe : costs.shortOpen;
}

function noteCost(note: string): number {
  if (note === 'n.ack') return costs.acknowledged;
  if (note === 'n.unclear' || note === 'n.stuck' || note === 'c.again') return costs.misunderstood;
  return note.startsWith('r.remind') ? costs.reminder : 0;
}
