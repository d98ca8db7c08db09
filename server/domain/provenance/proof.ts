import type { Testimonial } from '../testimonials/index.ts';

export interface ProofFacts {
  body: string;
  sentence: string;
  contentHash: string;
  /** Name and value, in words, for anyone to read. */
  facts: [string, string][];
}

/** What anyone may know about a published card: how it was asked for and agreed to, and nothing about who. */
export function proofFacts(testimonial: Testimonial): ProofFacts {
  const { consent } = testimonial;
  const date = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
  const day = (at: number) => date.format(at);
  const facts: [string, string][] = [['Name shown', testimonial.author.name ?? 'Kept private']];
  if (testimonial.rating !== null) facts.push(['Rating', `${testimonial.rating} out of 5`]);
  facts.push(['Written', day(testimonial.submittedAt)]);
  if (consent) facts.push(['Customer agreed', `${day(consent.at)}, to: ${purposes(consent.purposes)}`]);
  if (testimonial.approvedAt) facts.push(['Published', day(testimonial.approvedAt)]);
  facts.push(['Reward for answering', testimonial.incentive ?? 'None']);
  const sentence =
    testimonial.provenance === 'conversation'
      ? 'Verified: written in a private conversation that was sent to one customer after a purchase or visit. The words are that customer’s own sentences.'
      : 'Imported from elsewhere: we cannot say how it was collected.';
  return { body: testimonial.body, sentence, contentHash: testimonial.contentHash, facts };
}

function purposes(given: { publish: boolean; identity: boolean; ads: boolean }): string {
  const named = [
    given.publish && 'these words on the website',
    given.identity && 'the name as shown',
    given.ads && 'ads and social posts',
  ];
  return named.filter(Boolean).join('; ');
}
