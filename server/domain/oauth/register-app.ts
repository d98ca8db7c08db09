import { type AccountId, type OauthClientId, trustId } from '../../../shared/ids.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Hasher } from '../../ports/hasher.ts';
import type { Ids } from '../../ports/ids.ts';
import { fail, ok, type Result } from '../result.ts';
import type { OauthClient } from './entities.ts';
import { makeOauthSecret } from './oauth-secret.ts';
import { redirectUriProblem } from './redirect-uri.ts';
import type { OauthStore } from './store.ts';

const LONGEST_NAME = 60;
const MOST_URIS = 10;

export interface NewApp {
  accountId: AccountId;
  name: string;
  redirectUris: readonly string[];
  public: boolean;
}
export interface RegisteredApp {
  client: OauthClient;
  /** Shown once; null: a public app has none. */
  secret: string | null;
}
export interface AppInvalid {
  kind: 'AppInvalid';
  /** `redirectUris.0` names one of several. */
  problems: { path: string; message: string }[];
}

/** Makes an app that members can connect. Its secret is in the answer alone. */
export function registerApp(needs: { clock: Clock; ids: Ids; hasher: Hasher }) {
  return async (oauth: Pick<OauthStore, 'addClient'>, asked: NewApp): Promise<Result<RegisteredApp, AppInvalid>> => {
    const name = asked.name.trim().replace(/[\p{Cc}\p{Cf}\p{Z}]+/gu, ' ');
    const redirectUris = [...new Set(asked.redirectUris.map((uri) => uri.trim()).filter((uri) => uri !== ''))];
    const problems = [...nameProblems(name), ...uriProblems(redirectUris, asked)];
    if (problems.length > 0) return fail({ kind: 'AppInvalid', problems });
    const secret = asked.public ? null : makeOauthSecret(needs.ids, 'client');
    const client: OauthClient = {
      id: trustId('oauthClient', needs.ids.uuid()),
      accountId: asked.accountId,
      name,
      secretHash: secret && needs.hasher.sha256(secret),
      redirectUris,
      createdAt: needs.clock.now(),
      revokedAt: null,
    };
    await oauth.addClient(client);
    return ok({ client, secret });
  };
}

/** The app and everything that members gave it stop working at once. False: no such app of the account, or revoked before. */
export function revokeApp(needs: { clock: Clock }) {
  return (oauth: Pick<OauthStore, 'revokeClient'>, accountId: AccountId, id: OauthClientId): Promise<boolean> =>
    oauth.revokeClient(accountId, id, needs.clock.now());
}

function nameProblems(name: string): AppInvalid['problems'] {
  if (name === '') return [{ path: 'name', message: 'Give the app a name.' }];
  return name.length > LONGEST_NAME ? [{ path: 'name', message: `At most ${LONGEST_NAME} characters.` }] : [];
}

function uriProblems(uris: readonly string[], app: { public: boolean }): AppInvalid['problems'] {
  if (uris.length === 0)
    return [{ path: 'redirectUris', message: 'Say where the app is sent back to: its redirect URI.' }];
  if (uris.length > MOST_URIS) return [{ path: 'redirectUris', message: `At most ${MOST_URIS} redirect URIs.` }];
  return uris.flatMap((uri, i) => {
    const message = redirectUriProblem(uri, app);
    return message ? [{ path: `redirectUris.${i}`, message: `${uri}: ${message}` }] : [];
  });
}
