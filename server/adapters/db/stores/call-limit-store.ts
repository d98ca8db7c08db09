import { eq } from 'drizzle-orm';
import type { CallLimitStore } from '../../../domain/usage/index.ts';
import { eachColumn, fromInsert, type Of, query } from '../query.ts';
import type { Unit } from '../unit.ts';

export function callLimitStore(unit: Unit): CallLimitStore {
  return {
    callLimit: async (key) => (await unit.first(callLimit, { key }))?.state ?? null,
    keepCallLimit: (key, state, at) => unit.run(keepCallLimit, { key, state, at }),
  };
}

const callLimit = query('limits.callLimit', (db, t, p: Of<{ key: string }>) =>
  db.select({ state: t.callLimits.state }).from(t.callLimits).where(eq(t.callLimits.key, p.key)).limit(1),
);
const keepCallLimit = query('limits.keepCallLimit', (db, t, _: Of<{ key: string; state: unknown; at: number }>) =>
  db
    .insert(t.callLimits)
    .values(eachColumn(t.callLimits))
    .onConflictDoUpdate({ target: t.callLimits.key, set: fromInsert(t.callLimits, ['key']) }),
);
