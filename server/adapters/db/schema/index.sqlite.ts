import { sqliteKit } from '../kit.ts';
import { makeSchema } from './make-schema.ts';

// drizzle-kit reads the exported tables of this file to write migrations/sqlite.
export const {
  accounts,
  members,
  apiKeys,
  tickets,
  sessions,
  spaces,
  campaigns,
  walls,
  contacts,
  suppressions,
  triggers,
  conversations,
  conversationEvents,
  conversationPayloads,
  testimonials,
  spaceTallies,
  threads,
  threadTags,
  threadMessages,
  deliveries,
  outboxItems,
  usageCounters,
  creditBalances,
  creditEntries,
  idempotencyAnswers,
  callLimits,
  jobs,
  facts,
} = makeSchema(sqliteKit);
