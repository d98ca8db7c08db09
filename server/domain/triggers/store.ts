import type { AccountId, ContactId, SpaceId } from '../../../shared/ids.ts';
import type { Page, PageRequest } from '../page.ts';
import type { Trigger } from './trigger.ts';

export interface Meant {
  contactId: ContactId;
  addresses: readonly string[];
}

export interface TriggerReader {
  /** Newest first; of all the account's spaces when `space` is null. */
  triggers(accountId: AccountId, space: SpaceId | null, page: PageRequest): Promise<Page<Trigger>>;
  /** Those that led to this customer's conversations, and those rejected that meant one of the addresses. */
  triggersAbout(accountId: AccountId, about: Meant): Promise<Trigger[]>;
  trigger(accountId: AccountId, id: string): Promise<Trigger | null>;
}
export interface TriggerStore extends TriggerReader {
  addTrigger(trigger: Trigger): Promise<void>;
  /** Empties `who` and `data` of the same ones. */
  forgetTriggers(accountId: AccountId, about: Meant): Promise<void>;
}
