import { afterAll, beforeAll, describe } from 'vitest';
import type { Fact } from '../../ports/event-publisher.ts';
import { accessConformance } from './conformance/access.conformance.ts';
import { contactsConformance } from './conformance/contacts.conformance.ts';
import { conversationsConformance } from './conformance/conversations.conformance.ts';
import { deliveriesConformance } from './conformance/deliveries.conformance.ts';
import { forgettingConformance } from './conformance/forgetting.conformance.ts';
import { inboxConformance } from './conformance/inbox.conformance.ts';
import { jobsConformance } from './conformance/jobs.conformance.ts';
import { mediaConformance } from './conformance/media.conformance.ts';
import { oauthConformance } from './conformance/oauth.conformance.ts';
import { spacesConformance } from './conformance/spaces.conformance.ts';
import { testimonialsConformance } from './conformance/testimonials.conformance.ts';
import { unitOfWorkConformance } from './conformance/unit-of-work.conformance.ts';
import { usageConformance } from './conformance/usage.conformance.ts';
import { wallsConformance } from './conformance/walls.conformance.ts';
import { webhooksConformance } from './conformance/webhooks.conformance.ts';
import type { Database, DatabaseNeeds } from './database.ts';
import { T } from './stores.fixture.ts';

/** What a test is run against. `db` is there from the first test on. */
export interface Subject {
  db: Database;
  /** What the publisher was told of, in order. */
  told: Fact[];
  /** Called by the publisher each time, before it answers. */
  onTold: (facts: readonly Fact[]) => void;
  /** What was logged as an error. */
  errors: string[];
}

/** The one suite that every database must pass. */
export function storesConformance(name: string, open: (needs: DatabaseNeeds) => Promise<Database>): void {
  // Generous: a loaded machine is no fault of a store.
  describe(name, { timeout: 30_000 }, () => {
    const subject = { told: [] as Fact[], errors: [] as string[], onTold: () => undefined } as unknown as Subject; // db: below
    beforeAll(async () => {
      subject.db = await open({
        clock: { now: () => T },
        publisher: {
          published: (facts) => {
            subject.told.push(...facts);
            subject.onTold(facts);
          },
        },
        logger: { info: () => undefined, warn: () => undefined, error: (message) => void subject.errors.push(message) },
      });
    }, 60_000);
    afterAll(() => subject.db?.close());

    describe('unit of work', () => unitOfWorkConformance(subject));
    describe('access', () => accessConformance(subject));
    describe('apps and their tokens', () => oauthConformance(subject));
    describe('spaces, campaigns', () => spacesConformance(subject));
    describe('contacts, triggers', () => contactsConformance(subject));
    describe('conversations', () => conversationsConformance(subject));
    describe('testimonials', () => testimonialsConformance(subject));
    describe('media', () => mediaConformance(subject));
    describe('walls', () => wallsConformance(subject));
    describe('inbox', () => inboxConformance(subject));
    describe('deliveries, outbox', () => deliveriesConformance(subject));
    describe('usage, kept answers, facts', () => usageConformance(subject));
    describe('what is forgotten', () => forgettingConformance(subject));
    describe('webhooks', () => webhooksConformance(subject));
    describe('jobs', () => jobsConformance(subject));
  });
}
