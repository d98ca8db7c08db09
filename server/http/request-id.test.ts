import express from 'express';
import { expect, it } from 'vitest';
import { requestId } from './request-id.ts';

it.each([
  ['keeps a sane id', 'zap-42:retry/1', 'zap-42:retry/1'],
  ['makes one when there is none', undefined, 'made'],
  ['makes one in place of blanks and quotes', 'a b"', 'made'],
  ['makes one in place of a very long one', 'x'.repeat(129), 'made'],
])('%s', async (_what, sent, answered) => {
  const app = express().use(requestId({ uuid: () => 'made', secret: () => '' }), (_req, res) => void res.end());
  const server = app.listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const answer = await fetch(`http://127.0.0.1:${port}/`, { headers: sent ? { 'X-Request-Id': sent } : {} });
  await new Promise((done) => server.close(done));
  expect(answer.headers.get('x-request-id')).toBe(answered);
});
