import type { ChatCard } from '../../../shared/contracts/chat.ts';
import { type ChatStrings, markedParts, ratingName } from '../../../shared/contracts/chat-page.ts';
import { Stars } from './icons.tsx';

/** The testimonial as the wall will show it. `foot` replaces the attribution's second line. */
export const Card = ({ card, strings, foot }: { card: ChatCard; strings: ChatStrings; foot?: string }) => {
  const name = card.name ?? '';
  const role = foot ?? [card.title, card.company].filter((part) => part !== null && part !== '').join(', ');
  return (
    <figure class="card pv">
      {card.headline === null ? null : <p class="hl">{card.headline}</p>}
      <blockquote class={`q ${sizeOf(card.body)}`}>
        <p>
          <span class="oq">{[...strings.quotes][0]}</span>
          <Marked text={card.body} marks={card.highlights} />
          {[...strings.quotes][1]}
        </p>
      </blockquote>
      <figcaption class="by">
        <span class={`av hue${hueOf(name)}`} aria-hidden="true">
          {initialsOf(name)}
        </span>
        <div>
          <div class="n">
            <span>{name === '' ? strings.anonymous : name}</span>
            {card.rating === null ? null : <Stars rating={card.rating} label={ratingName(strings, card.rating)} />}
          </div>
          {role === '' ? null : <div class="r">{role}</div>}
        </div>
      </figcaption>
    </figure>
  );
};

/** Their exact words, pointed at. */
export const Marked = ({ text, marks }: { text: string; marks: readonly { start: number; end: number }[] }) => (
  <>{markedParts(text, marks).map((part, at) => (part.marked ? <mark key={at}>{part.text}</mark> : part.text))}</>
);

const sizeOf = (body: string): string => (body.length <= 80 ? 'q-l' : body.length <= 200 ? 'q-m' : 'q-s');

const initialsOf = (name: string): string => {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => (word ? [...word][0] : ''));
  return letters.join('').toUpperCase() || '·';
};

const hueOf = (name: string): number => [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 8;
