import { generateKeyPairSync } from 'node:crypto';
import { createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { heldBack } from '../../ports/mailer.ts';
import { mailerConformance, mailFor } from './mailer.conformance.ts';
import { createSmtpMailer, type SmtpOptions } from './smtp.ts';
import { type Script, smtpStandIn } from './testing/smtp-stand-in.ts';

const closing: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function connected(script: Script = {}, options: Partial<SmtpOptions> = {}) {
  const server = await smtpStandIn(script);
  const mailer = createSmtpMailer({ url: server.url, fromAddress: 'hello@bakery.example', ...options });
  closing.push(server.close, () => mailer.close());
  return { server, mailer };
}
const quick = { connectMs: 2_000, greetingMs: 400, replyMs: 400 };

describe('SMTP, as every mailer', () => {
  mailerConformance(async () => {
    const { server, mailer } = await connected();
    const arrived = async () =>
      server.taken.map(({ email, to }) => ({
        to: to[0] ?? '',
        subject: email.subject ?? '',
        text: email.text ?? '',
        html: email.html ?? '',
      }));
    return { mailer, arrived, close: () => mailer.close() };
  });
});

describe('SMTP, the headers', () => {
  const headersOf = (email: { headers: { key: string; value: string }[] }, key: string) =>
    email.headers.filter((h) => h.key === key).map((h) => h.value);

  it('carries exactly one List-Unsubscribe with our https link, and the one-click header as its literal', async () => {
    const { server, mailer } = await connected();
    await mailer.send(mailFor(), 'k');
    const email = server.taken[0]?.email ?? { headers: [] };
    expect(headersOf(email, 'list-unsubscribe')).toEqual(['<https://words.example/u/token>']);
    expect(headersOf(email, 'list-unsubscribe-post')).toEqual(['List-Unsubscribe=One-Click']);
    expect(headersOf(email, 'list-id')[0]).toMatch(/^Review requests <reviews\.019a0000-.*\.bakery\.example>$/);
  });

  it('keeps a long unsubscribe link whole', async () => {
    const { server, mailer } = await connected();
    const unsubscribeUrl = `https://words.example/u/${'t'.repeat(300)}`;
    await mailer.send(mailFor({ unsubscribeUrl }), 'k');
    const unfolded = (server.taken[0]?.raw ?? '').replace(/\r\n[ \t]+/g, '');
    expect(unfolded).toContain(`<${unsubscribeUrl}>`);
  });

  it('promises one-click for https alone', async () => {
    const { server, mailer } = await connected();
    await mailer.send(mailFor({ unsubscribeUrl: 'http://localhost:3000/u/t' }), 'k');
    expect(headersOf(server.taken[0]?.email ?? { headers: [] }, 'list-unsubscribe-post')).toEqual([]);
  });

  it('has no list headers on a mail to a member', async () => {
    const { server, mailer } = await connected();
    await mailer.send(mailFor({ unsubscribeUrl: null }), 'k');
    expect(server.taken[0]?.raw).not.toMatch(/^List-/im);
  });

  it('has our Message-ID, the same on the next attempt, and says that it is automatic and in which language', async () => {
    const { server, mailer } = await connected();
    const mail = mailFor({ language: 'sw', inReplyTo: 'rq.parent@bakery.example' });
    await mailer.send(mail, 'k');
    await mailer.send(mail, 'k');
    expect(server.taken.map((t) => t.email.messageId)).toEqual([`<${mail.messageId}>`, `<${mail.messageId}>`]);
    const email = server.taken[0]?.email ?? { headers: [] };
    expect(headersOf(email, 'auto-submitted')).toEqual(['auto-generated']);
    expect(headersOf(email, 'content-language')).toEqual(['sw']);
    expect(headersOf(email, 'in-reply-to')).toEqual(['<rq.parent@bakery.example>']);
    expect(headersOf(email, 'references')).toEqual(['<rq.parent@bakery.example>']);
  });

  it('stands in its thread, and is nobody’s machine, when a person wrote it', async () => {
    const { server, mailer } = await connected();
    const references = Array.from(
      { length: 13 },
      (_, i) => `th.0000000${i}-long-enough-to-be-folded.mark@bakery.example`,
    );
    await mailer.send(
      mailFor({
        inReplyTo: references.at(-1) ?? '',
        references,
        personal: true,
        replyTo: 'ada@bakery.example',
        unsubscribeUrl: null,
      }),
      'k',
    );
    const email = server.taken[0]?.email ?? { headers: [] };
    expect(headersOf(email, 'references')[0]?.split(/\s+/)).toEqual(references.map((id) => `<${id}>`));
    expect(headersOf(email, 'in-reply-to')).toEqual([`<${references.at(-1)}>`]);
    expect(headersOf(email, 'reply-to')).toEqual(['ada@bakery.example']);
    expect(server.taken[0]?.raw).not.toMatch(/^(?:Auto-Submitted|List-)/im);
    for (const line of (server.taken[0]?.raw ?? '').split('\r\n')) expect(line.length).toBeLessThan(998);
  });

  it('reads no file and calls no address, whatever a text looks like', async () => {
    const { server, mailer } = await connected();
    await mailer.send(
      mailFor({ text: '/etc/passwd', html: '<img src="/etc/passwd"><a href="file:///etc/passwd">x</a>' }),
      'k',
    );
    expect(server.taken[0]?.email.text?.trim()).toBe('/etc/passwd');
    expect(server.taken[0]?.raw).not.toContain('root:');
  });
});

describe('SMTP, DKIM', () => {
  const pem = (bits: number) =>
    generateKeyPairSync('rsa', { modulusLength: bits }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

  it('signs both unsubscribe headers and everything else that receivers judge by', async () => {
    const dkim = { domain: 'bakery.example', selector: 'gw', privateKey: pem(2048) };
    const { server, mailer } = await connected({}, { dkim });
    await mailer.send(mailFor({ replyTo: 'owner@bakery.example' }), 'k');
    const signature = (server.taken[0]?.raw ?? '').replace(/\r\n[ \t]+/g, '').match(/^DKIM-Signature:.*$/m)?.[0] ?? '';
    const signed = /\bh=([^;]+)/.exec(signature)?.[1]?.toLowerCase().split(':') ?? [];
    expect(signed).toEqual(
      expect.arrayContaining([
        'list-unsubscribe',
        'list-unsubscribe-post',
        'list-id',
        'reply-to',
        'message-id',
        'from',
        'subject',
      ]),
    );
    expect(signature).toMatch(/d=bakery\.example;.*s=gw;|s=gw;.*d=bakery\.example;/);
  });

  const { privateKey: ed25519 } = generateKeyPairSync('ed25519');
  it.each([
    ['nonsense', 'nonsense', /cannot be read/],
    ['an Ed25519 key', ed25519.export({ type: 'pkcs8', format: 'pem' }).toString(), /RSA/],
    ['a key that is too short', pem(512), /1024/],
  ])('refuses %s when it is made, instead of sending unsigned', (_what, privateKey, message) => {
    const dkim = { domain: 'bakery.example', selector: 'gw', privateKey };
    expect(() => createSmtpMailer({ url: 'smtp://127.0.0.1:1', fromAddress: 'a@bakery.example', dkim })).toThrow(
      message,
    );
  });
});

describe('SMTP, what the server answers', () => {
  it.each<[string, Script, object]>([
    ['421 throttled', { data: () => '421 4.7.0 slow down' }, { kind: 'retry' }],
    ['450 greylisted', { rcptTo: () => '450 4.2.0 greylisted' }, { kind: 'retry' }],
    ['451 local error', { data: () => '451 4.3.0 try later' }, { kind: 'retry' }],
    ['452 full disk', { mailFrom: () => '452 4.3.1 no space' }, { kind: 'retry' }],
    ['503 out of step', { data: () => '503 5.5.1 bad sequence' }, { kind: 'retry' }],
    ['550 5.1.1 no such user', { rcptTo: () => '550 5.1.1 no such user' }, { kind: 'suppress' }],
    ['550 without an enhanced code at RCPT', { rcptTo: () => '550 unknown' }, { kind: 'suppress' }],
    ['551 moved', { rcptTo: () => '551 not here' }, { kind: 'suppress' }],
    ['553 bad name', { rcptTo: () => '553 bad mailbox name' }, { kind: 'suppress' }],
    ['550 5.1.10 null MX', { rcptTo: () => '550 5.1.10 null MX' }, { kind: 'suppress' }],
    [
      '550 5.1.8 bad sender, which is not the customer’s fault',
      { rcptTo: () => '550 5.1.8 bad sender' },
      { kind: 'permanent' },
    ],
    ['552 5.2.2 full mailbox', { rcptTo: () => '552 5.2.2 mailbox full' }, { kind: 'retry', giveUpAfter: 3 }],
    ['552 5.3.4 too big', { data: () => '552 5.3.4 too big' }, { kind: 'permanent' }],
    ['554 5.7.1 spam', { data: () => '554 5.7.1 looks like spam' }, { kind: 'permanent' }],
    ['550 5.7.26 unauthenticated', { data: () => '550 5.7.26 SPF and DKIM failed' }, { kind: 'permanent' }],
    ['550 without an enhanced code after the data', { data: () => '550 rejected' }, { kind: 'permanent' }],
    ['530 asks for a sign-in', { mailFrom: () => '530 5.7.0 authentication required' }, { kind: 'config' }],
  ])('%s', async (_what, script, outcome) => {
    const { mailer, server } = await connected(script);
    expect(await mailer.send(mailFor(), 'k')).toMatchObject(outcome);
    expect(server.taken).toEqual([]);
  });

  it.each([
    ['535 5.7.8 wrong password', 'config'],
    ['534 5.7.9 other mechanism', 'config'],
    ['454 4.7.0 the directory is away', 'retry'],
  ])('at sign-in: %s', async (reply, kind) => {
    const server = await smtpStandIn({ auth: () => reply });
    const mailer = createSmtpMailer({
      url: `smtp://user:secret@127.0.0.1:${server.port}`,
      fromAddress: 'a@bakery.example',
    });
    closing.push(server.close, () => mailer.close());
    expect(await mailer.send(mailFor(), 'k')).toMatchObject({ kind });
  });

  it('shows the answer, and nothing of the password', async () => {
    const server = await smtpStandIn({ auth: () => '535 5.7.8 no' });
    const mailer = createSmtpMailer({
      url: `smtp://user:secret-word@127.0.0.1:${server.port}`,
      fromAddress: 'a@bakery.example',
    });
    closing.push(server.close, () => mailer.close());
    expect(JSON.stringify(await mailer.send(mailFor(), 'k'))).not.toContain('secret-word');
  });
});

describe('SMTP, when the connection breaks', () => {
  it('nobody listens: try again', async () => {
    const server = await smtpStandIn();
    await server.close();
    const mailer = createSmtpMailer({ url: server.url, fromAddress: 'a@bakery.example' });
    closing.push(() => mailer.close());
    expect(await mailer.send(mailFor(), 'k')).toMatchObject({ kind: 'retry' });
  });

  it('breaks after the final dot: nobody knows, and the pool does not send it again by itself', async () => {
    let dots = 0;
    const { mailer } = await connected({ data: () => (++dots > 0 ? 'drop' : null) });
    expect(await mailer.send(mailFor(), 'k')).toMatchObject({ kind: 'unknown' });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(dots).toBe(1);
  });

  it('breaks after the final dot on a connection that was used before: still unknown, still once', async () => {
    const answers: (null | 'drop')[] = [null, 'drop', null];
    let dots = 0;
    const { mailer, server } = await connected({ data: () => answers[dots++] ?? null }, { maxConnections: 1 });
    expect(await mailer.send(mailFor({ messageId: 'a@x.example' }), 'a')).toMatchObject({ kind: 'accepted' });
    expect(await mailer.send(mailFor({ messageId: 'b@x.example' }), 'b')).toMatchObject({ kind: 'unknown' });
    expect(await mailer.send(mailFor({ messageId: 'c@x.example' }), 'c')).toMatchObject({ kind: 'accepted' });
    expect(server.taken.map((t) => t.email.messageId)).toEqual(['<a@x.example>', '<c@x.example>']);
    expect(dots).toBe(3);
  });

  it('no answer after the final dot in time: nobody knows', async () => {
    const { mailer } = await connected({ data: () => 'hang' }, { timeouts: quick });
    expect(await mailer.send(mailFor(), 'k')).toMatchObject({ kind: 'unknown' });
  });

  it.each([
    ['silent from the beginning', 'greeting'],
    ['silent after MAIL FROM', 'MAIL'],
    ['silent after DATA, so that the message never left', 'DATA'],
  ])('times out before the final dot (%s): try again', async (_what, at) => {
    const mailer = await against(scripted({ at, how: 'hang' }));
    expect(await mailer.send(mailFor(), 'k')).toMatchObject({ kind: 'retry' });
  });

  it('breaks at DATA: try again', async () => {
    const mailer = await against(scripted({ at: 'DATA', how: 'drop' }));
    expect(await mailer.send(mailFor(), 'k')).toMatchObject({ kind: 'retry' });
  });

  it('breaks in the middle of a long message: the dot was never sent, try again', async () => {
    const mailer = await against(scripted({ at: 'body', how: 'drop' }));
    expect(await mailer.send(mailFor({ text: 'x'.repeat(70).concat('\n').repeat(100_000) }), 'k')).toMatchObject({
      kind: 'retry',
    });
  });
});

describe('SMTP, the go-ahead', () => {
  it('is asked for once, when the server is ready for the message and before the first byte of it', async () => {
    const order: string[] = [];
    const noted = (what: string) => {
      order.push(what);
      return null;
    };
    const { mailer } = await connected({ rcptTo: () => noted('recipient accepted'), data: () => noted('final dot') });
    const goAhead = async () => {
      order.push('go-ahead');
      return true;
    };
    expect(await mailer.send(mailFor(), 'k', goAhead)).toMatchObject({ kind: 'accepted' });
    expect(order).toEqual(['recipient accepted', 'go-ahead', 'final dot']);
  });

  it('is not asked for where nothing could be sent: no connection, a refused recipient, wrong credentials', async () => {
    let asked = 0;
    const goAhead = async () => ++asked > 0;
    const { mailer } = await connected({ rcptTo: () => '550 5.1.1 no' });
    await mailer.send(mailFor(), 'k', goAhead);
    await (await against(scripted({ at: 'DATA', how: 'drop' }))).send(mailFor(), 'k', goAhead);
    await (await against(scripted({ at: 'greeting', how: 'hang' }))).send(mailFor(), 'k', goAhead);
    expect(asked).toBe(0);
  });

  it('that is refused sends nothing, and leaves the next mail untouched', async () => {
    const { mailer, server } = await connected({}, { maxConnections: 1 });
    expect(await mailer.send(mailFor(), 'k', async () => false)).toBe(heldBack);
    expect(server.taken).toEqual([]);
    expect(await mailer.send(mailFor(), 'k')).toMatchObject({ kind: 'accepted' });
  });

  it('that fails sends nothing either', async () => {
    const { mailer, server } = await connected();
    const broken = async () => {
      throw new Error('SQLITE_FULL');
    };
    expect(await mailer.send(mailFor(), 'k', broken)).toMatchObject({ kind: 'retry' });
    expect(server.taken).toEqual([]);
  });
});

describe('SMTP, TLS', () => {
  it('asks a relay on this machine for no certificate, though it offers STARTTLS', async () => {
    const server = await smtpStandIn({}, { disabledCommands: [] });
    const mailer = createSmtpMailer({ url: server.url, fromAddress: 'a@bakery.example' });
    closing.push(server.close, () => mailer.close());
    expect(await mailer.send(mailFor(), 'k')).toMatchObject({ kind: 'accepted' });
  });
});

/** The few lines of SMTP that a server needs to be cut off at a chosen moment. */
function scripted({ at, how }: { at: string; how: 'hang' | 'drop' }) {
  return (socket: Socket) => {
    const stop = () => (how === 'drop' ? socket.destroy() : undefined);
    socket.on('error', () => {});
    if (at === 'greeting') return stop();
    socket.write('220 test ESMTP\r\n');
    socket.on('data', (chunk) => {
      for (const line of chunk.toString('latin1').split('\r\n').filter(Boolean)) {
        const command = line.split(/[ :]/)[0]?.toUpperCase() ?? '';
        if (command === at) return stop();
        if (command === 'DATA' && at === 'body') {
          socket.write('354 go on\r\n');
          socket.pause();
          setTimeout(stop, 150);
          return;
        }
        if (['EHLO', 'MAIL', 'RCPT', 'RSET'].includes(command)) socket.write('250 ok\r\n');
      }
    });
  };
}

async function against(speak: (socket: Socket) => void) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    speak(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const mailer = createSmtpMailer({
    url: `smtp://127.0.0.1:${port}`,
    fromAddress: 'a@bakery.example',
    timeouts: quick,
  });
  closing.push(
    () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(resolve));
    },
    () => mailer.close(),
  );
  return mailer;
}
