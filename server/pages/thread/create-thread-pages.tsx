import { randomUUID } from 'node:crypto';
import { type Request, type Response, Router } from 'express';
import { cleanBody, type ThreadPage } from '../../domain/inbox/index.ts';
import type { Result } from '../../domain/result.ts';
import { fieldOf, formBody, formFields } from '../kit/form.ts';
import { sendPlainPage } from '../kit/plain-page.tsx';
import { ThreadBody } from './thread-body.tsx';
import { threadCss } from './thread-css.ts';
import { threadTongue } from './thread-words.ts';

export interface ThreadPageNeeds {
  /** Reads only: a scanner's GET must change nothing. Null: the link leads nowhere. */
  open(token: string): Promise<ThreadPage | null>;
  /** `once`: the form's own id; sent twice it is said once. */
  answer(token: string, said: { body: string; once: string }): Promise<Result<unknown, { kind: string }>>;
  /** False: too many from this link in a minute. */
  mayAnswer(token: string): boolean;
  /** A fetched attachment of this thread, or null. */
  file(page: ThreadPage, id: string): Promise<{ bytes: Uint8Array; name: string } | null>;
}

const LONGEST = 20_000;
/** What a form may carry as its own id: ours are UUIDs. */
const ONCE = /^[0-9a-f-]{36}$/;

/** `GET /t/:token`: what was said, and a box to answer in; no script, no cookie. Posts are answered with 303 back to the page. */
export function createThreadPages(needs: ThreadPageNeeds): Router {
  const router = Router({ strict: true });
  router.get('/t/:token', async (req, res) => {
    await show(needs, req, res, { status: 200, problem: null, typed: '', once: randomUUID() });
  });
  router.post('/t/:token', formBody(), async (req, res) => {
    const fields = formFields(req.body);
    const [typed, once] = [fieldOf(fields, 'body'), fieldOf(fields, 'once')];
    const back = { typed, once: ONCE.test(once) ? once : randomUUID() };
    const body = cleanBody(typed);
    if (body === '') return show(needs, req, res, { ...back, status: 422, problem: 'empty' });
    if (body.length > LONGEST) return show(needs, req, res, { ...back, status: 422, problem: 'tooLong' });
    if (!needs.mayAnswer(tokenOf(req))) return show(needs, req, res, { ...back, status: 429, problem: 'tooFast' });
    const said = await needs.answer(tokenOf(req), { body, once: back.once });
    if (!said.ok) return gone(res);
    res.set('Cache-Control', 'no-store').redirect(303, `/t/${encodeURIComponent(tokenOf(req))}?sent=1#end`);
  });
  router.get('/t/:token/files/:id', async (req, res) => {
    const page = await needs.open(tokenOf(req));
    const file = page && (await needs.file(page, String(req.params.id)));
    return file ? sendFile(res, file) : gone(res);
  });
  return router;
}

interface Showing {
  status: number;
  problem: 'empty' | 'tooLong' | 'tooFast' | null;
  typed: string;
  once: string;
}

async function show(needs: ThreadPageNeeds, req: Request, res: Response, showing: Showing): Promise<void> {
  const page = await needs.open(tokenOf(req));
  if (!page) return gone(res);
  const tongue = threadTongue(page.locale);
  const { status, ...form } = showing;
  const sent = status === 200 && req.query.sent !== undefined;
  sendPlainPage(res, {
    status,
    title: tongue.fill(tongue.words.title, page.space.name),
    lang: tongue.language,
    dir: tongue.dir,
    css: [threadCss],
    body: <ThreadBody page={page} tongue={tongue} token={tokenOf(req)} form={{ ...form, sent }} />,
  });
}

function gone(res: Response): void {
  const { words } = threadTongue('en');
  sendPlainPage(res, {
    status: 404,
    title: words.goneTitle,
    body: (
      <>
        <h1>{words.goneTitle}</h1>
        <p>{words.gone}</p>
      </>
    ),
  });
}

/** Never shown in our origin, whatever is in it: only saved. */
export function sendFile(res: Response, { bytes, name }: { bytes: Uint8Array; name: string }): void {
  res.set({
    'Content-Type': 'application/octet-stream',
    'Content-Disposition': `attachment; filename="file"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, escaped)}`,
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  });
  res.end(bytes);
}

const escaped = (char: string) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;

const tokenOf = (req: Request): string => String(req.params.token);
