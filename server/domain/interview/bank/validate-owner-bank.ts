import type { z } from 'zod';
import { fail, ok, type Result } from '../../result.ts';
import { bankWording, contentQuestionIds, isContentQuestionId, isFixedId, STORY } from './content-questions.ts';
import { isOwnerLanguage, type OwnerLanguage, ownerLanguages } from './languages.ts';
import type { OwnerBank, OwnerQuestion } from './owner-bank.ts';
import { ownerBankSchema } from './owner-bank-schema.ts';
import { smsProblem, type WordingNeeds, webProblem } from './wording.ts';

export const MOST_LISTED = 12;

/** Names the field by its path in what was handed in: `questions.2.text.en.sms`. */
export interface FieldProblem {
  path: string;
  message: string;
}

/** What an owner saves as a campaign's questions: the bank to keep, or everything that is wrong with it. */
export function validateOwnerBank(input: unknown): Result<OwnerBank, FieldProblem[]> {
  const parsed = ownerBankSchema.safeParse(input);
  if (!parsed.success) return fail(parsed.error.issues.flatMap(shapeProblems));
  const bank: OwnerBank = { ...parsed.data, questions: parsed.data.questions.map(withoutBlanks) };
  const problems = [
    ...listProblems(bank),
    ...bank.questions.flatMap((question, at) =>
      questionProblems(question, bank.questions.slice(0, at)).map(({ path, message }) => ({
        path: `questions.${at}.${path}`,
        message,
      })),
    ),
  ];
  return problems.length > 0 ? fail(problems) : ok(bank);
}

function shapeProblems(issue: z.core.$ZodIssue): FieldProblem[] {
  if (issue.code !== 'unrecognized_keys') return [{ path: issue.path.join('.'), message: issue.message }];
  return issue.keys.map((key) => ({
    path: [...issue.path, key].join('.'),
    message: 'There is no such setting. A question has no conditions: everybody is asked the same.',
  }));
}

/** An empty text is one that was not written: the bank's stands. */
function withoutBlanks(question: OwnerQuestion): OwnerQuestion {
  const { text, ...rest } = question;
  const written = Object.entries(text ?? {}).flatMap(([language, { web, sms }]) =>
    web || sms ? [[language, { ...(web ? { web } : {}), ...(sms ? { sms } : {}) }] as const] : [],
  );
  return written.length > 0 ? { ...rest, text: Object.fromEntries(written) } : rest;
}

function listProblems({ questions }: OwnerBank): FieldProblem[] {
  if (questions.length > MOST_LISTED)
    return [
      { path: 'questions', message: `At most ${MOST_LISTED} questions can be listed; these are ${questions.length}.` },
    ];
  const off = new Set(questions.filter(({ on }) => !on).map(({ id }) => id));
  const left = contentQuestionIds.some((id) => id !== STORY && !off.has(id));
  const added = questions.some(({ id, on }) => on && !isContentQuestionId(id));
  return left || added ? [] : [{ path: 'questions', message: 'Leave at least one question on besides the story.' }];
}

function questionProblems(question: OwnerQuestion, before: readonly OwnerQuestion[]): FieldProblem[] {
  const idProblem = idProblemOf(question.id, before);
  if (idProblem) return [{ path: 'id', message: idProblem }];
  return [
    ...(isContentQuestionId(question.id) ? bankQuestionProblems(question) : addedQuestionProblems(question)),
    ...Object.keys(question.text ?? {}).flatMap((language) => textProblems(question, language)),
  ];
}

function idProblemOf(id: string, before: readonly OwnerQuestion[]): string | null {
  if (before.some((other) => other.id === id)) return `“${id}” is listed twice.`;
  if (isContentQuestionId(id) || /^o\.[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) return null;
  return isFixedId(id)
    ? `“${id}” belongs to every conversation: it cannot be listed, reworded or switched off.`
    : `There is no question “${id}”. An added one is called “o.” and a name of small letters, digits and hyphens.`;
}

function bankQuestionProblems({ id, on, slot }: OwnerQuestion): FieldProblem[] {
  return [
    ...(id === STORY && !on
      ? [{ path: 'on', message: 'The story is what a testimonial is made of: it stays on.' }]
      : []),
    ...(slot ? [{ path: 'slot', message: 'What a question of the bank asks about is fixed.' }] : []),
  ];
}

function addedQuestionProblems({ slot, text }: OwnerQuestion): FieldProblem[] {
  return [
    ...(slot ? [] : [{ path: 'slot', message: 'Say what the answer is about.' }]),
    ...(text ? [] : [{ path: 'text', message: 'Write the question in at least one language.' }]),
  ];
}

/** What goes out as a text message is checked as one, also where the web's wording has to do. */
function textProblems({ id, text }: OwnerQuestion, language: string): FieldProblem[] {
  const path = `text.${language}`;
  if (!isOwnerLanguage(language)) {
    const known = Object.keys(ownerLanguages).join(', ');
    return [{ path, message: `Conversations are not held in “${language}”. They are in: ${known}.` }];
  }
  const { web, sms } = text?.[language] ?? {};
  const model = (channel: 'web' | 'sms') => needsOf(id, language, channel);
  if (!web && !isContentQuestionId(id)) return [{ path: `${path}.web`, message: 'Write how the chat asks it.' }];
  const onWeb = web ? webProblem(web, model('web')) : null;
  // A wording that is wrong as it stands is said once.
  const byText = sms || !onWeb ? smsProblem(sms ?? web ?? '', model('sms')) : null;
  return [
    ...(onWeb ? [{ path: `${path}.web`, message: onWeb }] : []),
    ...(byText
      ? [{ path: `${path}.sms`, message: sms ? byText : `The chat’s wording does not do for texts. ${byText}` }]
      : []),
  ];
}

function needsOf(id: string, language: OwnerLanguage, channel: 'web' | 'sms'): WordingNeeds {
  return { language, model: isContentQuestionId(id) ? bankWording(id, language)[channel] : null };
}
