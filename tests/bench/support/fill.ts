import Database from 'better-sqlite3';

/** Multiplies one row of a table into `count`, each with an id of its own and what else `own` says, in SQL over `i`. */
function multiply(
  db: Database.Database,
  table: string,
  { count, own }: { count: number; own: Record<string, string> },
): void {
  const columns = db.prepare(`select name from pragma_table_info('${table}')`).pluck().all().map(String);
  const picked = columns.map((name) => own[name] ?? `one."${name}"`);
  db.exec(`
    with recursive counted(i) as (select 1 union all select i + 1 from counted where i < ${count}),
    one as (select * from ${table} order by rowid limit 1)
    insert into ${table} (${columns.map((name) => `"${name}"`).join(', ')}) select ${picked.join(', ')} from counted, one
  `);
}

const uuid = (prefix: string) => `printf('${prefix}%06x-0000-7000-8000-%012x', i / 65536, i)`;

/** A long-used data folder: testimonials of the one space with their tally, and jobs that are due in a year. */
export function fill(file: string, rows: number): void {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = OFF');
  const inAYear = Date.now() + 365 * 86_400_000;
  db.transaction(() => {
    multiply(db, 'testimonials', {
      count: rows,
      own: { id: uuid('00'), submitted_at: 'one.submitted_at - i', created_at: 'one.created_at - i' },
    });
    db.exec(`update space_tallies set approved = approved + ${rows}, shown = shown + ${rows}, three = three + ${rows}`);
    multiply(db, 'jobs', {
      count: rows,
      own: { id: uuid('01'), dedupe_key: "'filled:' || i", run_at: `${inAYear} + i`, state: "'due'" },
    });
  })();
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
}
