/** A card to be placed. `height` in CSS pixels at the width it will have, measured or estimated. */
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

/** How much of a gap one card may close by growing, before the one above it has to help. */
const GROWTH = 56;
/** A wide card waits until the columns it needs, and those beside it, end within so many pixels of each other. */
const STEP = 110;

/** As many columns as leave each a readable measure of at least 300 CSS pixels. */
export const columnsFor = (width: number) => Math.max(1, Math.min(5, Math.floor((width + 20) / 320)));

/**
 * Each box goes to the column that is shortest so far: reading order, DOM order and the order of the tops agree.
 * Columns are justified: before a wide box and at the end of a page the short ones grow until all end on one line.
 */
export function arrange(boxes: readonly Box[], columns: number, gap: number): { slots: Slot[]; height: number } {
  const ends = new Array<number>(columns).fill(0);
  /** Per column, what may still grow: its slots since the last line it shares with another. */
  const loose: Slot[][] = ends.map(() => []);
  const level = (from: number, span: number) => {
    const end = deepest(ends, from, span);
    for (let column = from; column < from + span; column++) {
      grow(loose[column] ?? [], end - (ends[column] ?? 0));
      loose[column] = [];
      ends[column] = end;
    }
  };
  const slots = boxes.map((box) => {
    if (box.fresh) level(0, columns);
    const span = spanOf(box, columns);
    const column = lowest(ends, span);
    if (span > 1) level(column, span);
    const slot = { column, span, top: ends[column] ?? 0, height: box.height };
    ends.fill(slot.top + box.height + gap, column, column + span);
    if (span === 1) loose[column]?.push(slot);
    return slot;
  });
  level(0, columns);
  return { slots, height: Math.max(0, (ends[0] ?? 0) - gap) };
}

/**
 * The order to read, and so to write into the document: as given, but that a wide box lets narrow ones go first until
 * it fits without a hole above it. Pages (`fresh`) are not mixed. Heights may be rough: only near ties depend on them.
 */
export function readingOrder(boxes: readonly Box[], columns: number, gap: number): number[] {
  const ends = new Array<number>(columns).fill(0);
  const order: number[] = [];
  const pages: number[][] = [];
  boxes.forEach((box, i) => {
    if (box.fresh || !i) pages.push([]);
    pages.at(-1)?.push(i);
  });
  for (const waiting of pages) {
    ends.fill(deepest(ends, 0, columns));
    while (waiting.length) {
      const narrow = waiting.findIndex((i) => !boxes[i]?.wide);
      const left = waiting.filter((i) => !boxes[i]?.wide).length;
      // Kept for below the wide one: a page that ends with it cannot be justified.
      const late = left <= columns - 1;
      const next = narrow > 0 && !late && !isLevel(ends, columns) ? narrow : 0;
      const [i = 0] = waiting.splice(next, 1);
      order.push(i);
      const box = boxes[i] ?? { height: 0 };
      const span = spanOf(box, columns);
      const column = lowest(ends, span);
      ends.fill(deepest(ends, column, span) + box.height + gap, column, column + span);
    }
  }
  return order;
}

const spanOf = (box: Box, columns: number) => (box.wide ? Math.min(2, columns) : 1);
const deepest = (ends: readonly number[], from: number, span: number) => Math.max(...ends.slice(from, from + span));

function isLevel(ends: readonly number[], columns: number): boolean {
  const column = lowest(ends, Math.min(2, columns));
  const top = deepest(ends, column, 2);
  return ends.every((end, c) => end >= top - STEP && (end <= top || c < column || c > column + 1));
}

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
  if (missing <= 0) return;
  const sharers = slots.slice(-Math.min(4, Math.ceil(missing / GROWTH)));
  sharers.forEach((slot, i) => {
    slot.top += (missing / sharers.length) * i;
    slot.height += missing / sharers.length;
  });
}
