import { clientEvents } from '../../../shared/realtime/events.ts';
import type { GoodwordSocket, RealtimeNeeds } from '../realtime.ts';
import { refused, unavailable } from './answers.ts';

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
    if (!allowed())
      return ack({
        ok: false,
        error: { code: 'rate_limited', message: 'That was fast. Wait a moment and try again.', field: null },
      });
    needs.say(token, parsed.data).then(ack, (cause: unknown) => ack(unavailable(needs.logger, cause)));
  });
  socket.on('conversation.catch_up', (payload, ack) => {
    if (typeof ack !== 'function') return;
    const parsed = clientEvents['conversation.catch_up'].payload.safeParse(payload);
    if (!parsed.success) return ack(refused(parsed.error));
    needs
      .chatView(token)
      .then((view) => ack({ ok: true, view: view && view.seq > parsed.data.seq ? view : null }))
      .catch((cause: unknown) => ack(unavailable(needs.logger, cause)));
  });
}

/** A fixed window on the monotonic clock: a jump of the wall clock neither locks anyone out nor lets anyone in. */
function perMinute(limit: number): () => boolean {
  let windowStart = performance.now();
  let used = 0;
  return () => {
    if (performance.now() - windowStart > 60_000) {
      windowStart = performance.now();
      used = 0;
    }
    used += 1;
    return used <= limit;
  };
}
