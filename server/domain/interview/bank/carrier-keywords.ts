import { lineSet } from '../locales/compile-words.ts';
import { leavingWords } from '../locales/stop-words.ts';
import { plainLetters } from './plain-letters.ts';

/**
 * Words that a carrier or a provider acts on by itself, so that an answer with one never reaches the question it answers:
 * opt-out, opt-in and help words (CTIA; Twilio and others take YES as an opt-in, AWS takes REMOVE as an opt-out).
 */
const ofCarriers = lineSet(
  'stop|stopall|unsubscribe|cancel|end|quit|revoke|optout|opt-out|remove|delete|yes|start|unstop|subscribe|help|info|' +
    'arret|stopp|abbestellen|baja|parar|alto|sair|cancelar|acha|ondoa|توقف|إيقاف|قف|إلغاء',
);
const keywords: ReadonlySet<string> = new Set(
  [...ofCarriers, ...leavingWords.stop, ...leavingWords.withdraw, ...leavingWords.start].map((word) =>
    plainLetters(word).toLowerCase(),
  ),
);

/** "Reply", "text", "answer" in the seven languages, and what may stand before the word that is asked for. */
const asks =
  /(?<!\p{L})(?:reply|text|texts|answer|send|respond|type|responda?|responde|conteste|contesta|envi[ea]|repond(?:ez|s)|envoyez|antworten sie|antworte|schreiben sie|sende|senden sie|digite|envie|jibu|tuma|andika|[اأ]رسل|[اأ]جب|اكتب|رد)(?: (?:with|by|con|par|avec|mit|com|kwa|na|بكلمة|ب))?[ :]+["'“”«]?([\p{L}-]+)/giu;
/** "(yes/no)", "YES or NO": the same without a verb. */
const eitherOr = /(?<!\p{L})(yes) ?(?:\/|or) ?no(?!\p{L})/iu;
const capitals = /(?<!\p{L})\p{Lu}[\p{Lu}-]+(?!\p{L})/gu;

/** A carrier's word that this text message wants for an answer; null: none. */
export function carrierKeywordIn(text: string): string | null {
  const plain = plainLetters(text);
  const wanted = [
    ...[...plain.matchAll(asks)].map((match) => match[1] ?? ''),
    eitherOr.exec(plain)?.[1] ?? '',
    ...(plain.match(capitals) ?? []),
  ];
  return wanted.find((word) => keywords.has(word.toLowerCase())) ?? null;
}
