import { type Request, type Response, Router } from 'express';
import type { Account, Member } from '../../domain/access/index.ts';
import type { AuthorizationError, AuthorizationParams, AuthorizationRequest } from '../../domain/oauth/index.ts';
import type { Result } from '../../domain/result.ts';
import { fieldOf, formBody, formFields } from '../kit/form.ts';
import { sendPlainPage } from '../kit/plain-page.tsx';
import { isOwnOrigin } from '../sign-in/session-cookie.ts';
import { formActionOf, sendBack } from './back-to-app.ts';
import { ConsentPage } from './consent-page.tsx';

export interface SignedIn {
  member: Member;
  account: Account;
  /** The session's, for what the form must say back. */
  secret: string;
}

export interface AuthorizePageNeeds {
  publicUrl: string;
  check(params: AuthorizationParams): Promise<Result<AuthorizationRequest, AuthorizationError>>;
  signedIn(cookie: string | undefined): Promise<SignedIn | null>;
  /** The name of the account that registered the app. */
  publisher(request: AuthorizationRequest): Promise<string>;
  /** What a consent form must say back: bound to the session and to exactly what was asked. */
  csrf(secret: string, asked: string): string;
  giveCode(member: Member, request: AuthorizationRequest): Promise<string>;
}

const PATHS = ['/oauth/authorize', '/api/oauth/zapier/authorize'];
/** The form's own fields: no parameters of a request. */
const OURS = new Set(['csrf', 'decision']);
/** Apps open this page in a window of its own and listen for its end. */
const SAME_WINDOW = { 'Cross-Origin-Opener-Policy': 'unsafe-none' };

/** Where a member lets an app act for the account (RFC 6749 §4.1.1): nothing is given by opening the page, only by its button. */
export function createAuthorizePages(needs: AuthorizePageNeeds): Router {
  const router = Router();
  router.get(PATHS, async (req, res) => {
    const params = paramsOf(new URL(req.originalUrl, needs.publicUrl).searchParams);
    const request = await checked(needs, res, params);
    if (!request) return;
    const who = await needs.signedIn(req.headers.cookie);
    if (!who) return res.redirect(302, signInFor(req.path, params));
    await ask(needs, res, { path: req.path, params, request, who });
  });
  router.post(PATHS, formBody(), async (req, res) => {
    if (!isOwnOrigin(needs.publicUrl, req))
      return void res.status(403).type('text').send('This form belongs to our own pages.');
    const form = formFields(req.body);
    const params = new Map([...form].filter(([name]) => !OURS.has(name)));
    const request = await checked(needs, res, params);
    if (!request) return;
    const who = await needs.signedIn(req.headers.cookie);
    if (!who) return res.redirect(302, signInFor(req.path, params));
    // Said by another session, or of another request than this member has seen: asked again.
    if (fieldOf(form, 'csrf') !== needs.csrf(who.secret, queryOf(params)))
      return ask(needs, res, { path: req.path, params, request, who });
    await decide(needs, res, { request, who, accepted: fieldOf(form, 'decision') === 'accept' });
  });
  return router;
}

interface Asked {
  path: string;
  params: AuthorizationParams;
  request: AuthorizationRequest;
  who: SignedIn;
}

/** null: answered already. */
async function checked(
  needs: AuthorizePageNeeds,
  res: Response,
  params: AuthorizationParams,
): Promise<AuthorizationRequest | null> {
  const result = await needs.check(params);
  if (result.ok) return result.value;
  refuse(needs, res, result.error);
  return null;
}

function refuse(needs: AuthorizePageNeeds, res: Response, error: AuthorizationError): void {
  if (error.kind === 'AuthorizationRefused') {
    const { redirectUri, state, description } = error;
    const to = { redirectUri, state, issuer: needs.publicUrl };
    sendBack(res, to, { error: error.error, error_description: description });
  } else sendProblem(res, problemText(error));
}

function problemText(error: Exclude<AuthorizationError, { kind: 'AuthorizationRefused' }>): string {
  return error.kind === 'ClientUnknown'
    ? 'The app that sent you here is not known to us, or was removed.'
    : `“${error.client.name}” wants to be sent back to an address that it did not register, so we do not send you there.`;
}

function sendProblem(res: Response, text: string): void {
  sendPlainPage(res, {
    title: 'This app cannot be connected',
    status: 400,
    headers: SAME_WINDOW,
    body: (
      <>
        <h1>This app cannot be connected</h1>
        <p>{text}</p>
        <p class="muted">
          Nothing was given to anybody. Whoever made the app can compare its client id and redirect URI with those that
          are registered here.
        </p>
      </>
    ),
  });
}

async function ask(needs: AuthorizePageNeeds, res: Response, { path, params, request, who }: Asked): Promise<void> {
  const { client, redirectUri, scopes } = request;
  const title = `Connect ${client.name}`;
  sendPlainPage(res, {
    title,
    headers: SAME_WINDOW,
    formAction: [formActionOf(redirectUri)],
    body: (
      <ConsentPage
        app={client.name}
        publisher={client.accountId === who.account.id ? null : await needs.publisher(request)}
        account={who.account.name}
        member={who.member}
        scopes={scopes}
        backTo={new URL(redirectUri).host || redirectUri.slice(0, redirectUri.indexOf(':') + 1)}
        action={path}
        params={params}
        csrf={needs.csrf(who.secret, queryOf(params))}
        signInAgain={signInFor(path, params)}
      />
    ),
  });
}

async function decide(
  needs: AuthorizePageNeeds,
  res: Response,
  { request, who, accepted }: { request: AuthorizationRequest; who: SignedIn; accepted: boolean },
): Promise<void> {
  const to = { redirectUri: request.redirectUri, state: request.state, issuer: needs.publicUrl };
  const answer: Record<string, string> = accepted
    ? { code: await needs.giveCode(who.member, request) }
    : { error: 'access_denied', error_description: 'The member did not allow it' };
  sendBack(res, to, answer);
}

function paramsOf(query: URLSearchParams): AuthorizationParams {
  const names = [...new Set(query.keys())].filter((name) => !OURS.has(name));
  return new Map(names.map((name) => [name, query.getAll(name)]));
}

function queryOf(params: AuthorizationParams): string {
  return new URLSearchParams([...params].flatMap(([name, values]) => values.map((value) => [name, value]))).toString();
}

function signInFor(path: Request['path'], params: AuthorizationParams): string {
  return `/sign-in?${new URLSearchParams({ next: `${path}?${queryOf(params)}` })}`;
}
