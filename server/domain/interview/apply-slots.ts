import type { Command, Evidence, Slot, SlotValue } from './commands.ts';
import type { InterviewEvent } from './events.ts';
import { coverageOf, statusOf } from './policy/coverage.ts';
import type { InterviewState, SlotState } from './state.ts';

type SlotEvent = Extract<InterviewEvent, { type: 'nlu.commands' | 'slot.set' | 'slot.corrected' | 'slot.declined' }>;
type Slots = InterviewState['slots'];

/** What is known, after one more piece of knowledge. */
export function applySlots(state: InterviewState, event: SlotEvent): InterviewState {
  switch (event.type) {
    case 'nlu.commands':
      return understood(state, event);
    case 'slot.set':
    case 'slot.corrected':
      return { ...state, slots: withSlot(state.slots, event.slot, (slot) => setValue(slot, event.value, event.entry)) };
    case 'slot.declined':
      return {
        ...state,
        slots: withSlot(state.slots, event.slot, (slot) => ({ ...slot, status: 'declined', entry: event.entry })),
      };
  }
}

function understood(state: InterviewState, event: Extract<SlotEvent, { type: 'nlu.commands' }>): InterviewState {
  const lost = event.accepted.some(({ t }) => t === 'NotUnderstood') ? 1 : 0;
  const asides = event.accepted.flatMap((command) =>
    command.t === 'AskedUs' ? [{ start: command.ev.start, end: command.ev.end }] : [],
  );
  const paused = event.accepted.some(({ t }) => t === 'Pause');
  return {
    ...state,
    pausedAt: paused ? state.at : state.pausedAt,
    foreign: event.producer === 'rules' ? foreignAfter(state, event) : state.foreign,
    wrapped: state.wrapped || event.accepted.some(({ t }) => t === 'Finish'),
    misunderstood: { here: state.misunderstood.here + lost, total: state.misunderstood.total + lost },
    slots: event.accepted.reduce(addEvidence, state.slots),
    entries: state.entries.map((entry) =>
      entry.by === 'customer' && entry.id === event.entry
        ? {
            ...entry,
            words: event.producer === 'rules' ? event.words : entry.words,
            contentWords: event.producer === 'rules' ? event.contentWords : entry.contentWords,
            asides: [...(event.producer === 'rules' ? [] : entry.asides), ...asides],
            locale: event.locale ?? entry.locale,
          }
        : entry,
    ),
  };
}

/** How often in a row the customer has used one other language. A short message says nothing about it. */
function foreignAfter(state: InterviewState, { locale }: { locale?: string }): InterviewState['foreign'] {
  if (locale === undefined) return state.foreign;
  if (locale === state.locale) return null;
  return { locale, run: state.foreign?.locale === locale ? state.foreign.run + 1 : 1 };
}

const addEvidence = (slots: Slots, command: Command): Slots =>
  command.t === 'AddEvidence'
    ? withSlot(slots, command.slot, (slot) => recount({ ...slot, evidence: [...slot.evidence, command.ev] }))
    : slots;

const setValue = (slot: SlotState, value: SlotValue, entry: string): SlotState => ({
  ...slot,
  value,
  entry,
  status: 'filled',
  history: slot.value === null ? slot.history : [...slot.history, slot.value],
});

/** Forgets what one message said, and nothing else. */
export function dropEntry(slots: Slots, entry: string): Slots {
  const touched = (slot: SlotState): boolean =>
    slot.entry === entry || slot.evidence.some((one) => one.entry === entry);
  let next = slots;
  // Object.keys loses the key type that the record was made with.
  for (const name of Object.keys(slots) as Slot[]) {
    if (touched(slots[name])) next = withSlot(next, name, (slot) => recount(withoutEntry(slot, entry)));
  }
  return next;
}

function withoutEntry(slot: SlotState, entry: string): SlotState {
  const evidence: Evidence[] = slot.evidence.filter((one) => one.entry !== entry);
  if (slot.entry !== entry) return { ...slot, evidence };
  const history = slot.value === null ? slot.history : [...slot.history, slot.value];
  return { ...slot, evidence, value: null, entry: null, status: 'empty', history };
}

function recount(slot: SlotState): SlotState {
  const counted = { ...slot, coverage: coverageOf(slot.evidence) };
  return { ...counted, status: statusOf(counted) };
}

export const withSlot = (slots: Slots, name: Slot, change: (slot: SlotState) => SlotState): Slots => ({
  ...slots,
  [name]: change(slots[name]),
});
