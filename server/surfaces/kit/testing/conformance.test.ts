import { Router } from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApiDocument } from '../../../wiring/api-document.ts';
import { createConformance } from './conformance.ts';
import { openWorld, type World } from './surface-world.ts';

const conformance = createConformance(createApiDocument('https://goodword.example').document);
const headers = (more: Record<string, string> = {}) =>
  new Headers({ 'Content-Type': 'application/json; charset=utf-8', 'X-Request-Id': 'r', ...more });
const good = {
  success: true,
  conversation_id: 'c',
  status: 'scheduled',
  message: 'm',
  scheduled_at: '2026-01-15T10:30:00Z',
};
const refused = { error: { code: 'invalid_request', message: 'm', details: {} } };
const seen = (status: number, json: unknown, more: Partial<Parameters<typeof conformance.check>[0]> = {}) =>
  conformance.check({
    method: 'POST',
    path: '/api/webhooks/trigger?agentId=a',
    status,
    headers: headers(),
    text: JSON.stringify(json),
    ...more,
  });

describe('holding answers against the published description', () => {
  it('lets through what is promised', () => {
    expect(seen(200, good)).toBeNull();
    expect(seen(400, refused)).toBeNull();
    expect(seen(404, refused, { path: '/api/webhooks/nothing' })).toBeNull();
    expect(seen(405, refused, { method: 'GET', headers: headers({ Allow: 'POST' }) })).toBeNull();
  });

  it.each([
    ['a field too few', seen(200, { ...good, message: undefined }), /required property 'message'/],
    ['a field too many', seen(200, { ...good, secret: 1 }), /additional properties/],
    ['another type', seen(200, { ...good, message: 5 }), /must be string/],
    ['a word that is none of the enum', seen(200, { ...good, status: 'sent' }), /allowed values/],
    ['a time that is none', seen(200, { ...good, scheduled_at: 'soon' }), /date-time/],
    ['a refusal of another dialect', seen(400, { errors: {} }), /required property 'error'/],
    ['an undeclared status', seen(418, refused), /declares no status 418/],
    ['an unknown operation that succeeds', seen(200, good, { path: '/api/webhooks/other' }), /knows no such operation/],
    ['another method that succeeds', seen(200, good, { method: 'PUT' }), /knows no such operation/],
    ['405 without Allow', seen(405, refused, { method: 'PUT' }), /Allow is missing/],
    ['429 without Retry-After', seen(429, refused), /Retry-After is missing/],
    [
      'no request id',
      seen(200, good, { headers: new Headers({ 'Content-Type': 'application/json' }) }),
      /X-Request-Id/,
    ],
    ['a page', seen(404, 'x', { headers: headers({ 'Content-Type': 'text/html' }) }), /not application\/json/],
    ['broken JSON', seen(200, good, { text: '{' }), /must be object/],
  ])('sees %s', (_what, found, wanted) => expect(found).toMatch(wanted));
});

describe('contract tests', () => {
  let world: World;
  beforeAll(async () => {
    const lying = () => Router().post('/api/sms/trigger', (_req, res) => void res.json({ success: 'perhaps' }));
    world = await openWorld(lying);
  });
  afterAll(() => world.close());

  it('fail on an answer that is not as published, whatever they look at', async () => {
    await expect(world.call('/api/sms/trigger')).rejects.toThrow(
      /POST \/api\/sms\/trigger → 200: reputaflow\.sms\.200/,
    );
  });
});
