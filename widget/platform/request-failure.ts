/** Of a form with several fields that are wrong, each by its path. */
export interface FieldProblem {
  field: string;
  message: string;
}

/** The server's answer was a refusal: `{error: {code, message, field}}`, of a long form with all its `problems`. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly status: number;
  readonly code: string;
  readonly field: string | null;
  readonly retryAfterMs: number | null;
  readonly problems: readonly FieldProblem[];
  constructor(answer: {
    status: number;
    code: string;
    message: string;
    field: string | null;
    retryAfterMs: number | null;
    problems?: readonly FieldProblem[];
  }) {
    super(answer.message);
    this.status = answer.status;
    this.code = answer.code;
    this.field = answer.field;
    this.retryAfterMs = answer.retryAfterMs;
    this.problems = answer.problems ?? [];
  }
}

/** There was no answer: whether the server acted is not known. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** What to do about it. `conflict`: the card is no longer what the person saw. */
export type Trouble = 'offline' | 'busy' | 'signed-out' | 'forbidden' | 'conflict' | 'broken';

export function troubleOf(error: unknown): Trouble {
  if (error instanceof Unreachable) return 'offline';
  if (!(error instanceof Refused)) return 'broken';
  if (error.status === 401) return 'signed-out';
  if (error.status === 403) return 'forbidden';
  if (error.status === 429 || error.status >= 500) return 'busy';
  return 'conflict';
}
