import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { afterEach, expect, it } from 'vitest';

const KILLS = 3;
const writerFile = fileURLToPath(new URL('./kill-writer.fixture.ts', import.meta.url));
const dataDir = mkdtempSync(path.join(tmpdir(), 'goodword-kill-'));
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

interface Said {
  kept: string[];
  undone: string[];
}

/** Starts a writing server, lets it acknowledge some units, and kills it in the middle of the next. */
async function writeUntilKilled(units: number, said: Said): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', writerFile, dataDir], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (text) => {
    complaint += text;
  });
  const killed = new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_, signal) => resolve(signal)));
  let heard = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    const [word, subject] = line.split(' ');
    // What stood in the pipe was said before the kill: it counts to the last line.
    if (word === 'kept' && subject?.length === 36) said.kept.push(subject);
    if (word === 'undone' && subject?.length === 36) said.undone.push(subject);
    if (++heard === units) child.kill('SIGKILL');
  }
  expect(await killed, complaint).toBe('SIGKILL');
}

it('has every unit that was acknowledged, whole, after each of several kills', { timeout: 60_000 }, async () => {
  const said: Said = { kept: [], undone: [] };
  for (let kill = 0; kill < KILLS; kill++) {
    await writeUntilKilled(200 + Math.floor(Math.random() * 600), said);
    const raw = new Sqlite(path.join(dataDir, 'goodword.db'));
    expect(raw.pragma('integrity_check', { simple: true })).toBe('ok');
    const count = raw.prepare('select count(*) from facts where subject = ?').pluck();
    for (const subject of said.kept) expect(count.get(subject)).toBe(2);
    for (const subject of said.undone) expect(count.get(subject)).toBe(0);
    const halves = raw.prepare('select count(*) from (select 1 from facts group by subject having count(*) <> 2)');
    expect(halves.pluck().get()).toBe(0);
    raw.close();
  }
  expect(said.kept.length).toBeGreaterThan(KILLS * 100);
  expect(said.undone.length).toBeGreaterThan(KILLS * 10);
});
