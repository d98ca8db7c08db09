import type { ApprovalDetail as Detail } from '../../../../shared/contracts/console.ts';
import type { ModerationCard } from '../../../../shared/contracts/owner.ts';
import { Avatar } from '../../../ui/avatar.tsx';
import { exactTime } from '../../../ui/time-ago.ts';
import { Rating } from '../row-parts.tsx';
import { nameOf } from '../sentences.ts';
import { strings } from '../strings.ts';
import { numberedQuote, usedStretches } from './numbered-quote.ts';

/** The card as visitors would see it, with the numbers of the sentences below it. */
export function CardAsItAppears({ card, transcript }: { card: ModerationCard; transcript: Detail['transcript'] }) {
  const { approvals } = strings;
  const { title, company } = card.author;
  return (
    <>
      <h2 class="sub">
        {card.status === 'approved' ? approvals.asItIs : approvals.asItAppears} <span>{approvals.binds}</span>
      </h2>
      <figure class={`card sheet${card.status === 'approved' ? '' : ' draft'}`}>
        <blockquote class="q m" lang={card.locale} dir="auto">
          {card.headline && <b>{card.headline}</b>}
          <p id="open-quote">
            {numberedQuote(card.body, card.highlights, transcript).map(({ text, marked, number }) => [
              number !== null && <sup class="no" key={`n${number}`} data-n={number} />,
              marked ? <mark>{text}</mark> : text,
            ])}
          </p>
        </blockquote>
        {card.reply && (
          <div class="reply" dir="auto">
            <b>{strings.card.replyFrom(card.reply.from)}</b>
            {card.reply.text}
          </div>
        )}
        {card.incentive && <p class="tag">{card.incentive}</p>}
        {card.tags.length > 0 && (
          <p class="tags">
            {card.tags.map((tag) => (
              <span class="tag" key={tag}>
                {tag}
              </span>
            ))}
          </p>
        )}
        <figcaption class="by">
          <Avatar name={card.author.name} />
          <div class="who">
            <div class="n">
              <bdi>{nameOf(card)}</bdi> <Rating value={card.rating} />
            </div>
            <div class="r">
              {[[title, company].filter(Boolean).join(', '), card.about].map((part) => part && <bdi>{part}</bdi>)}
            </div>
          </div>
        </figcaption>
      </figure>
    </>
  );
}

/** What the customer said, in full: used sentences marked and numbered, the others muted, nothing hidden. */
export function Transcript({ transcript, locale }: { transcript: Detail['transcript']; locale: string }) {
  const { approvals } = strings;
  const answers = transcript.filter(({ by }) => by === 'customer');
  const questionOf = (entry: Detail['transcript'][number]) =>
    transcript.findLast((one) => one.by === 'us' && one.seq < entry.seq && one.question === entry.question) ??
    transcript.findLast((one) => one.by === 'us' && one.seq < entry.seq);
  return (
    <section class="tr" aria-labelledby="said-title">
      <h2 class="sub" id="said-title">
        {approvals.theySaid} <span>{answers.length > 0 && approvals.theySaidHint}</span>
      </h2>
      {answers.length === 0 && <p class="muted">{approvals.noTranscript}</p>}
      <ol>
        {answers.map((entry) => (
          <li key={entry.id}>
            <span class="no">{numbersOf(entry)}</span>
            <span class="qq" dir="auto">
              {questionOf(entry)?.text}
            </span>
            {entry.rating !== null ? (
              <Rating value={entry.rating} />
            ) : (
              <span class="aa" dir="auto" lang={locale}>
                {usedStretches(entry).map(({ text, order }) =>
                  order === null ? <span>{text}</span> : <mark>{text}</mark>,
                )}
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function numbersOf(entry: Detail['transcript'][number]): string {
  const numbers = usedStretches(entry).flatMap(({ order }) => order ?? []);
  return [...new Set(numbers)].sort((a, b) => a - b).join(' ');
}

/** One line of dots, the newest in the accent; then what the customer agreed to, as plain facts. */
export function Provenance({
  detail,
  card,
  proofUrl,
}: {
  detail: Detail | undefined;
  card: ModerationCard;
  proofUrl: string;
}) {
  const { approvals } = strings;
  const { consent } = approvals;
  const yes = (agreed: boolean) => (agreed ? consent.yes : consent.no);
  const contact = [detail?.customer.email, detail?.customer.phone].filter(Boolean);
  const last = (detail?.provenance.length ?? 0) - 1;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and has to be scrollable by keyboard.
    <aside class="pr" aria-labelledby="from-title" tabIndex={0}>
      <h2 class="sub" id="from-title">
        {approvals.provenance}
      </h2>
      <ol>
        {detail?.provenance.map(({ label, detail: more, at }, i) => (
          <li key={label} class={i === last ? 'now' : ''}>
            <b>{label}</b>
            <small>{[at && exactTime(at), more].filter(Boolean).join('. ')}</small>
          </li>
        ))}
      </ol>
      <dl class="cn">
        <div>
          <dt>{consent.website}</dt>
          <dd>{yes(card.consent.publish)}</dd>
        </div>
        <div>
          <dt>{consent.name}</dt>
          <dd>{card.author.name ? (card.consent.identity ? consent.asShown : consent.no) : consent.kept}</dd>
        </div>
        <div>
          <dt>{consent.ads}</dt>
          <dd>{yes(card.consent.ads)}</dd>
        </div>
        <div>
          <dt>{consent.reward}</dt>
          <dd>{card.incentive ?? consent.none}</dd>
        </div>
      </dl>
      {contact.length > 0 && (
        <p class="contact">
          <b>{detail?.customer.name}</b>
          {contact.map((line) => (
            <bdi key={line}>{line}</bdi>
          ))}
        </p>
      )}
      {card.verified && card.status === 'approved' && (
        <a class="btn sm" href={proofUrl} target="_blank" rel="noopener">
          {approvals.proof}
        </a>
      )}
    </aside>
  );
}
