import {
  askedItem,
  type FieldProblem,
  isOwnerLanguage,
  type OwnerBank,
  paysForPraise,
  smsNameProblem,
  validateOwnerBank,
} from '../interview/index.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Campaign, CampaignSettings } from './campaign.ts';

/** A campaign as its owner writes it, whole: what is left out is gone. */
export interface CampaignEdit {
  name: string;
  defaultItem: string;
  smsItem: string | null;
  incentive: string | null;
  locale: string | null;
  /** Absent: as it was. */
  channels?: readonly ('email' | 'sms')[] | null;
  /** null: the bank as it is. Else checked here, whatever it is. */
  bank: unknown;
}

type Checked = Pick<Campaign, 'name' | 'settings'>;
const LONGEST = { name: 80, defaultItem: 80, incentive: 200 };

/**
 * What is to be saved, or everything that is wrong with it, field by field. What was saved before and is not changed is not
 * judged again: an older campaign whose item is too long for texts keeps working, and its questions can be edited.
 */
export function checkCampaign(
  edit: CampaignEdit,
  before: Campaign,
  spaceLocale: string,
): Result<Checked, FieldProblem[]> {
  const name = edit.name.trim();
  const settings: CampaignSettings = {
    incentive: edit.incentive?.trim() || null,
    defaultItem: edit.defaultItem.trim(),
    smsItem: edit.smsItem?.trim() || null,
    locale: edit.locale,
    ...channelsOf(edit, before.settings),
    bank: null,
  };
  const bank: Result<OwnerBank | null, FieldProblem[]> = edit.bank === null ? ok(null) : validateOwnerBank(edit.bank);
  const problems = [
    ...lengthProblem('name', name, 'Give the campaign a name.'),
    ...lengthProblem('defaultItem', settings.defaultItem, 'Say what is asked about, like “your order”.'),
    ...itemProblem(settings, before.settings, spaceLocale),
    ...incentiveProblem(settings, spaceLocale),
    ...localeProblem(settings),
    ...(bank.ok ? [] : bank.error.map(({ path, message }) => ({ path: path ? `bank.${path}` : 'bank', message }))),
  ];
  if (problems.length > 0 || !bank.ok) return fail(problems);
  return ok({ name, settings: { ...settings, bank: bank.value } });
}

/** An editor that does not know of channels must not take them away. */
function channelsOf(edit: CampaignEdit, before: CampaignSettings): Pick<CampaignSettings, 'channels'> {
  const channels = edit.channels === undefined ? before.channels : edit.channels;
  return channels?.length ? { channels: [...new Set(channels)] } : {};
}

function lengthProblem(path: 'name' | 'defaultItem', text: string, missing: string): FieldProblem[] {
  if (text === '') return [{ path, message: missing }];
  return text.length > LONGEST[path] ? [{ path, message: `At most ${LONGEST[path]} characters.` }] : [];
}

function itemProblem(now: CampaignSettings, before: CampaignSettings, spaceLocale: string): FieldProblem[] {
  const language = now.locale ?? spaceLocale;
  const changed = (['defaultItem', 'smsItem', 'locale'] as const).some((key) => now[key] !== (before[key] ?? null));
  if (!changed || now.defaultItem === '') return [];
  const named = now.smsItem ?? askedItem(now.defaultItem, { tag: language });
  const problem = smsNameProblem(named, 'item', language);
  if (!problem) return [];
  const message = now.smsItem ? problem : `Text messages need a shorter word for “${named}”. ${problem}`;
  return [{ path: 'smsItem', message }];
}

function incentiveProblem({ incentive, locale }: CampaignSettings, spaceLocale: string): FieldProblem[] {
  if (incentive === null) return [];
  const path = 'incentive';
  if (incentive.length > LONGEST.incentive) return [{ path, message: `At most ${LONGEST.incentive} characters.` }];
  const languages = ['en', locale ?? spaceLocale].filter(isOwnerLanguage);
  const paid = languages.map((language) => paysForPraise(incentive, language)).find((words) => words !== null);
  return paid
    ? [{ path, message: `“${paid}” must be given for any answer, good or bad. Say so, or say it plainly.` }]
    : [];
}

function localeProblem({ locale }: CampaignSettings): FieldProblem[] {
  if (!locale || isOwnerLanguage(locale)) return [];
  return [{ path: 'locale', message: `Conversations are not held in “${locale}”.` }];
}
