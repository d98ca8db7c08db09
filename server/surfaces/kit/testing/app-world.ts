import { trustId } from '../../../../shared/ids.ts';
import { type Account, type Member, newMember } from '../../../domain/access/index.ts';
import {
  giveCode,
  type IssuedTokens,
  type OauthClient,
  type RegisteredApp,
  redeemCode,
  registerApp,
} from '../../../domain/oauth/index.ts';
import { createTokenAuthenticator } from '../authenticate-token.ts';
import type { SurfaceNeeds } from './surface-world.ts';

export const BACK = 'https://app.example/back';

/** Apps, members and their consent, over the stores of a surface under test. */
export function createAppWorld(needs: SurfaceNeeds) {
  const { uow } = needs;
  return {
    authenticateToken: createTokenAuthenticator(needs),
    async member(account: Pick<Account, 'id'>, over: Partial<Member> = {}): Promise<Member> {
      const email = `${needs.ids.uuid()}@crumb.example`;
      const member = { ...newMember(needs, { accountId: account.id, email, name: 'Ada' }), ...over };
      await uow.run(({ access }) => access.addMember(member));
      return member;
    },
    async app(account: Pick<Account, 'id'>, isPublic = false): Promise<RegisteredApp> {
      const asked = { accountId: account.id, name: 'Zapier', redirectUris: [BACK], public: isPublic };
      const made = await uow.run(({ oauth }) => registerApp(needs)(oauth, asked));
      if (!made.ok) throw new Error('an app of the tests was refused');
      return made.value;
    },
    code: (client: OauthClient, member: Member, over: { scopes?: ('read' | 'write')[]; challenge?: string } = {}) =>
      uow.run(({ oauth }) =>
        giveCode(needs)(oauth, member, {
          client,
          redirectUri: BACK,
          scopes: over.scopes ?? ['read', 'write'],
          state: null,
          challenge: over.challenge ?? null,
        }),
      ),
    async tokens(
      client: OauthClient,
      member: Member,
      over: { scopes?: ('read' | 'write')[] } = {},
    ): Promise<IssuedTokens> {
      const code = await this.code(client, member, over);
      const tokens = await uow.run((stores) =>
        redeemCode(needs)(stores, client, { code, redirectUri: BACK, verifier: null }),
      );
      if (!tokens.ok) throw new Error('a code of the tests was refused');
      return tokens.value;
    },
    nobody: trustId('oauthClient', needs.ids.uuid()),
  };
}
