import { expect, it } from 'vitest';
import type { AccountId } from '../../../../shared/ids.ts';
import type { Subject } from '../stores.conformance.ts';
import { aWorld, newId, T, uuid } from '../stores.fixture.ts';

/** What other systems were told of a person, when the person is erased. */
export function forgettingConformance(subject: Subject): void {
  const told = async (accountId: AccountId, about: string) => {
    const endpoint = {
      id: newId('webhook'),
      accountId,
      spaceId: null,
      url: 'https://hooks.example/x',
      events: [],
      kind: 'endpoint' as const,
      compat: null,
      status: 'active' as const,
      pausedBecause: null,
      rotation: 0,
      previousSecretUntil: null,
      deadInRow: 0,
      failingSince: null,
      holdUntil: null,
      jobSerial: 0,
      plannedAt: null,
      createdAt: T,
      updatedAt: T,
    };
    const kind = 'testimonial.created' as const;
    const event = {
      id: newId('event'),
      accountId,
      spaceId: null,
      kind,
      subject: about,
      data: { text: 'Hi' },
      createdAt: T,
    };
    const delivery = {
      id: newId('delivery'),
      accountId,
      endpointId: endpoint.id,
      eventId: event.id,
      event: kind,
      state: 'delivered' as const,
      attempts: 1,
      tries: 1,
      nextAt: null,
      lastStatus: 200,
      lastError: 'Hi?',
      createdAt: T,
      updatedAt: T,
    };
    const attempt = {
      id: uuid(),
      accountId,
      deliveryId: delivery.id,
      attempt: 1,
      at: T,
      durationMs: 5,
      requestHeaders: {},
      requestBody: '{"text":"Hi"}',
      status: 200,
      responseBody: 'Got: Hi',
      error: 'Hi',
    };
    await subject.db.uow.run(async ({ webhooks }) => {
      await webhooks.addEndpoint(endpoint);
      await webhooks.addEvent(event);
      await webhooks.addDelivery(delivery);
      await webhooks.addAttempt(attempt);
    });
    return { event, delivery, attempt };
  };

  it('empties what was told of one subject of one account, and of no other', async () => {
    const { account } = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    const about = uuid();
    const [gone, kept, theirs] = [
      await told(account.id, about),
      await told(account.id, uuid()),
      await told(other.account.id, about),
    ];
    await subject.db.uow.run(({ webhooks }) => webhooks.forgetSubject(account.id, about));
    await subject.db.uow.read(async ({ webhooks }) => {
      expect(await webhooks.event(account.id, gone.event.id)).toEqual({ ...gone.event, data: { erased: true } });
      expect((await webhooks.delivery(account.id, gone.delivery.id))?.lastError).toBeNull();
      expect(await webhooks.attempts(account.id, gone.delivery.id)).toMatchObject([
        { requestBody: '', responseBody: null, error: null, status: 200 },
      ]);
      for (const { event, delivery, attempt } of [kept, theirs]) {
        expect(await webhooks.event(event.accountId, event.id)).toEqual(event);
        expect(await webhooks.delivery(event.accountId, delivery.id)).toEqual(delivery);
        expect(await webhooks.attempts(event.accountId, delivery.id)).toEqual([attempt]);
      }
    });
  });
}
