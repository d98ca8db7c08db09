import { expect, it } from 'vitest';
import { anActor, aShop, aSpace } from '../campaigns/fixtures/shop.ts';
import type { Space } from '../spaces/index.ts';
import { type SpacePatch, updateSpace } from './update-space.ts';

const needs = { clock: { now: () => 7 }, ids: { uuid: () => 'fact-1', secret: () => 's' } };

async function saving(patch: SpacePatch, space: Space = aSpace) {
  const saved: Space[] = [];
  const { facts, stores } = aShop();
  const all = {
    ...stores,
    spaces: { saveSpace: async (row: Space) => void saved.push(row) },
    walls: { ...stores.walls, wallsOfSpace: async () => [], saveWall: async () => undefined },
  };
  const result = await updateSpace(needs)(all, anActor(), space, patch);
  return { result, saved, facts };
}
const problems = async (patch: SpacePatch, space?: Space) => {
  const { result, saved, facts } = await saving(patch, space);
  if (result.ok) return [];
  expect([saved, facts]).toEqual([[], []]);
  return result.error.problems.map(({ path, message }) => `${path}: ${message}`);
};

it('wants a short name for a name that does not fit a text message', async () => {
  expect(await problems({ name: 'Brindle Lane Bakehouse' })).toEqual([
    'smsName: Text messages need a shorter name for “Brindle Lane Bakehouse”. At most 21 characters; this takes 22.',
  ]);
  expect(await problems({ name: 'Bäckerei Černý' })).toEqual([expect.stringMatching(/^smsName: .* cannot write Č /)]);
  expect(await problems({ name: 'Brindle Lane Bakehouse', smsName: 'Brindle Lane' })).toEqual([]);
  expect(await problems({ smsName: 'Brindle Lane Bakehouse' })).toEqual([
    'smsName: At most 21 characters; this takes 22.',
  ]);
});

it('wants a help contact that fits, and none is fine', async () => {
  expect(await problems({ smsHelp: 'help@brindlelane.example' })).toEqual([
    'smsHelp: At most 17 characters; this takes 24.',
  ]);
  expect(await problems({ smsHelp: '+254 700 123 456' })).toEqual([]);
  expect(await problems({ smsHelp: null })).toEqual([]);
});

it('keeps a space from before these rules working', async () => {
  const older = { ...aSpace, name: 'Brindle Lane Bakehouse & Café' };
  expect(await problems({ frequencyDays: 7 }, older)).toEqual([]);
  expect(await problems({ name: 'Brindle Lane Bakehouse & Tea' }, older)).toHaveLength(1);
});
