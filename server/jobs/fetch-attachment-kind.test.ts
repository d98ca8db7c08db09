import { afterEach, beforeEach, expect, it } from 'vitest';
import { memberActor } from '../domain/access/index.ts';
import { attachmentKey, type FetchAttachment, inboxJobKinds, openThread } from '../domain/inbox/index.ts';
import { fail, ok } from '../domain/result.ts';
import { startConversation } from '../domain/triggers/index.ts';
import type { Blob } from '../ports/blob-storage.ts';
import { fetchAttachmentKind } from './fetch-attachment-kind.ts';
import { verdictOn } from './retry.ts';
import { sendingWorld } from './testing/sending-world.ts';

type World = Awaited<ReturnType<typeof sendingWorld>>;
let world: World;
beforeEach(async () => {
  world = await sendingWorld();
});
afterEach(() => world.close());

/** A message with one attachment, and its job, done as the scheduler would. */
async function attached(fetchAttachment: FetchAttachment | null) {
  const blobs = new Map<string, Blob>();
  const put = async (key: string, blob: Blob) => void blobs.set(key, blob);
  const kind = fetchAttachmentKind<Parameters<Parameters<World['uow']['run']>[0]>[0]>({
    clock: world.clock,
    blobs: { put },
    fetchAttachment,
  });
  const needs = { ...world.needs, startConversation: startConversation(world.needs) };
  const opened = await world.uow.run((stores) =>
    openThread(needs)(stores, memberActor(world.member), {
      space: { by: 'default' },
      subject: 'Receipt',
      body: 'See there.',
      customer: { name: null, email: 'tomas@example.com' },
      attributes: null,
      author: null,
      assignee: null,
      status: null,
      holdUntil: null,
      tags: [],
      data: {},
      followers: [],
      attachments: ['https://files.example.com/a.png'],
      originId: null,
      suppress: { notifications: true, autoresolve: false, surveysUntil: null },
    }),
  );
  if (!opened.ok) throw new Error(opened.error.kind);
  const { message } = opened.value;
  const jobs = await world.uow.read((readers) => readers.jobs.jobs({ state: null, limit: 10 }));
  const job = jobs.find((one) => one.kind === inboxJobKinds.attachment);
  if (!job) throw new Error('no job');
  return {
    blobs,
    key: attachmentKey(world.account.id, message.attachments[0]?.id ?? ''),
    prepare: () => world.uow.run((stores) => kind.prepare(stores, job)),
    async run() {
      const prepared = await world.uow.run((stores) => kind.prepare(stores, job));
      if (prepared.act !== 'perform') return prepared.act;
      const outcome = await prepared.perform(async () => true);
      const attempted = { job, policy: kind.retry, attempt: 1, idempotent: true, now: 0, random: () => 0 };
      await world.uow.run((stores) => kind.settle(stores, job, verdictOn(outcome, attempted).settled));
      return outcome.kind;
    },
    state: async () =>
      (await world.uow.read(({ inbox }) => inbox.messageById(world.account.id, message.id)))?.attachments[0],
  };
}

const bytes = new TextEncoder().encode('a picture');

it('fetches a file once and keeps it with its message', async () => {
  const asked: string[] = [];
  const { run, state, blobs, key } = await attached(async (url) => {
    asked.push(url);
    return ok({ bytes, type: 'image/png' });
  });
  expect(await run()).toBe('accepted');
  expect(await state()).toMatchObject({ state: 'stored', bytes: 9 });
  expect(blobs.get(key)).toEqual({ bytes, type: 'image/png' });
  expect([await run(), asked]).toEqual(['cancel', ['https://files.example.com/a.png']]);
});

it('tries again when it may be otherwise later, and stays pending meanwhile', async () => {
  const { run, state } = await attached(async () => fail({ reason: 'timeout', forGood: false }));
  expect([await run(), (await state())?.state]).toEqual(['retry', 'pending']);
});

it('says that it could not be fetched when it never will', async () => {
  const { run, state, blobs } = await attached(async () => fail({ reason: 'a private address', forGood: true }));
  expect([await run(), (await state())?.state, blobs.size]).toEqual(['permanent', 'failed', 0]);
});

it('waits where nothing is fetched', async () => {
  const { prepare, state } = await attached(null);
  expect([(await prepare()).act, (await state())?.state]).toEqual(['later', 'pending']);
});
