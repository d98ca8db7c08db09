import { fold, lettersOutsideGsm, segmentsOf, smsCaps, smsRoom } from '../../../../shared/text-message.ts';
import { fill } from '../../../../shared/wording.ts';

const widest = Object.fromEntries((['biz', 'item', 'first'] as const).map((name) => [name, 'x'.repeat(smsCaps[name])]));

export interface Room {
  units: number;
  of: number;
  /** What text messages of this language cannot write. */
  foreign: string[];
  fits: boolean;
}

/** What a wording takes as a text message with its fields as long as settings allow, as the server will count it. */
export function roomFor(text: string, written: 'gsm7' | 'ucs2'): Room {
  const { encoding, units } = segmentsOf(fold(fill(text, widest)));
  const of = encoding === 'gsm7' ? smsRoom.gsm7 : smsRoom[written];
  const foreign = written === 'gsm7' ? lettersOutsideGsm(fold(text)) : [];
  return { units, of, foreign, fits: units <= of && foreign.length === 0 };
}

/** A text message as it would go out to somebody. */
export function asTexted(text: string, fields: Record<string, string>): { text: string; segments: number } {
  const filled = fold(fill(text, fields));
  return { text: filled, segments: segmentsOf(filled).segments };
}
