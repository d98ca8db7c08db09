import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One step of the schema, as drizzle-kit wrote it. */
export interface Migration {
  tag: string;
  hash: string;
  statements: string[];
}

interface Journal {
  entries: { tag: string }[];
}

/** In order. The built server carries the folder beside its main file, where the same relative path finds it. */
export function readMigrations(dialect: 'sqlite' | 'postgres'): Migration[] {
  const file = (name: string) =>
    readFileSync(fileURLToPath(new URL(`./migrations/${dialect}/${name}`, import.meta.url)), 'utf8');
  const journal: Journal = JSON.parse(file('meta/_journal.json'));
  return journal.entries.map(({ tag }) => {
    const text = file(`${tag}.sql`);
    const statements = text.split('--> statement-breakpoint').map((statement) => statement.trim());
    return { tag, hash: createHash('sha256').update(text).digest('hex'), statements: statements.filter(Boolean) };
  });
}

export interface Applied {
  tag: string;
  hash: string;
}

/** What is still to be done, in order. Throws when the database is ahead of this program, or was changed under it. */
export function pendingMigrations(known: readonly Migration[], applied: readonly Applied[]): Migration[] {
  for (const [index, { tag, hash }] of applied.entries()) {
    const migration = known[index];
    if (!migration) {
      throw new Error(
        `The database has migration "${tag}", which this version of Goodword does not know. It was last used by a newer version: run that one, or restore a backup made before it.`,
      );
    }
    if (migration.tag !== tag || migration.hash !== hash) {
      throw new Error(
        `The database was made by other migrations than this version has: it has "${tag}" where "${migration.tag}" is expected. Restore a backup, or run the version that made it.`,
      );
    }
  }
  return known.slice(applied.length);
}

/** The table that remembers. The same in both dialects. */
export const MIGRATIONS_TABLE =
  'create table if not exists schema_migrations (position integer primary key, tag text not null, hash text not null, applied_at bigint not null)';
