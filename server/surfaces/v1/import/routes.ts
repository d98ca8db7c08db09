import type { Actor } from '../../../domain/access/index.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import { type ImportError, type ImportRow, importTestimonials } from '../../../domain/testimonials/index.ts';
import { spaceByRef } from '../../../domain/triggers/index.ts';
import type { V1Dialect, V1Needs } from '../dialect.ts';
import type { Format } from './columns.ts';
import { type Done, importAnswer, rowRequest } from './mapper.ts';
import { type CsvProblem, readCsv } from './read-csv.ts';
import { operations } from './schemas.ts';

export type FileRefusal =
  | { kind: 'SpaceMissing' }
  | { kind: 'SpaceGivenTwice' }
  | ({ kind: 'FileInvalid' } & CsvProblem);

export function promiseImport(dialect: V1Dialect, needs: V1Needs): void {
  dialect.outside(operations.create, {
    ask: ({ query, body }) => ({
      spaces: [...new Set([query.space_id, body.space_id].filter((ref) => ref !== undefined))],
      format: body.format ?? query.format ?? 'goodword',
      dryRun: body.dry_run ?? query.dry_run ?? false,
      csv: body.csv,
    }),
    perform: (_, { actor }, asked) => imported(needs, actor, asked),
    answer: importAnswer,
  });
}

interface Asked {
  /** As named in the query and in the body; one and the same, if in both. */
  spaces: readonly string[];
  format: Format;
  dryRun: boolean;
  csv: string;
}

async function imported(
  needs: V1Needs,
  actor: Actor,
  { spaces: [ref, another], format, dryRun, csv }: Asked,
): Promise<Result<Done, ImportError | FileRefusal>> {
  if (ref === undefined) return fail({ kind: 'SpaceMissing' });
  if (another !== undefined) return fail({ kind: 'SpaceGivenTwice' });
  const space = await needs.uow.read(({ spaces }) => spaceByRef(spaces, actor.accountId, ref));
  if (!space) return fail({ kind: 'SpaceNotFound' });
  const file = readCsv(csv);
  if (!file.ok) return fail({ kind: 'FileInvalid', ...file.error });
  const rows: ImportRow[] = [];
  const rejected: { line: number; reason: string }[] = [];
  for (const row of file.value) {
    const read = rowRequest(row, { space: space.id, format, now: needs.clock.now() });
    if (read.ok) rows.push(read.value);
    else rejected.push(read.error);
  }
  const done = await importTestimonials(needs)(actor, { space: space.id, rows, dryRun });
  if (!done.ok) return done;
  const outcome = { ...done.value, rejected: [...rejected, ...done.value.rejected] };
  return ok({ space: space.id, format, dryRun, outcome });
}
