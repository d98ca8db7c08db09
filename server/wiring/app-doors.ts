import type { Router } from 'express';
import { sessionMember } from '../domain/access/index.ts';
import { checkAuthorization, giveCode } from '../domain/oauth/index.ts';
import { keepRejectedTrigger, startConversation } from '../domain/triggers/index.ts';
import { createAuthorizePages } from '../pages/authorize/create-authorize-pages.tsx';
import { readSessionCookie } from '../pages/sign-in/session-cookie.ts';
import type { AuthenticateBearer, AuthenticateToken } from '../surfaces/kit/authenticate-token.ts';
import type { Limiter } from '../surfaces/kit/limiter.ts';
import { createNudgeSurface } from '../surfaces/nudge/routes.ts';
import { createOauthSurface } from '../surfaces/oauth/routes.ts';
import type { Core } from './core.ts';

interface AppDoorNeeds {
  core: Core;
  limiter: Limiter;
  authenticateToken: AuthenticateToken;
  authenticateBearer: AuthenticateBearer;
}

/** What connected apps come through: the member's consent, the tokens, and the calls that are made with them. */
export function createAppDoors({ core, ...needs }: AppDoorNeeds): Router[] {
  const { uow } = core.db;
  return [
    // Before the surface, which answers for everything else under /oauth.
    createAuthorizePages({
      publicUrl: core.publicUrl,
      check: (params) => uow.read(({ oauth }) => checkAuthorization(oauth, params)),
      async signedIn(header) {
        const secret = readSessionCookie(core.publicUrl, header);
        if (secret === null) return null;
        return uow.read(async ({ access }) => {
          const member = await sessionMember(core)(access, secret);
          const account = member && (await access.account(member.accountId));
          return member && account ? { member, account, secret } : null;
        });
      },
      publisher: ({ client }) =>
        uow.read(async ({ access }) => (await access.account(client.accountId))?.name ?? 'an account that is gone'),
      csrf: (secret, asked) => core.hasher.derive('consent', `${secret} ${asked}`, 20),
      giveCode: (member, request) => uow.run(({ oauth }) => giveCode(core)(oauth, member, request)),
    }),
    createOauthSurface({ ...core, ...needs, uow }),
    createNudgeSurface({
      ...core,
      ...needs,
      uow,
      startConversation: startConversation(core),
      keepRejectedTrigger: keepRejectedTrigger(core),
    }),
  ];
}
