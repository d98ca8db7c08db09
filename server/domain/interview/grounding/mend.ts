import type { Assembled } from '../compose/assemble.ts';
import type { DraftSpan, MechanicalEdit } from '../draft.ts';

/** An edit by its place in the sentence as typed, [start, end). */
export interface Mend {
  kind: MechanicalEdit['kind'];
  start: number;
  end: number;
  to: string;
}

/** Between sentences, not in them. */
const between: readonly MechanicalEdit['kind'][] = ['join', 'omission'];

/** The mechanical edits of one sentence of an assembled text. */
export function mendsIn({ edits }: Assembled, { at, length }: DraftSpan): Mend[] {
  let shift = at;
  return edits
    .filter((edit) => edit.at >= at && edit.at <= at + length && !between.includes(edit.kind))
    .map(({ kind, at: place, from, to }) => {
      const start = place - shift;
      shift += to.length - from.length;
      return { kind, start, end: start + from.length, to };
    });
}

/** What stands between sentences: before the first, behind each, as one edit. */
export function gapsIn({ body, edits, spans }: Assembled): MechanicalEdit[] {
  const bounds = [...spans.map(({ at }) => at), body.length];
  return bounds.map((to, index) => {
    const before = spans[index - 1];
    const from = before ? before.at + before.length : 0;
    const kind = edits.find((edit) => edit.at === from && between.includes(edit.kind))?.kind ?? 'join';
    return { kind, at: from, from: '', to: body.slice(from, to) };
  });
}
