/**
 * Holds the interview against scenarios: `npm run interview:score -- [folder] [--mode rules|llm-mock] [--baselines] [--json]
 * [--show ID] [--metamorphic RUNS] [--calibrate]`. Exits 1 when a gate or an expectation fails. `--json` prints one document
 * on stdout and nothing else there. `--calibrate` fits patience anew and freezes it, which makes old scores incomparable.
 */
import { parseArgs } from 'node:util';
import { calibrate, frozenPatience } from './score/calibrate.ts';
import { documentOf, gatesOf, type Result } from './score/document.ts';
import { metamorphic } from './score/metamorphic.ts';
import { baselineTable, gateTable, scoreTable, transcript } from './score/report.ts';
import { run } from './score/run.ts';
import { loadScenarios } from './score/scenario.ts';
import { headlineOf, rowsOf, scoresOf } from './score/scores.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mode: { type: 'string', default: 'rules' },
    baselines: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    show: { type: 'string' },
    metamorphic: { type: 'string' },
    calibrate: { type: 'boolean', default: false },
  },
});
if (values.mode !== 'rules' && values.mode !== 'llm-mock') {
  console.error(`--mode: expected rules or llm-mock, found ${values.mode}`);
  process.exit(2);
}
const mode = values.mode;
const scenarios = loadScenarios(positionals[0] ?? 'server/domain/interview/scenarios');
if (values.calibrate) console.error(calibrate(scenarios, new Date().toISOString().slice(0, 10)));

const results: Result[] = scenarios.map((scenario) => run(scenario, mode));
const patience = frozenPatience();
const rows = rowsOf(scenarios, patience, mode);
const scores = { web: scoresOf(rows, 'web', mode), sms: scoresOf(rows, 'sms', mode) };
const gates = gatesOf(results);
const hold = Object.values(gates).every(({ pass }) => pass);
const headline = headlineOf(scores, hold);
const runs = values.metamorphic === undefined ? 0 : Number(values.metamorphic);
const broken = runs > 0 ? metamorphic(scenarios, runs, mode) : { runs: 0, breaches: [] };

if (values.json) {
  process.stdout.write(`${JSON.stringify(documentOf(mode, results, { ...scores, headline }), null, 2)}\n`);
} else {
  for (const result of results) {
    if (values.show === result.scenario.id || values.show === 'all') console.log(transcript(result));
  }
  console.log(gateTable(results, gates));
  if (runs > 0) console.log(`metamorphic: ${broken.runs} runs, ${broken.breaches.length} breaches`);
  for (const breach of broken.breaches.slice(0, 20)) console.log(`  ${breach}`);
  for (const channel of ['web', 'sms'] as const) console.log(scoreTable(channel, mode, scores[channel], rows));
  if (values.baselines) console.log(baselineTable(scenarios, patience));
  console.log(`Score ${headline.toFixed(1)} of 100 (specificity stands in for RQI: nobody has coded answers by hand).`);
  console.log(
    `Patience fitted ${patience.date} on ${patience.personas.web} + ${patience.personas.sms} personas: simulated, never a field result.`,
  );
}
const failed = !hold || broken.breaches.length > 0 || results.some(({ unmet }) => unmet.length > 0);
process.exitCode = failed ? 1 : 0;
