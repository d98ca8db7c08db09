import path from 'node:path';
import type { RequestHandler, Router } from 'express';
import { sessionMember } from '../domain/access/index.ts';
import { proofFacts } from '../domain/provenance/index.ts';
import { keepRejectedTrigger, startConversation } from '../domain/triggers/index.ts';
import { publishedTestimonial, wallPage } from '../domain/walls/index.ts';
import { createHealth } from '../http/health.ts';
import { createStaticAssets } from '../http/static-assets.ts';
import type { WidgetManifest } from '../http/widget-manifest.ts';
import { createChatPages } from '../pages/chat/create-chat-pages.ts';
import { createConsolePages } from '../pages/console/routes.tsx';
import { createOwnerPages } from '../pages/owner/routes.tsx';
import { createReferencePage } from '../pages/reference/routes.tsx';
import { createSignInPages } from '../pages/sign-in/routes.tsx';
import { clearSessionCookie, readSessionCookie } from '../pages/sign-in/session-cookie.ts';
import { createThreadPages } from '../pages/thread/create-thread-pages.tsx';
import { createUnsubscribePages } from '../pages/unsubscribe/create-unsubscribe-pages.tsx';
import { createWallPages } from '../pages/wall/routes.tsx';
import { createCloutlySurface } from '../surfaces/cloutly/routes.ts';
import { createConsoleSurface } from '../surfaces/console/routes.ts';
import { createEmbedSurface } from '../surfaces/embed/routes.ts';
import { createWallCache, type WallCache } from '../surfaces/embed/wall-cache.ts';
import { createKeyAuthenticator } from '../surfaces/kit/authenticate-key.ts';
import { createBearerAuthenticator, createTokenAuthenticator } from '../surfaces/kit/authenticate-token.ts';
import { createCallLimiter } from '../surfaces/kit/call-window.ts';
import { createMemoryLimiter, createSharedLimiter } from '../surfaces/kit/limiter.ts';
import { createMediaSurface } from '../surfaces/media/routes.ts';
import { createOpenApiSurface } from '../surfaces/openapi/routes.ts';
import { createPairings } from '../surfaces/owner/pairing.ts';
import { createOwnerSurface } from '../surfaces/owner/routes.ts';
import { createReamazeSurface } from '../surfaces/reamaze/routes.ts';
import { createReputaflowSurface } from '../surfaces/reputaflow/routes.ts';
import { createV1Surface } from '../surfaces/v1/routes.ts';
import { createApiDocument } from './api-document.ts';
import { createAppDoors } from './app-doors.ts';
import type { Core } from './core.ts';
import { createOwnerAccess, createPairingApproval } from './owner-access.ts';
import { createThreadTalk } from './thread-talk.ts';

export interface DoorNeeds {
  core: Core;
  manifest: WidgetManifest;
  widgetFolder: string;
  dataDir: string;
  leaving(): boolean;
}

const HOUR_MS = 3_600_000;
/** Sign-in links asked for from one network, mailed to one address, and tried from one network, in an hour. */
const SIGN_INS_AN_HOUR = 60;
const MAILS_AN_HOUR = 5;
const TRIES_AN_HOUR = 300;

/** Every door of the server, in the order in which they are tried. Deleting a surface is deleting its line. */
export function createDoors(needs: DoorNeeds): { doors: (RequestHandler | Router)[]; cache: WallCache } {
  const { core } = needs;
  const { uow } = core.db;
  const cache = createWallCache((key) => uow.read((readers) => wallPage(readers, key, null)));
  const page = (key: string, cursor: string | null) =>
    uow.read(async (readers) => (await wallPage(readers, key, cursor))?.payload ?? null);
  // Several processes over one Postgres count together; a process that owns its SQLite counts alone.
  const limiter =
    core.db.dialect === 'postgres'
      ? createSharedLimiter({ ...core, uow })
      : createMemoryLimiter({ clock: core.clock, capacity: 100_000 });
  // Made when somebody first reads it: a start should not wait for it.
  let described: ReturnType<typeof createApiDocument> | undefined;
  const api = () => {
    described ??= createApiDocument(core.publicUrl);
    return described;
  };
  const authenticateKey = createKeyAuthenticator({ ...core, uow });
  const authenticateToken = createTokenAuthenticator({ ...core, uow });
  const authenticateBearer = createBearerAuthenticator({ authenticateKey, authenticateToken });
  const starting = {
    ...core,
    uow,
    startConversation: startConversation(core),
    keepRejectedTrigger: keepRejectedTrigger(core),
  };
  const doors = [
    createEmbedSurface({ cache, page }),
    createMediaSurface({ ...core, uow }),
    createStaticAssets(needs.widgetFolder),
    createOpenApiSurface(api),
    createReferencePage(api),
    createV1Surface({ ...core, uow, limiter, authenticateKey: authenticateBearer }),
    ...createAppDoors({ core, limiter, authenticateToken, authenticateBearer }),
    createCloutlySurface({ ...starting, authenticateKey, limiter }),
    createReamazeSurface({ ...starting, authenticateKey, limiter }),
    createReputaflowSurface({ ...starting, authenticateKey, limiter }),
    ...ownerDoors(needs),
    createChatPages({
      publicUrl: core.publicUrl,
      assets: { chatScript: asset(core.publicUrl, needs.manifest.chat) },
      openChat: core.openChat,
      say: core.talk.say,
    }),
    createThreadPages(createThreadTalk(core)),
    createUnsubscribePages(core.unsubscribing),
    createWallPages({
      publicUrl: core.publicUrl,
      wall: async (key) => (await cache.load(key))?.payload ?? null,
      proof: (id) =>
        uow.read(async (readers) => {
          const found = await publishedTestimonial(readers, id);
          return found && { ...proofFacts(found.testimonial), business: found.business, wallSlug: found.wallSlug };
        }),
    }),
    createHealth({
      dataDir: needs.dataDir,
      databaseWritable: core.databaseWritable,
      schedulerBeating: core.schedulerBeating,
      leaving: needs.leaving,
    }),
  ];
  return { doors, cache };
}

function ownerDoors(needs: DoorNeeds): Router[] {
  const { core, manifest } = needs;
  const { uow } = core.db;
  const limiter = createCallLimiter({ clock: core.clock, windowMs: HOUR_MS, capacity: 50_000 });
  const cookie = (header: string | undefined) => readSessionCookie(core.publicUrl, header);
  const memberOf = (secret: string) => uow.read((readers) => sessionMember(core)(readers.access, secret));
  const signedIn = async (header: string | undefined) => {
    const secret = cookie(header);
    return secret === null ? null : memberOf(secret);
  };
  const pairings = createPairings(core);
  const owner = { ...core, pairings, cookie };
  const session = { hasher: core.hasher, cookie, memberOf };
  return [
    createSignInPages({
      publicUrl: core.publicUrl,
      ...core.signingIn,
      mayAsk: (ip) => limiter.spend(`ask:${ip}`, SIGN_INS_AN_HOUR).allowed,
      mayMail: (email) => limiter.spend(`mail:${email.toLowerCase()}`, MAILS_AN_HOUR).allowed,
      mayTry: (ip) => limiter.spend(`try:${ip}`, TRIES_AN_HOUR).allowed,
    }),
    createOwnerSurface(createOwnerAccess(owner)),
    createOwnerPages({
      publicUrl: core.publicUrl,
      frameScript: () => asset(core.publicUrl, manifest['owner-frame']),
      frameOrigins: core.frameOrigins,
      signedIn,
      pairing: {
        describe: (pair) => {
          const asked = pairings.find(pair);
          return asked && { site: asked.site, wall: asked.wallName };
        },
        approve: createPairingApproval(owner),
      },
    }),
    createConsoleSurface({
      ...session,
      uow,
      clock: core.clock,
      ids: core.ids,
      outboundHttp: core.outboundHttp,
      publicUrl: core.publicUrl,
      startConversation: startConversation(core),
      blobs: core.blobs,
      act: core.desk.act,
      undo: core.desk.undo,
      signOut: core.signOut,
      clearCookie: (res) => clearSessionCookie(core.publicUrl, res),
    }),
    createConsolePages({
      publicUrl: core.publicUrl,
      script: () => asset(core.publicUrl, manifest.console),
      signedIn,
      outboxHtml: async (header, id) => {
        const member = await signedIn(header);
        return member
          ? uow.read(async (readers) => (await readers.deliveries.outboxItem(member.accountId, id))?.html ?? null)
          : null;
      },
    }),
  ];
}

function asset(publicUrl: string, file: string): string {
  return path.posix.join(new URL(publicUrl).pathname, file);
}
