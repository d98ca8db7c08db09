import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Fact } from '../../ports/event-publisher.ts';
import type { Database } from './database.ts';
import { openDatabase } from './open-database.ts';
import { openConnection, refuseOldSqlite } from './sqlite-connection.ts';
import { migrateSqlite } from './sqlite-migrate.ts';
import { aFact, anAccount, aSpace, aWorld, T } from './stores.fixture.ts';

let dataDir = '';
let told: Fact[][] = [];
const opened: Database[] = [];

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'goodword-sqlite-'));
  told = [];
});
afterEach(async () => {
  for (const db of opened.splice(0)) await db.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const open = async (synchronous?: 'FULL' | 'NORMAL') => {
  const db = await openDatabase({
    dataDir,
    databaseUrl: null,
    synchronous,
    clock: { now: () => T },
    publisher: { published: (facts) => void told.push([...facts]) },
    logger: { info: () => undefined, warn: () => undefined, error: () => undefined },
  });
  opened.push(db);
  return db;
};
const file = () => path.join(dataDir, 'goodword.db');
/** The file as another program sees it. */
const look = <T>(work: (raw: Sqlite.Database) => T, at = file()): T => {
  const raw = new Sqlite(at);
  try {
    return work(raw);
  } finally {
    raw.close();
  }
};

describe('the data folder', { timeout: 30_000 }, () => {
  it('belongs to one process, and the second one is told so', async () => {
    await open();
    await expect(open()).rejects.toThrow(/Another Goodword process is using the data folder/);
  });

  it('is free again after closing, with everything in it', async () => {
    const account = anAccount();
    const before = await open();
    await before.uow.run(({ access }) => access.addAccount(account));
    await before.close();
    opened.pop();
    const after = await open();
    expect(await after.uow.read(({ access }) => access.account(account.id))).toEqual(account);
  });

  it('waits with closing for what was asked before', async () => {
    const db = await open();
    const accounts = Array.from({ length: 200 }, () => anAccount());
    const writes = accounts.map((account) => db.uow.run(({ access }) => access.addAccount(account)));
    await db.close();
    opened.pop();
    await Promise.all(writes);
    const again = await open();
    expect(await again.uow.read(({ access }) => access.accounts())).toHaveLength(200);
  });
});

describe('what SQLite is told', { timeout: 30_000 }, () => {
  it('refuses versions that can corrupt the file', () => {
    for (const version of ['3.7.0', '3.51.2', '3.50.9', '2.99.99']) {
      expect(() => refuseOldSqlite(version)).toThrow(/can corrupt/);
    }
    for (const version of ['3.51.3', '3.52.0', '4.0.0']) expect(() => refuseOldSqlite(version)).not.toThrow();
  });

  it('is read back: a connection that lost a setting is not used', async () => {
    const bare = path.join(dataDir, 'bare.db');
    look((raw) => raw.exec('create table a (n integer)'), bare);
    // Not in WAL, which a connection that only reads cannot change.
    const opening = () => openConnection(bare, { readonly: true, synchronous: 'FULL' });
    expect(opening).toThrow(/refused a setting: journal_mode is delete, not wal/);
    const writing = openConnection(bare, { readonly: false, synchronous: 'FULL' });
    expect(
      ['synchronous', 'foreign_keys', 'busy_timeout'].map((name) => writing.raw.pragma(name, { simple: true })),
    ).toEqual([2, 1, 5000]);
    opening().close();
    writing.close();
  });

  it('says FULL unless somebody measures', async () => {
    const full = await open();
    expect(await full.info()).toMatchObject({ dialect: 'sqlite', synchronous: 'FULL', migration: expect.any(String) });
    await full.close();
    opened.pop();
    expect(await (await open('NORMAL')).info()).toMatchObject({ synchronous: 'NORMAL' });
  });
});

describe('group commit', { timeout: 30_000 }, () => {
  it('shares one commit among what was asked together, and gives a lone unit its own', async () => {
    const db = await open();
    const { account } = await aWorld(db);
    // `total_changes` cannot tell commits apart; a second connection's data_version grows once for each.
    const watcher = new Sqlite(file());
    const version = () => Number(watcher.pragma('data_version', { simple: true }));
    const seen = new Set<number>();
    const write = (i: number) =>
      db.uow
        .run(({ spaces }) => spaces.addSpace(aSpace(account.id, { slug: `s${i}` })))
        .then(() => seen.add(version()));
    await Promise.all(Array.from({ length: 60 }, (_, i) => write(i)));
    const grouped = seen.size;
    seen.clear();
    for (let i = 100; i < 110; i++) await write(i);
    watcher.close();
    // One, or a few where the machine is slow: a group is also closed after ten milliseconds.
    expect(grouped).toBeLessThanOrEqual(30);
    expect(seen.size).toBe(10);
  });

  it('tells of a unit’s facts before it resolves, and of none before all are durable', async () => {
    const db = await open();
    const { account } = await aWorld(db);
    const order: string[] = [];
    const watcher = new Sqlite(file(), { readonly: true });
    const committed = (subject: string) =>
      watcher.prepare('select count(*) from facts where subject = ?').pluck().get(subject) === 1;
    await Promise.all(
      Array.from({ length: 20 }, async (_, i) => {
        const fact = aFact(account.id);
        await db.uow.run(async ({ facts }) => {
          await facts.append(fact);
          order.push(`worked ${committed(fact.subject)}`);
        });
        order.push(`resolved ${told.some(([one]) => one?.id === fact.id)} ${committed(fact.subject)} ${i >= 0}`);
      }),
    );
    watcher.close();
    expect(new Set(order)).toEqual(new Set(['worked false', 'resolved true true true']));
  });
});

describe('copies', { timeout: 30_000 }, () => {
  it('copies the last committed state while units go on, and checks the copy', async () => {
    const db = await open();
    const { account } = await aWorld(db);
    let going = true;
    const writing = (async () => {
      for (let i = 0; going; i++)
        await db.uow.run(({ spaces }) => spaces.addSpace(aSpace(account.id, { slug: `s${i}` })));
    })();
    const copy = path.join(dataDir, 'copy.db');
    await db.backup(copy);
    going = false;
    await writing;
    expect(look((raw) => raw.pragma('integrity_check', { simple: true }), copy)).toBe('ok');
    expect(look((raw) => raw.prepare('select count(*) from accounts').pluck().get(), copy)).toBe(1);
    expect(existsSync(`${copy}.unfinished`)).toBe(false);
  });

  it('leaves nothing behind when a copy cannot be made', async () => {
    const db = await open();
    const copy = path.join(dataDir, 'nowhere', 'copy.db');
    await expect(db.backup(copy)).rejects.toThrow();
    expect(existsSync(copy)).toBe(false);
  });

  it('finds a reference to something that is not there', async () => {
    const db = await open();
    await aWorld(db);
    expect(await db.integrity()).toEqual({ ok: true, problems: [] });
    look((raw) => {
      raw.pragma('foreign_keys = OFF');
      raw.exec('delete from spaces');
    });
    const { ok, problems } = await db.integrity();
    expect(ok).toBe(false);
    expect(problems.join()).toMatch(/campaigns refers to a missing spaces/);
  });
});

describe('migrations', { timeout: 30_000 }, () => {
  const step = (tag: string, ...statements: string[]) => ({ tag, hash: `hash of ${tag}`, statements });
  const one = step(
    '0000_one',
    'create table a (id integer primary key, n integer not null)',
    'insert into a values (1, 1)',
  );
  const two = step('0001_two', 'create table b (id integer primary key)', 'update a set n = 2');
  const migrate = (...known: ReturnType<typeof step>[]) => migrateSqlite({ file: file(), dataDir, now: T, known });
  const backups = () => (existsSync(path.join(dataDir, 'backups')) ? readdirSync(path.join(dataDir, 'backups')) : []);
  const n = (at = file()) => look((raw) => raw.prepare('select n from a').pluck().get(), at);

  it('are applied once each, with a whole backup before every one but the first', async () => {
    await migrate(one);
    await migrate(one);
    expect(backups()).toEqual([]);
    expect(await migrate(one, two)).toBe('0001_two');
    expect(n()).toBe(2);
    const [backup] = backups();
    expect(backups()).toHaveLength(1);
    expect(backup).toMatch(/^before-0001_two-.*\.db$/);
    expect(n(path.join(dataDir, 'backups', backup ?? ''))).toBe(1);
  });

  it('change nothing when one of their statements fails, and can be tried again', async () => {
    await migrate(one);
    await expect(migrate(one, step('0001_bad', 'update a set n = 9', 'create nonsense'))).rejects.toThrow(/syntax/);
    expect(n()).toBe(1);
    await migrate(one, two);
    expect(n()).toBe(2);
  });

  it('refuse to leave references that lead nowhere', async () => {
    await migrate(one);
    const breaking = step('0001_breaking', 'create table c (a integer references a(id))', 'insert into c values (99)');
    await expect(migrate(one, breaking)).rejects.toThrow(/would break 1 references/);
    expect(look((raw) => raw.prepare("select count(*) from sqlite_schema where name = 'c'").pluck().get())).toBe(0);
  });

  it('refuse a database that a newer version has used, and one that other migrations made', async () => {
    await migrate(one, two);
    await expect(migrate(one)).rejects.toThrow(/"0001_two", which this version of Goodword does not know/);
    await expect(migrate(one, { ...two, hash: 'edited since' })).rejects.toThrow(/made by other migrations/);
    expect(n()).toBe(2);
  });

  it('let go of the folder when they fail', async () => {
    await migrate(step('9999_future'));
    await expect(open()).rejects.toThrow(/other migrations/);
    rmSync(file());
    await expect(open()).resolves.toBeDefined();
  });
});

describe('a list of testimonials', () => {
  it('is sought in its index, without sorting and without those taken back', async () => {
    await open();
    const plan = look((raw) =>
      raw
        .prepare(
          `explain query plan select id from testimonials where space_id = ? and account_id = ? and status <> 'withdrawn'
           and (submitted_at, id) < (?, ?) order by submitted_at desc, id desc limit ?`,
        )
        .all('s', 'a', 1, 'i', 26),
    );
    expect(plan).toEqual([
      expect.objectContaining({ detail: expect.stringContaining('USING INDEX testimonials_newest') }),
    ]);
  });
});
