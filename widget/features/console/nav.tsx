import type { ConsoleRoot } from './console-root.ts';
import { formatRoute, type Screen } from './route.ts';
import { strings } from './strings.ts';

/** On a phone four places fit; the others are one press further. */
const FIRST: Screen[] = ['approvals', 'inbox', 'outbox'];
const GROUPS: Screen[][] = [
  ['approvals', 'inbox', 'conversations'],
  ['triggers', 'outbox', 'questions', 'keys', 'apps', 'webhooks', 'settings'],
];

export function Nav({ root, wide }: { root: ConsoleRoot; wide: boolean }) {
  return wide ? <Side root={root} /> : <Tabs root={root} />;
}

function Side({ root }: { root: ConsoleRoot }) {
  return (
    <nav class="nav" aria-label={strings.nav.label}>
      <span class="wordmark">
        Goodword<i>”</i>
      </span>
      <Switcher root={root} />
      {GROUPS.map((screens, i) => [
        i > 0 && <div class="sep" key={screens[0]} />,
        ...screens.map((screen) => <Place key={screen} root={root} screen={screen} />),
      ])}
      <State root={root} />
    </nav>
  );
}

function Tabs({ root }: { root: ConsoleRoot }) {
  const more = GROUPS.flat().filter((screen) => !FIRST.includes(screen));
  return (
    <nav class="mtabs" aria-label={strings.nav.label}>
      {FIRST.map((screen) => (
        <Place key={screen} root={root} screen={screen} />
      ))}
      <details key={root.route.value.screen}>
        <summary aria-current={more.includes(root.route.value.screen) ? 'true' : undefined}>{strings.nav.more}</summary>
        <div>
          <Switcher root={root} />
          {more.map((screen) => (
            <Place key={screen} root={root} screen={screen} />
          ))}
          <State root={root} />
        </div>
      </details>
    </nav>
  );
}

function Place({ root, screen }: { root: ConsoleRoot; screen: Screen }) {
  const route = root.route.value;
  const count = countOf(root, screen);
  return (
    <a
      href={formatRoute({ space: route.space, screen, item: null })}
      aria-current={route.screen === screen ? 'page' : undefined}
    >
      {strings.nav[screen]}
      <span>{count || ''}</span>
    </a>
  );
}

function countOf(root: ConsoleRoot, screen: Screen): number {
  const parts = root.parts.value;
  if (screen === 'approvals')
    return parts?.approvals.status.value === 'pending' ? parts.approvals.count.value : (parts?.space.pending ?? 0);
  if (screen === 'inbox') return parts?.inbox.waiting.value ?? 0;
  if (screen === 'outbox') return (root.me.value?.outboxCount ?? 0) + root.outbox.added.value;
  return 0;
}

function Switcher({ root }: { root: ConsoleRoot }) {
  const spaces = root.me.value?.spaces ?? [];
  const current = root.parts.value?.space.slug ?? '';
  return (
    <select
      class="sw"
      aria-label={strings.nav.space}
      value={current}
      onChange={(event) => root.go({ space: event.currentTarget.value, item: null })}
    >
      {spaces.map(({ slug, name }) => (
        <option key={slug} value={slug}>
          {name}
        </option>
      ))}
    </select>
  );
}

function State({ root }: { root: ConsoleRoot }) {
  const { state } = strings;
  const liveness = root.liveness.value;
  const saving = (root.parts.value?.approvals.desk.waiting.value.size ?? 0) > 0;
  const text = {
    live: saving ? state.saving : state.live,
    connecting: state.connecting,
    lost: state.lostShort,
    offline: state.offlineShort,
    'signed-out': state.signedOut,
  }[liveness];
  return (
    <div class={`st ${liveness}`}>
      <i />
      <span>{text}</span>
    </div>
  );
}
