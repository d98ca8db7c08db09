import { type FieldProblem, smsNameProblem } from '../interview/index.ts';
import type { Space } from '../spaces/index.ts';

/**
 * Whether text messages can say whom they are from and where help is. Only what changes is judged: a space from before
 * these settings keeps working, its name cut to fit.
 */
export function checkTextNames(now: Space, before: Space): FieldProblem[] {
  return [...nameProblem(now, before), ...helpProblem(now, before)];
}

function nameProblem(now: Space, before: Space): FieldProblem[] {
  const { smsName, locale } = now.settings;
  if (now.name === before.name && (smsName ?? null) === (before.settings.smsName ?? null)) return [];
  const problem = smsNameProblem(smsName ?? now.name, 'biz', locale);
  if (!problem) return [];
  const message = smsName ? problem : `Text messages need a shorter name for “${now.name}”. ${problem}`;
  return [{ path: 'smsName', message }];
}

function helpProblem({ settings }: Space, before: Space): FieldProblem[] {
  if (!settings.smsHelp || settings.smsHelp === before.settings.smsHelp) return [];
  const problem = smsNameProblem(settings.smsHelp, 'hlp', settings.locale);
  return problem ? [{ path: 'smsHelp', message: problem }] : [];
}
