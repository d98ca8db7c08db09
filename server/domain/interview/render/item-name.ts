const determined =
  /^(?:your|the|my|our|his|her|their|its|an?|this|these|that|those|some|any|every|each|all|both|everything|something)(?![\p{L}\p{N}])|^\p{L}+['’]s(?=\s)|^\p{L}+ing (?:with|at|from|for|in|to)(?![\p{L}])/iu;

/**
 * As it reads inside a question: "wholesale bread" → "your wholesale bread". A business writes it either way. Other
 * languages decline their determiners: there the name stands as it was written.
 */
export const askedItem = (item: string, locale: { tag: string } = { tag: 'en' }): string => {
  const name = item.trim();
  return name === '' || locale.tag !== 'en' || determined.test(name) ? name : `your ${name}`;
};

/** As it stands by itself, on a card: "your wholesale bread" → "wholesale bread". */
export const namedItem = (item: string): string => item.trim().replace(/^your\s+(?=\S)/iu, '');
