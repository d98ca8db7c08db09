import { and, eq, lt, sql } from 'drizzle-orm';
import type { IdempotencyStore, KeptAnswer } from '../../../domain/usage/index.ts';
import { eachColumn, type Of, query } from '../query.ts';
import type { Unit } from '../unit.ts';

export type IdempotencyReader = Pick<IdempotencyStore, 'keptAnswer'>;

export function idempotencyStore(unit: Unit): IdempotencyStore {
  return {
    keptAnswer: (accountId, route, key) => unit.first(keptAnswer, { accountId, route, key }),
    keepAnswer: (row) => unit.run(keepAnswer, row),
    forgetAnswersBefore: (at) => unit.run(forgetAnswersBefore, { at }),
    forgetAnswersWith: (accountId, text) => unit.run(forgetAnswersWith, { accountId, pattern: containing(text) }),
  };
}

const keptAnswer = query('idempotency.keptAnswer', (db, t, p: Of<Pick<KeptAnswer, 'accountId' | 'route' | 'key'>>) =>
  db
    .select()
    .from(t.idempotencyAnswers)
    .where(
      and(
        eq(t.idempotencyAnswers.accountId, p.accountId),
        eq(t.idempotencyAnswers.route, p.route),
        eq(t.idempotencyAnswers.key, p.key),
      ),
    )
    .limit(1),
);
// A key that is taken throws: the unit it came with must not take effect a second time.
const keepAnswer = query('idempotency.keepAnswer', (db, t, _: Of<KeptAnswer>) =>
  db.insert(t.idempotencyAnswers).values(eachColumn(t.idempotencyAnswers)),
);
const forgetAnswersBefore = query('idempotency.forgetAnswersBefore', (db, t, p: Of<Pick<KeptAnswer, 'at'>>) =>
  db.delete(t.idempotencyAnswers).where(lt(t.idempotencyAnswers.at, p.at)),
);
const forgetAnswersWith = query(
  'idempotency.forgetAnswersWith',
  (db, t, p: Of<Pick<KeptAnswer, 'accountId'> & { pattern: string }>) =>
    db
      .delete(t.idempotencyAnswers)
      .where(
        and(
          eq(t.idempotencyAnswers.accountId, p.accountId),
          sql`${t.idempotencyAnswers.body} like ${p.pattern} escape '!'`,
        ),
      ),
);

/** For `like`: the text as it is, wherever it stands. */
function containing(text: string): string {
  return `%${text.replace(/[!%_]/g, '!$&')}%`;
}
