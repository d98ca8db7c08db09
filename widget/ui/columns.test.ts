import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange, type Box, chooseManner, columnsFor, type Slot } from './columns.ts';

const narrow = fc.record({ height: fc.integer({ min: 80, max: 600 }) });
const any = fc.record({ height: fc.integer({ min: 80, max: 600 }), wide: fc.boolean(), fresh: fc.boolean() });
const covers = (slot: Slot, column: number) => slot.column <= column && column < slot.column + slot.span;
const inColumn = (slots: Slot[], column: number) =>
  slots.filter((slot) => covers(slot, column)).sort((a, b) => a.top - b.top);

describe('columns', () => {
  it('come as many as leave each 300 pixels', () => {
    expect([200, 620, 639, 640, 959, 960, 1120, 3000].map((width) => columnsFor(width))).toEqual([
      1, 2, 2, 2, 3, 3, 3, 5,
    ]);
  });

  it('are read row by row: of narrow cards none begins above one that is read before it', () => {
    fc.assert(
      fc.property(fc.array(narrow, { maxLength: 60 }), fc.integer({ min: 1, max: 5 }), (boxes, columns) => {
        const { slots } = arrange(boxes, columns, 20);
        expect(slots.map(({ index }) => index)).toEqual(boxes.map((_, i) => i));
        // Growing to justify the last row may push a card down, never up past what it gained.
        const ungrown = slots.slice(0, Math.max(0, slots.length - 4 * columns));
        for (const [i, slot] of ungrown.entries()) expect(slot.top).toBeGreaterThanOrEqual(ungrown[i - 1]?.top ?? 0);
      }),
    );
  });

  it('never let two cards overlap, whatever is wide and wherever a page begins, and lose none', () => {
    const manner = fc.option(fc.record({ wait: fc.nat(12), tall: fc.nat(6) }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 60 }), fc.integer({ min: 1, max: 5 }), manner, (boxes, columns, how) => {
        const { slots, height } = arrange(boxes, columns, 20, how);
        expect(slots.map(({ index }) => index).sort((a, b) => a - b)).toEqual(boxes.map((_, i) => i));
        for (let column = 0; column < columns; column++) {
          const stack = inColumn(slots, column);
          stack.forEach((slot, i) => {
            const above = stack[i - 1];
            if (above) expect(slot.top).toBeGreaterThanOrEqual(above.top + above.height + 20 - 0.001);
            expect(slot.top + slot.height).toBeLessThanOrEqual(height + 0.001);
            expect(slot.height).toBeGreaterThanOrEqual((boxes[slot.index]?.height ?? 0) - 0.001);
          });
        }
      }),
    );
  });

  it('end on one line', () => {
    const { slots, height } = arrange(
      [300, 200, 250, 120, 180].map((each) => ({ height: each })),
      3,
      20,
    );
    for (let column = 0; column < 3; column++) {
      const last = inColumn(slots, column).at(-1);
      expect((last?.top ?? 0) + (last?.height ?? 0)).toBeCloseTo(height);
    }
  });

  it('put a later page below an earlier one without moving it', () => {
    const page: Box[] = [300, 200, 250, 120].map((height) => ({ height }));
    const alone = arrange(page, 3, 20);
    const both = arrange([...page, { height: 90, fresh: true }, { height: 400 }], 3, 20);
    expect(both.slots.slice(0, 4)).toEqual(alone.slots);
    expect(Math.min(...both.slots.slice(4).map(({ top }) => top))).toBeCloseTo(alone.height + 20);
  });

  it('keep two wide cards apart and stretch no card much', () => {
    const heights = [320, 300, 260, 190, 260, 370, 370, 230, 170, 230, 130, 230, 210, 240];
    const boxes = heights.map((height, i) => ({ height, wide: i < 2 }));
    for (const columns of [2, 3]) {
      const manner = chooseManner(boxes, columns, 20);
      const { slots, stretch } = arrange(boxes, columns, 20, manner);
      const wide = slots.flatMap(({ index }, at) => (boxes[index]?.wide ? [at] : []));
      expect((wide[1] ?? 0) - (wide[0] ?? 0)).toBeGreaterThan(columns);
      expect(stretch).toBeLessThan(60);
      expect(arrange(boxes, columns, 20).stretch).toBeGreaterThanOrEqual(stretch);
    }
  });

  it('leave everything above a new card in its place', () => {
    const boxes: Box[] = Array.from({ length: 20 }, (_, i) => ({ height: 150 + ((i * 83) % 200) }));
    const before = arrange(boxes, 3, 20, { wait: 6, tall: 4 });
    const after = arrange(boxes.toSpliced(12, 0, { height: 210 }), 3, 20, { wait: 6, tall: 4 });
    expect(after.slots.slice(0, 6)).toEqual(before.slots.slice(0, 6));
  });
});
