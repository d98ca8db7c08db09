import { z } from 'zod';
import type { OutboxItem } from '../../domain/deliveries/index.ts';
import type { Admin } from '../admin.ts';
import { CommandFailed, command } from '../command.ts';

const shown = (item: OutboxItem) => ({
  id: item.id,
  channel: item.channel,
  to: item.to,
  subject: item.subject,
  text: item.text,
  html: item.html,
  links: item.links,
  at: new Date(item.at).toISOString(),
});

async function everyOutbox(admin: Admin, to: string | null): Promise<OutboxItem[]> {
  return admin.uow.read(async ({ access, deliveries }) => {
    const pages = await Promise.all(
      (await access.accounts()).map((account) => deliveries.outbox(account.id, { to }, { cursor: null, limit: 100 })),
    );
    return pages.flatMap((page) => page.items).sort((one, other) => other.at - one.at);
  });
}

export const outboxList = command({
  name: 'outbox list',
  about: 'Lists mails and texts that no provider took because none is set, newest first.',
  options: [{ flag: '--to <address>', about: 'only to this address' }],
  input: z.object({ to: z.string().optional() }),
  run: async (admin, { to }) => (await everyOutbox(admin, to ?? null)).map(shown),
  say: (items) =>
    items.map((item) => `${item.at}  ${item.id}  ${item.to}  ${item.subject ?? item.text.slice(0, 60)}`).join('\n') ||
    'The outbox is empty.',
});

export const outboxShow = command({
  name: 'outbox show',
  about: 'Shows one of them whole.',
  args: [{ name: '<id>', about: 'its id' }],
  input: z.object({ id: z.string() }),
  async run(admin, { id }) {
    const item = await admin.uow.read(async ({ access, deliveries }) => {
      for (const account of await access.accounts()) {
        const found = await deliveries.outboxItem(account.id, id);
        if (found) return found;
      }
      return null;
    });
    if (!item) throw new CommandFailed(`There is nothing ${id} in the outbox.`);
    return shown(item);
  },
  say: (item) => `To: ${item.to}\nSubject: ${item.subject ?? ''}\n\n${item.text}`,
});
