import { json, Router } from 'express';
import { answerProblems } from '../kit/own-errors.ts';
import { type AppNeeds, createConsoleApps } from './apps.ts';
import { createConsoleCampaigns } from './campaigns.ts';
import { type ConsoleInboxNeeds, createConsoleInbox } from './inbox.ts';
import { createConsoleReads, type ReadNeeds } from './reads.ts';
import { createConsoleWebhooks, type WebhookNeeds } from './webhooks.ts';
import { createConsoleWrites, type WriteNeeds } from './writes.ts';

/** `/console/api/…`: what the console's page calls; session cookie, same origin, CSRF token. */
export function createConsoleSurface(
  needs: ReadNeeds & WriteNeeds & AppNeeds & WebhookNeeds & ConsoleInboxNeeds,
): Router {
  const router = Router();
  router.use('/console/api', json({ limit: '64kb' }));
  router.use(
    createConsoleReads(needs),
    createConsoleWrites(needs),
    createConsoleCampaigns(needs),
    createConsoleApps(needs),
    createConsoleWebhooks(needs),
    createConsoleInbox(needs),
  );
  router.use('/console', answerProblems);
  return router;
}
