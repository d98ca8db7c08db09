import { Component, type ComponentChildren } from 'preact';
import type { ModerationCard } from '../../../shared/contracts/owner.ts';
import { Card } from '../../ui/card.tsx';
import { Icon } from '../../ui/icons.tsx';
import type { CardKind } from '../../ui/rhythm.ts';
import { timeAgo } from '../../ui/time-ago.ts';
import { strings } from './strings.ts';

export interface OwnerCardProps {
  card: ModerationCard;
  kind: CardKind;
  /** The owner's tools are in reach; false shows what a visitor sees. */
  editing: boolean;
  /** The one card that Tab comes to; j and k go on from there. */
  tab: boolean;
  chosen: boolean;
  picked: boolean;
  /** Approved a moment ago. */
  fresh: boolean;
  saving: 'no' | 'saving' | 'queued';
  now: number;
  open: boolean;
  onFold: () => void;
  onChoose: () => void;
  onPoint: (over: boolean) => void;
  /** The toolbar, when it belongs to this card. */
  children?: ComponentChildren;
}

/** Drawn again only when something on it changed: a key press among a hundred cards redraws two. */
export class OwnerCard extends Component<OwnerCardProps> {
  override shouldComponentUpdate(next: OwnerCardProps): boolean {
    // Handlers are new each time and mean the same; whatever they need they read when they run.
    const told = ({ card, kind, editing, tab, chosen, picked, fresh, saving, now, open, children }: OwnerCardProps) => [
      card,
      kind,
      editing,
      tab,
      chosen,
      picked,
      fresh,
      saving,
      now,
      open,
      children,
    ];
    const before = told(this.props);
    return told(next).some((value, i) => value !== before[i]);
  }
  render() {
    return <CardInPlace {...this.props} />;
  }
}

/** A card in its place. Its states are said in words above the quote; the dash and the ring only repeat them. */
function CardInPlace(props: OwnerCardProps) {
  const { card, kind, editing, chosen, picked, fresh, onChoose, onPoint } = props;
  const names = ['oc', card.status === 'pending' && 'pend', chosen && 'sel', picked && 'picked', fresh && 'just'];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: j, k and Tab choose it as well; the click is a third way.
    <li
      id={`c-${card.id}`}
      class={editing ? names.filter(Boolean).join(' ') : 'oc'}
      data-kind={kind}
      tabIndex={editing ? (props.tab ? 0 : -1) : undefined}
      aria-current={editing && chosen ? 'true' : undefined}
      onClick={editing ? onChoose : undefined}
      onFocusIn={editing ? onChoose : undefined}
      onPointerEnter={(event) => editing && event.pointerType === 'mouse' && onPoint(true)}
      onPointerLeave={() => editing && onPoint(false)}
    >
      {props.children}
      <Card
        card={card}
        words={strings.card}
        kind={kind}
        open={props.open}
        onFold={props.onFold}
        lead={editing && <State {...props} />}
      >
        {editing && card.tags.length > 0 && <p class="own-tags">{strings.tags(card.tags)}</p>}
      </Card>
    </li>
  );
}

function State({ card, fresh, saving, now, picked }: OwnerCardProps) {
  const busy = saving === 'queued' ? strings.queued : '';
  if (fresh) {
    return (
      <div class="okl">
        <Icon name="tick" /> {busy || strings.liveNow}
      </div>
    );
  }
  const state = card.status === 'pending' ? strings.pending : picked ? strings.actions.select : busy;
  if (!state) return null;
  return (
    <div class="pend-l">
      {picked ? `✓ ${state}` : state}
      <span>{busy && state !== busy ? busy : ago(card.receivedAt, now)}</span>
      {card.wantsContact && <span class="wants">{strings.wantsContact}</span>}
    </div>
  );
}

function ago(at: string, now: number): string {
  const text = timeAgo(at, now);
  return / (min|h)$/.test(text) ? `${text} ago` : text;
}
