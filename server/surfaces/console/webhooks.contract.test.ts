import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  webhookDelivery,
  webhookDeliveryList,
  webhookDeliveryRow,
  webhookList,
  webhookRow,
  webhookSecret,
} from '../../../shared/contracts/webhooks.ts';
import { systemActor } from '../../domain/access/index.ts';
import { sendTestEvent } from '../../domain/webhooks/index.ts';
import { type Desk, openDesk } from './fixtures/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const root = '/console/api/webhooks';
const edit = (over: object = {}) => ({
  url: 'https://hooks.example.com/in',
  events: ['testimonial.approved'],
  compat: null,
  ...over,
});
const add = async () => webhookSecret.strict().parse((await desk.call('POST', root, edit())).json);

describe('the webhooks of an account', () => {
  it('are added, with the secret said once, and listed without it', async () => {
    const { row, secret } = await add();
    expect(secret).toMatch(/^whsec_/);
    const { json } = await desk.call('GET', root);
    expect(webhookList.strict().parse(json).webhooks).toContainEqual(row);
    expect(JSON.stringify(json)).not.toContain(secret);
  });

  it('are paused, resumed and given another secret', async () => {
    const { row, secret } = await add();
    const paused = await desk.call('PATCH', `${root}/${row.id}`, { status: 'paused' });
    expect(webhookRow.strict().parse(paused.json)).toMatchObject({ status: 'paused', pausedBecause: 'owner' });
    const resumed = await desk.call('PATCH', `${root}/${row.id}`, { status: 'active', compat: 'testivora' });
    expect(resumed.json).toMatchObject({ status: 'active', compat: 'testivora' });
    const rotated = webhookSecret.strict().parse((await desk.call('POST', `${root}/${row.id}/rotate-secret`, {})).json);
    expect(rotated.secret).not.toBe(secret);
    expect(rotated.row.previousSecretUntil).toBe('2026-01-16T00:00:00.000Z');
  });

  it('are tried; what was sent is shown, and sent again', async () => {
    const { row } = await add();
    const sent = await desk.call('POST', `${root}/${row.id}/test`, {});
    expect(sent.status).toBe(202);
    const delivery = webhookDeliveryRow.strict().parse(sent.json);
    expect(delivery).toMatchObject({ state: 'queued', event: 'testimonial.approved' });
    const list = webhookDeliveryList.strict().parse((await desk.call('GET', `${root}/${row.id}/deliveries`)).json);
    expect(list).toEqual({ deliveries: [delivery], nextCursor: null });
    const shown = await desk.call('GET', `${root}/${row.id}/deliveries/${delivery.id}`);
    expect(webhookDelivery.strict().parse(shown.json)).toEqual({ row: delivery, log: [] });
    const again = await desk.call('POST', `${root}/${row.id}/deliveries/${delivery.id}/replay`, {});
    expect([again.status, again.json.eventId]).toEqual([202, delivery.eventId]);
  });

  it.each([
    [{ url: '' }, 400, 'url'],
    [{ url: 'http://hooks.example.com' }, 422, 'url'],
    [{ url: 'https://192.168.0.1/' }, 422, 'url'],
    [{ events: [] }, 400, 'events'],
    [{ events: ['lunch'] }, 400, 'events.0'],
  ])('are refused with %j', async (over, status, field) => {
    const reply = await desk.call('POST', root, edit(over));
    expect([reply.status, reply.json.error?.field]).toEqual([status, field]);
  });

  it('are for owners and admins', async () => {
    for (const role of ['moderator', 'viewer'] as const)
      expect((await desk.call('GET', root, undefined, role)).status, role).toBe(403);
    expect((await desk.call('POST', root, edit(), 'moderator')).status).toBe(403);
  });

  it('are another account’s secret, like those that do not exist', async () => {
    const theirs = await desk.webhookOf(desk.theirs);
    const delivery = await desk.uow.run((stores) =>
      sendTestEvent(desk.needs)(stores, systemActor(desk.theirs.account.id), { id: theirs, event: null }),
    );
    const id = delivery.ok ? delivery.value.id : '';
    const calls: [string, string, unknown?][] = [
      ['PATCH', theirs, { status: 'paused' }],
      ['DELETE', theirs],
      ['POST', `${theirs}/rotate-secret`, {}],
      ['POST', `${theirs}/test`, {}],
      ['GET', `${theirs}/deliveries`],
      ['GET', `${theirs}/deliveries/${id}`],
      ['POST', `${theirs}/deliveries/${id}/replay`, {}],
      ['GET', 'x/deliveries'],
    ];
    for (const [method, path, body] of calls)
      expect((await desk.call(method, `${root}/${path}`, body)).status, `${method} ${path}`).toBe(404);
  });

  it('are removed', async () => {
    const { row } = await add();
    expect((await desk.call('DELETE', `${root}/${row.id}`)).status).toBe(204);
    expect((await desk.call('GET', `${root}/${row.id}/deliveries`)).status).toBe(404);
  });
});
