import path from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../../tools/score/run.ts';
import { loadScenarios } from '../../tools/score/scenario.ts';

const folder = path.join(import.meta.dirname, '../../server/domain/interview/scenarios');

// What a model hears and proposes may change the path, never what it must end in.
it.each(loadScenarios(folder).map((scenario) => [scenario.id, scenario] as const))(
  '%s holds every gate',
  (_, scenario) => {
    expect(run(scenario, 'llm-mock').breaches).toEqual([]);
  },
);
