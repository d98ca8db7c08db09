import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InvitationContent, MailContent, OwnerNoticeContent } from '../../domain/deliveries/index.ts';
import { renderMail } from './render-mail.ts';
import { renderText } from './render-text.ts';

const NOW = Date.UTC(2026, 9, 3, 18);
const chatUrl = 'https://words.example/c/abcdef';

function invitation(changes: Partial<InvitationContent> = {}): InvitationContent {
  return {
    kind: 'invitation',
    locale: 'en',
    business: 'Brindle Lane Bakehouse',
    item: 'the wholesale bread',
    firstName: 'Tomas',
    chatUrl,
    incentive: null,
    askedBecauseAt: NOW,
    unsubscribeUrl: 'https://words.example/u/token',
    postalAddress: '14 Brindle Lane',
    accent: '#1e5a43',
    ...changes,
  };
}

function ownerNotice(changes: Partial<OwnerNoticeContent> = {}): OwnerNoticeContent {
  return {
    kind: 'owner_notice',
    locale: 'en',
    spaceName: 'Brindle Lane',
    author: { name: 'Tomas O.', title: 'Owner', company: 'Little Kiln Café' },
    rating: 5,
    body: 'Gave my morning crew back 10 hours a week.',
    highlights: [{ start: 26, end: 41 }],
    about: 'order 2114',
    agreedTo: { publish: true, identity: true, ads: false },
    wantsContact: false,
    approveUrl: 'https://words.example/console#/approvals/1',
    siteUrl: 'https://brindle.example/',
    consoleUrl: 'https://words.example/console',
    waiting: { count: 6, first: [{ name: null, rating: 1, body: 'Late.', at: NOW - 86_400_000 * 1.5 }] },
    now: NOW,
    ...changes,
  };
}
const plain = (html: string) =>
  html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&');

describe('mails', () => {
  it('say the same in both parts: every link of one is in the other', () => {
    for (const content of [invitation(), ownerNotice()] satisfies MailContent[]) {
      const { text, html } = renderMail(content);
      const links = (from: string, pattern: RegExp) =>
        [...new Set([...from.matchAll(pattern)].map((m) => m[1]?.replaceAll('&amp;', '&')))].sort();
      expect(links(html, /href="([^"]+)"/g)).toEqual(links(text, /(https:\S+)/g));
    }
  });

  it('ask with five links that only preselect, and one that selects nothing', () => {
    const { html } = renderMail(invitation());
    for (const n of [1, 2, 3, 4, 5]) expect(html).toContain(`href="${chatUrl}?rating=${n}" aria-label="${n} out of 5"`);
    expect(html).toContain(`href="${chatUrl}"`);
    expect(html).not.toMatch(/<form|<script|<img|<input|<link|@import|url\(/);
  });

  it('say why, how to stop, and who sends', () => {
    const { text } = renderMail(invitation());
    expect(text).toContain(
      'You get this because Brindle Lane Bakehouse noted the wholesale bread for you on 3 October.',
    );
    expect(text).toContain('Never ask me again: https://words.example/u/token');
    expect(text).toContain('Brindle Lane Bakehouse, 14 Brindle Lane');
  });

  it('tell of an incentive whatever the answer will be', () => {
    expect(renderMail(invitation({ incentive: 'a free loaf' })).text).toContain(
      'For answering, good or bad, you get: a free loaf',
    );
  });

  it('do without a name and without an address', () => {
    const { subject, text } = renderMail(invitation({ firstName: null, postalAddress: null }));
    expect(subject).toBe('How did the wholesale bread go?');
    expect(text).not.toMatch(/null|undefined|\{\w+\}/);
  });

  it('fall back to English where a language has no catalogue, and say so', () => {
    expect(renderMail(invitation({ locale: 'fi-FI' })).language).toBe('en');
    expect(renderMail(invitation({ locale: 'en-GB' })).language).toBe('en');
    expect(renderMail(invitation({ locale: '__proto__' })).language).toBe('en');
  });

  it('show the words with their marks, the choices and what else waits', () => {
    const { subject, text, html } = renderMail(ownerNotice());
    expect(subject).toBe('Tomas O. wrote: “Gave my morning crew back 10 hours a week.”');
    expect(html).toMatch(/<span class="b-invHl"[^>]*>10 hours a week<\/span>/);
    expect(text).toContain('your website, with the name as above. Not ads');
    expect(text).toContain('1 new, 7 waiting');
    expect(text).toContain('A customer, Yesterday: Late.');
  });

  it('never cut a subject within a word or a letter', () => {
    const { subject } = renderMail(ownerNotice({ body: '👩‍👩‍👧 '.repeat(40) }));
    expect(subject).not.toMatch(/\p{Cs}/u);
    expect(renderMail(ownerNotice({ body: `${'word '.repeat(30)}end` })).subject).toMatch(/word …”$/);
  });

  it('are plain text from people: nothing of theirs becomes markup, a second line in the subject, or a placeholder', () => {
    const nasty = fc.oneof(
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        "'-alert(1)-'",
        '{first}',
        '{item}',
        'a\r\nBcc: e@e.example',
        '\u202eevil',
        '&lt;b&gt;',
        '</style><b>',
      ),
      fc.string({ unit: 'binary', maxLength: 40 }),
    );
    fc.assert(
      fc.property(nasty, nasty, nasty, (business, item, firstName) => {
        const { subject, html, text } = renderMail(invitation({ business, item, firstName }));
        expect(subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202e]/u);
        const tags = new Set([...html.matchAll(/<\/?([a-z0-9!]+)/gi)].map((m) => m[1]));
        for (const tag of ['script', 'img', 'b', 'svg', 'iframe']) expect(tags.has(tag)).toBe(false);
        expect(html.match(/<style>/g)?.length).toBe(1);
        if (item === '{first}') expect(text).toContain('{first}');
      }),
      { numRuns: 500 },
    );
  });

  it('carry a person’s words as they were written, and a subject that stays the thread’s', () => {
    const letter = {
      kind: 'thread' as const,
      locale: 'de-AT',
      business: 'Brindle Lane',
      subject: 'Wo bleibt <b>mein</b> Kuchen?\r\nBcc: e@e.example',
      isReply: true,
      author: 'Nell {subject}',
      body: 'Heute noch.\n\n<script>alert(1)</script>\n{name}',
      attachments: ['a.png'],
      threadUrl: 'https://words.example/t/abc',
      accent: null,
    };
    const { subject, text, html, language } = renderMail(letter);
    expect([subject, language]).toEqual(['Re: Wo bleibt <b>mein</b> Kuchen? Bcc: e@e.example', 'de']);
    expect(text).toContain('Heute noch.\n\n<script>alert(1)</script>\n\n{name}');
    expect(text).toContain('Lesen und antworten: https://words.example/t/abc');
    expect(html).not.toMatch(/<(?:script|b)>/);
    expect(renderMail({ ...letter, isReply: false, subject: 'Hallo' }).subject).toBe('Hallo');
  });

  it('survive marks that lie outside of the words', () => {
    const highlights = [
      { start: 30, end: 400 },
      { start: -3, end: 4 },
      { start: 5, end: 5 },
      { start: 0, end: 4 },
      { start: 2, end: 9 },
    ];
    expect(plain(renderMail(ownerNotice({ highlights })).html).replace(/\s+/g, ' ')).toContain(
      'Gave my morning crew back 10 hours a week.',
    );
  });

  it('fit one text message', () => {
    const text = renderText(invitation({ business: 'x'.repeat(21), item: 'y'.repeat(19), chatUrl: 'z'.repeat(26) }));
    expect(text.length).toBeLessThanOrEqual(160);
  });
});
