import { createModel, effect } from '@preact/signals';
import type { TriggerRow } from '../../../../shared/contracts/console.ts';
import type { ConsoleApi } from '../console-api.ts';
import { pagedList } from '../paged-list.ts';

export interface TriggersNeeds {
  api: ConsoleApi;
  space: string;
  after: (ms: number, run: () => void) => () => void;
}

/** Every request that came in for one space, newest first. */
export const TriggersModel = createModel(({ api, space, after }: TriggersNeeds) => {
  const list = pagedList<TriggerRow>(async (cursor) => {
    const page = await api.triggers(space, cursor);
    return { items: page.triggers, nextCursor: page.nextCursor };
  });
  let settling: (() => void) | null = null;
  effect(() => () => settling?.());

  /** A conversation moved: there may be a new trigger behind it. Only asked when the list was looked at before. */
  function hear(): void {
    if (list.phase.peek() !== 'ready') return;
    settling ??= after(600, () => {
      settling = null;
      void list.refresh();
    });
  }
  return { list, hear };
});
export type TriggersModel = InstanceType<typeof TriggersModel>;
