import { expect, it } from 'vitest';
import type { Subject } from '../stores.conformance.ts';
import { aDelivery, anOutboxItem, aWorld, newId, T, uuid } from '../stores.fixture.ts';

export function deliveriesConformance(subject: Subject): void {
  const run: Subject['db']['uow']['run'] = (work) => subject.db.uow.run(work);
  const read: Subject['db']['uow']['read'] = (work) => subject.db.uow.read(work);

  it('saves what became of a delivery, for its own account only', async () => {
    const { account } = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    const delivery = aDelivery(account.id, { contactId: newId('contact') });
    const accepted = {
      ...delivery,
      status: 'accepted' as const,
      provider: 'smtp',
      providerRef: '<rq.1@rye.example>',
      detail: '250 2.0.0 Ok',
      attempts: 2,
      updatedAt: T + 4,
    };
    await run(async ({ deliveries }) => {
      await deliveries.addDelivery(delivery);
      await deliveries.saveDelivery({ ...delivery, accountId: other.account.id, status: 'failed' });
    });
    const find = () => read(({ deliveries }) => deliveries.delivery(account.id, delivery.id));
    expect(await find()).toEqual(delivery);
    await run(({ deliveries }) => deliveries.saveDelivery(accepted));
    expect(await find()).toEqual(accepted);
    expect(await read(({ deliveries }) => deliveries.delivery(other.account.id, delivery.id))).toBeNull();
  });

  it('lists deliveries of a conversation oldest first, and pages by status newest first', async () => {
    const { account } = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    const conversationId = newId('conversation');
    const all = Array.from({ length: 5 }, (_, i) =>
      aDelivery(account.id, { conversationId, createdAt: T + i, status: i % 2 ? 'uncertain' : 'queued' }),
    );
    await run(async ({ deliveries }) => {
      for (const delivery of all) await deliveries.addDelivery(delivery);
    });
    const page = { cursor: null, limit: 2 };
    await read(async ({ deliveries }) => {
      expect(await deliveries.deliveriesOfConversation(account.id, conversationId)).toEqual(all);
      expect(await deliveries.deliveriesOfConversation(other.account.id, conversationId)).toEqual([]);
      const first = await deliveries.deliveriesByStatus(account.id, null, page);
      expect(first.items).toEqual([all[4], all[3]]);
      const second = await deliveries.deliveriesByStatus(account.id, null, { ...page, cursor: first.nextCursor });
      expect(second.items).toEqual([all[2], all[1]]);
      const uncertain = await deliveries.deliveriesByStatus(account.id, 'uncertain', page);
      expect(uncertain).toEqual({ items: [all[3], all[1]], nextCursor: null });
      const [last] = (
        await deliveries.deliveriesByStatus(account.id, 'queued', {
          ...page,
          cursor: (await deliveries.deliveriesByStatus(account.id, 'queued', page)).nextCursor,
        })
      ).items;
      expect(last).toEqual(all[0]);
      expect((await deliveries.deliveriesByStatus(other.account.id, null, page)).items).toEqual([]);
      expect((await deliveries.deliveriesByStatus(other.account.id, 'queued', page)).items).toEqual([]);
      expect((await deliveries.outbox(other.account.id, { to: 'maya@mail.example' }, page)).items).toEqual([]);
    });
  });

  it('takes one outbox item for a delivery, however often it is sent', async () => {
    const { account } = await aWorld(subject.db);
    const item = anOutboxItem(account.id, { deliveryId: newId('delivery'), html: '<p>Hello</p>' });
    const taken = await Promise.all(
      Array.from({ length: 50 }, () => run(({ deliveries }) => deliveries.addOutboxItem({ ...item, id: uuid() }))),
    );
    expect(taken.filter(Boolean)).toHaveLength(1);
    const page = await read(({ deliveries }) =>
      deliveries.outbox(account.id, { to: null }, { cursor: null, limit: 10 }),
    );
    expect(page.items).toMatchObject([{ deliveryId: item.deliveryId, links: item.links }]);
  });

  it('shows the outbox newest first, by address whatever its case, and to its account only', async () => {
    const { account } = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    const maya = Array.from({ length: 3 }, (_, i) => anOutboxItem(account.id, { at: T + i, to: 'Maya@Mail.example' }));
    const tom = anOutboxItem(account.id, { at: T + 9, to: 'tom@mail.example', channel: 'sms', subject: null });
    await run(async ({ deliveries }) => {
      for (const item of [...maya, tom]) expect(await deliveries.addOutboxItem(item)).toBe(true);
    });
    await read(async ({ deliveries }) => {
      const page = { cursor: null, limit: 2 };
      const first = await deliveries.outbox(account.id, { to: null }, page);
      expect(first.items).toEqual([tom, maya[2]]);
      const rest = await deliveries.outbox(account.id, { to: null }, { ...page, cursor: first.nextCursor });
      expect(rest).toEqual({ items: [maya[1], maya[0]], nextCursor: null });
      const mayas = await deliveries.outbox(account.id, { to: 'maya@mail.example' }, { cursor: null, limit: 100 });
      expect(mayas.items).toEqual([...maya].reverse());
      expect(await deliveries.outboxItem(account.id, tom.id)).toEqual(tom);
      expect(await deliveries.outboxItem(other.account.id, tom.id)).toBeNull();
      expect(await deliveries.outboxCount(account.id)).toBe(4);
      expect(await deliveries.outboxCount(other.account.id)).toBe(0);
    });
  });

  it('finds and forgets the copies of some deliveries, and the notices that may quote somebody', async () => {
    const { account } = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    const [mine, second, theirs] = [aDelivery(account.id), aDelivery(account.id), aDelivery(other.account.id)];
    const [early, late] = [T, T + 5].map((createdAt) => aDelivery(account.id, { kind: 'owner_notice', createdAt }));
    const copies = [mine, second, theirs, early, late].map((one, i) =>
      anOutboxItem(one?.accountId ?? account.id, { deliveryId: one?.id ?? null, at: T - i }),
    );
    await run(async ({ deliveries }) => {
      for (const one of [mine, second, theirs, early, late]) if (one) await deliveries.addDelivery(one);
      for (const copy of copies) await deliveries.addOutboxItem(copy);
    });
    const ids = [mine.id, second.id, theirs.id];
    expect(await read(({ deliveries }) => deliveries.outboxOf(account.id, ids))).toEqual([copies[1], copies[0]]);
    await run(async ({ deliveries }) => {
      await deliveries.forgetOutboxOf(account.id, mine.id);
      await deliveries.forgetOutboxOf(account.id, theirs.id);
      await deliveries.forgetNotices(account.id, T + 1);
      await deliveries.forgetNotices(other.account.id, 0);
    });
    const left = await read(({ deliveries }) =>
      deliveries.outbox(account.id, { to: null }, { cursor: null, limit: 9 }),
    );
    expect(left.items).toEqual([copies[1], copies[3]]);
    expect(await read(({ deliveries }) => deliveries.outboxCount(other.account.id))).toBe(1);
  });
}
