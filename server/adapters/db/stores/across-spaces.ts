import { eq } from 'drizzle-orm';
import type { AccountId, SpaceId } from '../../../../shared/ids.ts';
import { type Of, query } from '../query.ts';
import type { Unit } from '../unit.ts';

interface Row {
  id: string;
  createdAt: number;
}

/**
 * The newest rows of one space, or of all the account's: from each space as many as a page takes, through the index that the space has
 * anyway. An index of the account's own would cost every insert.
 */
export async function acrossSpaces<R extends Row>(
  unit: Unit,
  wanted: { accountId: AccountId; space: SpaceId | null; rows: number },
  ofSpace: (space: SpaceId) => Promise<R[]>,
): Promise<R[]> {
  if (wanted.space !== null) return ofSpace(wanted.space);
  const all: R[] = [];
  for (const { id } of await unit.all(spaceIds, { accountId: wanted.accountId })) all.push(...(await ofSpace(id)));
  return all
    .sort((one, other) => other.createdAt - one.createdAt || (one.id < other.id ? 1 : -1))
    .slice(0, wanted.rows);
}

const spaceIds = query('spaces.ids', (db, t, p: Of<{ accountId: AccountId }>) =>
  db.select({ id: t.spaces.id }).from(t.spaces).where(eq(t.spaces.accountId, p.accountId)),
);
