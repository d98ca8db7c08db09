import type { OwnerNoticeContent } from '../../domain/deliveries/index.ts';
import type { MailBlock, MailDraft } from './mail-draft.ts';
import { type Tongue, tongueFor } from './mail-words.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** What stays readable of a subject on a phone, after the name. */
const SUBJECT_QUOTE = 52;

export function draftOwnerNotice(content: OwnerNoticeContent): MailDraft {
  const tongue = tongueFor(content.locale);
  const { say } = tongue;
  const name = content.author.name ?? say('owner.someone');
  const total = content.waiting.count + 1;
  const blocks: MailBlock[] = [
    { is: 'wordmark', aside: total > 1 ? say('owner.newAndWaiting', { n: total }) : say('owner.new') },
    quote(content, tongue, name),
    { is: 'facts', rows: facts(content, tongue) },
    buttons(content, tongue),
    ...waiting(content, tongue),
    { is: 'footer', lines: [say('owner.why', { space: content.spaceName }), consoleLink(content, tongue, total)] },
  ];
  const subject = say('owner.subject', { name, start: startOf(content.body) });
  return {
    language: tongue.language,
    dir: tongue.dir,
    subject,
    preheader: say('owner.preheader'),
    accent: null,
    blocks,
  };
}

function quote(content: OwnerNoticeContent, { say }: Tongue, name: string): MailBlock {
  const { title, company } = content.author;
  const rating =
    content.rating === null ? null : { value: content.rating, label: say('owner.stars', { n: content.rating }) };
  const role = [title, company].filter(Boolean).join(', ') || null;
  return { is: 'quote', body: content.body, highlights: content.highlights, name, role, rating };
}

function facts({ about, agreedTo, wantsContact }: OwnerNoticeContent, { say }: Tongue) {
  const agreed = agreedTo.publish
    ? say('owner.agreedSite') +
      say(agreedTo.identity ? 'owner.withName' : 'owner.withoutName') +
      say(agreedTo.ads ? 'owner.ads' : 'owner.noAds')
    : say('owner.agreedNothing');
  const rows = [
    { label: say('owner.asked'), text: about ? say('owner.askedAfter', { about }) : say('owner.askedBy') },
    { label: say('owner.agreed'), text: agreed },
  ];
  if (wantsContact) rows.push({ label: say('owner.wants'), text: say('owner.wantsContact') });
  return rows;
}

function buttons({ approveUrl, siteUrl }: OwnerNoticeContent, { say }: Tongue): MailBlock {
  const items = [{ href: approveUrl, text: say('owner.approve'), primary: true }];
  if (siteUrl) items.push({ href: siteUrl, text: say('owner.onSite'), primary: false });
  return { is: 'buttons', items, note: say('owner.note') };
}

function waiting(content: OwnerNoticeContent, tongue: Tongue): MailBlock[] {
  const { say } = tongue;
  if (content.waiting.first.length === 0) return [];
  const cards = content.waiting.first.map(({ name, rating, body, at }) => ({
    name: name ?? say('owner.someone'),
    rating: rating === null ? null : { value: rating, label: say('owner.stars', { n: rating }) },
    when: ago(tongue, content.now - at, at),
    body: startOf(body, 140),
  }));
  return [{ is: 'waiting', title: say('owner.alsoWaiting'), cards }];
}

function consoleLink(content: OwnerNoticeContent, { say }: Tongue, total: number) {
  return { href: content.consoleUrl, text: total > 1 ? say('owner.all', { n: total }) : say('owner.console') };
}

function ago({ say, date }: Tongue, ms: number, at: number): string {
  if (ms < HOUR) return say('ago.minutes', { n: Math.max(1, Math.round(ms / MINUTE)) });
  if (ms < DAY) return say('ago.hours', { n: Math.round(ms / HOUR) });
  return ms < 2 * DAY ? say('ago.yesterday') : date(at);
}

/** Up to a word's end, so that no word and no letter of two code units is cut in half. */
function startOf(body: string, length = SUBJECT_QUOTE): string {
  const line = body.replace(/\s+/gu, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length).replace(/[\uD800-\uDBFF]$/u, '');
  const atWord = cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut;
  return `${atWord.replace(/[\s,;:.]+$/u, '')} …`;
}
