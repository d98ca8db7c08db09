import { z } from 'zod';

/** What the parent tells a worker. */
export const workerSettings = z.object({
  dataDir: z.string(),
  provider: z.enum(['keyed', 'smtp']),
  url: z.string(),
  /** The positive control: treats SMTP as if it honoured a key, and so sends again what is doubtful. */
  blind: z.boolean(),
  /** Dies there, once it gets there: `after-claim` … `after-record`; null: the parent decides. */
  crashAt: z.enum(['after-claim', 'after-attempting', 'after-accept', 'before-record', 'after-record']).nullable(),
});
export type WorkerSettings = z.infer<typeof workerSettings>;

/** What a worker tells its parent. */
export type WorkerNews = 'started' | 'drained';

export const MAIL_DOMAIN = 'goodword.example';
/** Links are derived from it: every life of the worker must know the same. */
export const SECRET = 'a secret for the fault run, kept over all restarts';
