import { isRedundant } from '../oracle.ts';
import type { Scenario } from '../scenario.ts';
import type { Talk } from '../talk.ts';
import type { Breach } from './gates.ts';

/** Questions whose answer this person had given already, by the persona's own facts. */
export function redundantQuestions(scenario: Scenario, { messages }: Talk): Breach[] {
  const voiced: string[] = [];
  const breaches: Breach[] = [];
  for (const { by, role, question, facts } of messages) {
    if (by === 'customer') voiced.push(...facts);
    else if (role === 'question' && question !== null && isRedundant(scenario, question, voiced)) {
      breaches.push({ gate: 'QR', scenario: scenario.id, what: `${question} had been answered` });
    }
  }
  return breaches;
}
