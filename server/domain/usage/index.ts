export { MIN_SMS_CREDITS, monthOf, type PlanLimits, planLimits } from './plan-limits.ts';
export type { CallLimitStore, IdempotencyStore, KeptAnswer, Metric, UsageReader, UsageStore } from './store.ts';
