import { createSignInTickets, type SignInTicket, signIn } from '../domain/access/index.ts';
import { converse } from '../domain/conversations/index.ts';
import {
  readUnsubscribeToken,
  scheduleHelpRequest,
  scheduleOwnerNotices,
  scheduleReminder,
  scheduleSignInMail,
  unsubscribe,
} from '../domain/deliveries/index.ts';
import { fail, ok } from '../domain/result.ts';
import type { BlobStorage } from '../ports/blob-storage.ts';
import type { Clock } from '../ports/clock.ts';
import type { Hasher } from '../ports/hasher.ts';
import type { Ids } from '../ports/ids.ts';
import type { LanguageModel } from '../ports/language-model.ts';
import type { Logger } from '../ports/logger.ts';
import type { OutboundHttp } from '../ports/outbound-http.ts';
import { createChatTalk } from './chat-talk.ts';
import type { Database, Stores } from './database.ts';
import { createModerationDesk } from './moderation-desk.ts';

export interface CoreNeeds {
  db: Database;
  clock: Clock;
  ids: Ids;
  hasher: Hasher;
  logger: Logger;
  model: LanguageModel;
  outboundHttp: OutboundHttp;
  blobs: BlobStorage;
  publicUrl: string;
  schedulerBeating(): boolean;
}

export type Core = ReturnType<typeof createCore>;

/** The use cases, bound to what they need. Technology-free: adapters come in from the container. */
export function createCore(needs: CoreNeeds) {
  const { uow } = needs.db;
  const notices = {
    newWords: (stores: Stores, testimonial: Parameters<typeof scheduleOwnerNotices>[2]) =>
      scheduleOwnerNotices(needs, stores, testimonial),
    helpWanted: (stores: Stores, conversation: Parameters<typeof scheduleHelpRequest>[2]) =>
      scheduleHelpRequest(needs, stores, conversation),
    begun: (stores: Stores, conversation: Parameters<typeof scheduleReminder>[2]) =>
      scheduleReminder(needs, stores, conversation),
  };
  const rightsEnded = new Set<() => void>();
  const tellRightsEnded = () => {
    for (const listener of rightsEnded) listener();
  };
  const talk = createChatTalk({ ...needs, converse: converse<Stores>({ ...needs, notices }) });
  return {
    ...needs,
    talk,
    desk: createModerationDesk(needs),
    async openChat(token: string) {
      const opened = await talk.open(token);
      if (!opened.ok) return fail('not_found' as const);
      const { view, conversation } = opened.value;
      return ok({ view, brand: { accent: await talk.brandOf(conversation), logo: null } });
    },
    unsubscribing: {
      unsubscribe: async (token: string) => void (await uow.run((stores) => unsubscribe(needs)(stores, token))),
      async describe(token: string) {
        const said = readUnsubscribeToken(needs.hasher, token);
        if (!said) return null;
        const account = await uow.read(({ access }) => access.account(said.accountId));
        return account && { business: account.name };
      },
    },
    signingIn: {
      requestLink: (email: string) =>
        uow.run(async (stores) => {
          for (const ticket of await createSignInTickets(needs)(stores.access, email))
            await scheduleSignInMail(needs, stores, ticket);
        }),
      async redeem(secret: string) {
        const signed = await uow.run((stores) => signIn(needs)(stores.access, secret));
        return signed.ok ? { secret: signed.value.secret, expiresAt: signed.value.session.expiresAt } : null;
      },
    },
    signInTickets: (email: string): Promise<SignInTicket[]> =>
      uow.run((stores) => createSignInTickets(needs)(stores.access, email)),
    async signOut(secret: string) {
      await uow.run((stores) => stores.access.removeSession(needs.hasher.sha256(secret)));
      tellRightsEnded();
    },
    /** Told when a session or token stops being one, so that open sockets are proved again at once. */
    onRightsEnded: (listener: () => void) => void rightsEnded.add(listener),
    tellRightsEnded,
    frameOrigins: (wallSlug: string) =>
      uow.read(async ({ walls, spaces }) => {
        const wall = await walls.publicWall(wallSlug);
        const space = wall && (await spaces.space(wall.accountId, wall.spaceId));
        const { locale = 'en', origins = [] } = space?.settings ?? {};
        return (
          wall && {
            wallId: wall.id,
            origins,
            locale,
            dir: locale.startsWith('ar') ? ('rtl' as const) : ('ltr' as const),
          }
        );
      }),
    /** Resolves when a unit has committed. */
    databaseWritable: () => uow.run((stores) => stores.access.removeExpired(0)),
  };
}
