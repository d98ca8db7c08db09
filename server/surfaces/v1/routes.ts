import type { Router } from 'express';
import { promiseAccount } from './account/routes.ts';
import { promiseCampaigns } from './campaigns/routes.ts';
import { promiseContacts } from './contacts/routes.ts';
import { promiseConversations } from './conversations/routes.ts';
import { createV1Dialect, type V1Needs } from './dialect.ts';
import { promiseImport } from './import/routes.ts';
import { promiseMedia } from './media/routes.ts';
import { promiseSms } from './sms/routes.ts';
import { promiseSpaces } from './spaces/routes.ts';
import { promiseStats } from './stats/routes.ts';
import { promiseSuppressions } from './suppressions/routes.ts';
import { promiseTestimonials } from './testimonials/routes.ts';
import { promiseTriggers } from './triggers/routes.ts';
import { promiseWalls } from './walls/routes.ts';
import { promiseWebhooks } from './webhooks/routes.ts';

/** `/v1`: everything an account holds, by API key. `POST /v1/conversations` is another surface's and is passed on. */
export function createV1Surface(needs: V1Needs): Router {
  const dialect = createV1Dialect(needs);
  promiseAccount(dialect, needs);
  promiseWebhooks(dialect, needs);
  promiseConversations(dialect, needs);
  promiseContacts(dialect, needs);
  promiseSuppressions(dialect, needs);
  promiseTriggers(dialect);
  promiseStats(dialect);
  promiseSms(dialect);
  promiseImport(dialect, needs);
  promiseMedia(dialect, needs);
  promiseSpaces(dialect, needs);
  promiseTestimonials(dialect, needs);
  promiseWalls(dialect, needs);
  promiseCampaigns(dialect, needs);
  dialect.leave('/v1/conversations', 'POST');
  return dialect.end(['/v1']);
}
