import path from 'node:path';
import { z } from 'zod';
import { settings } from '../../config.ts';
import { jobStates } from '../../ports/jobs.ts';
import { CommandFailed, command } from '../command.ts';

export const backup = command({
  name: 'backup',
  about: 'Writes a verified copy of the database, while the server runs.',
  options: [{ flag: '--to <file>', about: 'where to' }],
  here: (input) => ({ ...input, to: typeof input.to === 'string' ? path.resolve(input.to) : input.to }),
  input: z.object({ to: z.string().min(1) }),
  run: async (admin, { to }) => ({ file: to, ...(await admin.backup(to)) }),
  say: ({ file, bytes, sha256, secret }) =>
    `Wrote ${file} (${bytes} bytes, sha256 ${sha256}); its integrity was checked.${secret ? ` Keep ${secret} with it.` : ''}`,
});

const badNews = z.object({
  findings: z.array(z.object({ ok: z.boolean() })).refine((all) => all.some((one) => !one.ok)),
});

export const doctor = command({
  name: 'doctor',
  about: 'Checks settings, database, disk, clock and providers.',
  options: [{ flag: '--settings', about: 'list every setting with its default' }],
  input: z.object({ settings: z.boolean().default(false) }),
  run: async (admin, asked) => ({
    findings: asked.settings ? [] : await admin.findings(),
    settings: asked.settings
      ? settings.map(({ name, byDefault, expects }) => ({ name, default: byDefault, expects }))
      : [],
  }),
  failed: (answer) => badNews.safeParse(answer).success,
  say: ({ findings, settings: listed }) =>
    [
      ...findings.map((one) => `${one.ok ? 'ok  ' : 'BAD '} ${one.name}: ${one.detail}`),
      ...listed.map((one) => `${one.name}=${one.default ?? ''}  # ${one.expects}`),
    ].join('\n'),
});

export const jobsList = command({
  name: 'jobs list',
  about: 'Lists jobs: what is due, doubtful, dead or held.',
  options: [{ flag: '--state <state>', about: jobStates.join(', ') }],
  input: z.object({ state: z.enum(jobStates).optional() }),
  run: (admin, { state }) => admin.uow.read(({ jobs }) => jobs.jobs({ state: state ?? null, limit: 200 })),
  say: (jobs) =>
    jobs
      .map(
        (job) =>
          `${job.id}  ${job.state.padEnd(10)} ${new Date(job.runAt).toISOString()}  ${job.kind}  ${job.lastError ?? ''}`,
      )
      .join('\n') || 'No jobs.',
});

export const jobsRetry = command({
  name: 'jobs retry',
  about: 'Runs a dead, held or doubtful job again, now; `jobs retry held` all that a restore held back.',
  args: [{ name: '<id>', about: 'the job’s id, or "held"' }],
  input: z.object({ id: z.string() }),
  async run(admin, { id }) {
    if (id === 'held') return { id, released: await admin.releaseHeld() };
    const released = await admin.uow.run(({ jobs }) => jobs.retry(id, admin.needs.clock.now()));
    if (!released) throw new CommandFailed(`There is no job ${id} that waits for a person.`);
    admin.wake();
    return { id, released: 1 };
  },
  say: ({ released }) => `${released} released.`,
});

export const deliveriesList = command({
  name: 'deliveries list',
  about: 'Lists messages with what became of them; `--state uncertain` shows the doubtful ones.',
  options: [
    { flag: '--state <status>', about: 'queued, attempting, accepted, delivered, failed, uncertain, cancelled' },
  ],
  input: z.object({
    state: z.enum(['queued', 'attempting', 'accepted', 'delivered', 'failed', 'uncertain', 'cancelled']).optional(),
  }),
  run: (admin, { state }) =>
    admin.uow.read(async ({ access, deliveries }) => {
      const pages = await Promise.all(
        (await access.accounts()).map((account) =>
          deliveries.deliveriesByStatus(account.id, state ?? null, { cursor: null, limit: 100 }),
        ),
      );
      return pages.flatMap((page) => page.items);
    }),
  say: (all) =>
    all.map((one) => `${one.id}  ${one.status.padEnd(10)} ${one.channel}  ${one.to}  ${one.detail ?? ''}`).join('\n') ||
    'No deliveries.',
});
