import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import express, { type Request, type Response, type Router } from 'express';
import { type AccountId, type ApiKeyId, trustId } from '../../../../shared/ids.ts';
import { createDiskBlobStorage } from '../../../adapters/blob-storage/disk.ts';
import { openDatabase } from '../../../adapters/db/open-database.ts';
import { nodeCryptoHasher } from '../../../adapters/hasher/node-crypto.ts';
import { uuidv7Ids } from '../../../adapters/ids/uuidv7.ts';
import { createOutboundHttp } from '../../../adapters/outbound-http/undici.ts';
import { type Account, makeApiKey, type Plan, type Scope } from '../../../domain/access/index.ts';
import { defaultSpaceSettings, type Space, type SpaceSettings } from '../../../domain/spaces/index.ts';
import type { Trigger } from '../../../domain/triggers/index.ts';
import { monthOf } from '../../../domain/usage/index.ts';
import { requestId } from '../../../http/request-id.ts';
import { createApiDocument } from '../../../wiring/api-document.ts';
import type { ApiDocument } from '../api-document.ts';
import { createKeyAuthenticator } from '../authenticate-key.ts';
import { createMemoryLimiter } from '../limiter.ts';
import { createConformance } from './conformance.ts';

export const START = Date.UTC(2026, 0, 15, 10, 30, 0);

const ids = uuidv7Ids();
const hasher = nodeCryptoHasher('a secret of a test, long enough');

export interface Reply {
  status: number;
  headers: Headers;
  text: string;
  /** The answer as JSON. Whatever is asked of it is what the test asserts. */
  json: Record<string, unknown> & { error?: { code: string; message: string; details: Record<string, unknown> } };
}

/** What one account holds, to be compared before and after a call. */
export interface Rows {
  triggers: readonly Trigger[];
  conversations: number;
  deliveries: number;
  jobs: number;
  used: number;
}

export type World = Awaited<ReturnType<typeof openWorld>>;

/** What a surface is given here. */
export type SurfaceNeeds = Awaited<ReturnType<typeof openNeeds>>;

/** The needs of any surface: a real database in a folder of its own, and a clock that stands still until told otherwise. */
async function openNeeds() {
  const time = { now: START };
  const clock = { now: () => time.now };
  const errors: unknown[] = [];
  const logger = { info() {}, warn() {}, error: (_message: string, cause: unknown) => void errors.push(cause) };
  const dataDir = mkdtempSync(path.join(tmpdir(), 'goodword-surface-'));
  const publisher = { published() {} };
  const database = await openDatabase({ dataDir, databaseUrl: null, clock, publisher, logger });
  const { uow } = database;
  return {
    time,
    errors,
    dataDir,
    database,
    uow,
    clock,
    ids,
    hasher,
    logger,
    publicUrl: 'https://goodword.example',
    blobs: createDiskBlobStorage(path.join(dataDir, 'media')),
    outboundHttp: createOutboundHttp({ clock, allowHosts: ['127.0.0.1'] }),
    authenticateKey: createKeyAuthenticator({ uow, hasher, clock }),
    limiter: createMemoryLimiter({ clock, capacity: 1000 }),
  };
}

const NOBODY = 'X-Nobody';

/** Every answer that a contract test sees is held against what all dialects publish. */
let published: ApiDocument | null = null;

/** One surface alone behind express, on a real port. A test that plants a dialect brings its description too. */
export async function openWorld(surfaceOf: (needs: SurfaceNeeds) => Router, described?: ApiDocument) {
  published ??= createApiDocument('https://goodword.example').document;
  const conformance = createConformance(described ?? published);
  const needs = await openNeeds();
  const { time, errors, uow, dataDir, database } = needs;
  const onlooker = new Database(path.join(dataDir, 'goodword.db'), { readonly: true });
  const surface = surfaceOf(needs);
  // Whatever the surface passes on would be another door's: nobody's promise is broken by how it is answered here.
  const nobody = (_req: Request, res: Response) => void res.status(404).set(NOBODY, '1').json({});
  const app = express().set('trust proxy', 1).use(requestId(ids), surface, nobody);
  const server = app.listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address() as AddressInfo; // it listens on TCP

  return {
    time,
    errors,
    uow,
    hasher,
    dataDir,
    url: `http://127.0.0.1:${port}`,
    async call(path: string, options: RequestInit = {}): Promise<Reply> {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', ...options });
      const text = await answer.text();
      const passedOn = answer.headers.has(NOBODY);
      const wrong = passedOn
        ? null
        : conformance.check({
            method: options.method ?? 'POST',
            path,
            status: answer.status,
            headers: answer.headers,
            text,
          });
      if (wrong) throw new Error(wrong);
      return { status: answer.status, headers: answer.headers, text, json: parsed(text) };
    },
    /** A tenant with one space, one campaign and a key that may do everything. */
    async account(plan: Plan = 'unlimited', settings: Partial<SpaceSettings> = {}) {
      const made = newAccount(plan, settings);
      const { account, space } = made;
      await uow.run(async (stores) => {
        await stores.access.addAccount(account);
        await stores.spaces.addSpace(space);
        await stores.campaigns.addCampaign(made.campaign);
        await stores.access.setDefaultSpace(account.id, space.id);
      });
      return { ...made, key: await addKey(account.id, ['read', 'write'], 'live') };
    },
    addKey,
    addCredits: (accountId: AccountId, amount: number) =>
      uow.run((stores) => stores.usage.addCredits({ id: ids.uuid(), accountId, amount, reason: 'bought', at: START })),
    async rows(space: Space): Promise<Rows> {
      return uow.read(async (readers) => {
        const page = { cursor: null, limit: 100 };
        const conversations = (await readers.conversations.conversations(space.accountId, space.id, page)).items;
        const deliveries = await Promise.all(
          conversations.map((c) => readers.deliveries.deliveriesOfConversation(space.accountId, c.id)),
        );
        const jobs = await readers.jobs.jobs({ state: null, limit: 100_000 });
        return {
          triggers: (await readers.triggers.triggers(space.accountId, space.id, page)).items,
          conversations: conversations.length,
          deliveries: deliveries.flat().length,
          jobs: jobs.filter((job) => job.accountId === space.accountId).length,
          used: await readers.usage.used(space.accountId, 'conversations', monthOf(time.now)),
        };
      });
    },
    /** Rows in every table, seen from a connection of the test's own. */
    tableCounts: () => tableCounts(onlooker),
    async close(): Promise<void> {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      onlooker.close();
      await database.close();
      rmSync(dataDir, { recursive: true });
    },
  };

  async function addKey(accountId: AccountId, scopes: Scope[], kind: 'live' | 'test') {
    const { key, hash, hint, test } = makeApiKey({ ids, hasher }, kind);
    const id: ApiKeyId = trustId('apiKey', ids.uuid());
    const row = {
      id,
      accountId,
      name: 'k',
      hash,
      hint,
      scopes,
      test,
      createdAt: START,
      lastUsedAt: null,
      revokedAt: null,
    };
    await uow.run((stores) => stores.access.addKey(row));
    return key;
  }
}

function tableCounts(db: Database.Database): Record<string, number> {
  const tables = db
    .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
    .pluck()
    .all();
  const count = (table: unknown) => Number(db.prepare(`select count(*) from "${table}"`).pluck().get());
  return Object.fromEntries(tables.map((table) => [String(table), count(table)]));
}

function newAccount(plan: Plan, settings: Partial<SpaceSettings>) {
  const account: Account = {
    id: trustId('account', ids.uuid()),
    name: 'Crumb & Co',
    plan,
    defaultSpaceId: null,
    createdAt: START,
  };
  const space: Space = {
    id: trustId('space', ids.uuid()),
    accountId: account.id,
    slug: 'crumb',
    name: 'Crumb & Co',
    settings: { ...defaultSpaceSettings, ...settings },
    createdAt: START,
  };
  const campaign = {
    id: trustId('campaign', ids.uuid()),
    accountId: account.id,
    spaceId: space.id,
    name: 'After an order',
    settings: { incentive: null, defaultItem: 'your order' },
    createdAt: START,
  };
  return { account, space, campaign };
}

function parsed(text: string): Reply['json'] {
  try {
    return JSON.parse(text);
  } catch {
    return {}; // no JSON: the test that reads a field of it fails on that
  }
}
