import { randomUUID } from 'node:crypto';
import { json, type Request, type Response, Router } from 'express';
import type { ChatView, ClientMessage } from '../../../shared/contracts/chat.ts';
import { clientMessage } from '../../../shared/contracts/chat.ts';
import type { ChatStrings, FieldError } from '../../../shared/contracts/chat-page.ts';
import type { Result } from '../../domain/result.ts';
import { type FormFields, fieldOf, formBody, formFields } from '../kit/form.ts';
import { type ChatBrand, chatDocument, goneDocument } from './chat-document.tsx';
import { formMessage } from './form-message.ts';
import { chatStrings } from './strings.ts';

export interface OpenedChat {
  view: ChatView;
  brand: ChatBrand;
}

/** `field`: name of the control at fault, or null; `message`: a sentence for the customer, in the view's language. */
export interface SayError {
  code: string;
  message: string;
  field: string | null;
}

export interface ChatPageNeeds {
  /** Reads only: a link preview's GET must change nothing. */
  openChat(token: string): Promise<Result<OpenedChat, 'not_found' | 'expired'>>;
  /** The one use case behind the form, the fetch and the socket; answers after the commit. */
  say(token: string, message: ClientMessage): Promise<Result<{ view: ChatView }, SayError>>;
  assets: { chatScript: string };
  publicUrl: string;
  /** The page's own words by locale; absent: our catalogue. A space may put its own in their place. */
  strings?: (locale: string) => ChatStrings;
}

/** `GET /c/:token` and its posts. A form is answered with 303 back to the page, a script with the new view. */
export function createChatPages(needs: ChatPageNeeds): Router {
  const router = Router({ strict: true });
  router.get('/c/:token', async (req, res) => {
    if (req.accepts(['html', 'json']) === 'json') await sendView(needs, req, res);
    else await show(needs, req, res, { status: 200, error: null, fields: formFields({}) });
  });
  router.post('/c/:token', json({ limit: '64kb' }), formBody(), async (req, res) => {
    if (req.is('application/json')) await sayFromScript(needs, req, res);
    else await sayFromForm(needs, req, res);
  });
  return router;
}

/** What stands now, for a page that was away and has no socket. */
async function sendView(needs: ChatPageNeeds, req: Request, res: Response): Promise<void> {
  const opened = await needs.openChat(tokenOf(req));
  if (!opened.ok) {
    sendGone(req, res, opened.error);
    return;
  }
  res.set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
  res.json({ ok: true, view: opened.value.view });
}

interface Showing {
  status: number;
  error: FieldError | null;
  /** What was posted, when it was refused: the page comes back with it. */
  fields: FormFields;
}

async function show(needs: ChatPageNeeds, req: Request, res: Response, showing: Showing): Promise<void> {
  const opened = await needs.openChat(tokenOf(req));
  if (!opened.ok) {
    sendGone(req, res, opened.error);
    return;
  }
  const { view, brand } = opened.value;
  const typed = Object.fromEntries([...showing.fields].map(([name, values]) => [name, values[0] ?? '']));
  const editing = queryOf(req, 'edit') ?? typed.entry ?? null;
  const rating = typed.rating ?? queryOf(req, 'rating') ?? '';
  const { html, headers } = chatDocument(
    {
      view,
      strings: wordsOf(needs, view),
      link: linkOf(needs, tokenOf(req)),
      rating: /^[1-5]$/.test(rating) ? Number(rating) : null,
      editing: view.entries.some((entry) => entry.id === editing && entry.editable) ? editing : null,
      messageId: randomUUID(),
      left: queryOf(req, 'leave') !== null && showing.error === null,
      error: showing.error,
      typed,
    },
    { brand, script: needs.assets.chatScript, publicUrl: needs.publicUrl },
  );
  res.status(showing.status).set(headers).send(html);
}

async function sayFromForm(needs: ChatPageNeeds, req: Request, res: Response): Promise<void> {
  const token = tokenOf(req);
  const opened = await needs.openChat(token);
  if (!opened.ok) {
    sendGone(req, res, opened.error);
    return;
  }
  const fields = formFields(req.body);
  const { view } = opened.value;
  const posted = formMessage(fields, view.step, wordsOf(needs, view));
  if (!posted.ok) {
    await show(needs, req, res, { status: 422, error: posted.error, fields });
    return;
  }
  const { message, leaving } = posted.value;
  if (message !== null) {
    const said = await needs.say(token, message);
    if (!said.ok) {
      await show(needs, req, res, { status: 422, error: said.error, fields });
      return;
    }
  }
  const jump = leaving ? '?leave' : fieldOf(fields, 'do') === 'stop' ? '' : '#now';
  res.set({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' });
  // To where the form was: a policy's form-action also judges the redirect, and one machine may have two names.
  res.redirect(303, `${req.baseUrl}${req.path}${jump}`);
}

async function sayFromScript(needs: ChatPageNeeds, req: Request, res: Response): Promise<void> {
  res.set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
  const parsed = clientMessage.safeParse(req.body);
  if (!parsed.success) {
    const at = parsed.error.issues[0]?.path.at(-1);
    const field = typeof at === 'string' ? at : null;
    res.status(422).json({ ok: false, error: { code: 'invalid', message: chatStrings('en').errorForm, field } });
    return;
  }
  const said = await needs.say(tokenOf(req), parsed.data);
  if (said.ok) res.json({ ok: true, view: said.value.view });
  else res.status(statusOf(said.error)).json({ ok: false, error: said.error });
}

function statusOf({ code }: SayError): number {
  if (code === 'not_found') return 404;
  return code === 'rate_limited' ? 429 : 422;
}

function sendGone(req: Request, res: Response, why: 'not_found' | 'expired'): void {
  const status = why === 'expired' ? 410 : 404;
  if (req.accepts(['html', 'json']) === 'json') {
    res.status(status).json({ ok: false, error: { code: why, message: chatStrings('en').missingTitle, field: null } });
    return;
  }
  const { html, headers } = goneDocument(why, req.acceptsLanguages()[0] ?? 'en');
  res.status(status).set(headers).send(html);
}

const wordsOf = (needs: ChatPageNeeds, { locale }: ChatView): ChatStrings => (needs.strings ?? chatStrings)(locale);
const tokenOf = (req: Request): string => (typeof req.params.token === 'string' ? req.params.token : '');
const linkOf = (needs: ChatPageNeeds, token: string): string =>
  `${needs.publicUrl.replace(/\/$/, '')}/c/${encodeURIComponent(token)}`;
const queryOf = (req: Request, name: string): string | null => {
  const value = req.query[name];
  return typeof value === 'string' ? value : null;
};
