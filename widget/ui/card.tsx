import type { ComponentChildren } from 'preact';
import type { WallCard } from '../../shared/contracts/wall.ts';
import { Avatar } from './avatar.tsx';
import { foldAt, quoteText } from './quote-text.ts';
import type { CardKind } from './rhythm.ts';
import { Stars } from './stars.tsx';
import type { CardWords } from './words.ts';

export interface CardProps {
  card: WallCard;
  words: CardWords;
  kind?: CardKind;
  /** A long body is folded unless open. Without `onFold` it is always whole. */
  open?: boolean;
  onFold?: () => void;
  /** Absent: no seal. The answer is the caller's to show. */
  onSeal?: (seal: HTMLElement) => void;
  /** Whether the seal's answer is on screen. */
  sealOpen?: boolean;
  /** Above the words: a state that the reader has to know first. */
  lead?: ComponentChildren;
  /** Between the words and the attribution: owner's tools, states. */
  children?: ComponentChildren;
}

/** One testimonial as the public sees it: `figure > blockquote + figcaption`. Needs tokens.css and card.css. */
export function Card({ card, words, kind = 'sheet', open, onFold, onSeal, sealOpen, lead, children }: CardProps) {
  const fold = onFold ? foldAt(card.body) : card.body.length;
  const folds = fold < card.body.length;
  return (
    <figure class={`card ${kind}`} part="card">
      {card.image && (
        <img
          src={card.image.src}
          width={card.image.width}
          height={card.image.height}
          alt={card.image.alt}
          loading="lazy"
        />
      )}
      {lead}
      <blockquote class={`q ${quoteSize(card, kind)}`} part="quote" lang={card.locale} dir="auto">
        {card.headline && <b>{card.headline}</b>}
        {quoteText(card.body, card.highlights, open ? undefined : fold).map((stretches, i, all) => (
          <p>
            {stretches.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}
            {folds && !open && i === all.length - 1 && ' …'}
          </p>
        ))}
      </blockquote>
      {folds && (
        <button type="button" class="link" part="button" aria-expanded={!!open} onClick={onFold}>
          {open ? words.readLess : words.readAll}
        </button>
      )}
      {card.reply && (
        <div class="reply">
          <b>{words.replyFrom(card.reply.from)}</b>
          <p dir="auto">{card.reply.text}</p>
        </div>
      )}
      {card.incentive && (
        <p class="tag" part="badge" dir="auto">
          {card.incentive}
        </p>
      )}
      {children}
      <figcaption class="by">
        {kind !== 'pull' && <Avatar name={card.author.name} />}
        <Attribution card={card} words={words} />
        {onSeal && card.verified && (
          <button
            type="button"
            class="seal"
            part="badge"
            aria-label={words.verified}
            aria-expanded={!!sealOpen}
            onClick={(event) => onSeal(event.currentTarget)}
          >
            <Seal />
          </button>
        )}
      </figcaption>
    </figure>
  );
}

function Attribution({ card, words }: Pick<CardProps, 'card' | 'words'>) {
  const { name, title, company } = card.author;
  return (
    <div class="who">
      <div class="n">
        <bdi part="name">{name ?? words.namePrivate}</bdi>
        {card.rating && <Stars value={card.rating} label={words.outOf(words.number(card.rating))} />}
      </div>
      <div class="r">
        {[[title, company].filter(Boolean).join(', '), card.about].map((part) => part && <span>{part}</span>)}
        <time dateTime={card.at}>{words.month(card.at)}</time>
      </div>
    </div>
  );
}

function Seal() {
  return (
    <svg viewBox="0 0 18 18" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.4">
      <path d="M9 2a7 7 0 100 14A7 7 0 009 2zM6 9l2 2 4-4" />
    </svg>
  );
}

/** The quote is the hero: the shorter, the larger. */
function quoteSize({ body }: WallCard, kind: CardKind): string {
  if (kind === 'pull' || (kind === 'inverted' && body.length <= 300)) return 'xl';
  return body.length <= 80 ? 'l' : body.length <= 200 ? 'm' : '';
}
