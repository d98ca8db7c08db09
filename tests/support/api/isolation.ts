import { randomUUID } from 'node:crypto';
import type { Promised } from '../../../server/surfaces/kit/api-document.ts';
import { formatId, ID_PREFIXES, type IdKind } from '../../../shared/ids.ts';
import { type Draft, ownDraft, type Seen, send, setAt, thingsFor } from './call.ts';
import { type IdSpot, idSpots } from './id-spots.ts';
import { inTurn, spread } from './pool.ts';
import type { ApiServer } from './server.ts';
import { stock } from './stock.ts';
import { makeTenant, type Tenant } from './tenant.ts';

export interface IsolationReport {
  requests: number;
  operations: number;
  /** Each a sentence; none is what we promise. */
  faults: string[];
  /** The control: the owner's own reads in which its mark was seen. */
  seenByOwner: number;
  /** Operations whose id even the owner could not use: nothing was proven of them. */
  unproven: string[];
}

export interface IsolationOptions {
  /** So many at least; each attack is made once, however few were asked for. */
  requests: number;
  /** Of each operation at most so many attacks, spread over its ids and spellings. */
  most?: number;
  /** Only these dialects. */
  tags?: readonly string[];
}

/** In every text of B's, and nowhere else. */
export const MARK_OF_B = 'canarybird';

interface Attack {
  promise: Promised;
  spot: IdSpot;
  theirs: string;
  unknown: string;
  attacker: Tenant;
}

/**
 * Three accounts with something in every drawer. A and C call each operation that takes an id with B's ids, in both spellings, and with
 * ids of nothing: B's mark is in no byte of any answer, and the two answers are the same but for request id and time.
 */
export async function runIsolation(server: ApiServer, options: IsolationOptions): Promise<IsolationReport> {
  const [a, b, c] = await Promise.all(['quailfen', MARK_OF_B, 'crowmoor'].map((mark) => makeTenant(server, mark)));
  if (!a || !b || !c) throw new Error('three accounts were asked for');
  for (const tenant of [a, b, c]) await stock(server, tenant);
  const report: IsolationReport = {
    requests: 0,
    operations: server.api.promises.length,
    faults: [],
    ...(await ownersView(server, b)),
  };
  const { most = Number.POSITIVE_INFINITY, tags } = options;
  const attacks = server.api.promises
    .filter(({ tag }) => tags?.includes(tag) ?? true)
    .flatMap((promise) => spread(attacksOn(server, promise, { b, attackers: [a, c] }), most));
  await inTurn(listReads(server, [a, c]), 8, async ([promise, tenant]) => {
    look(report, b, promise, await send(server, ownDraft(promise, server.api.document, tenant), tenant));
  });
  if (attacks.length > 0)
    await inTurn(upTo(attacks, report, options.requests), 16, (attack) => perform(server, report, b, attack));
  report.unproven.push(...(await ownersWrites(server, b)));
  return report;
}

/** Each attack once, however few were asked for; then again and again until there were so many requests. */
function* upTo(attacks: Attack[], report: IsolationReport, requests: number): Generator<Attack> {
  yield* attacks;
  while (report.requests < requests && report.faults.length < 20) yield* attacks;
}

function* listReads(server: ApiServer, tenants: Tenant[]): Generator<[Promised, Tenant]> {
  for (const promise of server.api.promises)
    if (promise.verb === 'get') for (const tenant of tenants) yield [promise, tenant];
}

function attacksOn(
  server: ApiServer,
  promise: Promised,
  { b, attackers }: { b: Tenant; attackers: Tenant[] },
): Attack[] {
  return idSpots(promise, server.api.document).flatMap((spot) =>
    thingsFor(b, spot.kind).flatMap((thing) =>
      thing.spellings.flatMap((theirs) =>
        // A slug is unique in its account: an attacker may have one that reads the same.
        attackers
          .filter(({ things }) => !things.some(({ spellings }) => spellings.includes(theirs)))
          .map((attacker): Attack => ({ promise, spot, theirs, unknown: unknownLike(theirs, thing.kind), attacker })),
      ),
    ),
  );
}

/** The id of nothing, spelled as the other one is. */
function unknownLike(theirs: string, kind: IdKind | null): string {
  if (/^[0-9a-f-]{36}$/.test(theirs)) return randomUUID();
  if (kind !== null && theirs.startsWith(`${ID_PREFIXES[kind]}_`)) return formatId(kind, randomUUID() as never); // a UUID of that kind
  return `nobodys-${theirs.length}`;
}

async function perform(server: ApiServer, report: IsolationReport, b: Tenant, attack: Attack): Promise<void> {
  const { promise, spot, theirs, unknown, attacker } = attack;
  const ask = async (id: string): Promise<Seen> => {
    const draft: Draft = ownDraft(promise, server.api.document, attacker);
    // Said in two places, one of them counts: the attacker's own must not stand in the other.
    for (const one of idSpots(promise, server.api.document))
      if (one.name === spot.name && one.place !== spot.place && one.place !== 'path') setAt(draft, one, undefined);
    setAt(draft, spot, id);
    return send(server, draft, attacker);
  };
  const seen = await ask(theirs);
  const other = await ask(unknown);
  look(report, b, promise, seen, theirs);
  report.requests++;
  const [one, two] = [comparable(seen, theirs), comparable(other, unknown)];
  if (one !== two)
    report.faults.push(
      `${promise.operation.operationId}, ${spot.place} ${spot.name} = ${theirs}: unlike an unknown id\n  ${one}\n  ${two}`,
    );
}

/** No byte of it may be B's; what the caller itself sent is not B's secret. */
function look(report: IsolationReport, b: Tenant, promise: Promised, seen: Seen, sent = ''): void {
  report.requests++;
  const bytes = `${[...seen.headers].flat().join(' ')} ${seen.text}`;
  const rest = sent === '' ? bytes : bytes.replaceAll(sent, '');
  if (rest.toLowerCase().includes(b.mark))
    report.faults.push(
      `${promise.operation.operationId} → ${seen.status}: shows what is another account's\n  ${seen.text.slice(0, 300)}`,
    );
}

/** What must be the same: without the id that was sent, request ids, times, and ids and links that the call itself made. */
function comparable({ status, headers, text }: Seen, sent: string): string {
  const told = text
    .replaceAll(sent, '<sent>')
    .replaceAll(headers.get('x-request-id') ?? '<none>', '<request>')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>')
    .replace(/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, '<id>')
    .replace(/\b[a-z]+_[0-9a-z]{26,}\b/g, '<id>')
    .replace(/\/[cs]\/[0-9a-z]+/g, '/<link>');
  const kept = [...headers].filter(
    ([name]) => !/^(x-request-id|date|ratelimit-|content-length|etag|idempotent|keep-alive)/.test(name),
  );
  return `${status} ${kept.map((pair) => pair.join(': ')).join(', ')} ${told}`;
}

/** The owner itself asks with its own ids: it must get through somewhere, and see its mark, or this suite would prove nothing. */
async function ownersView(server: ApiServer, b: Tenant): Promise<Pick<IsolationReport, 'seenByOwner' | 'unproven'>> {
  let seenByOwner = 0;
  const unproven: string[] = [];
  for (const promise of server.api.promises.filter(({ verb }) => verb === 'get')) {
    const spots = idSpots(promise, server.api.document).filter(({ place }) => place === 'path');
    let through = spots.length === 0;
    for (const draft of ownDrafts(server, promise, b, spots)) {
      const seen = await send(server, draft, b);
      if (seen.status < 300) through = true;
      if (seen.status < 300 && seen.text.toLowerCase().includes(b.mark)) seenByOwner++;
    }
    if (!through) unproven.push(promise.operation.operationId);
  }
  return { seenByOwner, unproven };
}

/** At the end, because they change what there is: each write that takes an id in its path finds what is meant, when the owner means it. */
async function ownersWrites(server: ApiServer, b: Tenant): Promise<string[]> {
  const unproven: string[] = [];
  const writes = server.api.promises.filter(
    ({ verb, paths }) => verb !== 'get' && paths.some((path) => path.includes('{')),
  );
  writes.sort((one, other) => Number(one.verb === 'delete') - Number(other.verb === 'delete'));
  for (const promise of writes) {
    const spots = idSpots(promise, server.api.document).filter(({ place }) => place === 'path');
    let through = false;
    for (const draft of ownDrafts(server, promise, b, spots)) {
      const { status } = await send(server, draft, b);
      if (status < 300 || status === 409 || status === 422) through = true;
      // The rest of the kind is for those that come after.
      if (through) break;
    }
    if (!through) unproven.push(promise.operation.operationId);
  }
  return unproven;
}

function ownDrafts(server: ApiServer, promise: Promised, b: Tenant, spots: IdSpot[]): Draft[] {
  const plain = ownDraft(promise, server.api.document, b);
  const [last] = spots.slice(-1);
  if (!last) return [plain];
  return thingsFor(b, last.kind).map((thing) => {
    const draft = ownDraft(promise, server.api.document, b);
    setAt(draft, last, thing.spellings[0]);
    return draft;
  });
}
