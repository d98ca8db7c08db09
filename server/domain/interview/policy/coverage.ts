import type { Evidence, Slot } from '../commands.ts';
import type { SlotState } from '../state.ts';

/** Bits (I*) after which a slot needs no more; `numbers` counts quantities instead. */
export const enough: Partial<Record<Slot, number>> = {
  story: 90,
  problem: 55,
  result: 55,
  specific: 45,
  hesitation: 35,
  surprise: 35,
  improve: 30,
  recommend_to: 15,
};

export const filledFrom = 0.6;
export const partialFrom = 0.25;

/** conf × q × rel: how much one stretch of text says about a slot. */
export function weightOf(slot: Slot, bits: number, via: Evidence['via']): { conf: number; weight: number } {
  const conf = via === 'volunteered' ? 0.8 : 0.9;
  const relevance = via === 'volunteered' ? 0.8 : 1;
  const target = enough[slot];
  return { conf, weight: conf * relevance * (target === undefined ? 1 : Math.min(1, bits / target)) };
}

/** What a language model may find evidence for. */
export const contentSlots: ReadonlySet<Slot> = new Set<Slot>([
  'problem',
  'hesitation',
  'story',
  'result',
  'numbers',
  'specific',
  'surprise',
  'improve',
  'recommend_to',
]);

/** The same, heard by a language model without a cue of ours: half as relevant. */
export function llmWeight(slot: Slot, bits: number): { conf: number; weight: number } {
  const conf = 0.8;
  const target = enough[slot];
  return { conf, weight: conf * 0.5 * (target === undefined ? 1 : Math.min(1, bits / target)) };
}

/** 1 − ∏(1 − weight). */
export const coverageOf = (evidence: readonly Evidence[]): number =>
  1 - evidence.reduce((left, one) => left * (1 - one.weight), 1);

export function statusOf(slot: SlotState): SlotState['status'] {
  if (slot.status === 'na') return 'na';
  if (slot.coverage >= filledFrom) return 'filled';
  if (slot.status === 'declined') return 'declined';
  if (slot.value !== null) return 'filled';
  return slot.coverage >= partialFrom ? 'partial' : 'empty';
}
