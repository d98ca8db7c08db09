import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { START } from '../kit/testing/surface-world.ts';
import { asking, basic, type Desk, documentBody, openReamazeWorld, type ReamazeWorld } from './fixtures/world.ts';
import { operations } from './schemas.ts';

let world: ReamazeWorld;
let desk: Desk;
beforeAll(async () => {
  world = await openReamazeWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  world.time.now = START;
  desk = await world.desk();
});

const HOUR = 3_600_000;
const errorsOf = (reply: { json: object }) => ('errors' in reply.json ? reply.json.errors : null);
const messageOf = (over: Record<string, unknown>) => asking({ message: { body: 'Hello', ...over } });
const kinds = async () => (await desk.deliveries()).map(({ kind, to }) => `${kind} ${to}`).sort();

describe('the document’s call', () => {
  it('makes a conversation and answers it in the document’s shape', async () => {
    const reply = await desk.post('', documentBody);
    expect([reply.status, reply.json]).toEqual([
      201,
      {
        subject: 'foo',
        slug: 'foo',
        status: 0,
        created_at: '2026-01-15T10:30:00Z',
        tag_list: ['tag1', 'tag2'],
        message: { body: 'bar' },
        last_customer_message: { body: 'bar', created_at: '2026-01-15T10:30:00Z' },
        last_staff_message: null,
        author: { name: 'bob', email: 'bob@example.com' },
        assignee: null,
        category: { name: 'Support', slug: 'support', email: null, channel: 1 },
        data: {},
        followers: [{ name: null, email: 'ann@example.com' }],
      },
    ]);
    expect(operations.create.success[201]?.safeParse(reply.json).success).toBe(true);
    expect(reply.headers.get('RateLimit-Limit')).toBe('300');
  });

  it('makes the customer, whose attributes it replaces', async () => {
    await desk.post('', documentBody);
    expect(await desk.contact('bob@example.com')).toMatchObject({
      name: 'bob',
      attributes: { custom_attribute: 'custom data' },
    });
    await desk.post('', asking({ user: { email: 'bob@example.com', data: { vip: true } } }));
    await desk.post('', asking({ user: { email: 'bob@example.com' } }));
    expect((await desk.contact('bob@example.com'))?.attributes).toEqual({ vip: true });
  });

  it('answers every detail that was given', async () => {
    const reply = await desk.post(
      '',
      asking({
        status: '5',
        hold_until: '2026-02-01',
        data: { order: 17, gift: true },
        assignee: 'Moderator@crumb.example',
        tag_list: 'late, Late, cake',
      }),
    );
    expect(reply.json).toMatchObject({
      slug: 'where-is-my-cake',
      status: 5,
      hold_until: '2026-02-01T00:00:00Z',
      data: { order: 17, gift: true },
      assignee: { name: 'The moderator', email: 'moderator@crumb.example' },
      tag_list: ['late', 'cake'],
    });
  });

  it('takes it as a form, and wrapped in an array', async () => {
    const form = await world.call('/api/v1/conversations', {
      headers: { Authorization: desk.login('owner'), 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'conversation[subject]=Hi&conversation[message][body]=There&conversation[user][email]=a@example.com',
    });
    const wrapped = await desk.post('', [asking()]);
    expect([form.status, wrapped.status]).toEqual([201, 201]);
  });

  it.each([...Array(10).keys()])('keeps the status %i', async (status) => {
    expect((await desk.post('', asking({ status }))).json).toMatchObject({ status });
  });
});

describe('who may', () => {
  it('refuses whoever does not sign in, in this dialect', async () => {
    const replies = [
      await desk.post('', documentBody, null),
      await desk.post('', documentBody, `Bearer ${desk.key}`),
      await desk.post('', documentBody, basic('stranger@crumb.example', desk.key)),
      await desk.post('', documentBody, basic('owner@crumb.example', 'gw_live_wrong')),
      await desk.get('', null),
      await desk.get('', 'Basic !!!'),
    ];
    for (const reply of replies) {
      expect([reply.status, errorsOf(reply)]).toEqual([401, { base: [expect.any(String)] }]);
      expect(reply.headers.get('WWW-Authenticate')).toContain('Basic');
    }
  });

  it.each([
    ['owner', 201],
    ['admin', 201],
    ['moderator', 201],
    ['viewer', 403],
  ] as const)('cuts the key down to the role: %s', async (role, status) => {
    const { slug } = (await desk.post('', documentBody)).json;
    expect((await desk.post('', documentBody, desk.login(role))).status).toBe(status);
    expect((await desk.get(`/${slug}`, desk.login(role))).status).toBe(200);
    expect((await desk.put(`/${slug}`, { conversation: { status: 2 } }, desk.login(role))).status).toBe(
      status === 201 ? 200 : 403,
    );
  });

  it('cuts the role down to the key', async () => {
    const readOnly = await world.addKey(desk.account.id, ['read'], 'live');
    const reply = await desk.post('', documentBody, desk.login('owner', readOnly));
    expect([reply.status, errorsOf(reply)]).toEqual([403, { base: [expect.stringContaining('write')] }]);
    expect((await desk.get('', desk.login('owner', readOnly))).status).toBe(200);
  });

  it('leaves what a test key makes in the outbox', async () => {
    const key = await world.addKey(desk.account.id, ['read', 'write'], 'test');
    const { slug } = (await desk.post('', documentBody, desk.login('owner', key))).json;
    expect(await desk.thread(String(slug))).toMatchObject({ test: true });
  });

  it('lets 300 calls of a key through in a minute', async () => {
    const replies = await Promise.all(Array.from({ length: 310 }, () => desk.get('/nothing')));
    expect(replies.filter(({ status }) => status === 404)).toHaveLength(300);
    const refused = replies.find(({ status }) => status === 429);
    expect(refused && [errorsOf(refused), refused.headers.get('Retry-After')]).toEqual([
      { base: [expect.stringContaining('300')] },
      '1',
    ]);
  });
});

describe('what is wrong is said by field', () => {
  it.each<[string, unknown, string]>([
    ['nothing', '', 'conversation'],
    ['bad JSON', '{"conversation": {', 'base'],
    ['a bare text', '"hello"', 'base'],
    ['a list', '[1,2]', 'base'],
    ['no conversation', {}, 'conversation'],
    ['a conversation that is text', { conversation: 'hi' }, 'conversation'],
    ['no subject', asking({ subject: ' ' }), 'conversation.subject'],
    ['no message', asking({ message: undefined }), 'conversation.message.body'],
    ['a message that is text', asking({ message: 'hi' }), 'conversation.message'],
    ['an empty body', asking({ message: { body: '\n' } }), 'conversation.message.body'],
    ['no user', asking({ user: undefined }), 'conversation.user.email'],
    ['a bad address', asking({ user: { email: 'bob' } }), 'conversation.user.email'],
    ['an unknown category', asking({ category: 'nowhere' }), 'conversation.category'],
    ['an unknown assignee', asking({ assignee: 'nobody@example.com' }), 'conversation.assignee'],
    ['an assignee that is a list', asking({ assignee: ['a', 'b'] }), 'conversation.assignee'],
    ['a status that there is not', asking({ status: 10 }), 'conversation.status'],
    ['half a status', asking({ status: 1.5 }), 'conversation.status'],
    ['nested data', asking({ data: { a: { b: 1 } } }), 'conversation.data.a'],
    ['nested user data', asking({ user: { email: 'b@example.com', data: { a: [1] } } }), 'conversation.user.data.a'],
    ['data that is text', asking({ data: 'x' }), 'conversation.data'],
    ['a tag that is an object', asking({ tag_list: [{ a: 1 }, 2] }), 'conversation.tag_list.0'],
    ['a bad recipient', messageOf({ recipients: ['a@example.com', 'b'] }), 'conversation.message.recipients.1'],
    [
      'an attachment of this machine',
      messageOf({ attachment: 'file:///etc/passwd' }),
      'conversation.message.attachment',
    ],
    [
      'a bad attachment',
      messageOf({ attachments: ['https://example.com/a', 'nope'] }),
      'conversation.message.attachments.1',
    ],
    ['surveys of no date', messageOf({ suppress_surveys: 'soon' }), 'conversation.message.suppress_surveys'],
    [
      'a flag that is no flag',
      messageOf({ suppress_notifications: 'perhaps' }),
      'conversation.message.suppress_notifications',
    ],
    ['a hold in the past', asking({ status: 5, hold_until: '2020-01-01' }), 'conversation.hold_until'],
    ['a hold until nonsense', asking({ hold_until: 'later' }), 'conversation.hold_until'],
  ])('%s', async (_what, body, field) => {
    const before = world.tableCounts();
    const reply = await desk.post('', body);
    expect([reply.status, Object.keys(errorsOf(reply) ?? {})]).toEqual([422, [field]]);
    expect(world.tableCounts()).toEqual(before);
  });

  it.each([
    ['GET', '/nothing', 404],
    ['PUT', '/nothing', 404],
    ['GET', '/nothing/messages', 404],
    ['POST', '/nothing/messages', 404],
    ['GET', '/nothing/at/all', 404],
    ['DELETE', '/foo', 405],
    ['PATCH', '', 405],
  ])('%s %s is %i', async (method, path, status) => {
    const body = path.endsWith('/messages') ? { message: { body: 'x' } } : { conversation: { status: 1 } };
    const reply = await world.call(`/api/v1/conversations${path}`, {
      method,
      headers: { Authorization: desk.login('owner'), 'Content-Type': 'application/json' },
      ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
    });
    expect([reply.status, errorsOf(reply)]).toEqual([status, { base: [expect.any(String)] }]);
  });
});

describe('origin_id', () => {
  it('makes one conversation of fifty calls at once', async () => {
    const body = messageOf({ origin_id: 'ticket-1', recipients: ['ann@example.com'] });
    const replies = await Promise.all(Array.from({ length: 50 }, () => desk.post('', body)));
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(replies.map(({ json }) => json.slug)).size).toBe(1);
    expect((await desk.get('')).json).toMatchObject({ total_count: 1 });
    expect(await kinds()).toHaveLength(3); // the three who may answer, once each
  });

  it('is each account’s own', async () => {
    const other = await world.desk();
    const [one, two] = [
      await desk.post('', messageOf({ origin_id: 'same' })),
      await other.post('', messageOf({ origin_id: 'same' })),
    ];
    expect([one.status, two.status]).toEqual([201, 201]);
    expect((await other.get('')).json).toMatchObject({ total_count: 1 });
  });

  it('adds a message once, and refuses an id that another message has', async () => {
    const { slug } = (await desk.post('', messageOf({ origin_id: 'first' }))).json;
    const say = { message: { body: 'Coming', origin_id: 'second' } };
    await Promise.all([desk.post(`/${slug}/messages`, say), desk.post(`/${slug}/messages`, say)]);
    expect((await desk.get(`/${slug}/messages`)).json).toMatchObject({ total_count: 2 });
    const { slug: other } = (await desk.post('', asking())).json;
    const refused = await desk.post(`/${other}/messages`, say);
    expect([refused.status, errorsOf(refused)]).toEqual([422, { 'message.origin_id': [expect.any(String)] }]);
  });
});

describe('what follows', () => {
  it('tells the members who can answer of a customer’s words, and nobody when asked not to', async () => {
    await desk.post('', documentBody);
    expect(await kinds()).toEqual([
      'thread_notice admin@crumb.example',
      'thread_notice moderator@crumb.example',
      'thread_notice owner@crumb.example',
    ]);
    const quiet = await world.desk();
    await quiet.post('', messageOf({ suppress_notifications: 'true' }));
    expect(await quiet.deliveries()).toEqual([]);
  });

  it('mails a member’s message to the customer and the recipients, resolves, and asks for a testimonial', async () => {
    const reply = await desk.post(
      '',
      messageOf({ user: { email: 'owner@crumb.example' }, recipients: ['ann@example.com'] }),
    );
    expect(reply.json).toMatchObject({ status: 2, last_staff_message: { body: 'Hello' }, last_customer_message: null });
    expect(await kinds()).toEqual([
      'invitation tomas@example.com',
      'thread ann@example.com',
      'thread tomas@example.com',
    ]);
  });

  it('does not resolve with suppress_autoresolve, and asks nothing with suppress_surveys', async () => {
    const user = { email: 'owner@crumb.example' };
    expect((await desk.post('', messageOf({ user, suppress_autoresolve: true }))).json).toMatchObject({ status: 0 });
    const done = await desk.post('', messageOf({ user, suppress_surveys: true }));
    expect(done.json).toMatchObject({ status: 2 });
    expect((await kinds()).filter((kind) => kind.startsWith('invitation'))).toEqual([]);
  });

  it.each([
    ['the day before', '2026-01-31T12:00:00Z', 0],
    ['on the day', '2026-02-01T00:00:00Z', 1],
  ])('holds surveys back until a date: %s', async (_when, now, invitations) => {
    const { slug } = (await desk.post('', messageOf({ suppress_surveys: '2026-02-01' }))).json;
    world.time.now = Date.parse(now);
    await desk.put(`/${slug}`, { conversation: { status: 2 } });
    expect((await kinds()).filter((kind) => kind.startsWith('invitation'))).toHaveLength(invitations);
  });

  it('asks once a conversation, however often it is done', async () => {
    const { slug } = (await desk.post('', asking())).json;
    for (const status of [2, 0, 2, 6]) await desk.put(`/${slug}`, { conversation: { status } });
    expect((await kinds()).filter((kind) => kind.startsWith('invitation'))).toHaveLength(1);
  });

  it('keeps the addresses of files to be fetched', async () => {
    const { slug } = (
      await desk.post(
        '',
        messageOf({ attachment: 'https://files.example.com/a%20b.png?x=1', attachments: ['http://example.com/'] }),
      )
    ).json;
    expect((await desk.get(`/${slug}/messages`)).json.messages).toMatchObject([
      {
        attachments: [
          { url: 'https://files.example.com/a%20b.png?x=1', file_name: 'a b.png', file_size: null, state: 'pending' },
          { url: 'http://example.com/', file_name: 'file', state: 'pending' },
        ],
      },
    ]);
    expect((await desk.jobs()).filter(({ kind }) => kind === 'fetch-attachment')).toHaveLength(2);
  });
});

describe('messages', () => {
  it('adds the document’s note, which nobody outside hears of', async () => {
    const { slug } = (await desk.post('', messageOf({ suppress_notifications: true }))).json;
    const reply = await desk.post(`/${slug}/messages`, { message: { body: 'foo', visibility: 1 } });
    expect([reply.status, reply.json]).toEqual([
      201,
      {
        body: 'foo',
        visibility: 1,
        created_at: '2026-01-15T10:30:00Z',
        origin_id: null,
        user: { name: 'The owner', email: 'owner@crumb.example' },
        recipients: [],
        attachments: [],
        conversation: {
          subject: 'Where is my cake?',
          slug: 'where-is-my-cake',
          created_at: '2026-01-15T10:30:00Z',
          category: { name: 'Support', slug: 'support', email: null, channel: 1 },
        },
      },
    ]);
    expect(operations.say.success[201]?.safeParse(reply.json).success).toBe(true);
    expect(await desk.deliveries()).toEqual([]);
    expect((await desk.get(`/${slug}`)).json).toMatchObject({ status: 0, last_staff_message: null });
  });

  it('answers as whoever is signed in, as another member, or passes on what a customer says', async () => {
    const { slug } = (await desk.post('', asking())).json;
    const say = (message: object) => desk.post(`/${slug}/messages`, { message }, desk.login('moderator'));
    await say({ body: 'One' });
    await say({ body: 'Two', user: { email: 'admin@crumb.example' } });
    expect((await desk.get(`/${slug}`)).json).toMatchObject({ status: 2, last_staff_message: { body: 'Two' } });
    await say({ body: 'Three', user: { name: 'Tomas', email: 'tomas@example.com' } });
    expect((await desk.get(`/${slug}`)).json).toMatchObject({ status: 0, last_customer_message: { body: 'Three' } });
    const list = await desk.get(`/${slug}/messages`);
    expect(operations.messages.success[200]?.safeParse(list.json).success).toBe(true);
    expect(list.json).toMatchObject({
      page_size: 30,
      page_count: 1,
      total_count: 4,
      messages: [
        { body: 'Three', user: { email: 'tomas@example.com' } },
        { body: 'Two', user: { email: 'admin@crumb.example' } },
        { body: 'One', user: { email: 'moderator@crumb.example' } },
        { body: 'It was due on Monday.' },
      ],
    });
  });

  it('loses none of twenty answers at once', async () => {
    const { slug } = (await desk.post('', asking())).json;
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, i) => desk.post(`/${slug}/messages`, { message: { body: `no. ${i}` } })),
    );
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([201]));
    expect((await desk.get(`/${slug}/messages`)).json).toMatchObject({ total_count: 21 });
  });
});

describe('reading and changing', () => {
  it('pages, filters and sorts', async () => {
    for (let i = 0; i < 31; i++) {
      world.time.now = START + i * 1000;
      await desk.post(
        '',
        asking({ subject: `No. ${i}`, tag_list: i % 2 ? ['odd'] : ['even'], status: i === 30 ? 4 : 0 }),
      );
    }
    await desk.post('', asking({ user: { email: 'ann@example.com' }, assignee: 'owner@crumb.example' }));
    world.time.now = START + HOUR;
    await desk.put('/no-0', { conversation: { status: 1 } });
    const list = async (query: string) => (await desk.get(query)).json;
    const subjects = async (query: string) => {
      const { conversations } = await list(query);
      return Array.isArray(conversations) ? conversations.map(({ subject }) => subject) : [];
    };
    expect(await list('')).toMatchObject({ page_size: 30, page_count: 2, total_count: 31 });
    expect((await subjects(''))[0]).toBe('No. 0');
    expect((await subjects('?sort=created')).slice(0, 2)).toEqual(['Where is my cake?', 'No. 29']);
    expect(await subjects('?page=2')).toEqual(['No. 1']);
    expect(await subjects('?page=3')).toEqual([]);
    expect(await subjects('?filter=archived')).toEqual(['No. 30']);
    expect(await list('?filter=all')).toMatchObject({ total_count: 32 });
    expect(await list('?filter=open')).toMatchObject({ total_count: 30 });
    expect(await list('?filter=unassigned')).toMatchObject({ total_count: 30 });
    expect(await list('?tag=ODD')).toMatchObject({ total_count: 15 });
    expect(await list('?tag=odd,even')).toMatchObject({ total_count: 30 });
    expect(await list('?for=ann@example.com')).toMatchObject({ total_count: 1 });
    expect(await list('?for=nobody@example.com')).toMatchObject({ total_count: 0, conversations: [] });
    expect(await list('?category=support')).toMatchObject({ total_count: 31 });
    expect(operations.list.success[200]?.safeParse(await list('')).success).toBe(true);
  });

  it.each([
    ['?page=0', 'page'],
    ['?page=x', 'page'],
    ['?filter=mine', 'filter'],
    ['?sort=up', 'sort'],
    ['?for=bob', 'for'],
    ['?category=nowhere', 'category'],
  ])('refuses %s', async (query, field) => {
    const reply = await desk.get(query);
    expect([reply.status, Object.keys(errorsOf(reply) ?? {})]).toEqual([422, [field]]);
  });

  it('changes what is given and leaves the rest', async () => {
    const { slug } = (await desk.post('', asking({ tag_list: ['a'], data: { x: 1 } }))).json;
    const change = (conversation: object) => desk.put(`/${slug}`, { conversation });
    expect((await change({ assignee: 'admin@crumb.example', tag_list: ['b', 'c'] })).json).toMatchObject({
      assignee: { email: 'admin@crumb.example' },
      tag_list: ['b', 'c'],
      data: { x: 1 },
      status: 0,
      subject: 'Where is my cake?',
    });
    expect((await change({ assignee: null, subject: 'Found' })).json).toMatchObject({
      assignee: null,
      subject: 'Found',
      slug: 'where-is-my-cake',
    });
    expect((await change({ status: 5, hold_until: '2026-01-15T11:30:00+00:00' })).json).toMatchObject({
      status: 5,
      hold_until: '2026-01-15T11:30:00Z',
    });
    expect((await change({ status: 3 })).json).not.toHaveProperty('hold_until');
    for (const [bad, field] of [
      [{ status: 11 }, 'conversation.status'],
      [{ assignee: 'x@example.com' }, 'conversation.assignee'],
      [{ category: 'nowhere' }, 'conversation.category'],
      [{ data: { a: {} } }, 'conversation.data.a'],
      [{ status: 5, hold_until: '2020-01-01' }, 'conversation.hold_until'],
    ] as const) {
      const reply = await change(bad);
      expect([reply.status, Object.keys(errorsOf(reply) ?? {})]).toEqual([422, [field]]);
    }
  });

  it('answers what is another account’s exactly like what there is not', async () => {
    const other = await world.desk();
    const { slug } = (await other.post('', asking({ subject: 'Secret' }))).json;
    const calls = (name: unknown) =>
      Promise.all([
        desk.get(`/${name}`),
        desk.put(`/${name}`, { conversation: { status: 2 } }),
        desk.get(`/${name}/messages`),
        desk.post(`/${name}/messages`, { message: { body: 'x' } }),
        desk.get(`/${name}`, desk.login('viewer')),
      ]);
    const [foreign, unknown] = [await calls(slug), await calls('unknown')];
    expect(foreign.map(({ status, text }) => [status, text])).toEqual(
      unknown.map(({ status, text }) => [status, text]),
    );
    expect(foreign.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    expect((await other.get(`/${slug}`)).json).toMatchObject({ status: 0 });
  });

  it('gives the same slug to each account that first has the subject, and another to the second', async () => {
    const other = await world.desk();
    const slugs = [await desk.post('', asking()), await other.post('', asking()), await desk.post('', asking())];
    expect(slugs.map(({ json }) => json.slug)).toEqual([
      'where-is-my-cake',
      'where-is-my-cake',
      expect.stringMatching(/^where-is-my-cake-[0-9a-z]{8}$/),
    ]);
  });

  it('repeats an answer under its Idempotency-Key', async () => {
    const send = () =>
      world.call('/api/v1/conversations', {
        headers: {
          Authorization: desk.login('owner'),
          'Content-Type': 'application/json',
          'Idempotency-Key': 'once',
        },
        body: JSON.stringify(documentBody),
      });
    const [one, two] = [await send(), await send()];
    expect([two.status, two.text, two.headers.get('Idempotent-Replayed')]).toEqual([201, one.text, 'true']);
    expect((await desk.get('')).json).toMatchObject({ total_count: 1 });
  });
});

describe('the shared path', () => {
  it('leaves calls of the other dialect alone', async () => {
    for (const [headers, body] of [
      [{ Authorization: `Bearer ${desk.key}` }, '{"customer":{"email":"a@example.com"}}'],
      [{ 'X-API-Key': desk.key }, '{"customer":{"email":"a@example.com"},"conversation":"x"}'],
      [{}, '{"conversation":null}'],
      [{}, 'nonsense'],
    ] as const) {
      const reply = await fetch(`${world.url}/api/v1/conversations`, { method: 'POST', headers, body });
      // Passed on: nobody else is mounted here.
      expect([reply.status, await reply.text()]).toEqual([404, '{}']);
    }
  });
});
