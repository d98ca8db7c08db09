import { computed, createModel, signal } from '@preact/signals';
import type { SpaceSettings } from '../../../../shared/contracts/console.ts';
import { Refused } from '../../../platform/request-failure.ts';
import type { ConsoleApi, SettingsPatch } from '../console-api.ts';
import type { LoadPhase } from '../paged-list.ts';
import { strings } from '../strings.ts';

export interface SettingsNeeds {
  api: ConsoleApi;
  space: string;
  say: (text: string) => void;
}

/** One space's settings: what the server has, what was typed since, and what it said about that. */
export const SettingsModel = createModel(({ api, space, say }: SettingsNeeds) => {
  const saved = signal<SpaceSettings | null>(null);
  const typed = signal<SettingsPatch>({});
  const phase = signal<LoadPhase>('loading');
  const problem = signal<{ field: string; message: string } | null>(null);
  const saving = signal(false);
  const shown = computed(() => (saved.value ? { ...saved.value, ...typed.value } : null));
  const dirty = computed(() => Object.keys(typed.value).length > 0);

  async function load(): Promise<void> {
    try {
      saved.value = await api.settings(space);
      phase.value = 'ready';
    } catch {
      if (!saved.peek()) phase.value = 'failed';
    }
  }

  function type(patch: SettingsPatch): void {
    const next: SettingsPatch = { ...typed.peek(), ...patch };
    const server = saved.peek();
    // What was typed back to what it was is no change.
    typed.value = Object.fromEntries(
      Object.entries(next).filter(
        ([field, value]) => JSON.stringify(value) !== JSON.stringify(server?.[field as keyof SpaceSettings]),
      ), // the patch's own keys
    );
    if (problem.peek() && problem.peek()?.field.split('.')[0] === Object.keys(patch)[0]) problem.value = null;
  }

  async function save(): Promise<void> {
    if (!dirty.peek() || saving.peek()) return;
    saving.value = true;
    try {
      saved.value = await api.saveSettings(space, typed.peek());
      typed.value = {};
      problem.value = null;
      say(strings.settings.saved);
    } catch (error) {
      const refused = error instanceof Refused ? error : null;
      problem.value = refused?.field ? { field: refused.field, message: refused.message } : null;
      if (!refused?.field) say(strings.failed(refused?.message ?? ''));
    } finally {
      saving.value = false;
    }
  }

  return { saved, shown, dirty, phase, problem, saving, load, type, save };
});
export type SettingsModel = InstanceType<typeof SettingsModel>;
