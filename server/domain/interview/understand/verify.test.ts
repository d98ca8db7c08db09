import { expect, it } from 'vitest';
import type { Command, Evidence } from '../commands.ts';
import { verify } from './verify.ts';

const texts = new Map([['e', 'ten words of honest text']]);
const textOf = (entry: string): string | null => texts.get(entry) ?? null;
const ev = (over: Partial<Evidence> = {}): Evidence => ({
  entry: 'e',
  start: 0,
  end: 3,
  via: 'volunteered',
  by: 'llm',
  conf: 0.5,
  weight: 0.5,
  ...over,
});

it('lets no model near rating, consent, relationship, stop or withdrawal', () => {
  const forbidden: Command[] = [
    { t: 'SetSlot', slot: 'rating', value: 5, ev: ev() },
    { t: 'CorrectSlot', slot: 'rating', value: 5, ev: ev() },
    { t: 'SetSlot', slot: 'consent', value: true, ev: ev() },
    { t: 'SetSlot', slot: 'relationship', value: 'customer', ev: ev() },
    { t: 'Decline', slot: 'rating' },
    { t: 'Stop' },
    { t: 'Withdraw' },
  ];
  expect(verify(forbidden, 'llm', textOf).accepted).toEqual([]);
  expect(verify(forbidden, 'rules', textOf).accepted).toHaveLength(forbidden.length);
});

it('drops spans that are not in the transcript, whoever names them', () => {
  const commands: Command[] = [
    { t: 'AddEvidence', slot: 'story', ev: ev({ end: 99 }) },
    { t: 'AddEvidence', slot: 'story', ev: ev({ start: 5, end: 5 }) },
    { t: 'AddEvidence', slot: 'story', ev: ev({ start: -1 }) },
    { t: 'AddEvidence', slot: 'story', ev: ev({ entry: 'other' }) },
  ];
  const { accepted, dropped } = verify(commands, 'rules', textOf);
  expect(accepted).toEqual([]);
  expect(dropped.map(({ reason }) => reason)).toEqual([
    'span_outside_text',
    'span_outside_text',
    'span_outside_text',
    'unknown_entry',
  ]);
});
