import Database from 'better-sqlite3';

/** Rows of some tables, counted by an onlooker from outside. */
export function rowsIn(file: string, ...tables: string[]): Record<string, number> {
  const db = new Database(file, { readonly: true });
  try {
    return Object.fromEntries(
      tables.map((table) => [table, Number(db.prepare(`select count(*) from "${table}"`).pluck().get())]),
    );
  } finally {
    db.close();
  }
}
