import type { Slot } from '../commands.ts';

/** What an added question may ask about. */
export const ownerSlots = [
  'problem',
  'hesitation',
  'story',
  'result',
  'numbers',
  'specific',
  'surprise',
  'improve',
  'recommend_to',
] as const satisfies readonly Slot[];
export type OwnerSlot = (typeof ownerSlots)[number];

/** One content question as an owner wants it: one of the bank's, or an added one. */
export interface OwnerQuestion {
  /** `q.…` of the bank, or `o.` and a slug for an added one. */
  id: string;
  on: boolean;
  /** By language ("en"). Absent: the bank's wording. An added question is asked only in languages that it is written in. */
  text?: Record<string, { web?: string; sms?: string }>;
  /** Of an added question: what its answer is about. */
  slot?: OwnerSlot;
}

/** A campaign's own choice of content questions. Questions of the bank that it does not list are asked as ever. */
export interface OwnerBank {
  /** `worth`: by what each would add. `listed`: in this order, as long as each is worth asking at all. */
  order: 'worth' | 'listed';
  questions: OwnerQuestion[];
}
