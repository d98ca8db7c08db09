import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from '../config.ts';
import { createContainer } from '../container.ts';
import { CommandFailed } from './command.ts';

const DATABASE = 'goodword.db';
/** Beside a backup it is called like the backup, with `.secret` behind. */
const SECRET = 'secret';

/**
 * Puts a backup in place of the data folder's database. What stood there is set aside, never deleted. Every pending send is held: the
 * customers may have got it since the backup was made.
 */
export async function restore(config: Config, file: string): Promise<{ held: number }> {
  if (config.databaseUrl) throw new CommandFailed('restore is for SQLite; for Postgres use pg_restore.');
  if (!existsSync(file)) throw new CommandFailed(`There is no file ${file}.`);
  const target = path.join(config.dataDir, DATABASE);
  const workshop = path.join(config.dataDir, 'restoring');
  await assertUnused(config);
  rmSync(workshop, { recursive: true, force: true });
  mkdirSync(workshop, { mode: 0o700 });
  try {
    await copyFile(file, path.join(workshop, DATABASE));
    const secret = existsSync(`${file}.secret`) ? `${file}.secret` : path.join(config.dataDir, SECRET);
    if (existsSync(secret)) await copyFile(secret, path.join(workshop, SECRET));
    const held = await holdPending({ ...config, dataDir: workshop }, file);
    moveDatabase(target, `${target}.before-restore-${Date.now()}`);
    renameSync(path.join(workshop, DATABASE), target);
    if (existsSync(path.join(workshop, SECRET)))
      renameSync(path.join(workshop, SECRET), path.join(config.dataDir, SECRET));
    return { held };
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/** In a folder of its own: until every pending send is held and the file is known to be whole, nothing may start on it. */
async function holdPending(config: Config, file: string): Promise<number> {
  const container = await createContainer(config).catch((cause: unknown) => {
    const foreign = cause instanceof Error && cause.message.includes('another secret');
    const why = foreign
      ? `was made with another secret; put it beside it as ${file}.secret`
      : 'is no database of ours, or damaged';
    throw new CommandFailed(`${file} ${why}. Nothing was changed.`);
  });
  try {
    const { ok, problems } = await container.db.integrity();
    if (!ok) throw new CommandFailed(`${file} is damaged: ${problems[0] ?? 'unknown'}. Nothing was changed.`);
    return await container.db.uow.run(({ jobs }) => jobs.holdAll(container.core.clock.now()));
  } finally {
    await container.close();
  }
}

/** The file and what SQLite keeps beside it. */
function moveDatabase(from: string, to: string): void {
  for (const end of ['', '-wal', '-shm']) if (existsSync(from + end)) renameSync(from + end, to + end);
}

/** Opening takes the folder's lock: with a server on it, this fails before anything is moved. */
async function assertUnused(config: Config): Promise<void> {
  const probe = await createContainer(config);
  await probe.close();
}
