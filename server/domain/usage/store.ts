import type { AccountId } from '../../../shared/ids.ts';

export type Metric = 'conversations' | 'testimonials';

/** Monthly counters and the SMS credit ledger. `month` is `YYYY-MM` in UTC. */
export interface UsageReader {
  used(accountId: AccountId, metric: Metric, month: string): Promise<number>;
  credits(accountId: AccountId): Promise<number>;
}
export interface UsageStore extends UsageReader {
  addUsage(accountId: AccountId, metric: Metric, month: string, amount: number): Promise<void>;
  addCredits(entry: { id: string; accountId: AccountId; amount: number; reason: string; at: number }): Promise<void>;
}

/** An answer kept under the caller's `Idempotency-Key`, in the same unit as its effect. */
export interface KeptAnswer {
  accountId: AccountId;
  route: string;
  key: string;
  bodyHash: string;
  status: number;
  body: string;
  at: number;
}
export interface IdempotencyStore {
  keptAnswer(accountId: AccountId, route: string, key: string): Promise<KeptAnswer | null>;
  keepAnswer(answer: KeptAnswer): Promise<void>;
  forgetAnswersBefore(at: number): Promise<void>;
  /** Those in which `text` stands: a customer's address, when it is erased. */
  forgetAnswersWith(accountId: AccountId, text: string): Promise<void>;
}

/** What is counted of a caller's calls, where several processes count together. `state` is whatever the counter keeps. */
export interface CallLimitStore {
  callLimit(key: string): Promise<unknown>;
  keepCallLimit(key: string, state: unknown, at: number): Promise<void>;
}
