/** Languages written from right to left. */
const RTL = /^(ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/;

export const directionOf = (locale: string): 'rtl' | 'ltr' => (RTL.test(locale) ? 'rtl' : 'ltr');

/** What an attribute `lang` means: a language, or with "auto" the page's own (the reader's, if the page says none). */
export function pageLocale(lang: string | undefined): string | undefined {
  return lang === 'auto' ? document.documentElement.lang || navigator.language : lang;
}
