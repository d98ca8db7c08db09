import type { ComponentChildren } from 'preact';
import type { WallSummary } from '../../shared/contracts/wall.ts';
import { Stars } from './stars.tsx';
import type { CardWords } from './words.ts';

export interface RatingHeaderWords extends CardWords {
  averageOfAll: string;
  ratings: (count: number, written: string) => string;
  spread: string;
}

/** The customers' number, every rating drawn: the low ones too. Children: how these were collected. */
export function RatingHeader({
  summary: { average, count, spread },
  words,
  children,
}: {
  summary: WallSummary;
  words: RatingHeaderWords;
  children?: ComponentChildren;
}) {
  const most = Math.max(1, ...spread);
  const shown = words.number(average ?? 0);
  return (
    <div class="head">
      {average !== null && (
        <div class="avg">
          <strong aria-hidden="true">{shown}</strong>
          <div>
            <Stars value={average} label={words.outOf(shown)} />
            {words.averageOfAll}
            <br />
            {words.ratings(count, words.number(count))}
          </div>
        </div>
      )}
      {average !== null && (
        <ul class="spread" aria-label={words.spread}>
          {[5, 4, 3, 2, 1].map((stars) => {
            const given = spread[stars - 1] ?? 0;
            return (
              <li>
                <span>{words.number(stars)}</span>
                {/* A single one-star rating among thousands is still a visible sliver. */}
                <i style={{ '--p': given ? `max(2px, ${(given / most) * 100}%)` : '0' }} />
                <span>{words.number(given)}</span>
              </li>
            );
          })}
        </ul>
      )}
      {children}
    </div>
  );
}
