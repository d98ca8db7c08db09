import { useEffect, useRef, useState } from 'preact/hooks';
import { listenForKeys } from '../../platform/shortcuts.ts';
import { KeyHelp } from '../../ui/key-help.tsx';
import { selectedRange, toggleRange } from '../../ui/text-ranges.ts';
import { Toast } from '../../ui/toast.tsx';
import { ApprovalDialogs } from './approvals/approval-dialogs.tsx';
import { Approvals } from './approvals/approvals.tsx';
import { AppDialogs } from './apps/app-dialogs.tsx';
import { Apps } from './apps/apps.tsx';
import { consoleCommands } from './console-commands.ts';
import type { ConsoleRoot } from './console-root.ts';
import { Conversations } from './conversations/conversations.tsx';
import { Inbox } from './inbox/inbox.tsx';
import { KeyDialogs, Keys } from './keys/keys.tsx';
import { Nav } from './nav.tsx';
import { Outbox } from './outbox/outbox.tsx';
import { Palette } from './palette.tsx';
import { LeaveDialog } from './questions/leave-dialog.tsx';
import { Questions } from './questions/questions.tsx';
import { Nothing } from './row-parts.tsx';
import { nameOf } from './sentences.ts';
import { NewSpace } from './settings/new-space.tsx';
import { Settings } from './settings/settings.tsx';
import type { SpaceParts } from './space-parts.ts';
import { strings } from './strings.ts';
import { Triggers } from './triggers/triggers.tsx';
import { WebhookDialogs } from './webhooks/webhook-dialogs.tsx';
import { Webhooks } from './webhooks/webhooks.tsx';

const TOAST_MS = 10_000;

export function ConsoleApp({ root }: { root: ConsoleRoot }) {
  const wide = useMedia('(min-width: 1101px)');
  const now = useMinute();
  const commands = consoleCommands({ root, markSelection: () => markSelection(root) });
  const latest = useRef(commands);
  latest.current = commands;
  useEffect(
    () => listenForKeys(document, { commands: () => latest.current, singleKeys: () => root.singleKeys.peek() }),
    [root],
  );
  const parts = root.parts.value;
  const { screen, item } = root.route.value;
  return (
    <div class={`app on-${screen}${item ? ' open' : ''}`}>
      <button type="button" class="skip" onClick={() => document.getElementById('main')?.focus()}>
        {strings.nav.skip}
      </button>
      <Nav root={root} wide={wide} />
      <main id="main" tabIndex={-1}>
        <Banner root={root} />
        <div class="panes">
          {parts ? (
            <Screen root={root} parts={parts} commands={commands} wide={wide} now={now} />
          ) : (
            <section class="det">
              <Nothing
                phase={root.failed.value ? 'failed' : 'loading'}
                text={['', '']}
                onRetry={() => void root.start()}
              />
            </section>
          )}
        </div>
      </main>
      <Said root={root} />
      <Overlays root={root} commands={commands} />
    </div>
  );
}

interface ScreenProps {
  root: ConsoleRoot;
  parts: SpaceParts;
  commands: ReturnType<typeof consoleCommands>;
  wide: boolean;
  now: number;
}

function Screen({ root, parts, commands, wide, now }: ScreenProps) {
  if (root.route.value.unknown) return <Nowhere root={root} />;
  switch (root.route.value.screen) {
    case 'approvals':
      return <Approvals root={root} model={parts.approvals} commands={commands} wide={wide} now={now} />;
    case 'inbox':
      return <Inbox root={root} model={parts.inbox} now={now} wide={wide} />;
    case 'conversations':
      return <Conversations root={root} model={parts.conversations} now={now} wide={wide} />;
    case 'triggers':
      return <Triggers root={root} model={parts.triggers} now={now} />;
    case 'outbox':
      return <Outbox root={root} model={root.outbox} now={now} wide={wide} />;
    case 'keys':
      return <Keys root={root} />;
    case 'apps':
      return <Apps root={root} />;
    case 'webhooks':
      return <Webhooks root={root} now={now} />;
    case 'questions':
      return <Questions root={root} model={parts.questions} />;
    case 'settings':
      return <Settings root={root} parts={parts} />;
  }
}

/** An address that somebody mistyped, or a space that is not theirs: said, not guessed at. */
function Nowhere({ root }: { root: ConsoleRoot }) {
  const { nowhere } = strings;
  return (
    <section class="det" aria-labelledby="nowhere">
      <div class="nothing">
        <h1 id="nowhere">{nowhere.title}</h1>
        <p>{nowhere.text}</p>
        <button type="button" class="btn sm" onClick={() => root.visitScreen('approvals')}>
          {nowhere.go}
        </button>
      </div>
    </section>
  );
}

/** What is not as it should be, in words; gone as soon as it is. */
function Banner({ root }: { root: ConsoleRoot }) {
  const { state } = strings;
  const liveness = root.liveness.value;
  const text = {
    offline: state.offline,
    lost: state.lost,
    'signed-out': state.signedOut,
    live: null,
    connecting: null,
  }[liveness];
  return (
    <div class="banner" role="status">
      {text && (
        <p>
          {text} {liveness === 'signed-out' && <a href="/sign-in">{state.signIn}</a>}
        </p>
      )}
    </div>
  );
}

function Said({ root }: { root: ConsoleRoot }) {
  const said = root.said.value;
  const undo = said?.undo && { label: strings.undo, caps: ['z'], run: said.undo };
  const end = () => {
    if (root.said.peek() === said) root.said.value = null;
  };
  return (
    <div class="toasts" role="status">
      {said && (
        <Toast key={said.serial} text={said.text} detail={said.detail} action={undo} ms={TOAST_MS} onEnd={end} />
      )}
    </div>
  );
}

function Overlays({ root, commands }: { root: ConsoleRoot; commands: ScreenProps['commands'] }) {
  const overlay = root.overlay.value;
  const close = () => {
    if (root.overlay.peek() === overlay) root.overlay.value = null;
  };
  return (
    <>
      {overlay === 'palette' && (
        <Palette
          commands={[...commands, ...people(root)]}
          recent={root.recent.value}
          onClose={close}
          onRun={(command) => {
            root.remember(command.id);
            command.run();
          }}
        />
      )}
      {overlay === 'help' && (
        <KeyHelp
          commands={commands}
          words={strings.help}
          singleKeys={root.singleKeys.value}
          onSingleKeys={(on) => {
            root.singleKeys.value = on;
          }}
          onClose={close}
        />
      )}
      <LeaveDialog root={root} />
      {overlay === 'new-space' && <NewSpace root={root} />}
      <KeyDialogs root={root} />
      <AppDialogs root={root} />
      <WebhookDialogs root={root} />
      {root.parts.value && <ApprovalDialogs model={root.parts.value.approvals} />}
    </>
  );
}

/** Whoever is in the lists that are here already; the palette takes one to them. */
function people(root: ConsoleRoot) {
  const parts = root.parts.peek();
  const group = strings.palette.people;
  const cards = parts?.approvals.rows.peek() ?? [];
  const talks = parts?.conversations.list.items.peek() ?? [];
  const threads = parts?.inbox.list.items.peek() ?? [];
  return [
    ...cards.map((card) => ({
      id: card.id,
      title: nameOf(card),
      group,
      keys: [],
      enabled: true,
      run: () => root.go({ screen: 'approvals', item: card.id }),
    })),
    ...talks.map(({ id, name }) => ({
      id,
      title: name,
      group,
      keys: [],
      enabled: true,
      run: () => root.go({ screen: 'conversations', item: id }),
    })),
    ...threads.map(({ id, name, subject }) => ({
      id,
      title: `${name}: ${subject}`,
      group,
      keys: [],
      enabled: true,
      run: () => root.go({ screen: 'inbox', item: id }),
    })),
  ];
}

function markSelection(root: ConsoleRoot): boolean {
  const approvals = root.parts.peek()?.approvals;
  const card = approvals?.card.peek();
  const stretch = card && selectedRange(getSelection(), document.querySelector('.dm blockquote'), card.body);
  if (!approvals || !card || !stretch) return false;
  approvals.mark(card.id, toggleRange(card.highlights, stretch));
  getSelection()?.removeAllRanges();
  return true;
}

function useMinute(): number {
  const [now, tick] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => tick(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

function useMedia(query: string): boolean {
  const [matches, set] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const tell = () => set(list.matches);
    list.addEventListener('change', tell);
    return () => list.removeEventListener('change', tell);
  }, [query]);
  return matches;
}
