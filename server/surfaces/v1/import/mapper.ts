import { formatId, type SpaceId } from '../../../../shared/ids.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import type { ImportOutcome, ImportRow } from '../../../domain/testimonials/index.ts';
import { type Answer, jsonAnswer } from '../../kit/answer.ts';
import { parseFields } from '../../kit/parse-fields.ts';
import { importRequest } from '../testimonials/mapper.ts';
import { operations as testimonials } from '../testimonials/schemas.ts';
import { cellOf, type Format } from './columns.ts';
import type { CsvRow } from './read-csv.ts';

interface Reading {
  space: SpaceId;
  format: Format;
  now: number;
}

/** A row → the request that the single call makes of the same words, by the same schema; or why not, in words. */
export function rowRequest(row: CsvRow, reading: Reading): Result<ImportRow, { line: number; reason: string }> {
  const { line } = row;
  const cell = (field: Parameters<typeof cellOf>[2]) => cellOf(reading.format, row, field);
  const text = cell('text');
  if (text === '') return fail({ line, reason: 'There are no words in this row.' });
  const date = cell('date');
  const writtenAt = date === '' ? null : dateOf(date);
  if (Number.isNaN(writtenAt)) return fail({ line, reason: `“${date.slice(0, 40)}” is no date like 2026-01-31.` });
  const given = parseFields(testimonials.create.body, bodyOf(cell, reading, text));
  if (!given.ok) return fail({ line, reason: `${given.error.message}.` });
  const request = importRequest({ body: given.value });
  if (!request.ok) return fail({ line, reason: 'The space is gone.' });
  const imported = { ...request.value.imported, sourceId: cell('sourceId').slice(0, LONGEST_ID) || null };
  return ok({
    line,
    request: { ...request.value, imported, writtenAt: writtenAt && Math.min(writtenAt, reading.now) },
  });
}

const LONGEST_ID = 200;

function bodyOf(cell: (field: Parameters<typeof cellOf>[2]) => string, { space, format }: Reading, text: string) {
  const name = cell('name') || `${cell('firstName')} ${cell('lastName')}`.trim();
  return {
    space_id: space,
    text,
    rating: ratingOf(cell('rating')),
    status: statusOf(cell('status')),
    tags: cell('tags')
      .split(/[,;|]/)
      .map((tag) => tag.trim())
      .filter(Boolean),
    author: {
      name,
      title: cell('title'),
      company: cell('company'),
      email: cell('email') || undefined,
      photo_url: cell('photo'),
      social: {
        website: cell('website'),
        linkedin: cell('linkedin'),
        x: cell('x'),
        instagram: cell('instagram'),
        youtube: cell('youtube'),
      },
    },
    locale: cell('locale'),
    source: cell('source').toLowerCase() || (format === 'goodword' ? 'import' : format),
    source_url: cell('url'),
  };
}

/** `5`, `5.0`, `5/5`, `5 stars`, `★★★★☆`; anything else as it is, to be refused by name. */
function ratingOf(cell: string): string {
  const stars = cell.match(/[★⭐]/gu)?.length ?? 0;
  if (stars > 0) return String(stars);
  return /^(\d+(?:[.,]\d+)?)\s*(?:\/\s*5|(?:out )?of 5|stars?)?$/i.exec(cell)?.[1] ?? cell;
}

const APPROVED = new Set(['', 'approved', 'published', 'true', 'yes', '1', 'liked', 'live', 'public']);

/** As the single call has it, approved unless it says otherwise. */
function statusOf(cell: string): 'approved' | 'pending' {
  return APPROVED.has(cell.toLowerCase()) ? 'approved' : 'pending';
}

/** ISO 8601, or a day whose month is a word. `03/04/2026` is two days: not guessed, NaN. */
function dateOf(cell: string): number {
  if (/^\d{4}-\d{2}-\d{2}$/.test(cell)) return Date.parse(`${cell}T00:00:00Z`);
  const iso = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(cell);
  if (iso)
    return Date.parse(
      /(?:Z|UTC|[+-]\d{2}:?\d{2})$/.test(cell)
        ? cell.replace(' UTC', 'Z').replace(' ', 'T')
        : `${cell.replace(' ', 'T')}Z`,
    );
  return /[a-z]{3}/i.test(cell) ? Date.parse(/\d:\d/.test(cell) ? cell : `${cell} UTC`) : Number.NaN;
}

export interface Done {
  space: SpaceId;
  format: Format;
  dryRun: boolean;
  outcome: ImportOutcome;
}

export function importAnswer({ space, format, dryRun, outcome }: Done): Answer {
  const rejected = [...outcome.rejected].sort((one, other) => one.line - other.line);
  return jsonAnswer(200, {
    object: 'import',
    space_id: formatId('space', space),
    format,
    dry_run: dryRun,
    imported: outcome.imported,
    duplicates: outcome.duplicates,
    rejected,
  });
}
