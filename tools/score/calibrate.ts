import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { attempt, fixedChat, fixedSms, staticForm } from './baselines.ts';
import { fitPatience, type Patience, patienceSchema } from './patience.ts';
import type { Scenario } from './scenario.ts';
import { talkers } from './scores.ts';

const file = new URL('./patience.json', import.meta.url);

export const frozenPatience = (): Patience => patienceSchema.parse(JSON.parse(readFileSync(file, 'utf8')));

/** Fits patience to the baselines on these people, once, and freezes it with its date. The engine plays no part in it. */
export function calibrate(scenarios: readonly Scenario[], date: string): Patience {
  const people = talkers(scenarios);
  const web = people.filter(({ channel }) => channel !== 'sms');
  const sms = people.filter(({ channel }) => channel === 'sms');
  const burdens = (of: readonly Scenario[], script: typeof staticForm): number[] =>
    of.map((one) => attempt(one, script).burden);
  const fitted = fitPatience({
    form: burdens(web, staticForm),
    chat: burdens(web, fixedChat),
    sms: burdens(sms, fixedSms),
  });
  const hash = createHash('sha256')
    .update(JSON.stringify(people.map(({ id, persona }) => [id, persona])))
    .digest('hex')
    .slice(0, 16);
  const patience: Patience = { date, ...fitted, personas: { web: web.length, sms: sms.length, hash } };
  writeFileSync(file, `${JSON.stringify(patience, null, 2)}\n`);
  return patience;
}
