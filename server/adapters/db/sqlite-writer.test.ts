import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openConnection, type SqliteConnection } from './sqlite-connection.ts';
import { migrateSqlite } from './sqlite-migrate.ts';
import { sqliteWriter } from './sqlite-writer.ts';
import { type Stores, storesOf } from './stores/stores.ts';
import { aFact, anAccount, T } from './stores.fixture.ts';

let dataDir = '';
let connection: SqliteConnection;
let writer: ReturnType<typeof sqliteWriter>;
let told = 0;

beforeEach(async () => {
  told = 0;
  dataDir = mkdtempSync(path.join(tmpdir(), 'goodword-writer-'));
  const file = path.join(dataDir, 'goodword.db');
  await migrateSqlite({ file, dataDir, now: T });
  connection = openConnection(file, { readonly: false, synchronous: 'FULL' });
  writer = sqliteWriter(connection, {
    committed: (facts) => {
      told += facts.length;
    },
    patienceMs: 50,
    // However slow the machine: what is asked together is one group.
    longestGroupMs: 60_000,
  });
});
afterEach(() => {
  connection.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const run = <R>(work: (stores: Stores) => Promise<R>) => writer.run((unit) => work(storesOf(unit)));
const add = (name: string) => run(({ access }) => access.addAccount(anAccount({ name })));
const names = async () => (await run(({ access }) => access.accounts())).map(({ name }) => name).sort();

describe('a unit that hangs', { timeout: 30_000 }, () => {
  it('is given up, undone and shut out, and the next one goes on', async () => {
    let wake = () => {};
    const asleep = new Promise<void>((resolve) => {
      wake = resolve;
    });
    const tooLate: Promise<unknown>[] = [];
    const hanging = run(async ({ access }) => {
      await access.addAccount(anAccount({ name: 'hanging' }));
      await asleep;
      tooLate.push(access.addAccount(anAccount({ name: 'too late' })));
      await Promise.allSettled(tooLate);
    });
    const next = add('next');
    await expect(hanging).rejects.toThrow(/open for 50 ms/);
    await next;
    wake();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await expect(tooLate[0]).rejects.toThrow(/unit of work is over/);
    expect(await names()).toEqual(['next']);
  });

  it('does so also for a unit that waits for another one, which could never begin', async () => {
    await expect(run(() => add('inner'))).rejects.toThrow(/open for 50 ms/);
    await writer.idle();
    expect(await names()).toEqual(['inner']);
  });
});

describe('a unit that fails', { timeout: 30_000 }, () => {
  it('fails alone: who came before it in its group is run again, who comes after it once', async () => {
    const runs: string[] = [];
    const adding = (name: string) =>
      run(async ({ access }) => {
        runs.push(name);
        await access.addAccount(anAccount({ name }));
        if (name.startsWith('bad')) throw new Error(name);
      });
    const outcomes = await Promise.allSettled(['a', 'b', 'bad 1', 'c', 'bad 2', 'd'].map(adding));
    expect(outcomes.map(({ status }) => status[0]).join('')).toBe('ffrfrf');
    expect(await names()).toEqual(['a', 'b', 'c', 'd']);
    expect(runs).toEqual(['a', 'b', 'bad 1', 'a', 'b', 'c', 'bad 2', 'd']);
  });
});

describe('a disk that is full', { timeout: 30_000 }, () => {
  it('acknowledges nothing that is not there, and goes on when there is space again', async () => {
    await add('before');
    const pages = Number(connection.raw.pragma('page_count', { simple: true }));
    connection.raw.pragma(`max_page_count = ${pages + 2}`);
    const huge = 'x'.repeat(100_000);
    const outcomes = await Promise.allSettled([add('first'), add(huge), add('last')]);
    expect(outcomes[1]).toMatchObject({ status: 'rejected', reason: { code: 'SQLITE_FULL' } });
    const acknowledged = ['first', 'huge', 'last'].filter((_, i) => outcomes[i]?.status === 'fulfilled');
    connection.raw.pragma(`max_page_count = ${pages + 1000}`);
    expect(await names()).toEqual(['before', ...acknowledged].sort());
    await add('after');
    expect(await names()).toContain('after');
    expect(connection.raw.pragma('integrity_check', { simple: true })).toBe('ok');
  });
});

describe('a commit that fails', { timeout: 30_000 }, () => {
  it('rejects everybody who shared it, tells nobody of their facts, and is over with them', async () => {
    // A deferred reference is checked by COMMIT: the surest way to make it fail.
    connection.raw.exec(`
      create table spoilt (id text references accounts(id) deferrable initially deferred);
      create trigger spoil after insert on accounts when new.name = 'spoil' begin insert into spoilt values ('nobody'); end;
    `);
    const withFact = run(async ({ access, facts }) => {
      const account = anAccount({ name: 'one' });
      await access.addAccount(account);
      await facts.append(aFact(account.id));
    });
    const outcomes = await Promise.allSettled([withFact, add('spoil'), add('two')]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(told).toBe(0);
    await add('three');
    expect(await names()).toEqual(['three']);
  });
});
