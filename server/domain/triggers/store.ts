import type { AccountId, SpaceId } from '../../../shared/ids.ts';
import type { Page, PageRequest } from '../page.ts';
import type { Trigger } from './trigger.ts';

export interface TriggerReader {
  triggers(accountId: AccountId, space: SpaceId, page: PageRequest): Promise<Page<Trigger>>;
  trigger(accountId: AccountId, id: string): Promise<Trigger | null>;
}
export interface TriggerStore extends TriggerReader {
  addTrigger(trigger: Trigger): Promise<void>;
}
