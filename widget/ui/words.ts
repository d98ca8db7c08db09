/** What a card says in the product's own voice, in one language. Wall, chat, owner frame and console hand in theirs. */
export interface CardWords extends Formats {
  outOf: (stars: string) => string;
  replyFrom: (who: string) => string;
  namePrivate: string;
  readAll: string;
  readLess: string;
  verified: string;
}

/** Made once per language: constructing an Intl object costs more than a card. */
export interface Formats {
  number: (value: number) => string;
  /** ISO 8601 to "Oct 2026". */
  month: (at: string) => string;
}

/** @param locale BCP 47 */
export function formats(locale: string): Formats {
  const month = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric' });
  return {
    number: new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format,
    month: (at) => month.format(new Date(at)),
  };
}

/** Spread together with `formats("en")`. */
export const englishCard = {
  outOf: (stars: string) => `${stars} out of 5`,
  replyFrom: (who: string) => `Reply from ${who}`,
  namePrivate: 'Name kept private',
  readAll: 'Read all of it',
  readLess: 'Show less',
  verified: 'Verified: private link. Show proof',
};
