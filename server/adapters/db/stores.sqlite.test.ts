import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { openDatabase } from './open-database.ts';
import { storesConformance } from './stores.conformance.ts';

const dataDir = mkdtempSync(path.join(tmpdir(), 'goodword-db-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

storesConformance('SQLite in a file', (needs) => openDatabase({ ...needs, dataDir, databaseUrl: null }));
