import { computed, createModel, effect, signal } from '@preact/signals';
import type {
  WebhookDelivery,
  WebhookDeliveryRow,
  WebhookEdit,
  WebhookPatch,
  WebhookRow,
  WebhookSecret,
} from '../../../../shared/contracts/webhooks.ts';
import { Refused } from '../../../platform/request-failure.ts';
import type { ConsoleApi } from '../console-api.ts';
import { type LoadPhase, pagedList } from '../paged-list.ts';
import { strings } from '../strings.ts';
import { webhookStrings } from './webhook-strings.ts';

export interface WebhooksNeeds {
  api: ConsoleApi;
  say: (text: string) => void;
  onOpen: (item: string | null) => void;
  /** Answers its undo. */
  after: (ms: number, run: () => void) => () => void;
}

/** An attempt takes ten seconds at most: by then it is known what became of it. */
const LOOK_AFTER_MS = [700, 2_500, 11_000];

/** The account's webhooks and the log of the open one. A new secret is in `made` until its dialog closes, and nowhere after that. */
export const WebhooksModel = createModel(({ api, say, onOpen, after }: WebhooksNeeds) => {
  const rows = signal<readonly WebhookRow[]>([]);
  const phase = signal<LoadPhase | 'forbidden'>('loading');
  const chosen = signal<string | null>(null);
  const row = computed(() => rows.value.find(({ id }) => id === chosen.value) ?? null);
  const made = signal<WebhookSecret | null>(null);
  const asked = signal<'rotate' | 'remove' | null>(null);
  /** Which delivery's tries are shown. */
  const opened = signal<WebhookDelivery | null>(null);
  const log = pagedList<WebhookDeliveryRow>((cursor) => api.webhookDeliveries(chosen.peek() ?? '', cursor));
  const looks = new Set<() => void>();
  effect(() => forgetLooks);

  async function load(): Promise<void> {
    try {
      rows.value = (await api.webhooks()).webhooks;
      phase.value = 'ready';
    } catch (error) {
      phase.value = error instanceof Refused && error.status === 403 ? 'forbidden' : 'failed';
    }
  }

  async function arrive(item: string | null): Promise<void> {
    if (item !== chosen.peek()) {
      forgetLooks();
      opened.value = null;
      chosen.value = item;
      if (item) void log.reset();
    } else if (item) void log.refresh();
    await load();
  }

  /** Null when it worked, else what to say beside the form. */
  async function make(edit: WebhookEdit): Promise<string | null> {
    try {
      const created = await api.makeWebhook(edit);
      made.value = created;
      rows.value = [...rows.peek(), created.row];
      return null;
    } catch (error) {
      return why(error);
    }
  }

  const change = (patch: WebhookPatch) =>
    attempt(async (id) => {
      put(await api.saveWebhook(id, patch));
      if (patch.status === 'active') lookLater();
    });
  const rotate = () =>
    attempt(async (id) => {
      const rotated = await api.rotateWebhook(id);
      made.value = rotated;
      put(rotated.row);
    });
  const remove = () =>
    attempt(async (id) => {
      await api.removeWebhook(id);
      rows.value = rows.peek().filter((one) => one.id !== id);
      say(webhookStrings.removed);
      onOpen(null);
    });
  const test = () =>
    attempt(async (id) => {
      log.put(await api.testWebhook(id));
      say(webhookStrings.tested);
      lookLater();
    });
  const replay = (delivery: string) =>
    attempt(async (id) => {
      log.put(await api.replayWebhook(id, delivery));
      say(webhookStrings.replayed);
      lookLater();
    });

  /** A second time closes it. */
  async function open(delivery: string): Promise<void> {
    if (opened.peek()?.row.id === delivery) {
      opened.value = null;
      return;
    }
    await attempt(async (id) => {
      opened.value = await api.webhookDelivery(id, delivery);
    });
  }

  async function refresh(): Promise<void> {
    const showing = opened.peek()?.row.id;
    await Promise.all([log.refresh(), load()]);
    const id = chosen.peek();
    if (showing && id) opened.value = await api.webhookDelivery(id, showing).catch(() => opened.peek());
  }

  function lookLater(): void {
    forgetLooks();
    for (const ms of LOOK_AFTER_MS) looks.add(after(ms, () => void refresh()));
  }

  function forgetLooks(): void {
    for (const forget of looks) forget();
    looks.clear();
  }

  function put(changed: WebhookRow): void {
    rows.value = rows.peek().map((one) => (one.id === changed.id ? changed : one));
  }

  async function attempt(work: (id: string) => Promise<void>): Promise<void> {
    const id = chosen.peek();
    asked.value = null;
    if (!id) return;
    await work(id).catch((error: unknown) => say(why(error)));
  }

  return {
    rows,
    phase,
    chosen,
    row,
    made,
    asked,
    opened,
    log,
    load,
    arrive,
    make,
    change,
    rotate,
    remove,
    test,
    replay,
    open,
    refresh,
  };
});
export type WebhooksModel = InstanceType<typeof WebhooksModel>;

function why(error: unknown): string {
  return strings.failed(error instanceof Refused ? error.message : '');
}
