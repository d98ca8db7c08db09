import { type Command, type Evidence, type Slot, type SlotValue, type Span, slots } from '../commands.ts';
import type { ShownMessage } from './assist-request.ts';
import { placeIn } from './place-in.ts';
import { isRecord } from './unknown-json.ts';

const bare = [
  'Skip',
  'OffTopic',
  'NotUnderstood',
  'WantsHuman',
  'Stop',
  'Pause',
  'Finish',
  'Withdraw',
  'Hostile',
] as const;

/**
 * One command of the closed set, or null. What a model may not say (a rating, a stop) is read all the same: the verifier
 * drops it, and the transcript shows that it was tried.
 */
export function readCommand(command: unknown, said: ShownMessage): Command | null {
  if (!isRecord(command)) return null;
  const { t } = command;
  const simple = bare.find((one) => one === t);
  if (simple) return { t: simple };
  const place = placeIn(said, command);
  if (t === 'AskedUs') return place && { t, ev: place };
  if (t === 'WantsEdit') return place ? { t, ev: place } : { t };
  const slot = slots.find((one) => one === command.slot);
  if (slot && t === 'Decline') return { t, slot };
  if (!slot || !place) return null;
  return aboutSlot(command, { slot, place, quoted: said.text.slice(place.start, place.end) });
}

interface About {
  slot: Slot;
  place: Span;
  quoted: string;
}

function aboutSlot({ t, value }: Record<string, unknown>, { slot, place, quoted }: About): Command | null {
  const ev: Evidence = { ...place, via: 'volunteered', by: 'llm', conf: 0.8, weight: 0 };
  if (t === 'AddEvidence') return { t, slot, ev };
  const given = slotValue(value, quoted);
  return (t === 'SetSlot' || t === 'CorrectSlot') && given !== null ? { t, slot, value: given, ev } : null;
}

/** A text must be the passage itself: no word of a model's own gets into the transcript, not even as dropped. */
const slotValue = (value: unknown, quoted: string): SlotValue | null =>
  typeof value === 'number' || typeof value === 'boolean' || value === quoted ? value : null;
