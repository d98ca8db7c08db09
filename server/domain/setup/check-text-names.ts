import { type FieldProblem, smsNameProblem } from '../interview/index.ts';
import type { Space } from '../spaces/index.ts';

/** What text messages say of a space. */
type Named = Pick<Space, 'name'> & { settings: Pick<Space['settings'], 'smsName' | 'smsHelp' | 'locale'> };

/**
 * Whether text messages can say whom they are from and where help is. Only what changes is judged: a space from before
 * these settings keeps working, its name cut to fit.
 */
export function checkTextNames(now: Named, before: Named): FieldProblem[] {
  return [...nameProblem(now, before), ...helpProblem(now, before)];
}

function nameProblem(now: Named, before: Named): FieldProblem[] {
  const { smsName, locale } = now.settings;
  if (now.name === before.name && (smsName ?? null) === (before.settings.smsName ?? null)) return [];
  const problem = smsNameProblem(smsName ?? now.name, 'biz', locale);
  if (!problem) return [];
  const message = smsName ? problem : `Text messages need a shorter name for “${now.name}”. ${problem}`;
  return [{ path: 'smsName', message }];
}

function helpProblem({ settings }: Named, before: Named): FieldProblem[] {
  if (!settings.smsHelp || settings.smsHelp === before.settings.smsHelp) return [];
  const problem = smsNameProblem(settings.smsHelp, 'hlp', settings.locale);
  return problem ? [{ path: 'smsHelp', message: problem }] : [];
}
