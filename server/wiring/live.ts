import type { Server as HttpServer } from 'node:http';
import { trustId } from '../../shared/ids.ts';
import { may, memberActor, ownerTokenHolder, sessionMember } from '../domain/access/index.ts';
import { readSessionCookie } from '../pages/sign-in/session-cookie.ts';
import type { Fact } from '../ports/event-publisher.ts';
import { createRealtimePublisher } from '../realtime/publisher.ts';
import { createRealtime, type GoodwordSockets, proveAgain, type RealtimeNeeds } from '../realtime/realtime.ts';
import type { Core } from './core.ts';

/** Sockets over the use cases, and the listener that tells open pages of facts. */
export function createLive(
  server: HttpServer,
  core: Core,
): { io: GoodwordSockets; tell: (facts: readonly Fact[]) => void } {
  const { uow } = core.db;
  const needs: RealtimeNeeds = {
    logger: core.logger,
    publicWall: (key) => uow.read(({ walls }) => walls.publicWall(key)),
    conversationOfToken: core.talk.conversationOf,
    spaceOfOwnerToken: async (token) =>
      (await uow.read(({ access }) => ownerTokenHolder(core)(access, token)))?.space ?? null,
    memberOfCookie: async (header) => {
      const secret = readSessionCookie(core.publicUrl, header);
      const member = secret === null ? null : await uow.read(({ access }) => sessionMember(core)(access, secret));
      if (!member) return null;
      const spaces = await uow.read((readers) => readers.spaces.spaces(member.accountId));
      const actor = memberActor(member);
      return {
        account: member.accountId,
        spaces: spaces.filter((space) => may(actor, 'testimonials.read', space.id)).map((space) => space.id),
      };
    },
    async say(token, message) {
      const said = await core.talk.say(token, message);
      return said.ok ? { ok: true, view: said.value.view } : { ok: false, error: said.error };
    },
    chatView: async (token) => {
      const opened = await core.talk.open(token);
      return opened.ok ? opened.value.view : null;
    },
    noteOpened: core.talk.noteOpened,
  };
  const io = createRealtime(server, needs);
  core.onRightsEnded(() => proveAgain(needs, io));
  const tell = createRealtimePublisher({
    io,
    uow,
    logger: core.logger,
    chatView: (conversation, account) =>
      core.talk.openById(trustId('account', account), trustId('conversation', conversation)),
  });
  return { io, tell };
}
