import type { ChatCard } from '../../../shared/contracts/chat.ts';
import { type ChatStrings, markedParts, ratingName } from '../../../shared/contracts/chat-page.ts';
import { Stars } from './icons.tsx';

interface CardProps {
  card: ChatCard;
  strings: ChatStrings;
  /** Replaces the attribution's second line. */
  foot?: string;
  /** The name stands under a tick box: while that one is empty, the style sheet shows the card without it. */
  undecided?: boolean;
}

/** The testimonial as the wall will show it: their words alone, since a headline over them would say them twice. */
export const Card = ({ card, strings, foot, undecided }: CardProps) => (
  <figure class="card pv">
    <Quote card={card} strings={strings} />
    <figcaption>
      {(undecided && card.name ? [card.name, ''] : [card.name ?? '']).map((name, at) => (
        <div key={at} class="by">
          <span class={`av hue${hueOf(name)}`} aria-hidden="true">
            {initialsOf(name)}
          </span>
          <div>
            <div class="n">
              <span>{name || strings.anonymous}</span>
              {card.rating === null ? null : <Stars rating={card.rating} label={ratingName(strings, card.rating)} />}
            </div>
            {at > 0 ? null : (
              <div class="r">{foot ?? [card.title, card.company].filter((part) => part).join(', ')}</div>
            )}
          </div>
        </div>
      ))}
    </figcaption>
  </figure>
);

const Quote = ({ card: { body, highlights }, strings }: CardProps) => {
  const paragraphs = [...body.matchAll(/.*\S.*/g)];
  return (
    <blockquote class={`q ${sizeOf(body)}`}>
      {paragraphs.map(({ 0: text, index }, at) => (
        <p key={at} dir="auto">
          {at === 0 ? <span class="oq">{strings.quotes[0]}</span> : null}
          <Marked text={text} marks={within(text, index, highlights)} />
          {paragraphs[at + 1] ? null : strings.quotes[1]}
        </p>
      ))}
    </blockquote>
  );
};

/** The body's marks as one of its paragraphs counts them. */
const within = (text: string, from: number, marks: ChatCard['highlights']) =>
  marks.map(({ start, end }) => ({ start: Math.max(start - from, 0), end: Math.min(end - from, text.length) }));

/** Their exact words, pointed at. */
export const Marked = ({ text, marks }: { text: string; marks: readonly { start: number; end: number }[] }) => (
  <>{markedParts(text, marks).map((part, at) => (part.marked ? <mark key={at}>{part.text}</mark> : part.text))}</>
);

const sizeOf = (body: string): string => (body.length <= 80 ? 'q-l' : body.length <= 200 ? 'q-m' : 'q-s');

/** Of the first word and one other: a person's last, a business's second. */
export const initialsOf = (name: string, other = -1): string => {
  const [first, ...rest] = name.split(/\s+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  return (
    [first, rest.at(other)]
      .map((word) => (word ? [...word][0] : ''))
      .join('')
      .toUpperCase() || '·'
  );
};

const hueOf = (name: string): number => [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 8;
