/** A card to be placed. `height` in CSS pixels at the width it will have. */
export interface Box {
  height: number;
  /** Over two columns, when there are two. */
  wide?: boolean;
  /** Begins below everything before it: a later page never moves an earlier one. */
  fresh?: boolean;
}

/** Where it goes: first column from 0, columns covered, and CSS pixels from the top of the list. */
export interface Slot {
  column: number;
  span: number;
  top: number;
  height: number;
}

export interface Arrangement {
  /** One for each box, in the order of the boxes. */
  slots: Slot[];
  /** Indexes of the boxes in the order in which they are read. */
  order: number[];
  height: number;
}

/** How much of a gap one card may close by growing, before the one above it has to help. */
const GROWTH = 56;
/** A wide card waits until all columns end within so many pixels of each other. */
const STEP = 110;

/** As many columns as leave each a readable measure of at least 300 CSS pixels. */
export const columnsFor = (width: number) => Math.max(1, Math.min(5, Math.floor((width + 20) / 320)));

/**
 * Each box goes to the column that is shortest so far, so reading order and the order of the tops agree.
 * Columns are justified: before a wide box and at the end of a page the short ones grow until all end on one line.
 *
 * @param mayWait lets a wide box wait, within its page, for narrow ones behind it, until it fits without a hole above it
 */
export function arrange(boxes: readonly Box[], columns: number, gap: number, mayWait = false): Arrangement {
  const ends = new Array<number>(columns).fill(0);
  /** Per column, what may still grow: its slots since the last line it shares with another. */
  const loose: Slot[][] = ends.map(() => []);
  const slots: Slot[] = [];
  const order: number[] = [];
  const level = (from: number, span: number) => {
    const end = deepest(ends, from, span);
    for (let column = from; column < from + span; column++) {
      grow(loose[column] ?? [], end - (ends[column] ?? 0));
      loose[column] = [];
      ends[column] = end;
    }
  };
  const place = (box: Box, index: number) => {
    const span = box.wide ? Math.min(2, columns) : 1;
    const column = lowest(ends, span);
    if (span > 1) level(column, span);
    const slot = { column, span, top: ends[column] ?? 0, height: box.height };
    ends.fill(slot.top + box.height + gap, column, column + span);
    if (span < 2) loose[column]?.push(slot);
    slots[index] = slot;
    order.push(index);
  };
  let waiting: number[] = [];
  boxes.forEach((box, index) => {
    waiting.push(index);
    const next = boxes[index + 1];
    if (next && !next.fresh) return;
    while (waiting.length) {
      const narrow = waiting.filter((i) => !boxes[i]?.wide);
      // Some narrow ones are kept for below the wide one: a page that ends with it cannot be justified.
      const held = mayWait && narrow.length >= columns && !isLevel(ends);
      const i = (held ? narrow[0] : waiting[0]) ?? index;
      waiting = waiting.filter((other) => other !== i);
      place(boxes[i] ?? box, i);
    }
    level(0, columns);
  });
  return { slots, order, height: Math.max(0, (ends[0] ?? 0) - gap) };
}

const deepest = (ends: readonly number[], from: number, span: number) => Math.max(...ends.slice(from, from + span));

const isLevel = (ends: readonly number[]) => Math.max(...ends) - Math.min(...ends) <= STEP;

/** The first run of `span` columns whose deepest end is the least deep. */
function lowest(ends: readonly number[], span: number): number {
  let best = 0;
  for (let column = 1; column + span <= ends.length; column++) {
    if (deepest(ends, column, span) < deepest(ends, best, span)) best = column;
  }
  return best;
}

/** The last few slots of a column share what is missing at its foot. */
function grow(slots: readonly Slot[], missing: number): void {
  const sharers = slots.slice(-Math.min(4, Math.ceil(missing / GROWTH)) || slots.length);
  sharers.forEach((slot, i) => {
    slot.top += (missing / sharers.length) * i;
    slot.height += missing / sharers.length;
  });
}
