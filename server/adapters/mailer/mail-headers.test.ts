import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailFor } from './mailer.conformance.ts';
import { createSmtpMailer } from './smtp.ts';
import { smtpStandIn } from './testing/smtp-stand-in.ts';

/** Everything a header of ours may be; one more would be somebody else's. */
const HEADERS = [
  'auto-submitted',
  'content-language',
  'content-type',
  'date',
  'from',
  'list-id',
  'list-unsubscribe',
  'list-unsubscribe-post',
  'message-id',
  'mime-version',
  'subject',
  'to',
];

/** What people try: line ends of every kind, header syntax, encoded words, groups, comments, quotes, directions. */
const spice = fc.constantFrom(
  '\r\nBcc: evil@evil.example',
  '\nX-Evil: 1',
  '\rX: y',
  '\u0085Bcc: e@e.example',
  '\u2028Bcc: e@e.example',
  '\u2029',
  '\0',
  '\u000b',
  '\u000c',
  '=?utf-8?Q?=0D=0ABcc:_evil@evil.example?=',
  '=?utf-8?B?DQpCY2M6IGU=?=',
  'undisclosed: a@evil.example, b@evil.example;',
  '"',
  '\\',
  '\\"',
  '<evil@evil.example>',
  '(comment)',
  ',',
  ';',
  ':',
  '@',
  ' ',
  '\t',
  '\u202e',
  'ё',
  '漢字',
  '👩‍👩‍👧',
  'é'.normalize('NFD'),
  'x'.repeat(300),
);
const hostile = fc
  .array(fc.oneof(spice, fc.string({ unit: 'binary', maxLength: 12 })), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''));
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]/u;

describe('headers, whatever a name or a subject holds', () => {
  let server: Awaited<ReturnType<typeof smtpStandIn>>;
  let mailer: ReturnType<typeof createSmtpMailer>;
  beforeAll(async () => {
    server = await smtpStandIn();
    mailer = createSmtpMailer({ url: server.url, fromAddress: 'hello@bakery.example', maxConnections: 1 });
  });
  afterAll(async () => {
    await mailer.close();
    await server.close();
  });

  it('1,000 times: only our headers, each once, one recipient, one sender; or refused', async () => {
    let sent = 0;
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (toName, fromName, tail) => {
        const subject = `How was ${tail}`;
        server.taken.length = 0;
        const outcome = await mailer.send(
          mailFor({ to: { address: 'tomas@example.net', name: toName }, fromName, subject }),
          'k',
        );
        if (CONTROL.test(toName + fromName + subject)) {
          refused++;
          expect(outcome.kind).toBe('permanent');
          expect(server.taken).toEqual([]);
          return;
        }
        sent++;
        expect(outcome.kind).toBe('accepted');
        const [one] = server.taken;
        expect(one?.email.headers.map((h) => h.key).sort()).toEqual(HEADERS);
        expect(one?.to).toEqual(['tomas@example.net']);
        expect(one?.from).toBe('hello@bakery.example');
        expect(one?.email.to?.map((a) => a.address)).toEqual(['tomas@example.net']);
        expect(one?.email.from?.address).toBe('hello@bakery.example');
        expect([one?.email.cc, one?.email.bcc, one?.email.replyTo].filter((a) => a?.length)).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
    // Both sides were really visited.
    expect(sent).toBeGreaterThan(100);
    expect(refused).toBeGreaterThan(100);
  }, 60_000);

  it.each([
    'a@b.example, c@d.example',
    'group: a@b.example;',
    'a@b.example\r\nRCPT TO:<evil@evil.example>',
    '"quoted part"@b.example',
    'a(comment)@b.example',
    '<a@b.example>',
    'a b@c.example',
    'nobody',
    '',
  ])('refuses the address %j, which is not one address', async (address) => {
    server.taken.length = 0;
    expect(await mailer.send(mailFor({ to: { address, name: null } }), 'k')).toMatchObject({ kind: 'permanent' });
    expect(await mailer.send(mailFor({ replyTo: address }), 'k')).toMatchObject({ kind: 'permanent' });
    expect(server.taken).toEqual([]);
  });

  it.each([
    { messageId: 'a@b\r\nBcc: e@e.example' },
    { unsubscribeUrl: 'https://x.example/\r\nBcc: e@e.example' },
    { inReplyTo: 'a@b\nX: y' },
    { language: 'en\r\nX: y' },
    { accountId: 'a\r\nX: y' },
  ])('refuses a line end in %j', async (changes) => {
    server.taken.length = 0;
    expect(await mailer.send(mailFor(changes), 'k')).toMatchObject({ kind: 'permanent' });
    expect(server.taken).toEqual([]);
  });
});
