import type { Random } from './random.ts';
import type { Scenario } from './scenario.ts';

type Style = Scenario['persona']['style'];

/** Several things said in one answer, as this person types them. Returns the lines of a burst. */
export function written(sentences: readonly string[], style: Style, random: Random): string[] {
  const typed = sentences.map((sentence) => oneSentence(sentence, style, random));
  const last = typed.length - 1;
  if (style.emoji > 0 && last >= 0 && random.chance(style.emoji)) {
    typed[last] = `${typed[last]} ${random.pick(['🙂', '👍', '😊', '🙏']) ?? '👍'}`;
  }
  if (style.burst > 1) return inBursts(typed, style.burst);
  return [style.punctuation === 'none' ? typed.join('. ') : typed.join(' ')];
}

function oneSentence(sentence: string, style: Style, random: Random): string {
  const typed = misspelt(sentence, style.typos, random);
  if (style.caps > 0 && random.chance(style.caps)) return typed.toLocaleUpperCase();
  if (style.punctuation === 'none') return typed.replace(/[.!]+$/u, '');
  const first = typed.charAt(0);
  const closed = /[.!?…؟]$/u.test(typed) ? typed : `${typed}.`;
  return first.toLocaleUpperCase() + closed.slice(1);
}

/** Two neighbouring letters inside a longer word change places. Words with digits are never touched: they are facts. */
function misspelt(sentence: string, typos: number, random: Random): string {
  if (typos === 0) return sentence;
  return sentence
    .split(' ')
    .map((word) => {
      if (!/^\p{L}{5,}$/u.test(word) || !random.chance(typos)) return word;
      const at = 1 + Math.floor(random.next() * (word.length - 3));
      return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
    })
    .join(' ');
}

function inBursts(typed: readonly string[], most: number): string[] {
  if (typed.length > 1) {
    const size = Math.ceil(typed.length / most);
    return Array.from({ length: Math.ceil(typed.length / size) }, (_, at) =>
      typed.slice(at * size, (at + 1) * size).join(' '),
    );
  }
  return [...typed];
}

/** How a language says no to a question, and where its short answers are. */
const refusals: Record<string, string> = {
  en: 'no',
  es: 'no',
  fr: 'non',
  de: 'nein',
  pt: 'não',
  sw: 'hapana',
  ar: 'لا',
};
export const refusalIn = (locale: string): string => refusals[locale.split('-')[0] ?? ''] ?? 'no';
