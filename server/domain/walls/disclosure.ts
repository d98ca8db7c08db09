import type { CampaignReader } from '../campaigns/index.ts';
import type { Page } from '../page.ts';
import type { Space } from '../spaces/index.ts';
import type { Testimonial } from '../testimonials/index.ts';

/** "How these were collected", from the settings and the cards themselves, so that it cannot promise what is not so. */
export async function disclosure(
  readers: { campaigns: CampaignReader },
  space: Space,
  shown: Page<Testimonial>,
): Promise<string[]> {
  const campaign = await readers.campaigns.defaultCampaign(space.accountId, space.id);
  return [
    'Every customer who is asked gets the same private link and the same questions, whatever they thought of it.',
    rewards(campaign?.settings.incentive ?? null, shown),
    `${space.name} chooses which testimonials stand on this page, and cannot change a word of them. The average counts every rating its customer agreed to publish.`,
    'The words are the customers’ own sentences; “…” marks where one was left out. They can edit or take them back at any time.',
    ...broughtHere(shown),
  ];
}

/** "Nobody" is said only where every card is in sight and none of them says otherwise. */
function rewards(incentive: string | null, shown: Page<Testimonial>): string {
  if (incentive) return `Everyone who answers gets this, good or bad: ${incentive}. It is said on each card.`;
  const rewarded = shown.nextCursor !== null || shown.items.some((one) => one.incentive !== null);
  return rewarded
    ? 'Where something was given for answering, good or bad, the card says so.'
    : 'Nobody is paid or rewarded for answering.';
}

/** What is said above of private links and own sentences is not known of these. */
function broughtHere(shown: Page<Testimonial>): string[] {
  const mayBe = shown.nextCursor !== null || shown.items.some((one) => one.provenance === 'import');
  return mayBe
    ? ['A card that is not marked as verified was brought here from elsewhere: we cannot say how it was collected.']
    : [];
}
