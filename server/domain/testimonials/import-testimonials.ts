import type { UnitOfWork } from '../../ports/unit-of-work.ts';
import { type Actor, may, type Plan } from '../access/index.ts';
import { fail, ok, type Result } from '../result.ts';
import type { SpaceReader } from '../spaces/index.ts';
import { monthOf, planLimits, type UsageReader } from '../usage/index.ts';
import {
  type ImportError,
  type ImportRequest,
  type ImportStores,
  importedHash,
  importTestimonial,
} from './import-testimonial.ts';
import type { TestimonialReader } from './store.ts';

/** One row of somebody's file. `line`: where it begins there, from 1. */
export interface ImportRow {
  line: number;
  request: ImportRequest;
}
export interface ImportOutcome {
  imported: number;
  /** The same words, rating and name were there already: a file that is sent twice changes nothing. */
  duplicates: number;
  rejected: { line: number; reason: string }[];
}

interface ImportReaders {
  access: Pick<ImportStores['access'], 'account'>;
  spaces: Pick<SpaceReader, 'space'>;
  usage: Pick<UsageReader, 'used'>;
  testimonials: Pick<TestimonialReader, 'hasContent'>;
}
type ImportNeeds = Parameters<typeof importTestimonial>[0] & { uow: UnitOfWork<ImportStores, ImportReaders> };

interface Asked {
  space: ImportRequest['space'];
  rows: readonly ImportRow[];
  /** Says what would happen, and changes nothing. */
  dryRun: boolean;
}

/** So many rows share a unit of work: a file of thousands must not hold up the other writers. */
const ROWS_A_UNIT = 100;
const QUOTA_USED_UP = 'The plan’s testimonials for this month are used up.';

/** Takes in a file of testimonials by the rules of a single one. What was taken in stays when the server stops in the middle. */
export function importTestimonials(needs: ImportNeeds) {
  return async (actor: Actor, { space, rows, dryRun }: Asked): Promise<Result<ImportOutcome, ImportError>> => {
    const room = await needs.uow.read((readers) => roomFor(needs, readers, actor, space));
    if (!room.ok) return room;
    const outcome: ImportOutcome = { imported: 0, duplicates: 0, rejected: [] };
    const seen = new Set<string>();
    for (let from = 0; from < rows.length; from += ROWS_A_UNIT) {
      const some = rows.slice(from, from + ROWS_A_UNIT);
      if (dryRun)
        await needs.uow.read((readers) => foresee(needs, readers, { actor, some, seen, outcome, room: room.value }));
      else add(outcome, await needs.uow.run((stores) => take(needs, stores, actor, some)));
    }
    return ok(outcome);
  };
}

/** How many more the month has room for; null: no limit. None at all is refused as a whole. */
async function roomFor(
  needs: ImportNeeds,
  readers: ImportReaders,
  actor: Actor,
  space: ImportRequest['space'],
): Promise<Result<number | null, ImportError>> {
  const account = await readers.access.account(actor.accountId);
  if (!account || !(await readers.spaces.space(account.id, space))) return fail({ kind: 'SpaceNotFound' });
  if (!may(actor, 'testimonials.moderate', space)) return fail({ kind: 'NotAllowed' });
  const limit = planLimits[account.plan].testimonialsAMonth;
  if (limit === null) return ok(null);
  const used = await readers.usage.used(account.id, 'testimonials', monthOf(needs.clock.now()));
  const tier: Plan = account.plan;
  return used < limit ? ok(limit - used) : fail({ kind: 'TestimonialQuotaExceeded', limit, used, tier });
}

/** Counted only when the unit has committed: one that fails takes its rows with it. */
async function take(
  needs: ImportNeeds,
  stores: ImportStores,
  actor: Actor,
  rows: readonly ImportRow[],
): Promise<ImportOutcome> {
  const outcome: ImportOutcome = { imported: 0, duplicates: 0, rejected: [] };
  for (const { line, request } of rows) {
    const hash = importedHash(needs.hasher, request);
    if (await stores.testimonials.hasContent(actor.accountId, request.space, hash)) {
      outcome.duplicates += 1;
      continue;
    }
    const taken = await importTestimonial(needs)(stores, actor, request);
    if (taken.ok) outcome.imported += 1;
    else outcome.rejected.push({ line, reason: reasonOf(taken.error) });
  }
  return outcome;
}

function reasonOf({ kind }: ImportError): string {
  if (kind === 'TestimonialQuotaExceeded') return QUOTA_USED_UP;
  // Both were looked at before the first row: somebody deleted the space, or the key, meanwhile.
  return kind === 'SpaceNotFound' ? 'The space is gone.' : 'This key may not do this any more.';
}

interface Foreseen {
  actor: Actor;
  some: readonly ImportRow[];
  seen: Set<string>;
  outcome: ImportOutcome;
  room: number | null;
}

async function foresee(
  needs: ImportNeeds,
  { testimonials }: ImportReaders,
  { actor, some, seen, outcome, room }: Foreseen,
): Promise<void> {
  for (const { line, request } of some) {
    const hash = importedHash(needs.hasher, request);
    if (seen.has(hash) || (await testimonials.hasContent(actor.accountId, request.space, hash)))
      outcome.duplicates += 1;
    else if (room !== null && outcome.imported >= room) outcome.rejected.push({ line, reason: QUOTA_USED_UP });
    else {
      seen.add(hash);
      outcome.imported += 1;
    }
  }
}

function add(sum: ImportOutcome, one: ImportOutcome): void {
  sum.imported += one.imported;
  sum.duplicates += one.duplicates;
  sum.rejected.push(...one.rejected);
}
