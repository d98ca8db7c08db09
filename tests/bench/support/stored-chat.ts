import { createServer } from 'node:http';
import { readConfig } from '../../../server/config.ts';
import { createContainer } from '../../../server/container.ts';
import { chatTokenHash } from '../../../server/domain/conversations/index.ts';
import type { Recorded } from '../../../server/domain/interview/index.ts';
import { createRealtimePublisher } from '../../../server/realtime/publisher.ts';
import { createRealtime, type RealtimeNeeds } from '../../../server/realtime/realtime.ts';
import { servePort } from './serve-port.ts';
import { makeChats, makeWorld } from './world.ts';

/** Our sockets and our stored message, the engine apart: found by its token, taken once, appended with its fact, acknowledged after commit. */
const env = {
  ...process.env,
  PORT: '0',
  GOODWORD_PUBLIC_URL: 'http://localhost:3000',
  GOODWORD_DATA_DIR: process.env.BENCH_DIR ?? '',
  LOG_LEVEL: 'error',
};
const { core, facts: relay } = await createContainer(readConfig(env));
const { uow } = core.db;
const made = await makeWorld(core);

const say: RealtimeNeeds['say'] = (token, message) =>
  uow.run(async ({ conversations, facts }) => {
    const found = await conversations.conversationByToken(chatTokenHash(core.hasher, token));
    if (!found || (await conversations.seqOfClientMessage(found.id, message.id)) !== null)
      throw new Error('not a new message');
    const text = message.input.type === 'say' ? message.input.text : '';
    const at = core.clock.now();
    const seq = found.lastSeq + 1;
    const said: Recorded = {
      seq,
      at,
      event: {
        type: 'user.message',
        entry: message.id,
        raw: text,
        question: null,
        kind: 'say',
        rating: null,
        choice: null,
      },
    };
    await conversations.appendEvents({ ...found, lastSeq: seq, updatedAt: at }, [said], message.id);
    await facts.append({
      id: core.ids.uuid(),
      accountId: found.accountId,
      spaceId: found.spaceId,
      kind: 'conversation.advanced',
      subject: found.id,
      actor: 'customer',
      data: { seq },
      at,
    });
    return { ok: true, view: message as never }; // echoed, as the peer does: no view without the engine
  });

const server = createServer();
const io = createRealtime(server, {
  logger: core.logger,
  messagesAMinute: Number.POSITIVE_INFINITY,
  publicWall: async () => null,
  conversationOfToken: core.talk.conversationOf,
  spaceOfOwnerToken: async () => null,
  memberOfCookie: async () => null,
  say,
  chatView: async () => null,
  noteOpened: async () => {},
});
relay.subscribe(createRealtimePublisher({ io, uow, logger: core.logger, chatView: async () => null }));
servePort(server, { chats: (count: number) => makeChats(core, made, count) });
