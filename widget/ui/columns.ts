/** A card to be placed. `height` in CSS pixels at the width it will have. */
export interface Box {
  height: number;
  /** Over two columns, when there are two. */
  wide?: boolean;
  /** Begins below everything before it: a later page never moves an earlier one. */
  fresh?: boolean;
}

/** Where a box goes: its index, its first column from 0, columns covered, and CSS pixels from the top of the list. */
export interface Slot {
  index: number;
  column: number;
  span: number;
  top: number;
  height: number;
}

export interface Arrangement {
  /** In the order in which they are read. */
  slots: Slot[];
  height: number;
  /** CSS pixels by which the most stretched card had to grow. */
  stretch: number;
}

const PLAIN = { wait: 0, tall: 0 };
/** How much of a gap one card may close by growing, before the one above it has to help. */
const GROWTH = 56;

/** As many columns as leave each a readable measure of at least 300 CSS pixels. */
export const columnsFor = (width: number) => Math.max(1, Math.min(5, Math.floor((width + 20) / 320)));

/** How a wall is put together beyond the plain rule; chosen once for a width, so that news does not turn it over. */
export interface Manner {
  /** So many narrow boxes lie between two wide ones. */
  wait: number;
  /** Of the last so many narrow boxes of a page, the tallest goes first. */
  tall: number;
}

/** Of the few manners worth trying, the one in which no card has to grow much. */
export function chooseManner(boxes: readonly Box[], columns: number, gap: number): Manner {
  let best = { wait: 0, tall: 0 };
  let least = Number.POSITIVE_INFINITY;
  for (let wait = 2 * columns; wait <= 4 * columns; wait++) {
    for (const tall of [0, columns, columns + 1, columns + 2]) {
      const { stretch } = arrange(boxes, columns, gap, { wait, tall });
      if (stretch < least) [best, least] = [{ wait, tall }, stretch];
    }
  }
  return best;
}

/**
 * Each box goes to the column that is shortest so far, so reading order and the order of the tops agree.
 * Columns are justified: before a wide box and at the end of a page the short ones grow until all end on one line.
 *
 * @param manner lets boxes of one page change places; without it their order is kept
 */
export function arrange(
  boxes: readonly Box[],
  columns: number,
  gap: number,
  { wait, tall }: Manner = PLAIN,
): Arrangement {
  const ends = new Array<number>(columns).fill(0);
  /** Per column, what may still grow: its slots since the last line it shares with another. */
  const loose: Slot[][] = ends.map(() => []);
  const slots: Slot[] = [];
  let stretch = 0;
  const level = (from: number, span: number) => {
    const end = deepest(ends, from, span);
    for (let column = from; column < from + span; column++) {
      stretch = Math.max(stretch, grow(loose[column] ?? [], end - (ends[column] ?? 0)));
      loose[column] = [];
      ends[column] = end;
    }
  };
  const place = ({ wide, height }: Box, index: number) => {
    const span = wide ? Math.min(2, columns) : 1;
    const column = lowest(ends, span);
    if (span > 1) level(column, span);
    const slot = { index, column, span, top: ends[column] ?? 0, height };
    ends.fill(slot.top + height + gap, column, column + span);
    if (span < 2) loose[column]?.push(slot);
    slots.push(slot);
  };
  let waiting: [Box, number][] = [];
  let since = wait;
  boxes.forEach((box, index) => {
    waiting.push([box, index]);
    const next = boxes[index + 1];
    if (next && !next.fresh) return;
    while (waiting.length) {
      const narrow = waiting.filter(([{ wide }]) => !wide);
      // Some narrow ones are kept for below the wide one: a page that ends with it cannot be justified.
      let chosen = since < wait && narrow.length >= columns ? narrow[0] : waiting[0];
      if (waiting.length === narrow.length && narrow.length <= tall) {
        chosen = narrow.reduce((most, other) => (other[0].height > most[0].height ? other : most));
      }
      if (!chosen) break;
      waiting = waiting.filter((other) => other !== chosen);
      since = chosen[0].wide ? 0 : since + 1;
      place(...chosen);
    }
    level(0, columns);
  });
  return { slots, height: Math.max(0, (ends[0] ?? 0) - gap), stretch };
}

const deepest = (ends: readonly number[], from: number, span: number) => Math.max(...ends.slice(from, from + span));

/** The first run of `span` columns whose deepest end is the least deep. */
function lowest(ends: readonly number[], span: number): number {
  let best = 0;
  for (let column = 1; column + span <= ends.length; column++) {
    if (deepest(ends, column, span) < deepest(ends, best, span)) best = column;
  }
  return best;
}

/** The last few slots of a column share what is missing at its foot; the answer is how much each has grown. */
function grow(slots: readonly Slot[], missing: number): number {
  const sharers = slots.slice(-Math.min(4, Math.ceil(missing / GROWTH)) || slots.length);
  const share = missing / (sharers.length || 0.5);
  sharers.forEach((slot, i) => {
    slot.top += share * i;
    slot.height += share;
  });
  return share;
}
