import { z } from 'zod';

/** What the parent tells a worker that delivers webhooks. */
export const webhookSettings = z.object({
  dataDir: z.string(),
  accountId: z.string(),
  /** Real milliseconds at which the virtual clock stood at itself; from there it runs `speed` times as fast, over all lives. */
  from: z.number(),
  speed: z.number(),
  /** Makes events until there are so many in all. */
  events: z.number(),
  allowHosts: z.array(z.string()),
  timeoutMs: z.number(),
  /** Ends when nothing is queued any more. */
  drain: z.boolean(),
});
export type WebhookSettings = z.infer<typeof webhookSettings>;

/** `made`: the fact of this subject was committed. */
export type WebhookNews = { news: 'started' } | { news: 'drained' } | { news: 'made'; subject: string };

export function virtualNow({ from, speed }: Pick<WebhookSettings, 'from' | 'speed'>): number {
  return Math.round(from + (Date.now() - from) * speed);
}
