import { CsvError, parse } from 'csv-parse/sync';
import { fail, ok, type Result } from '../../../domain/result.ts';

/** One row of the file: where it begins, from 1, and its cells by their column's name, in lower case, letters and digits alone. */
export interface CsvRow {
  line: number;
  cells: ReadonlyMap<string, string>;
}
export interface CsvProblem {
  line: number | null;
  message: string;
}

const MOST_ROWS = 5000;

/** RFC 4180, and what spreadsheets make of it: a mark at the front, semicolons or tabs, rows that are too short or too long. */
export function readCsv(text: string): Result<CsvRow[], CsvProblem> {
  const records = recordsOf(text);
  if (!records.ok) return records;
  const [head, ...rows] = records.value;
  if (!head) return fail({ line: null, message: 'The file is empty.' });
  if (rows.length > MOST_ROWS)
    return fail({ line: null, message: `The file has ${rows.length} rows; send at most ${MOST_ROWS} at once.` });
  const names = head.cells.map(columnName);
  return ok(
    rows.map(({ line, cells }) => ({
      line,
      cells: new Map(names.flatMap((name, i) => (name && cells[i] !== undefined ? [[name, cells[i]] as const] : []))),
    })),
  );
}

/** `Customer Name`, `customer_name` and `customerName` are one. */
export function columnName(head: string): string {
  return head
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

interface Record {
  line: number;
  cells: string[];
}

function recordsOf(given: string): Result<Record[], CsvProblem> {
  // One kind of line end: the parser counts the other one twice inside quotation marks.
  const text = given.replace(/\r\n?/g, '\n');
  const found: Record[] = [];
  try {
    parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      on_record: (cells: string[], { lines }: { lines: number }) => {
        // `lines` is where the record ends; those that it spans are counted from its own line breaks.
        const spanned = cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
        if (cells.some((cell) => cell.trim() !== '')) found.push({ line: lines - spanned, cells });
        return null;
      },
    });
    return ok(found);
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    return fail({
      line: typeof cause.lines === 'number' ? cause.lines : null,
      message: 'A quotation mark is not closed.',
    });
  }
}

/** What the first line has most of. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  const counted = [',', ';', '\t'].map((mark) => ({ mark, count: first.split(mark).length }));
  return counted.reduce((most, one) => (one.count > most.count ? one : most)).mark;
}
