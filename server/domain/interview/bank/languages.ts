/** The languages that conversations are held in, and what a text message of each is written in. */
export const ownerLanguages = {
  en: 'gsm7',
  es: 'gsm7',
  fr: 'gsm7',
  de: 'gsm7',
  pt: 'gsm7',
  sw: 'gsm7',
  ar: 'ucs2',
} as const;
export type OwnerLanguage = keyof typeof ownerLanguages;

export const isOwnerLanguage = (tag: string): tag is OwnerLanguage => Object.hasOwn(ownerLanguages, tag);
