import { createModel, signal } from '@preact/signals';
import type { ApiKeyRow } from '../../../../shared/contracts/console.ts';
import { Refused } from '../../../platform/request-failure.ts';
import type { ConsoleApi, NewKey } from '../console-api.ts';
import type { LoadPhase } from '../paged-list.ts';
import { strings } from '../strings.ts';

export interface KeysNeeds {
  api: ConsoleApi;
  say: (text: string) => void;
}

/** The account's keys. A new one is in `made` until its dialog closes, and nowhere after that. */
export const KeysModel = createModel(({ api, say }: KeysNeeds) => {
  const rows = signal<readonly ApiKeyRow[]>([]);
  const phase = signal<LoadPhase | 'forbidden'>('loading');
  const made = signal<{ row: ApiKeyRow; key: string } | null>(null);
  const revoking = signal<ApiKeyRow | null>(null);

  async function load(): Promise<void> {
    try {
      rows.value = (await api.keys()).keys;
      phase.value = 'ready';
    } catch (error) {
      phase.value = error instanceof Refused && error.status === 403 ? 'forbidden' : 'failed';
    }
  }

  /** Null when it worked, else what to say beside the form. */
  async function make(key: NewKey): Promise<string | null> {
    try {
      const created = await api.makeKey(key);
      made.value = created;
      rows.value = [created.row, ...rows.peek()];
      return null;
    } catch (error) {
      return strings.failed(error instanceof Refused ? error.message : '');
    }
  }

  async function revoke(row: ApiKeyRow): Promise<void> {
    revoking.value = null;
    try {
      await api.revokeKey(row.id);
      await load();
    } catch (error) {
      say(strings.failed(error instanceof Refused ? error.message : ''));
    }
  }

  return { rows, phase, made, revoking, load, make, revoke };
});
export type KeysModel = InstanceType<typeof KeysModel>;
