import express from 'express';
import { openPostgres } from '../../server/adapters/db/postgres.ts';
import { nodeCryptoHasher } from '../../server/adapters/hasher/node-crypto.ts';
import { uuidv7Ids } from '../../server/adapters/ids/uuidv7.ts';
import { createOutboundHttp } from '../../server/adapters/outbound-http/undici.ts';
import { keepRejectedTrigger, startConversation } from '../../server/domain/triggers/index.ts';
import { requestId } from '../../server/http/request-id.ts';
import { createKeyAuthenticator } from '../../server/surfaces/kit/authenticate-key.ts';
import { createSharedLimiter } from '../../server/surfaces/kit/limiter.ts';
import { createReputaflowSurface } from '../../server/surfaces/reputaflow/routes.ts';
import { createV1Surface } from '../../server/surfaces/v1/routes.ts';

/** One of several processes over one Postgres: the calls that are counted, on a clock that stands still. Told by DATABASE_URL, NOW, SECRET. */
const now = Number(process.env.NOW);
const clock = { now: () => now };
const ids = uuidv7Ids();
const hasher = nodeCryptoHasher(process.env.SECRET ?? '');
const logger = { info() {}, warn() {}, error: (message: string, cause: unknown) => console.error(message, cause) };
const databaseUrl = process.env.DATABASE_URL ?? '';
const { uow } = await openPostgres({ databaseUrl, clock, publisher: { published() {} }, logger });
const limiter = createSharedLimiter({ clock, uow });
const authenticateKey = createKeyAuthenticator({ uow, hasher, clock });
const needs = {
  uow,
  clock,
  ids,
  hasher,
  logger,
  limiter,
  authenticateKey,
  outboundHttp: createOutboundHttp({ clock, allowHosts: [] }),
  publicUrl: 'https://goodword.example',
  blobs: { put: async () => {}, remove: async () => {} },
};
const app = express()
  .use(requestId(ids))
  .use(createV1Surface(needs))
  .use(
    createReputaflowSurface({
      ...needs,
      startConversation: startConversation(needs),
      keepRejectedTrigger: keepRejectedTrigger(needs),
    }),
  );
const server = app.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.({ port: typeof address === 'object' ? address?.port : null });
});
// The parent is gone: so are we.
process.on('disconnect', () => process.exit(0));
