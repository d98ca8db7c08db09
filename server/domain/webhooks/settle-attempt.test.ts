import { describe, expect, it } from 'vitest';
import { trustId } from '../../../shared/ids.ts';
import type { OutboundAnswer } from '../../ports/outbound-http.ts';
import { deliveryAfter, endpointAfter, isSuccess } from './settle-attempt.ts';
import type { WebhookDelivery, WebhookEndpoint } from './webhook.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = Date.UTC(2026, 0, 15);
const account = trustId('account', '018f0000-0000-7000-8000-000000000001');

const answered = (status: number | null, over: Partial<OutboundAnswer> = {}): OutboundAnswer => ({
  status,
  body: status === null ? null : '',
  retryAfterMs: null,
  error: status === null ? 'No answer within 10 s.' : null,
  durationMs: 1,
  ...over,
});
const aDelivery = (over: Partial<WebhookDelivery> = {}): WebhookDelivery => ({
  id: trustId('delivery', '018f0000-0000-7000-8000-000000000002'),
  accountId: account,
  endpointId: trustId('webhook', '018f0000-0000-7000-8000-000000000003'),
  eventId: trustId('event', '018f0000-0000-7000-8000-000000000004'),
  event: 'testimonial.approved',
  state: 'queued',
  attempts: 0,
  tries: 0,
  nextAt: NOW,
  lastStatus: null,
  lastError: null,
  createdAt: NOW,
  updatedAt: NOW,
  ...over,
});
const anEndpoint = (over: Partial<WebhookEndpoint> = {}): WebhookEndpoint => ({
  id: trustId('webhook', '018f0000-0000-7000-8000-000000000003'),
  accountId: account,
  spaceId: null,
  url: 'https://hooks.example.com/',
  events: ['testimonial.approved'],
  kind: 'endpoint',
  compat: null,
  status: 'active',
  pausedBecause: null,
  rotation: 0,
  previousSecretUntil: null,
  deadInRow: 0,
  failingSince: null,
  holdUntil: null,
  jobSerial: 1,
  plannedAt: NOW,
  createdAt: NOW,
  updatedAt: NOW,
  ...over,
});
const healthAfter = (endpoint: WebhookEndpoint, status: number | null, state: WebhookDelivery['state'] = 'queued') =>
  endpointAfter(endpoint, { delivery: aDelivery({ state }), answer: answered(status) }, NOW);

describe('an answer', () => {
  it.each([
    [200, true],
    [204, true],
    [299, true],
    [199, false],
    [300, false],
    [301, false],
    [410, false],
    [500, false],
    [null, false],
  ])('of %s is success: %s', (status, isGood) => expect(isSuccess(answered(status))).toBe(isGood));
});

describe('a delivery that failed', () => {
  it.each([
    [0, MINUTE],
    [1, 5 * MINUTE],
    [2, 30 * MINUTE],
    [3, 2 * HOUR],
    [4, 6 * HOUR],
  ])('after %i tries before this one is tried again after %i ms', (tries, delay) => {
    const after = deliveryAfter(aDelivery({ tries, attempts: tries }), answered(500), NOW);
    expect(after).toMatchObject({ state: 'queued', tries: tries + 1, attempts: tries + 1, nextAt: NOW + delay });
  });

  it('for the sixth time is a dead letter', () => {
    const after = deliveryAfter(aDelivery({ tries: 5, attempts: 5 }), answered(null), NOW);
    expect(after).toMatchObject({ state: 'dead', nextAt: null, lastStatus: null, lastError: 'No answer within 10 s.' });
  });

  it('counts on where a person sent it again: six more, under numbers of their own', () => {
    const after = deliveryAfter(aDelivery({ tries: 0, attempts: 6 }), answered(500), NOW);
    expect(after).toMatchObject({ state: 'queued', attempts: 7, nextAt: NOW + MINUTE });
  });

  it.each([
    [429, 10 * MINUTE, 10 * MINUTE],
    [503, 10 * MINUTE, 10 * MINUTE],
    [429, 1_000, MINUTE],
    [429, 48 * HOUR, 6 * HOUR],
    [500, 10 * MINUTE, MINUTE],
  ])('with %i and Retry-After of %i ms waits %i ms', (status, retryAfterMs, waits) => {
    expect(deliveryAfter(aDelivery(), answered(status, { retryAfterMs }), NOW).nextAt).toBe(NOW + waits);
  });
});

describe('an endpoint', () => {
  it('is well again after one success', () => {
    const ill = anEndpoint({ deadInRow: 19, failingSince: NOW - 71 * HOUR, holdUntil: NOW + 1 });
    expect(healthAfter(ill, 200)).toMatchObject({
      status: 'active',
      deadInRow: 0,
      failingSince: null,
      holdUntil: null,
    });
  });

  it('counts its dead letters, and is paused at the twentieth', () => {
    expect(healthAfter(anEndpoint({ deadInRow: 18 }), 500, 'dead')).toMatchObject({ status: 'active', deadInRow: 19 });
    expect(healthAfter(anEndpoint({ deadInRow: 19 }), 500, 'dead')).toMatchObject({ pausedBecause: 'dead_letters' });
  });

  it('is paused by a failure three days after the first, and not before', () => {
    const since = (ago: number) => healthAfter(anEndpoint({ failingSince: NOW - ago }), null);
    expect(since(72 * HOUR - 1).status).toBe('active');
    expect(since(72 * HOUR)).toMatchObject({ status: 'paused', pausedBecause: 'days_of_failure' });
  });

  it('remembers when the failures began', () => {
    expect(healthAfter(anEndpoint(), 500).failingSince).toBe(NOW);
    expect(healthAfter(anEndpoint({ failingSince: NOW - 5 }), 500).failingSince).toBe(NOW - 5);
  });

  it('is paused at once by a 410, and stays paused by its owner whatever is answered', () => {
    expect(healthAfter(anEndpoint(), 410)).toMatchObject({ status: 'paused', pausedBecause: 'gone' });
    const paused = anEndpoint({ status: 'paused', pausedBecause: 'owner' });
    expect(healthAfter(paused, 410)).toMatchObject({ status: 'paused', pausedBecause: 'owner' });
  });
});
