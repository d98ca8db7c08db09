const determined =
  /^(?:your|the|my|our|his|her|their|its|an?|this|these|that|those|some|any|every|each|all|both|everything|something)(?![\p{L}\p{N}])|^\p{L}+ing (?:with|at|from|for|in|to)(?![\p{L}])/iu;

/** As it reads inside a question: "wholesale bread" → "your wholesale bread". A business writes it either way. */
export const askedItem = (item: string): string => {
  const name = item.trim();
  return name === '' || determined.test(name) ? name : `your ${name}`;
};

/** As it stands by itself, on a card: "your wholesale bread" → "wholesale bread". */
export const namedItem = (item: string): string => item.trim().replace(/^your\s+(?=\S)/iu, '');
