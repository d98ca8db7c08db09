import { fail, ok, type Result } from '../result.ts';
import { endGrant } from './end-grant.ts';
import type { OauthClient, OauthCode, OauthGrant } from './entities.ts';
import { addRefreshToken, type IssuedTokens, issueAccessToken } from './issue-tokens.ts';
import { GRANT_MS, type OauthNeeds, type OauthStores } from './oauth-needs.ts';
import { isOauthSecret, makeOauthSecret } from './oauth-secret.ts';
import { provesChallenge } from './pkce.ts';

export interface CodeGiven {
  code: string;
  redirectUri: string | null;
  verifier: string | null;
}

/** `why` is for the app's developer; nobody may learn from it whether a code of somebody else exists. */
export interface GrantInvalid {
  kind: 'GrantInvalid';
  why: string;
  /** A secret came a second time: what came of its first use was ended. */
  replayed?: true;
}

const INVALID = { kind: 'GrantInvalid', why: 'The code is unknown, used or expired' } as const;

/**
 * Trades a code for tokens, once. A second use tells that two parties hold it: what the first one got is ended. Whatever is wrong
 * otherwise uses the code up too, so that nobody can try verifiers on it. The refusal commits: its unit must not be undone.
 */
export function redeemCode(needs: OauthNeeds) {
  return async (
    stores: OauthStores,
    client: OauthClient,
    given: CodeGiven,
  ): Promise<Result<IssuedTokens, GrantInvalid>> => {
    if (!isOauthSecret('code', given.code)) return fail(INVALID);
    const hash = needs.hasher.sha256(given.code);
    const found = await stores.oauth.code(hash);
    if (found?.clientId !== client.id) return fail(INVALID);
    const now = needs.clock.now();
    if (!(await stores.oauth.useCode(hash, now))) {
      const grant = await stores.oauth.grant(found.grantId);
      if (grant) await endGrant(needs, stores, { grant, actor: 'system', reason: 'code_replayed' });
      return fail({ ...INVALID, replayed: true });
    }
    const why = await problemOf(needs, stores, found, given);
    if (why !== null) return fail({ kind: 'GrantInvalid', why });
    return ok(await connect(needs, stores, found));
  };
}

async function problemOf(
  needs: OauthNeeds,
  stores: OauthStores,
  code: OauthCode,
  given: CodeGiven,
): Promise<string | null> {
  if (code.expiresAt <= needs.clock.now()) return INVALID.why;
  if (given.redirectUri !== code.redirectUri) return 'redirect_uri is not the one that the code was given to';
  if (!provesChallenge(needs.hasher, code.challenge, given.verifier))
    return 'code_verifier does not answer to the code_challenge';
  return (await stores.access.member(code.accountId, code.memberId)) ? null : INVALID.why;
}

async function connect(needs: OauthNeeds, stores: OauthStores, code: OauthCode): Promise<IssuedTokens> {
  const now = needs.clock.now();
  const { accountId, memberId, clientId, scopes } = code;
  const times = { createdAt: now, expiresAt: now + GRANT_MS, lastUsedAt: null, revokedAt: null };
  const grant: OauthGrant = { id: code.grantId, accountId, memberId, clientId, scopes, ...times };
  await stores.oauth.addGrant(grant);
  const refreshToken = makeOauthSecret(needs.ids, 'refresh');
  await addRefreshToken(needs, stores.oauth, { grant, text: refreshToken });
  await stores.facts.append({
    id: needs.ids.uuid(),
    accountId,
    spaceId: null,
    kind: 'app.connected',
    subject: grant.id,
    actor: `member:${memberId}`,
    data: { client: clientId, scopes },
    at: now,
  });
  return issueAccessToken(needs, stores.oauth, { grant, scopes, refreshToken });
}
