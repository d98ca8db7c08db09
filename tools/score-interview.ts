/**
 * Holds the interview against a folder of scenarios:
 * `npm run interview:score -- <folder> [--mode rules|llm-mock] [--json]`. Exits 1 when a gate or an expectation fails.
 */
import { parseArgs } from 'node:util';
import { documentOf, gatesOf } from './score/document.ts';
import { run } from './score/run.ts';
import { loadScenarios } from './score/scenario.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mode: { type: 'string', default: 'rules' },
    json: { type: 'boolean', default: false },
    show: { type: 'string' },
  },
});
const mode = values.mode === 'llm-mock' ? 'llm-mock' : 'rules';
const scenarios = loadScenarios(positionals[0] ?? 'server/domain/interview/scenarios');
const results = scenarios.map((scenario) => run(scenario, mode));
if (values.json) {
  process.stdout.write(`${JSON.stringify(documentOf(mode, results, {}), null, 2)}\n`);
} else {
  for (const { scenario, talk, breaches, unmet } of results) {
    if (values.show === scenario.id || values.show === 'all') {
      for (const { by, text, question, segments } of talk.messages)
        console.log(`  ${by === 'bot' ? '<' : '>'} [${question}${segments ? ` ${segments}` : ''}] ${text}`);
      console.log(`  = ${JSON.stringify(talk.testimonial)}`);
    }
    if (breaches.length + unmet.length > 0)
      console.log(`${scenario.id} (${talk.phase}${talk.quit ? ', quit' : ''}, burden ${talk.burden.toFixed(1)})`);
    for (const { gate, what } of breaches) console.log(`  ${gate}  ${what}`);
    for (const what of unmet) console.log(`  -  ${what}`);
  }
  console.log(gatesOf(results));
}
process.exitCode = results.some(({ breaches, unmet }) => breaches.length + unmet.length > 0) ? 1 : 0;
