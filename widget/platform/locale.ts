/** What an attribute `lang` means: a language, or with "auto" the page's own (the reader's, if the page says none). */
export function pageLocale(lang: string | undefined): string | undefined {
  return lang === 'auto' ? document.documentElement.lang || navigator.language : lang;
}
