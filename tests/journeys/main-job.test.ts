import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChatView } from '../../shared/contracts/chat.ts';
import type { ModerationResult, OwnerBoard } from '../../shared/contracts/owner.ts';
import type { WallPayload } from '../../shared/contracts/wall.ts';
import type { ClientEvents, Payload, ServerEvents } from '../../shared/realtime/events.ts';
import { type GoodwordProcess, startGoodword } from '../support/goodword-process.ts';
import { type Mailbox, openMailbox } from '../support/mailbox.ts';

interface Made {
  space_slug: string;
  wall_slug: string;
  key: string;
  member_email: string;
}

/** Says one thing in a conversation by its link, as the page does without a socket. */
async function say(link: string, question: string | null, input: unknown): Promise<ChatView> {
  const answer = await fetch(link, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ id: crypto.randomUUID(), question, input }),
  });
  const body = await answer.json();
  if (!body.ok) throw new Error(JSON.stringify(body.error));
  return body.view;
}

async function look(link: string): Promise<ChatView> {
  return (await (await fetch(link, { headers: { accept: 'application/json' } })).json()).view;
}

/** Answers whatever is asked until the words can be reviewed. */
async function talkToReview(link: string, between: () => Promise<void>): Promise<ChatView> {
  let view = await look(link);
  for (let turn = 0; turn < 14 && view.step.kind !== 'review'; turn++) {
    const { step } = view;
    if (step.kind === 'rating') view = await say(link, step.question.id, { type: 'rate', rating: 5 });
    else if (step.kind === 'identity')
      view = await say(link, step.question.id, {
        type: 'identify',
        name: 'John Doe',
        title: 'Owner',
        company: 'Little Kiln',
        style: 'first_initial',
      });
    else if (step.kind === 'choice')
      view = await say(link, step.question.id, { type: 'choose', choice: step.quickReplies[0]?.id ?? '' });
    else if (step.kind === 'text' && step.question.id === 'q.story')
      view = await say(link, step.question.id, {
        type: 'say',
        text: 'We moved our shop to the new site in March. Orders went from 12 to 40 a week, and nobody had to call us about a broken page.',
      });
    else if (step.kind === 'text') view = await say(link, step.question.id, { type: 'skip' });
    await between();
  }
  return view;
}

type WallSocket = Socket<ServerEvents, ClientEvents>;

function nextEvent<K extends 'wall.card_published' | 'wall.card_removed'>(
  socket: WallSocket,
  name: K,
): Promise<{ payload: Payload<K>; at: number }> {
  return new Promise((resolve) => {
    socket.onAny((heard: string, payload: Payload<K>) => {
      if (heard === name) resolve({ payload, at: performance.now() });
    });
  });
}

describe.each([{ killed: false }, { killed: true }])(
  'the main job, by its doors alone (server killed between every two steps: $killed)',
  ({ killed }) => {
    let mailbox: Mailbox;
    let goodword: GoodwordProcess;
    let made: Made;
    let link = '';
    const between = () => (killed ? goodword.restart() : Promise.resolve());

    beforeAll(async () => {
      mailbox = await openMailbox();
      goodword = await startGoodword({ smtpUrl: mailbox.url, clockAheadMs: 0 });
      made = goodword.command(
        'setup',
        '--account',
        'Brindle Lane',
        '--member',
        'nell@brindlelane.example',
        '--space',
        'brindle-lane',
      ) as Made; // its --json, as documented
    }, 60_000);
    afterAll(async () => {
      await goodword.close();
      await mailbox.close();
    });

    it('sends a real mail for the document’s own call', async () => {
      const answer = await fetch(`${goodword.url}/api/webhooks/trigger?agentId=${made.space_slug}`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${made.key}`, 'Content-Type': 'application/json' },
        body: '{\n"customer_email": "customer@example.com",\n"customer_name": "John Doe",\n"amount": 100.50,\n"currency": "USD",\n"project_description": "Website Redesign",\n"delay_hours": 0.0001\n}',
      });
      expect(answer.status).toBe(200);
      expect(await answer.json()).toMatchObject({
        success: true,
        status: 'scheduled',
        conversation_id: expect.stringMatching(/^conv_/),
      });
      await between();
      const { mail } = await mailbox.next('customer@example.com');
      expect(mail.subject).toContain('Website Redesign');
      link = /http:\/\/localhost:\d+\/c\/[a-z0-9]+/.exec(mail.text ?? '')?.[0] ?? '';
      expect(link).not.toBe('');
    });

    it('leads from the mail’s link to a pending testimonial in the customer’s own words', async () => {
      await between();
      const review = await talkToReview(link, between);
      expect(review.step.kind).toBe('review');
      const done = await say(link, review.step.kind === 'review' ? review.step.question.id : null, {
        type: 'consent',
        publish: true,
        identity: true,
        ads: false,
      });
      expect(done.step).toMatchObject({ kind: 'done', outcome: 'submitted', testimonial: 'pending' });
      await between();
    }, 120_000);

    it('tells over the API how those words came about, and nobody’s address', async () => {
      const ask = async (at: string) => {
        const answer = await fetch(goodword.url + at, { headers: { Authorization: `Bearer ${made.key}` } });
        expect(answer.status).toBe(200);
        const text = await answer.text();
        expect(text).not.toContain('@');
        return JSON.parse(text);
      };
      const [space] = (await ask('/v1/spaces')).data;
      expect(space).toMatchObject({ slug: made.space_slug, testimonial_count: 1, approved_count: 0 });
      const [pending] = (await ask(`/v1/testimonials?space_id=${space.id}&status=pending`)).data;
      expect(pending).toMatchObject({ verified: true, published_at: null, rating: 5, author: { name: 'John D.' } });
      const known = await ask(`/v1/testimonials/${pending.id}/provenance`);
      expect(known).toMatchObject({
        kind: 'conversation',
        proof_url: null,
        content_hash: pending.content_hash,
        consent: { text_hash: pending.content_hash, purposes: { publish: true, identity: true, ads: false } },
      });
      expect(known.events.map(({ label }: { label: string }) => label)).toEqual([
        'Asked for by a trigger',
        'Invited by e-mail',
        'Opened the private link',
        'Conversation',
        'Composed from their own sentences',
        'Approved by the customer',
        'Waiting for you',
      ]);
      expect(known.spans.length).toBeGreaterThan(0);
    });

    it('shows on two open pages within a second of approval, and leaves both when the customer takes it back', async () => {
      const pages = [1, 2].map(
        (): WallSocket =>
          io(goodword.url, { transports: ['websocket'], auth: { as: 'visitor', wall: made.wall_slug } }),
      );
      await Promise.all(pages.map((page) => new Promise<void>((resolve) => page.on('connect', resolve))));
      const session = await signIn(goodword, made.member_email);
      const me = await session.get('/console/api/me');
      const pending = await session.get(`/console/api/spaces/${me.spaces[0].id}/approvals?status=pending`);
      const [card] = (pending as { cards: OwnerBoard['pending'] }).cards;
      if (!card) throw new Error('nothing is pending');
      const shown = pages.map((page) => nextEvent(page, 'wall.card_published'));
      const pressed = performance.now();
      const approved = (await session.post(`/console/api/testimonials/${card.id}/actions`, {
        type: 'approve',
        contentHash: card.contentHash,
      })) as ModerationResult;
      expect(approved.card.status).toBe('approved');
      for (const { payload, at } of await Promise.all(shown)) {
        expect(payload.card.body).toContain('Orders went from 12 to 40 a week');
        expect(at - pressed).toBeLessThan(1000);
      }
      const wall = (await (await fetch(`${goodword.url}/w/${made.wall_slug}.json`)).json()) as WallPayload;
      expect(wall.cards.map((one) => one.id)).toEqual([card.id]);
      expect(wall.cards[0]).toMatchObject({ author: { name: 'John D.' }, verified: true, rating: 5 });
      expect(wall.summary).toMatchObject({ average: 5, count: 1 });

      const removed = pages.map((page) => nextEvent(page, 'wall.card_removed'));
      const after = await say(link, null, { type: 'withdraw' });
      expect(after.step).toMatchObject({ kind: 'done', outcome: 'withdrawn' });
      for (const { payload } of await Promise.all(removed)) expect(payload.id).toBe(card.id);
      const empty = (await (await fetch(`${goodword.url}/w/${made.wall_slug}.json`)).json()) as WallPayload;
      expect(empty.cards).toEqual([]);
      for (const page of pages) page.disconnect();
    }, 60_000);

    it('keeps a wall free of traces after a restart, and every mail was sent once', async () => {
      await goodword.restart();
      const wall = (await (await fetch(`${goodword.url}/w/${made.wall_slug}.json`)).json()) as WallPayload;
      expect(wall.cards).toEqual([]);
      expect(mailbox.received.filter((one) => one.to.includes('customer@example.com'))).toHaveLength(1);
    }, 60_000);
  },
);

/** A member's session as a browser has it: link, cookie, CSRF token. */
async function signIn(goodword: GoodwordProcess, email: string) {
  const { url } = goodword.command('sign-in-link', email) as { url: string }; // its --json, as documented
  const answer = await fetch(url, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: goodword.url },
    body: '',
  });
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const get = async (path: string) => (await fetch(goodword.url + path, { headers: { cookie } })).json();
  const { csrf } = await get('/console/api/me');
  const post = async (path: string, body: unknown) =>
    (
      await fetch(goodword.url + path, {
        method: 'POST',
        headers: { cookie, 'x-csrf-token': csrf, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    ).json();
  return { get, post };
}
