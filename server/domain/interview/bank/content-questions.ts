import { type BankId, type BankText, bankIds } from '../locales/locale.ts';
import { localeOf } from '../locales/table.ts';
import { questionsOf, slotAskedBy } from '../policy/questions.ts';
import type { OwnerSlot } from './owner-bank.ts';

/** Always asked, and first: free recall before anything narrow. */
export const STORY = 'q.story';

const isBankId = (id: string): id is BankId => bankIds.some((known) => known === id);

/** The content questions of the bank, which an owner may reword, reorder and (but for the story) switch off. */
export const contentQuestionIds: readonly BankId[] = [
  STORY,
  ...questionsOf({ campaign: {} }, 'en').map(({ id }) => id),
].filter(isBankId);

export const isContentQuestionId = (id: string): id is BankId => contentQuestionIds.some((known) => known === id);

/** Of the engine, and not an owner's to list: consent, relationship, rating, name, preview, notes, endings. */
export const isFixedId = (id: string): boolean => isBankId(id) && !isContentQuestionId(id);

// Content questions target slots that an owner's own question may have too.
export const slotOfContent = (id: BankId): OwnerSlot => slotAskedBy(id) as OwnerSlot;

/** As the bank words it; a language without a bank of its own: in English. */
export const bankWording = (id: BankId, language: string): BankText => localeOf(language).texts[id];
