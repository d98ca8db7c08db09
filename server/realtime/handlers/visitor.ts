import { clientEvents } from '../../../shared/realtime/events.ts';
import type { GoodwordSocket, RealtimeNeeds } from '../realtime.ts';
import { refused, tooFast, unavailable } from './answers.ts';
import { perMinute } from './per-minute.ts';

const A_MINUTE = 40;

/** A visitor's open wall asks one thing: is what I show still current? */
export function handleVisitor(needs: RealtimeNeeds, socket: GoodwordSocket, wall: string): void {
  const allowed = perMinute(A_MINUTE);
  socket.on('wall.catch_up', (payload, ack) => {
    const parsed = clientEvents['wall.catch_up'].payload.safeParse(payload);
    if (typeof ack !== 'function') return;
    if (!allowed()) return ack(tooFast);
    if (!parsed.success) return ack(refused(parsed.error));
    needs
      .publicWall(wall)
      .then((found) => ack({ ok: true, current: found?.generation === parsed.data.generation }))
      .catch((cause: unknown) => ack(unavailable(needs.logger, cause)));
  });
}
