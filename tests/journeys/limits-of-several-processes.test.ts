import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPostgres, type RunningPostgres, startPostgres } from '../../server/adapters/db/postgres.fixture.ts';
import { openPostgres } from '../../server/adapters/db/postgres.ts';
import { nodeCryptoHasher } from '../../server/adapters/hasher/node-crypto.ts';
import { uuidv7Ids } from '../../server/adapters/ids/uuidv7.ts';
import type { Plan } from '../../server/domain/access/index.ts';
import { createAccount } from '../../server/domain/setup/index.ts';

const SECRET = 'a secret of a test, long enough for anything';
const NOW = Date.UTC(2026, 0, 15, 10, 30);
const bin = findPostgres();

if (bin === null) {
  console.warn('\n  NOT TESTED: limits of several processes. No initdb and postgres were found on this system.\n');
  it.skip('NOT TESTED with several processes: no initdb and postgres were found on this system', () => undefined);
} else {
  describe('two processes over one Postgres', () => {
    let postgres: RunningPostgres;
    let databaseUrl: string;
    const nodes: { child: ChildProcess; url: string }[] = [];

    beforeAll(async () => {
      postgres = await startPostgres(bin);
      databaseUrl = await postgres.newDatabase();
      nodes.push(...(await Promise.all([startNode(databaseUrl), startNode(databaseUrl)])));
    }, 60_000);
    afterAll(async () => {
      for (const { child } of nodes) child.kill('SIGKILL');
      await postgres?.stop();
    });

    /** Statuses of `count` calls at once, every second one to the other process. */
    const burst = async (count: number, path: string, init: RequestInit) => {
      const calls = Array.from({ length: count }, async (_, at) => {
        const answer = await fetch(`${nodes[at % 2]?.url}${path}`, init);
        await answer.text();
        return answer;
      });
      return Promise.all(calls);
    };

    it('let through exactly the 240 reads of a key that its bucket holds, and refuse every one beyond', async () => {
      const key = await newKey(databaseUrl, 'growth');
      const answers = await burst(270, '/v1/account', { headers: { Authorization: `Bearer ${key}` } });
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(240);
      const refused = answers.filter(({ status }) => status === 429);
      expect(refused).toHaveLength(30);
      for (const { headers } of refused) expect(headers.get('Retry-After')).toBe('1');
    });

    it('count the calls of an account together, refused ones too', async () => {
      const key = await newKey(databaseUrl, 'free');
      const init = { method: 'POST', headers: { 'X-API-Key': key, 'Content-Type': 'application/json' }, body: '{}' };
      const answers = await burst(40, '/api/webhooks/trigger?agentId=crumb', init);
      const by = (status: number) => answers.filter((answer) => answer.status === status).length;
      expect([by(400), by(429)]).toEqual([10, 30]);
    });
  });
}

/** An account of its own; its key. */
async function newKey(databaseUrl: string, plan: Plan): Promise<string> {
  const clock = { now: () => NOW };
  const logger = { info() {}, warn() {}, error() {} };
  const database = await openPostgres({ databaseUrl, clock, publisher: { published() {} }, logger });
  const needs = { clock, ids: uuidv7Ids(), hasher: nodeCryptoHasher(SECRET) };
  const asked = {
    name: 'Crumb',
    memberName: 'Ada',
    memberEmail: `${plan}@crumb.example`,
    spaceName: 'Crumb',
    spaceSlug: 'crumb',
    plan,
  };
  const { key } = await database.uow.run((stores) => createAccount(needs)(stores, asked));
  await database.close();
  return key;
}

function startNode(databaseUrl: string): Promise<{ child: ChildProcess; url: string }> {
  const child = fork(fileURLToPath(new URL('../support/limit-node.ts', import.meta.url)), {
    env: { ...process.env, DATABASE_URL: databaseUrl, SECRET, NOW: String(NOW) },
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    child.once('message', (said: { port: number }) => resolve({ child, url: `http://127.0.0.1:${said.port}` }));
    child.once('exit', (code) => reject(new Error(`a node ended with ${code} before it was ready`)));
  });
}
