import type { Response } from 'express';

/** What a dialect answers: ready bytes, so that a repeated call gets the very same ones. */
export interface Answer {
  status: number;
  body: string;
  headers?: Readonly<Record<string, string>>;
}

export function jsonAnswer(status: number, value: unknown, headers?: Readonly<Record<string, string>>): Answer {
  return { status, body: JSON.stringify(value), headers };
}

export function sendAnswer(res: Response, answer: Answer): void {
  res.statusCode = answer.status;
  res.setHeader('Content-Type', 'application/json; charset=utf-8');
  res.setHeader('Cache-Control', 'no-store');
  for (const [name, value] of Object.entries(answer.headers ?? {})) res.setHeader(name, value);
  res.end(answer.body);
}
