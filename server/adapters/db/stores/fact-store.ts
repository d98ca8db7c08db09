import { and, asc, eq } from 'drizzle-orm';
import type { FactStore } from '../../../domain/facts.ts';
import type { Fact } from '../../../ports/event-publisher.ts';
import { eachColumn, type Of, query } from '../query.ts';
import type { Unit } from '../unit.ts';

/** What is known to have happened to one thing, oldest first: the audit trail. */
export interface FactReader {
  factsAbout(accountId: string, subject: string): Promise<Fact[]>;
}

export function factStore(unit: Unit): FactStore & FactReader {
  return {
    factsAbout: (accountId, subject) => unit.all(factsAbout, { accountId, subject }),
    append: async (fact) => {
      await unit.run(append, fact);
      unit.facts.push(fact);
    },
  };
}

const factsAbout = query('facts.factsAbout', (db, t, p: Of<Pick<Fact, 'accountId' | 'subject'>>) =>
  db
    .select()
    .from(t.facts)
    .where(and(eq(t.facts.subject, p.subject), eq(t.facts.accountId, p.accountId)))
    .orderBy(asc(t.facts.at), asc(t.facts.id)),
);
const append = query('facts.append', (db, t, _: Of<Fact>) => db.insert(t.facts).values(eachColumn(t.facts)));
