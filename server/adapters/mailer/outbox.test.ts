import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { trustId } from '../../../shared/ids.ts';
import { systemClock } from '../clock/system.ts';
import { openDatabase } from '../db/open-database.ts';
import { uuidv7Ids } from '../ids/uuidv7.ts';
import { mailerConformance, mailFor } from './mailer.conformance.ts';
import { createOutboxMailer } from './outbox.ts';
import { linksIn } from './store-in-outbox.ts';

const silent = { info() {}, warn() {}, error() {} };

async function outboxOnDisk() {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'goodword-outbox-'));
  const clock = systemClock();
  const ids = uuidv7Ids();
  const told: string[] = [];
  const publisher = {
    published: (facts: readonly { kind: string }[]) => void told.push(...facts.map((fact) => fact.kind)),
  };
  const db = await openDatabase({ dataDir, databaseUrl: null, clock, publisher, logger: silent });
  const accountId = trustId('account', mailFor().accountId);
  await db.uow.run(({ access }) =>
    access.addAccount({ id: accountId, name: 'A', plan: 'unlimited', defaultSpaceId: null, createdAt: 0 }),
  );
  const stored = async () =>
    (await db.uow.read(({ deliveries }) => deliveries.outbox(accountId, { to: null }, { cursor: null, limit: 100 })))
      .items;
  const close = async () => {
    await db.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { mailer: createOutboxMailer({ uow: db.uow, clock, ids }), stored, told, close };
}

describe('outbox, as every mailer', () => {
  mailerConformance(async () => {
    const { mailer, stored, close } = await outboxOnDisk();
    const arrived = async () =>
      (await stored()).map(({ to, subject, text, html }) => ({ to, subject: subject ?? '', text, html: html ?? '' }));
    return { mailer, arrived, close };
  });
});

describe('outbox', () => {
  it('tells of each mail once, however often it is asked', async () => {
    const { mailer, told, stored, close } = await outboxOnDisk();
    await mailer.send(mailFor(), 'k');
    await mailer.send(mailFor(), 'k');
    expect(told).toEqual(['outbox.added']);
    expect((await stored())[0]?.links).toEqual(['https://words.example/c/abc']);
    await close();
  });

  it('lists every link once, the one to follow first', () => {
    const text = 'Start: https://a.example/c/x?rating=1\nOr (https://a.example/c/x).';
    const html = '<a href="https://a.example/c/x?rating=1&amp;b=2">1</a><a href="https://a.example/u/y">stop</a>';
    expect(linksIn(text, html)).toEqual([
      'https://a.example/c/x',
      'https://a.example/u/y',
      'https://a.example/c/x?rating=1',
      'https://a.example/c/x?rating=1&b=2',
    ]);
  });
});
