import { clientEvents } from '../../../shared/realtime/events.ts';
import type { GoodwordSocket, RealtimeNeeds } from '../realtime.ts';
import { refused, tooFast, unavailable } from './answers.ts';
import { perMinute } from './per-minute.ts';

/** Messages a minute from one socket; past it the answer is a refusal the page shows as Failed, with Retry. */
const A_MINUTE = 40;

/** The customer's page: posts messages, and catches up after a break. Acknowledged after commit, never before. */
export function handleCustomer(needs: RealtimeNeeds, socket: GoodwordSocket, token: string): void {
  needs
    .noteOpened(token)
    .catch((cause: unknown) => needs.logger.error('could not note that a conversation was opened', cause));
  const allowed = perMinute(needs.messagesAMinute ?? A_MINUTE);
  socket.on('message.post', (payload, ack) => {
    if (typeof ack !== 'function') return;
    const parsed = clientEvents['message.post'].payload.safeParse(payload);
    if (!parsed.success) return ack(refused(parsed.error));
    if (!allowed()) return ack(tooFast);
    needs.say(token, parsed.data).then(ack, (cause: unknown) => ack(unavailable(needs.logger, cause)));
  });
  socket.on('conversation.catch_up', (payload, ack) => {
    if (typeof ack !== 'function') return;
    if (!allowed()) return ack(tooFast);
    const parsed = clientEvents['conversation.catch_up'].payload.safeParse(payload);
    if (!parsed.success) return ack(refused(parsed.error));
    needs
      .chatView(token)
      .then((view) => ack({ ok: true, view: view && view.seq > parsed.data.seq ? view : null }))
      .catch((cause: unknown) => ack(unavailable(needs.logger, cause)));
  });
}
