import type { Slot } from './columns.ts';
import type { CardKind } from './rhythm.ts';

export type Tone = 'white' | 'sunk';

/**
 * A tone for each placed card: unlike the card above it, and as far as that leaves a choice unlike those beside it.
 * So no two cards of one kind stand on each other. One that is no plain sheet keeps its own look.
 */
export function tones(slots: readonly Slot[], kinds: readonly CardKind[]): Tone[] {
  const chosen: Tone[] = [];
  slots.forEach((slot, i) => {
    if (kinds[i] !== 'sheet') {
      chosen.push('white');
      return;
    }
    let lean = 0;
    for (let j = 0; j < i; j++) {
      const other = slots[j];
      if (!other || kinds[j] !== 'sheet') continue;
      const weight = above(other, slot, slots, j, i) ? 10 : beside(other, slot) ? 1 : 0;
      lean += chosen[j] === 'white' ? weight : -weight;
    }
    chosen.push(lean > 0 ? 'sunk' : 'white');
  });
  return chosen;
}

/** Nothing lies between the two in a column that both cover. */
function above(other: Slot, slot: Slot, slots: readonly Slot[], from: number, to: number): boolean {
  return (
    other.column === slot.column &&
    !slots.slice(from + 1, to).some(({ column, span }) => column <= slot.column && slot.column < column + span)
  );
}

function beside(other: Slot, slot: Slot): boolean {
  const touches = other.column + other.span === slot.column || slot.column + slot.span === other.column;
  return touches && other.top < slot.top + slot.height && slot.top < other.top + other.height;
}
