import { rename, rm } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import type { Integrity } from './database.ts';

/**
 * Runs in a thread of its own: a copy and a check of a gigabyte take seconds, in which sockets must be served.
 * Source text, so that it needs no file of its own beside the built server.
 */
const WORKER = `
const { workerData, parentPort } = require('node:worker_threads');
const { createRequire } = require('node:module');
const Database = createRequire(workerData.from)('better-sqlite3');
const { openSync, fsyncSync, closeSync } = require('node:fs');
const check = (file) => {
  const db = new Database(file, { readonly: true, fileMustExist: true });
  try {
    const found = db.prepare('pragma integrity_check').pluck().all().filter((line) => line !== 'ok');
    const broken = db.prepare('pragma foreign_key_check').all();
    return found.concat(broken.map((row) => row.table + ' refers to a missing ' + row.parent));
  } finally { db.close(); }
};
if (workerData.copyTo) {
  const db = new Database(workerData.file, { readonly: true, fileMustExist: true, timeout: 5000 });
  try { db.prepare('vacuum into ?').run(workerData.copyTo); } finally { db.close(); }
  const handle = openSync(workerData.copyTo, 'r+');
  fsyncSync(handle);
  closeSync(handle);
}
parentPort.postMessage(check(workerData.copyTo || workerData.file));
`;

/** Copies the last committed state. The copy gets its name only when it is whole and has been checked. */
export async function copyDatabase(file: string, toFile: string): Promise<void> {
  const unfinished = `${toFile}.unfinished`;
  await rm(unfinished, { force: true });
  try {
    const problems = await inThread({ file, copyTo: unfinished });
    if (problems.length > 0) throw new Error(`The copy of ${file} is damaged: ${problems[0]}`);
    await rename(unfinished, toFile);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

export async function checkFile(file: string): Promise<Integrity> {
  const problems = await inThread({ file });
  return { ok: problems.length === 0, problems };
}

function inThread(work: { file: string; copyTo?: string }): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { eval: true, workerData: { ...work, from: import.meta.url }, execArgv: [] });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The database check stopped with code ${code}.`)));
  });
}
