import { z } from 'zod';
import type { Description } from '../kit/operation.ts';
import { operations as account } from './account/schemas.ts';
import { operations as campaigns } from './campaigns/schemas.ts';
import { operations as contacts } from './contacts/schemas.ts';
import { operations as conversations } from './conversations/schemas.ts';
import { operations as importing } from './import/schemas.ts';
import { operations as media } from './media/schemas.ts';
import { operations as sms } from './sms/schemas.ts';
import { operations as spaces } from './spaces/schemas.ts';
import { operations as stats } from './stats/schemas.ts';
import { operations as suppressions } from './suppressions/schemas.ts';
import { operations as testimonials } from './testimonials/schemas.ts';
import { operations as triggers } from './triggers/schemas.ts';
import { operations as walls } from './walls/schemas.ts';
import { operations as webhooks } from './webhooks/schemas.ts';

const refusal = z.object({
  error: z.looseObject({
    type: z.string(),
    message: z.string(),
    field: z.string().optional().meta({ description: 'Which field or parameter is wrong' }),
  }),
});

export const description: Description = {
  name: 'v1',
  title: 'Testimonials, spaces and walls',
  about: 'Everything an account holds. Lists are cursor-paginated; reads and writes have a token bucket each per key.',
  security: ['bearer', 'apiKey'],
  refusal,
  refusals: [401, 403, 429],
  operations: [
    account,
    spaces,
    testimonials,
    walls,
    campaigns,
    conversations,
    contacts,
    suppressions,
    triggers,
    stats,
    sms,
    importing,
    media,
    webhooks,
  ].flatMap((group) => Object.values(group)),
};
