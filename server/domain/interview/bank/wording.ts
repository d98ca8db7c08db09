import { fold, lettersOutsideGsm, segmentsOf, smsCaps, smsRoom } from '../../../../shared/text-message.ts';
import { fill } from '../../../../shared/wording.ts';
import { carrierKeywordIn } from './carrier-keywords.ts';
import { type OwnerLanguage, ownerLanguages } from './languages.ts';
import { type Lead, leadingIn } from './leading-in.ts';

export const WEB_CAP = 240;

export interface WordingNeeds {
  language: OwnerLanguage;
  /** The bank's own wording of this question in this language: an owner's may have its form. Absent: an added question. */
  model?: string | null;
}

/** Why this may not be asked on the web; null: it may. */
export function webProblem(text: string, needs: WordingNeeds): string | null {
  if (text.length > WEB_CAP) return `At most ${WEB_CAP} characters; this has ${text.length}.`;
  return (
    fieldProblem(text) ?? markProblem(text) ?? formProblem(text, needs, 'end') ?? leadProblem(text, needs.language)
  );
}

/** Why this may not be asked by text; null: it may. Priced with its fields as long as settings allow. */
export function smsProblem(text: string, needs: WordingNeeds): string | null {
  return (
    fieldProblem(text) ??
    markProblem(text) ??
    roomProblem(text, needs.language) ??
    formProblem(text, needs, 'anywhere') ??
    keywordProblem(text) ??
    leadProblem(text, needs.language)
  );
}

const fields = ['item', 'biz', 'first'];

/** `{item}`, `{biz}`, `{first}`, and brackets round what may be unknown. */
function fieldProblem(text: string): string | null {
  const unknown = [...text.matchAll(/\{([^{}]*)\}/gu)].find(([, name]) => !fields.includes(name ?? ''));
  if (unknown) return `There is no field ${unknown[0]}. Use {item}, {biz} or {first}.`;
  if (/[{}]/u.test(text.replace(/\{\w+\}/gu, ''))) return 'A field is written like {item}, with both braces.';
  const outside = text.replace(/\[[^[\]]*\]/gu, '');
  if (/[[\]]/u.test(outside)) return 'A square bracket has no partner.';
  if ((text.match(/\[[^[\]]*\]/gu) ?? []).some((part) => !part.includes('{')))
    return 'Square brackets are for what may be unknown, like [, {first}].';
  return outside.includes('{first}')
    ? 'A first name may be unknown: put it in square brackets with what belongs to it, like [, {first}].'
    : null;
}

function markProblem(text: string): string | null {
  if (/[\p{Cc}\u200B\u202A-\u202E\u2066-\u2069\uFEFF]/u.test(text)) return 'One line of plain text, please.';
  if (
    /https?:|www\.|(?<![\p{L}\p{N}])[\w-]+\.(?:com|org|net|io|app|link|ly|co|de|fr|es|br|pt|ke)(?![\p{L}\p{N}])/iu.test(
      text,
    )
  )
    return 'A question holds no links.';
  return /\p{Extended_Pictographic}/u.test(text) ? 'A question holds no emoji.' : null;
}

const marks = /[?؟？]/gu;
const questionsIn = (text: string): number => text.match(marks)?.length ?? 0;
/** A quotation mark or a bracket may close behind it. */
const endsAsking = (text: string): boolean => /[?؟？][)”"»’']?$/u.test(text);

/** One question, and it comes last; or the form that the bank itself gives this question: two, or a hint behind it. */
function formProblem(text: string, { model }: WordingNeeds, where: 'end' | 'anywhere'): string | null {
  const most = Math.max(1, questionsIn(model ?? ''));
  const asked = questionsIn(text);
  if (asked === 0) return 'Ask a question: there is no question mark.';
  if (asked > most) return most === 1 ? 'Ask one question at a time.' : `Ask at most ${most} questions at a time.`;
  const mayTrail = where === 'anywhere' || (model != null && !endsAsking(model));
  return mayTrail || endsAsking(text) ? null : 'End with the question.';
}

const widest = Object.fromEntries((['biz', 'item', 'first'] as const).map((name) => [name, 'x'.repeat(smsCaps[name])]));

/** What a text message takes with its fields at the longest that settings allow. */
export const smsSizeOf = (text: string) => segmentsOf(fold(fill(text, widest)));

function roomProblem(text: string, language: OwnerLanguage): string | null {
  const written = ownerLanguages[language];
  const { encoding, units } = smsSizeOf(text);
  const room = smsRoom[written];
  if (written === 'gsm7' && encoding === 'ucs2') {
    const letters = lettersOutsideGsm(fold(text)).slice(0, 6).join(' ');
    return `Text messages cannot write ${letters} at their plain price. Leave the mark off, or choose another word.`;
  }
  if (encoding === 'ucs2' ? units <= room : units <= smsRoom.gsm7) return null;
  return `Too long for ${written === 'gsm7' ? 'one text message' : 'two texts'}: ${units} of ${room} with its fields at their longest.`;
}

function keywordProblem(text: string): string | null {
  const keyword = carrierKeywordIn(text);
  return keyword && `Phone companies act on “${keyword}” by themselves: ask for another word, like NONE or SKIP.`;
}

const said: Record<Lead, (words: string) => string> = {
  exclamation: () => 'Ask without an exclamation mark.',
  praise: (words) => `“${words}” says what the answer should be. Ask so that good and bad fit.`,
  nod: (words) => `“${words}” asks for a nod. Ask openly.`,
  staff: (words) => `“${words}”: a question may not name staff or ask who it was.`,
  content: (words) => `“${words}”: a question may not ask for certain words, stars or a place to post them.`,
  reward: (words) => `“${words}”: a reward may not depend on what is said.`,
  thanks: (words) => `“${words}” thanks for praise that nobody has given yet.`,
};

function leadProblem(text: string, language: OwnerLanguage): string | null {
  const found = leadingIn(text, language);
  return found && said[found.lead](found.said);
}
