import Database from 'better-sqlite3';

export interface JobQueue {
  /** Adds so many jobs, then measures: jobs a second until the last end is committed. */
  drained(jobs: number): Promise<number>;
  close(): void;
}

/** The least that is durable: end a batch and claim the next in one commit, on the very table and indexes that we use (`like`). */
export async function rawQueue(file: string, like: string, batch: number): Promise<JobQueue> {
  const source = new Database(like, { readonly: true });
  const schema = source
    .prepare("select sql from sqlite_master where tbl_name = 'jobs' and sql is not null order by type desc")
    .pluck()
    .all();
  source.close();
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  for (const sql of schema) db.exec(String(sql));
  const add = db.prepare(
    "insert into jobs (id, account_id, kind, dedupe_key, payload, run_at, state, attempt, max_attempts, fence, created_at, updated_at) values (?, 'a', 'k', ?, '{}', 0, 'due', 0, 3, 0, 0, 0)",
  );
  const claim = db.prepare(
    "update jobs set state = 'running', owner_boot = 'b', fence = fence + 1, updated_at = 1 where id in (select id from jobs where state = 'due' and run_at <= ? order by run_at, id limit ?) returning *",
  );
  const end = db.prepare(
    `update jobs set state = 'done', updated_at = 2 where fence = 1 and state = 'running' and id in (select value from json_each(?))`,
  );
  let made = 0;
  return {
    async drained(jobs) {
      db.transaction(() => {
        for (let i = 0; i < jobs; i++) add.run(`j${String(++made).padStart(9, '0')}`, `d${made}`);
      })();
      const from = performance.now();
      let done = 0;
      const next = db.transaction((ended: string[]) => {
        if (ended.length > 0) done += end.run(JSON.stringify(ended)).changes;
        return claim.all(1, batch).map((row) => String(Reflect.get(row as object, 'id'))); // a row is an object
      });
      for (let some = next([]); some.length > 0; some = next(some));
      if (done !== jobs) throw new Error(`the bare loop did ${done} of ${jobs}`);
      return jobs / ((performance.now() - from) / 1_000);
    },
    close: () => db.close(),
  };
}

interface PlainJob {
  better(db: Database.Database): unknown;
  defineQueue(options: { connection: unknown }): { add(kind: string, data: unknown): unknown; close(): void };
  defineWorker(
    kind: string,
    work: () => Promise<void>,
    options: { queue: unknown },
  ): { start(): Promise<void>; stop(): Promise<void> };
}

/** Null when it is not installed: it is no dependency of ours, not even for development. */
export async function plainjobQueue(file: string): Promise<JobQueue | null> {
  const name = 'plainjob';
  const found: PlainJob | null = await import(name).catch(() => null);
  if (found === null) return null;
  const connection = new Database(file);
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  const queue = found.defineQueue({ connection: found.better(connection) });
  return {
    async drained(jobs) {
      for (let i = 0; i < jobs; i++) queue.add('k', { i });
      let done = 0;
      let finish = (): void => {};
      const finished = new Promise<void>((resolve) => {
        finish = resolve;
      });
      const worker = found.defineWorker('k', async () => void (++done === jobs && finish()), { queue });
      const from = performance.now();
      void worker.start();
      await finished;
      await worker.stop();
      return jobs / ((performance.now() - from) / 1_000);
    },
    close: () => queue.close(),
  };
}
