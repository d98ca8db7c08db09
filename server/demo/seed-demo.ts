import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { wallCard } from '../../shared/contracts/wall.ts';
import { trustId } from '../../shared/ids.ts';
import { systemActor } from '../domain/access/index.ts';
import { createAccount, type MadeAccount, updateSpace } from '../domain/setup/index.ts';
import type { Testimonial } from '../domain/testimonials/index.ts';
import type { Clock } from '../ports/clock.ts';
import type { Hasher } from '../ports/hasher.ts';
import type { Ids } from '../ports/ids.ts';
import type { Database, Stores } from '../wiring/database.ts';

const seed = wallCard
  .omit({ id: true, at: true, verified: true })
  .extend({ daysAgo: z.number(), status: z.enum(['approved', 'pending']).default('approved') })
  .partial({
    headline: true,
    about: true,
    highlights: true,
    tags: true,
    featured: true,
    reply: true,
    incentive: true,
    image: true,
  });
type Seed = z.infer<typeof seed>;

interface DemoNeeds {
  db: Database;
  clock: Clock;
  ids: Ids;
  hasher: Hasher;
  demoOrigin: string;
  /** Goodword's own: a wall loads pictures from it alone. */
  publicUrl: string;
  testimonialsFile: string;
}

export const DEMO_MEMBER = 'nell@brindlelane.example';
const DAY = 86_400_000;

/** The demo bakery, on the first run: account, space, wall, campaign and a dozen testimonials. Null: there are accounts already. */
export async function seedDemo(needs: DemoNeeds): Promise<MadeAccount | null> {
  const seeds = z.array(seed).parse(JSON.parse(readFileSync(needs.testimonialsFile, 'utf8')));
  return needs.db.uow.run(async (stores) => {
    if ((await stores.access.accounts()).length > 0) return null;
    const made = await createAccount(needs)(stores, {
      name: 'Brindle Lane Bakehouse',
      memberEmail: DEMO_MEMBER,
      memberName: 'Nell',
      spaceName: 'Brindle Lane',
      spaceSlug: 'brindle-lane',
      plan: 'unlimited',
    });
    const set = await updateSpace(needs)(stores, systemActor(made.account.id), made.space, {
      frequencyDays: 0,
      accent: '#1e5a43',
      siteUrl: `${needs.demoOrigin}/bakery/`,
      origins: [needs.demoOrigin],
    });
    if (!set.ok) throw new Error('the demo changes no name');
    for (const one of seeds) await plant(needs, stores, made, one);
    return made;
  });
}

/** Demo words are an import: they were not collected here, so no card of theirs says "Verified". */
async function plant(needs: DemoNeeds, stores: Stores, made: MadeAccount, one: Seed): Promise<void> {
  const at = needs.clock.now() - one.daysAgo * DAY;
  const author = one.author;
  const contentHash = needs.hasher.sha256(JSON.stringify([one.body, one.rating, author]));
  const approved = one.status === 'approved';
  const testimonial: Testimonial = {
    id: trustId('testimonial', needs.ids.uuid()),
    accountId: made.account.id,
    spaceId: made.space.id,
    conversationId: null,
    provenance: 'import',
    status: one.status,
    body: one.body,
    headline: one.headline ?? null,
    rating: one.rating,
    author,
    about: one.about ?? null,
    locale: one.locale,
    contentHash,
    approvedHash: approved ? contentHash : null,
    approvedAt: approved ? at : null,
    approvedBy: approved ? 'system' : null,
    featured: one.featured ?? false,
    highlights: one.highlights ?? [],
    tags: one.tags ?? [],
    reply: one.reply ?? null,
    incentive: one.incentive ?? null,
    imported: null,
    media: null,
    wantsContact: false,
    spans: [],
    image: one.image ? { ...one.image, src: `${needs.publicUrl}/demo-media/${one.image.src}` } : null,
    test: false,
    createdAt: at,
    updatedAt: at,
    submittedAt: at,
    consent: {
      textHash: contentHash,
      purposes: { publish: true, identity: true, ads: false },
      text: 'Seeded with the demo',
      version: 'demo',
      locale: one.locale,
      channel: 'web',
      seq: 0,
      at,
    },
  };
  await stores.testimonials.saveTestimonial(testimonial);
}
