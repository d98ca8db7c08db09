import { useEffect } from 'preact/hooks';
import type { Command } from '../../../platform/shortcuts.ts';
import { keyCaps } from '../../../platform/shortcuts.ts';
import { Icon } from '../../../ui/icons.tsx';
import { Kbd } from '../../../ui/kbd.tsx';
import type { ConsoleRoot } from '../console-root.ts';
import { nameOf } from '../sentences.ts';
import { strings } from '../strings.ts';
import { CardAsItAppears, Provenance, Transcript } from './approval-detail.tsx';
import { ApprovalList } from './approval-list.tsx';
import type { ApprovalsModel } from './approvals-model.ts';

export interface ApprovalsProps {
  root: ConsoleRoot;
  model: ApprovalsModel;
  commands: readonly Command[];
  wide: boolean;
  now: number;
}

const BUTTONS = ['approve', 'feature', 'highlight', 'reply', 'tag', 'archive'];

/** Three panes on a wide screen, one at a time on a narrow one. */
export function Approvals({ root, model, commands, wide, now }: ApprovalsProps) {
  const rows = model.rows.value;
  const chosen = model.chosen.value;
  const first = rows[0]?.id;
  useEffect(() => {
    if (wide && !chosen && first) model.choose(first);
  }, [wide, chosen, first, model]);
  const openItem = root.route.value.item;
  return (
    <>
      {(wide || !openItem) && <ApprovalList root={root} model={model} now={now} wide={wide} />}
      {(wide || openItem) && <Detail root={root} model={model} commands={commands} wide={wide} />}
    </>
  );
}

function Detail({ root, model, commands, wide }: Omit<ApprovalsProps, 'now'>) {
  const card = model.card.value;
  const { approvals } = strings;
  if (!card)
    return (
      <section class="det" aria-label={approvals.asItAppears}>
        {model.missing.value && model.chosen.value && (
          <p class="nothing" role="status">
            {approvals.gone}
          </p>
        )}
      </section>
    );
  const detail = model.details.value.get(card.id);
  const shown = commands.filter(({ id }) => BUTTONS.includes(id));
  const position =
    model.at.value >= 0
      ? approvals.position(model.at.value + 1, Math.max(model.count.value, model.rows.value.length))
      : '';
  return (
    <section class="det" aria-label={nameOf(card)}>
      {wide ? (
        <div class="acts" role="toolbar" aria-label={nameOf(card)}>
          {shown
            .filter(({ enabled }) => enabled)
            .map((command, i) => (
              <Act key={command.id} command={command} primary={i === 0 && command.id === 'approve'} />
            ))}
          <span class="pos">{position}</span>
        </div>
      ) : (
        <header class="ph">
          <button type="button" class="back" aria-label={approvals.back} onClick={() => root.go({ item: null })}>
            <Icon name="back" />
          </button>
          <h1>
            {nameOf(card)} <small>{position}</small>
          </h1>
        </header>
      )}
      <div class="dgrid">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and has to be scrollable by keyboard. */}
        <div class="dm" tabIndex={0}>
          <CardAsItAppears card={card} transcript={detail?.transcript ?? []} />
          {detail ? <Transcript transcript={detail.transcript} locale={card.locale} /> : <div class="tr" />}
        </div>
        <Provenance detail={detail} card={card} proofUrl={`/proof/${card.id}`} />
      </div>
      {wide ? <Footer /> : <MobileActs commands={shown} />}
    </section>
  );
}

function Act({ command: { title, keys, run }, primary }: { command: Command; primary: boolean }) {
  return (
    <button
      type="button"
      class={primary ? 'btn sm pri' : 'btn sm'}
      aria-keyshortcuts={keys[0]}
      onMouseDown={(event) => event.preventDefault()}
      onClick={run}
    >
      {title} {keys[0] && <Kbd caps={keyCaps(keys[0])} />}
    </button>
  );
}

function MobileActs({ commands }: { commands: readonly Command[] }) {
  const find = (id: string) => commands.filter((command) => command.id === id && command.enabled);
  const first = [...find('approve'), ...find('feature'), ...find('archive')];
  const rest = commands.filter((command) => command.enabled && !first.includes(command));
  return (
    <div class="mact">
      {first.map(({ id, title, run }) => (
        <button key={id} type="button" class={id === 'approve' ? 'btn pri' : 'btn'} onClick={run}>
          {title}
        </button>
      ))}
      <details class="mmore">
        <summary class="btn" aria-label={strings.approvals.more}>
          •••
        </summary>
        <div>
          {rest.map(({ id, title, run }) => (
            <button key={id} type="button" class="btn" onClick={run}>
              {title}
            </button>
          ))}
        </div>
      </details>
    </div>
  );
}

/** The keys that one forgets, always in sight. */
export function Footer() {
  const { footer } = strings;
  const rows: [string[], string][] = [
    [['j', 'k'], footer.nextPrevious],
    [['x'], footer.select],
    [['z'], footer.undo],
    [['o'], footer.onSite],
    [keyCaps('mod+k'), footer.rest],
  ];
  return (
    <div class="keys">
      {rows.map(([caps, text]) => (
        <span key={text}>
          <Kbd caps={caps} /> {text}
        </span>
      ))}
    </div>
  );
}
