import { Card } from '../../ui/card.tsx';
import { RatingHeader } from '../../ui/rating-header.tsx';
import type { CardKind } from '../../ui/rhythm.ts';
import type { Shown, WallState } from './state.ts';

/** Cards on one page, as the server pages them (WALL_PAGE of the contract, which brings zod along). */
const PAGE = 24;

export interface WallActions {
  fold: (card: Shown) => void;
  seal: (card: Shown, seal: HTMLElement) => void;
  how: () => void;
  more: () => void;
}

interface Part {
  state: WallState;
  actions: WallActions;
}

export function WallHeader({ state: { payload, words }, actions }: Part) {
  return (
    <RatingHeader summary={payload.summary} words={words}>
      <div class="how" dir="auto">
        {payload.disclosure[0]}{' '}
        <button type="button" class="link" part="button" aria-haspopup="dialog" onClick={actions.how}>
          {words.how}
        </button>
      </div>
    </RatingHeader>
  );
}

export function WallCardContent({ state, actions, card, kind }: Part & { card: Shown; kind: CardKind }) {
  if (card.hole) return <div style={{ height: `${card.hole}px` }} />;
  return (
    <Card
      card={card}
      words={state.words}
      kind={kind}
      open={state.open.has(card.id)}
      onFold={() => actions.fold(card)}
      onSeal={(seal) => actions.seal(card, seal)}
    />
  );
}

export function WallFoot({ state: { payload, words, cards }, actions, origin }: Part & { origin: string }) {
  const next = Math.min(PAGE, payload.total - cards.length);
  return (
    <div class="foot">
      {payload.nextCursor && (
        <button type="button" class="btn" part="button" onClick={actions.more}>
          {words.showMore(words.number(next))}
        </button>
      )}
      <a href={origin}>
        {words.collectedWith}{' '}
        <b dir="ltr">
          Goodword<i>”</i>
        </b>
      </a>
    </div>
  );
}
