import { createModel, signal } from '@preact/signals';
import type { AppCreated, AppList, AppRow, ConnectionRow } from '../../../../shared/contracts/console-apps.ts';
import { Refused } from '../../../platform/request-failure.ts';
import type { ConsoleApi, NewApp } from '../console-api.ts';
import type { LoadPhase } from '../paged-list.ts';
import { strings } from '../strings.ts';

export interface AppsNeeds {
  api: ConsoleApi;
  say: (text: string) => void;
}

/** What is about to end, until it is confirmed. */
export type Ending = { kind: 'app'; row: AppRow } | { kind: 'connection'; row: ConnectionRow };

/** The account's own apps and those that act for it. A new secret is in `made` until its dialog closes, and nowhere after that. */
export const AppsModel = createModel(({ api, say }: AppsNeeds) => {
  const list = signal<AppList>({ apps: [], connected: [] });
  const phase = signal<LoadPhase>('loading');
  const made = signal<AppCreated | null>(null);
  const ending = signal<Ending | null>(null);

  async function load(): Promise<void> {
    try {
      list.value = await api.apps();
      phase.value = 'ready';
    } catch {
      phase.value = 'failed';
    }
  }

  /** Null when it worked, else what to say beside the form. */
  async function make(app: NewApp): Promise<string | null> {
    try {
      const created = await api.makeApp(app);
      made.value = created;
      list.value = { ...list.peek(), apps: [created.row, ...(list.peek().apps ?? [])] };
      return null;
    } catch (error) {
      return reasonOf(error);
    }
  }

  async function end(): Promise<void> {
    const what = ending.peek();
    ending.value = null;
    if (!what) return;
    try {
      await (what.kind === 'app' ? api.revokeApp(what.row.id) : api.disconnectApp(what.row.id));
      await load();
    } catch (error) {
      say(reasonOf(error));
    }
  }

  return { list, phase, made, ending, load, make, end };
});
export type AppsModel = InstanceType<typeof AppsModel>;

const reasonOf = (error: unknown) => strings.failed(error instanceof Refused ? error.message : '');
