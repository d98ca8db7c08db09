import type { Command } from '../../platform/shortcuts.ts';
import type { ConsoleRoot } from './console-root.ts';
import { threadCommands } from './inbox/thread-commands.ts';
import { SCREENS, type Screen } from './route.ts';
import { strings } from './strings.ts';

const LETTERS: Record<Screen, string> = {
  approvals: 'a',
  inbox: 'i',
  conversations: 'c',
  triggers: 't',
  outbox: 'o',
  questions: 'q',
  keys: 'k',
  apps: 'p',
  webhooks: 'w',
  settings: 's',
};

export interface CommandNeeds {
  root: ConsoleRoot;
  /** Marks the words that are selected in the open card; false: none are. */
  markSelection: () => boolean;
}

/** Everything that the console can do. Keys, palette, buttons and the help sheet are all made of this one list. */
export function consoleCommands(needs: CommandNeeds): Command[] {
  return [
    ...cardCommands(needs),
    ...threadCommands(needs.root),
    ...listCommands(needs),
    ...goCommands(needs),
    ...otherCommands(needs),
  ];
}

function cardCommands({ root, markSelection }: CommandNeeds): Command[] {
  const approvals = root.parts.value?.approvals;
  const here = root.route.value.screen === 'approvals';
  const card = here ? approvals?.card.value : undefined;
  const many = (approvals?.picked.value.size ?? 0) > 0;
  const on = approvals !== undefined && here && (card !== undefined || many);
  const { commands, groups } = strings;
  const group = groups.card;
  const run = (what: (parts: NonNullable<typeof approvals>) => void) => () => approvals && what(approvals);
  const archived = card?.status === 'archived';
  return [
    {
      id: 'approve',
      title: archived ? commands.restore : commands.approve,
      group,
      keys: ['a'],
      enabled: on && (many || card?.status !== 'approved'),
      run: run((a) => a.approve()),
    },
    {
      id: 'feature',
      title: card?.featured ? commands.unfeature : commands.feature,
      group,
      keys: ['f'],
      enabled: on,
      run: run((a) => a.feature()),
    },
    {
      id: 'highlight',
      title: commands.highlight,
      group,
      keys: ['h'],
      enabled: on && card !== undefined,
      run: run((a) => {
        if (!markSelection()) a.open('mark');
      }),
    },
    {
      id: 'reply',
      title: commands.reply,
      group,
      keys: ['r'],
      enabled: on && card !== undefined,
      run: run((a) => a.open('reply')),
    },
    {
      id: 'tag',
      title: commands.tag,
      group,
      keys: ['t'],
      enabled: on && card !== undefined,
      run: run((a) => a.open('tag')),
    },
    {
      id: 'archive',
      title: commands.archive,
      group,
      keys: ['e'],
      enabled: on && (many || !archived),
      run: run((a) => a.archive()),
    },
    { id: 'select', title: commands.select, group, keys: ['x'], enabled: on, run: run((a) => a.pick()) },
    {
      id: 'undo',
      title: commands.undo,
      group,
      keys: ['z', 'mod+z'],
      enabled: approvals !== undefined,
      run: run((a) => a.undo()),
    },
    {
      id: 'on-site',
      title: commands.openOnSite,
      aliases: commands.openOnSiteAliases,
      group,
      keys: ['o'],
      enabled: approvals !== undefined,
      run: () => void root.openOnSite(),
    },
    {
      id: 'tab-pending',
      title: commands.tabPending,
      group,
      keys: ['1'],
      enabled: here,
      run: run((a) => void a.show('pending')),
    },
    {
      id: 'tab-approved',
      title: commands.tabApproved,
      group,
      keys: ['2'],
      enabled: here,
      run: run((a) => void a.show('approved')),
    },
    {
      id: 'tab-archived',
      title: commands.tabArchived,
      group,
      keys: ['3'],
      enabled: here,
      run: run((a) => void a.show('archived')),
    },
  ];
}

function listCommands({ root }: CommandNeeds): Command[] {
  const { commands, groups } = strings;
  const group = groups.list;
  const parts = root.parts.value;
  const { screen, item } = root.route.value;
  const step = (by: 1 | -1) => () => {
    if (screen === 'approvals') parts?.approvals.step(by);
    if (screen === 'inbox') parts?.inbox.step(by);
    if (screen === 'conversations') parts?.conversations.step(by);
    if (screen === 'outbox') root.outbox.step(by);
  };
  const lists = screen === 'approvals' || screen === 'inbox' || screen === 'conversations' || screen === 'outbox';
  const list = screen === 'inbox' ? parts?.inbox : screen === 'conversations' ? parts?.conversations : undefined;
  const chosen = list?.chosen.value;
  return [
    { id: 'next', title: commands.next, group, keys: ['j', 'ArrowDown'], enabled: lists, run: step(1) },
    { id: 'previous', title: commands.previous, group, keys: ['k', 'ArrowUp'], enabled: lists, run: step(-1) },
    {
      id: 'open',
      title: commands.open,
      group,
      keys: ['Enter'],
      enabled: Boolean(chosen) && !item && !onControl(),
      run: () => list?.open(chosen ?? null),
    },
    {
      id: 'back',
      title: commands.back,
      group,
      keys: ['u', 'Escape'],
      enabled: item !== null && screen !== 'approvals' ? true : narrow() && item !== null,
      run: () => root.go({ item: null }),
    },
  ];
}

function goCommands({ root }: CommandNeeds): Command[] {
  const { nav, groups, commands } = strings;
  const group = groups.go;
  const spaces = root.me.value?.spaces ?? [];
  return [
    ...SCREENS.map((screen) => ({
      id: `go-${screen}`,
      title: nav[screen],
      group,
      keys: [`g ${LETTERS[screen]}`],
      enabled: true,
      run: () => root.visitScreen(screen),
    })),
    ...spaces
      .filter(({ id }) => id !== root.parts.value?.space.id)
      .map((space) => ({
        id: `space-${space.id}`,
        title: commands.switchTo(space.name),
        group,
        keys: [],
        enabled: true,
        run: () => root.go({ space: space.slug, screen: 'approvals', item: null }),
      })),
  ];
}

function otherCommands({ root }: CommandNeeds): Command[] {
  const { commands, groups, keys, apps, settings, nav, questions, webhooks } = strings;
  const group = groups.other;
  const open = (what: 'palette' | 'help' | 'new-key' | 'new-app' | 'new-webhook' | 'new-space') => () => {
    root.overlay.value = what;
  };
  const snippet = root.parts.value?.settings;
  const asking = root.route.value.screen === 'questions' ? root.parts.value?.questions : undefined;
  return [
    { id: 'palette', title: commands.palette, group, keys: ['mod+k', '/'], enabled: true, run: open('palette') },
    { id: 'help', title: commands.help, group, keys: ['?'], enabled: true, run: open('help') },
    {
      id: 'new-key',
      title: keys.make,
      group,
      keys: [],
      enabled: true,
      run: () => {
        root.visitScreen('keys');
        open('new-key')();
      },
    },
    {
      id: 'new-app',
      title: apps.make,
      group,
      keys: [],
      enabled: true,
      run: () => {
        root.visitScreen('apps');
        open('new-app')();
      },
    },
    {
      id: 'new-webhook',
      title: webhooks.make,
      group,
      keys: [],
      enabled: true,
      run: () => {
        root.visitScreen('webhooks');
        open('new-webhook')();
      },
    },
    {
      id: 'new-space',
      title: settings.newSpace,
      group,
      keys: [],
      enabled: true,
      run: () => {
        root.visitScreen('settings');
        open('new-space')();
      },
    },
    {
      id: 'save-questions',
      title: questions.save,
      group,
      keys: ['mod+s'],
      enabled: asking?.dirty.value ?? false,
      run: () => void asking?.save(),
    },
    {
      id: 'add-question',
      title: questions.add,
      group,
      keys: [],
      enabled: asking?.draft.value != null,
      run: () => asking?.add(),
    },
    {
      id: 'snippet',
      title: settings.snippet,
      group,
      keys: [],
      enabled: snippet !== undefined,
      run: () => void snippet?.load().then(() => root.copy(snippet.saved.peek()?.snippet ?? '')),
    },
    { id: 'sign-out', title: nav.signOut, group, keys: [], enabled: true, run: () => void root.signOut() },
  ];
}

/** Enter on a button or a link is that button's. */
const onControl = () => document.activeElement?.matches('a, button, summary') ?? false;
const narrow = () => matchMedia('(max-width: 1100px)').matches;
