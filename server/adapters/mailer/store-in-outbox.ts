import { trustId } from '../../../shared/ids.ts';
import type { DeliveryStore, OutboxItem } from '../../domain/deliveries/index.ts';
import type { FactStore } from '../../domain/facts.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import type { SendOutcome } from '../../ports/mailer.ts';
import type { UnitOfWork } from '../../ports/unit-of-work.ts';

export interface OutboxStores {
  deliveries: Pick<DeliveryStore, 'addOutboxItem'>;
  facts: FactStore;
}
export interface OutboxNeeds<Stores extends OutboxStores> {
  uow: UnitOfWork<Stores>;
  clock: Clock;
  ids: Ids;
}
export type OutboxMessage = Pick<OutboxItem, 'channel' | 'to' | 'subject' | 'text' | 'html' | 'headers'> & {
  accountId: string;
  deliveryId: string | null;
};

/** Keeps what would have been sent. The second time for one delivery nothing changes, so the outbox may be asked again after a crash. */
export async function storeInOutbox<S extends OutboxStores>(
  needs: OutboxNeeds<S>,
  message: OutboxMessage,
): Promise<SendOutcome> {
  const id = needs.ids.uuid();
  const at = needs.clock.now();
  const deliveryId = message.deliveryId ? trustId('delivery', message.deliveryId) : null;
  const accountId = trustId('account', message.accountId);
  const links = linksIn(message.text, message.html);
  await needs.uow.run(async (stores) => {
    const isNew = await stores.deliveries.addOutboxItem({ ...message, id, accountId, deliveryId, links, at });
    if (!isNew) return;
    const about = { spaceId: null, subject: id, actor: 'system', data: { channel: message.channel } };
    await stores.facts.append({ ...about, id: needs.ids.uuid(), accountId, kind: 'outbox.added', at });
  });
  return { kind: 'accepted', providerRef: null, response: 'Kept in the outbox' };
}

/** Every link once; the bare one before those that only add a choice to it, so that the first is the one to follow. */
export function linksIn(text: string, html: string | null): string[] {
  const inText = [...text.matchAll(/https?:\/\/[^\s<>"]+/g)].map(([url]) => url.replace(/[.,;:!?)]+$/, ''));
  const inHtml = [...(html ?? '').matchAll(/href="(https?:\/\/[^"]+)"/g)].map(([, url = '']) =>
    url.replaceAll('&amp;', '&'),
  );
  const isBare = (url: string) => !url.includes('?');
  const all = [...new Set([...inText, ...inHtml])];
  return [...all.filter(isBare), ...all.filter((url) => !isBare(url))];
}
