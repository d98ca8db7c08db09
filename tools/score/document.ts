import type { Breach, Mode } from './checker/gates.ts';
import type { Scenario } from './scenario.ts';
import type { Talk } from './talk.ts';

/** One scenario of the printed document. */
export interface Result {
  scenario: Scenario;
  talk: Talk;
  breaches: Breach[];
  unmet: string[];
}

/** `--json`: the one document that other programs read. */
export const documentOf = (mode: Mode, results: readonly Result[], scores: unknown): unknown => ({
  mode,
  scenarios: results.map(({ scenario, talk, breaches, unmet }) => ({
    id: scenario.id,
    seed: scenario.seed,
    channel: scenario.channel,
    locale: scenario.locale,
    phase: talk.phase,
    publishable: talk.testimonial !== null,
    /** The owner decides that, and there is none here. */
    published: false,
    messages: talk.messages.map(({ by, text, question, channel, segments, at, role, bank }) => ({
      by,
      text,
      question,
      channel,
      segments,
      at: new Date(at).toISOString(),
      ...(role ? { role } : {}),
      ...(bank ? { bank } : {}),
    })),
    testimonial: talk.testimonial,
    consent: talk.consent && {
      text: talk.consent.text,
      purposes: talk.consent.purposes,
      messageIndex: talk.consent.messageIndex,
    },
    creditsUsed: talk.creditsUsed,
    factsVoiced: talk.factsVoiced,
    customerTurns: talk.customerTurns,
    burden: Number(talk.burden.toFixed(2)),
    quit: talk.quit,
    breaches: breaches.map(({ gate, what }) => ({ gate, what })),
    unmet,
  })),
  gates: gatesOf(results),
  scores,
});

export function gatesOf(
  results: readonly Result[],
): Record<string, { target: string; breaches: number; pass: boolean }> {
  const names = ['GV', 'QR', 'CC', 'CC-', 'OPT', 'SYM', 'LEAD', 'INJ', 'REPLAY', 'SEG', 'TERM'];
  const all = results.flatMap(({ breaches }) => breaches);
  return Object.fromEntries(
    names.map((gate) => {
      const breaches = all.filter((one) => one.gate === gate).length;
      return [
        gate,
        {
          target: gate === 'CC' || gate === 'TERM' || gate === 'REPLAY' ? '100 %' : '0',
          breaches,
          pass: breaches === 0,
        },
      ];
    }),
  );
}
