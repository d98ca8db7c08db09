import type { Kit } from '../kit.ts';
import { accessTables } from './access.ts';
import { contactTables } from './contacts.ts';
import { conversationTables } from './conversations.ts';
import { deliveryTables } from './deliveries.ts';
import { inboxTables } from './inbox.ts';
import { jobTables } from './jobs.ts';
import { mediaTables } from './media.ts';
import { oauthTables } from './oauth.ts';
import { spaceTables } from './spaces.ts';
import { testimonialTables } from './testimonials.ts';
import { usageTables } from './usage.ts';
import { webhookTables } from './webhooks.ts';

/** Every table, in either dialect. */
export function makeSchema(kit: Kit) {
  const access = accessTables(kit);
  const spaces = spaceTables(kit, access);
  const contacts = contactTables(kit, access);
  return {
    ...access,
    ...oauthTables(kit, access),
    ...spaces,
    ...contacts,
    ...conversationTables(kit, { ...access, ...spaces, ...contacts }),
    ...testimonialTables(kit, { ...access, ...spaces }),
    ...mediaTables(kit, access),
    ...inboxTables(kit, { ...access, ...spaces, ...contacts }),
    ...deliveryTables(kit, access),
    ...usageTables(kit, access),
    ...webhookTables(kit, access),
    ...jobTables(kit),
  };
}
export type Schema = ReturnType<typeof makeSchema>;
