/**
 * Holds the interview against a folder of scenarios: hard gates, expectations, scores, baselines (interview.md B).
 *
 *     npm run interview:score -- <folder> [--mode rules|llm-mock] [--baselines] [--json] [--show ID] [--metamorphic [N]]
 *     npm run interview:score -- <folder> --calibrate        fits patience anew and freezes it
 *     npm run interview:score -- <folder> --update-golden    writes the transcripts that scenarios name
 *
 * Exits 1 when a gate or an expectation fails, 2 for a folder or an option that cannot be read.
 */
import { parseArgs } from 'node:util';
import { command } from './interview/command.ts';

const options = {
  mode: { type: 'string', default: 'rules' },
  json: { type: 'boolean', default: false },
  show: { type: 'string' },
  baselines: { type: 'boolean', default: false },
  calibrate: { type: 'boolean', default: false },
  'update-golden': { type: 'boolean', default: false },
  metamorphic: { type: 'boolean', default: false },
  runs: { type: 'string', default: '2000' },
} as const;

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  process.exitCode = await command(positionals[0] ?? 'server/domain/interview/scenarios', values);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
