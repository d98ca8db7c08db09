import type { ErrorRequestHandler, Response } from 'express';
import { ZodError } from 'zod';
import type { ModerationError } from '../../domain/testimonials/index.ts';

export interface Problem {
  code: string;
  message: string;
  field?: string;
}

/** How our own pages' calls are answered when they are not: `{error: {code, message, field}}`. */
export function sendProblem(res: Response, status: number, problem: Problem): void {
  res.status(status).json({ error: { code: problem.code, message: problem.message, field: problem.field ?? null } });
}

/** A form with several fields that are wrong: the first as ever, and all of them in `problems`. */
export function sendFieldProblems(res: Response, found: readonly { path: string; message: string }[]): void {
  const problems = found.map(({ path, message }) => ({ field: path, message }));
  const [first] = problems;
  const message = first?.message ?? 'Invalid.';
  res.status(422).json({ error: { code: 'invalid_request', message, field: first?.field ?? null, problems } });
}

const MODERATION = {
  TestimonialNotFound: [404, 'not_found', 'There is no such testimonial.'],
  NotAllowed: [403, 'not_allowed', 'Your role does not allow this.'],
  TestimonialWithdrawn: [409, 'withdrawn', 'The customer took these words back meanwhile.'],
  ContentChanged: [
    409,
    'content_changed',
    'The customer changed these words meanwhile. Read them again before you decide.',
  ],
  InvalidRange: [400, 'invalid_range', 'A highlight must lie within the words.'],
  InvalidUndo: [400, 'invalid_undo', 'This cannot be undone any more.'],
} as const satisfies Record<ModerationError['kind'], readonly [number, string, string]>;

export function sendModerationError(res: Response, error: ModerationError): void {
  const [status, code, message] = MODERATION[error.kind];
  sendProblem(res, status, { code, message });
}

/** Bad input of our own pages' calls, with the field named; anything else goes on to the app's own answer. */
export const answerProblems: ErrorRequestHandler = (cause, _req, res, next) => {
  if (res.headersSent) return next(cause);
  if (cause instanceof ZodError) {
    const issue = cause.issues[0];
    return sendProblem(res, 400, {
      code: 'invalid_request',
      message: issue?.message ?? 'Invalid.',
      field: issue?.path.join('.'),
    });
  }
  const status = bodyParserStatus(cause);
  if (status === null) return next(cause);
  const message = status === 413 ? 'The body is too large.' : 'The body is not valid JSON.';
  sendProblem(res, status, { code: 'invalid_request', message });
};

/** express.json() throws an error that carries its 4xx; everything else is none of its doing. */
function bodyParserStatus(cause: unknown): number | null {
  const status = cause instanceof Error && 'status' in cause ? cause.status : null;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null;
}
