import { batch, computed, createModel, effect, signal } from '@preact/signals';
import type { ConsoleMe, ConsoleSpace } from '../../../shared/contracts/console.ts';
import { LiveFeed } from '../../platform/live-feed.ts';
import { Refused } from '../../platform/request-failure.ts';
import { AppsModel } from './apps/apps-model.ts';
import { type ConsoleApi, consoleApi } from './console-api.ts';
import { KeysModel } from './keys/keys-model.ts';
import { OutboxModel } from './outbox/outbox-model.ts';
import { formatRoute, parseRoute, type Route, type Screen } from './route.ts';
import { endSpaceParts, makeSpaceParts, type SpaceParts } from './space-parts.ts';
import { strings } from './strings.ts';
import { WebhooksModel } from './webhooks/webhooks-model.ts';

export interface Said {
  serial: number;
  text: string;
  detail?: string;
  undo?: () => void;
}

export interface ConsoleNeeds {
  origin: string;
  api?: ConsoleApi;
  /** Opens an address that is known only later, from a click or a key. Null: the browser refused. */
  openLater: () => { go: (url: string) => void; close: () => void } | null;
  copy: (text: string) => Promise<void>;
}

/** The console: who is signed in, where one is, what is live, and the models of its screens. */
export const ConsoleRoot = createModel((needs: ConsoleNeeds) => {
  const signedOut = signal(false);
  const api =
    needs.api ??
    consoleApi(() => {
      signedOut.value = true;
    });
  const me = signal<ConsoleMe | null>(null);
  const failed = signal(false);
  const route = signal<Route>(parseRoute(location.hash));
  const parts = signal<SpaceParts | null>(null);
  const said = signal<Said | null>(null);
  const overlay = signal<'palette' | 'help' | 'new-key' | 'new-app' | 'new-webhook' | 'new-space' | null>(null);
  const singleKeys = signal(true);
  const recent = signal<readonly string[]>([]);
  const offline = signal(!navigator.onLine);
  /** Where somebody was about to go, away from edits that are not saved. */
  const leaving = signal<Partial<Route> | null>(null);
  let serial = 0;
  let arrivals = 0;

  const outbox = new OutboxModel({ api, onOpen: (item) => go({ item }) });
  const keys = new KeysModel({ api, say: (text) => say({ text }) });
  const apps = new AppsModel({ api, say: (text) => say({ text }) });
  const webhooks = new WebhooksModel({ api, after, say: (text) => say({ text }), onOpen: (item) => go({ item }) });
  const feed = new LiveFeed({
    origin: needs.origin,
    handshake: () => ({ as: 'member' }),
    onReturn: catchUp,
    listeners: {
      'testimonial.changed': ({ space, card }) => onSpace(space, ({ approvals }) => approvals.hear(card)),
      'conversation.changed': (fact) =>
        onSpace(fact.space, ({ conversations, triggers }) => {
          conversations.hear(fact);
          triggers.hear();
        }),
      'conversation.advanced': (fact) => parts.peek()?.conversations.advance(fact),
      'thread.changed': (fact) => onSpace(fact.space, ({ inbox }) => inbox.hear(fact)),
      'outbox.added': () => outbox.hear(),
    },
  });

  const onHash = () => {
    const next = parseRoute(location.hash);
    if (!holds(next)) return arrive(next);
    // The address has moved already: back to where one still is.
    history.replaceState(null, '', formatRoute(route.peek()));
    leaving.value = next;
  };
  const onNetwork = () => {
    offline.value = !navigator.onLine;
    if (navigator.onLine) parts.peek()?.approvals.desk.resume();
  };
  effect(() => {
    addEventListener('hashchange', onHash);
    addEventListener('online', onNetwork);
    addEventListener('offline', onNetwork);
    return () => {
      removeEventListener('hashchange', onHash);
      removeEventListener('online', onNetwork);
      removeEventListener('offline', onNetwork);
      end();
      for (const part of [outbox, keys, apps, webhooks, feed]) part[Symbol.dispose]();
    };
  });

  function end(): void {
    const now = parts.peek();
    if (now) endSpaceParts(now);
    parts.value = null;
  }

  function onSpace(space: string, run: (parts: SpaceParts) => void): void {
    const now = parts.peek();
    if (now?.space.id === space) run(now);
  }

  async function start(): Promise<void> {
    failed.value = false;
    try {
      me.value = await api.me();
      arrive(route.peek());
      void feed.start();
    } catch (error) {
      failed.value = !(error instanceof Refused && error.status === 401);
    }
  }

  /** The address is the truth: whatever changes it ends up here. */
  function arrive(next: Route): void {
    const spaces = me.peek()?.spaces ?? [];
    const named = spaces.find(({ slug }) => slug === next.space);
    const mine = ++arrivals;
    if (next.space || !next.item || next.screen === 'outbox' || next.screen === 'webhooks') {
      enter(next, named);
      return;
    }
    void spaceOf(next.screen, next.item).then((id) => {
      if (mine === arrivals)
        enter(
          next,
          spaces.find((space) => space.id === id),
        );
    });
  }

  function enter(next: Route, named: ConsoleSpace | undefined): void {
    const space = named ?? parts.peek()?.space ?? me.peek()?.spaces[0];
    if (!space) return;
    const unknown = next.unknown || (next.space !== null && !named);
    batch(() => {
      route.value = { ...next, space: space.slug, unknown };
      if (parts.peek()?.space.id !== space.id) begin(space);
      if (!unknown) visit(next);
    });
  }

  /** A mail names only the thing; null: there is none, which its screen says. */
  async function spaceOf(screen: Screen, item: string): Promise<string | null> {
    const ask = { approvals: api.approval, conversations: api.conversation, inbox: api.thread };
    const asked = screen in ask ? ask[screen as keyof typeof ask](item) : null; // it was just found to be one of them
    return (await asked?.catch(() => null))?.space ?? null;
  }

  function begin(space: ConsoleSpace): void {
    end();
    parts.value = makeSpaceParts({
      api,
      space,
      after,
      once: randomId,
      say,
      signature: () => me.peek()?.member.name ?? '',
      open: (item, screen) =>
        screen === undefined ? go({ item }) : route.peek().screen === screen && go({ item }, true),
    });
    // Its count stands in the navigation, whatever screen is open.
    void parts.peek()?.inbox.refreshList();
    void parts.peek()?.approvals.show('pending', route.peek().screen === 'approvals' ? route.peek().item : null);
  }

  /** Screens fetch when they are first looked at, and say what they have when they are looked at again. */
  function visit({ screen, item }: Route): void {
    const now = parts.peek();
    if (!now) return;
    if (screen === 'approvals' && item && item !== now.approvals.chosen.peek()) now.approvals.choose(item);
    if (screen === 'inbox') {
      void now.inbox.refreshList();
      if ((now.inbox.detail.peek()?.row.id ?? null) !== item) now.inbox.open(item);
    }
    if (screen === 'conversations') {
      void now.conversations.list.refresh();
      if ((now.conversations.detail.peek()?.row.id ?? null) !== item) now.conversations.open(item);
    }
    if (screen === 'triggers') void now.triggers.list.refresh();
    if (screen === 'settings') void now.settings.load();
    if (screen === 'questions') void now.questions.load(item);
    if (screen === 'outbox') outbox.arrive(item);
    if (screen === 'keys') void keys.load();
    if (screen === 'apps') void apps.load();
    if (screen === 'webhooks') void webhooks.arrive(item);
  }

  /** `quiet`: the same place, only what is chosen on it; no entry in the browser's history. */
  function go(to: Partial<Route>, quiet = false): void {
    const { unknown: _nowhere, ...here } = route.peek();
    const next = { ...here, ...(to.screen && to.screen !== here.screen ? { item: null } : {}), ...to };
    const hash = formatRoute(next);
    if (hash === location.hash) return;
    if (holds(next)) {
      leaving.value = to;
      return;
    }
    route.value = next;
    // At once, not when the address has changed: a choice that is still settling must not win over this one.
    if (!quiet && next.screen === 'approvals' && next.item) parts.peek()?.approvals.choose(next.item);
    if (quiet) history.replaceState(null, '', hash);
    else location.hash = hash;
  }

  /** Unsaved questions are left by a decision, not by a stray key. */
  function holds(next: Route): boolean {
    const [here, now] = [route.peek(), parts.peek()];
    if (here.screen !== 'questions' || !now?.questions.dirty.peek()) return false;
    const sameSpace = next.space === null || next.space === now.space.slug;
    return next.screen !== 'questions' || !sameSpace || next.item !== here.item || next.unknown === true;
  }

  function leave(): void {
    const to = leaving.peek();
    leaving.value = null;
    if (to) go(to);
  }

  const visitScreen = (screen: Screen) => go({ screen, item: null });

  function say(sentence: Omit<Said, 'serial'>): void {
    said.value = { ...sentence, serial: ++serial };
  }

  function catchUp(): void {
    const now = parts.peek();
    now?.approvals.refresh();
    now?.inbox.refresh();
    if (route.peek().screen === 'conversations') now?.conversations.refresh();
    if (route.peek().screen === 'triggers') void now?.triggers.list.refresh();
    outbox.hear();
  }

  /** The window is opened by the key press itself, so that no blocker minds; its address follows. */
  async function openOnSite(): Promise<void> {
    const now = parts.peek();
    if (!now) return;
    const page = needs.openLater();
    if (!page) return say({ text: strings.site.blocked });
    try {
      page.go((await api.ownerLink(now.space.id)).url);
    } catch (error) {
      page.close();
      const why = error instanceof Refused ? error.message : '';
      say({ text: error instanceof Refused && error.code === 'no_site' ? strings.site.none : strings.failed(why) });
    }
  }

  /** A person goes on where the customer asked for one. */
  async function takeOver(conversation: string): Promise<void> {
    try {
      go({ screen: 'inbox', item: (await api.takeOver(conversation)).row.id });
    } catch (error) {
      say({ text: strings.failed(error instanceof Refused ? error.message : '') });
    }
  }

  async function copy(text: string): Promise<void> {
    await needs.copy(text).then(
      () => say({ text: strings.copied }),
      () => say({ text: strings.copyFailed }),
    );
  }

  async function signOut(): Promise<void> {
    await api.signOut().catch(() => undefined);
    location.assign('/sign-in');
  }

  /** After making one: it is in the switcher and open. */
  async function enterSpace(slug: string): Promise<void> {
    me.value = await api.me();
    go({ space: slug, screen: 'settings', item: null });
    arrive(route.peek());
  }

  const liveness = computed(() => (offline.value ? 'offline' : signedOut.value ? 'signed-out' : feed.state.value));
  const remember = (id: string) => {
    recent.value = [id, ...recent.peek().filter((one) => one !== id)].slice(0, 5);
  };

  return {
    api: computed(() => api),
    me,
    failed,
    route,
    parts,
    said,
    overlay,
    singleKeys,
    recent,
    leaving,
    leave,
    liveness,
    outbox,
    keys,
    apps,
    webhooks,
    start,
    go,
    visitScreen,
    say,
    openOnSite,
    takeOver,
    copy,
    signOut,
    enterSpace,
    remember,
  };
});
export type ConsoleRoot = InstanceType<typeof ConsoleRoot>;

function after(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}

function randomId(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');
}
