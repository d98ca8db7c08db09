/** What the shipped languages are called, in each of them; lower case. */
const names: Readonly<Record<string, string>> = {
  en: 'english|inglés|ingles|anglais|englisch|inglês|kiingereza|الإنجليزية|الانجليزية|إنجليزي|انجليزي',
  es: 'spanish|español|espanol|castellano|espagnol|spanisch|espanhol|kihispania|الإسبانية|الاسبانية',
  fr: 'french|francés|frances|français|francais|französisch|francês|kifaransa|الفرنسية|فرنسي',
  de: 'german|alemán|aleman|allemand|deutsch|alemão|alemao|kijerumani|الألمانية|الالمانية',
  pt: 'portuguese|portugués|portugues|portugais|portugiesisch|português|kireno|البرتغالية',
  sw: 'swahili|kiswahili|suajili|suaheli|السواحيلية',
  ar: 'arabic|árabe|arabe|arabisch|kiarabu|العربية|عربي|بالعربي',
};

const asking = (alternatives: string): RegExp =>
  new RegExp(
    `^(?:(?:can|could) (?:we|you|i) (?:speak|talk|do this|continue|write|switch)(?: to)? |(?:please |pls )?(?:speak|write|continue|switch to) )?(?:in |en |auf |em |kwa |ب)?(?:${alternatives})(?:[ ,]*(?:please|pls|por favor|s'il (?:vous|te) pla[iî]t|bitte|tafadhali|من فضلك|لو سمحت))?[\\s.!?؟]*$`,
    'iu',
  );

const patterns = Object.entries(names).map(([tag, alternatives]) => ({ tag, pattern: asking(alternatives) }));

/** The language that a whole message asks for ("en español, por favor"); null: it asks for none. */
export const askedLanguage = (text: string): string | null =>
  text.length > 60 ? null : (patterns.find(({ pattern }) => pattern.test(text.trim()))?.tag ?? null);
