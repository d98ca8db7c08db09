import { createRequire } from 'node:module';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import type { Guard } from './guard.ts';

const require = createRequire(import.meta.url);
const config = require('../../.dependency-cruiser.cjs');
export const RULES: string[] = config.forbidden.map((rule: { name: string }) => rule.name);

export interface Cruised {
  /** Own modules that were read; a cruise that reads none finds nothing wrong with anything. */
  modules: number;
  /** `rule: from → to`, once each. */
  violations: string[];
}

/** Reads every module below shared, server and widget of that tree and holds it against the rules. */
export async function cruiseTree(root: string): Promise<Cruised> {
  const { output } = await cruise(
    ['shared', 'server', 'widget'],
    {
      ...config.options,
      ruleSet: { forbidden: config.forbidden },
      validate: true,
      baseDir: root,
    },
    config.options.enhancedResolveOptions,
  );
  // Without an outputType the output is the result object, never a string.
  const result = output as ICruiseResult;
  const own = result.modules.filter((module) => /^(shared|server|widget)\//.test(module.source));
  const violations = result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  return { modules: own.length, violations: [...new Set(violations)] };
}

/** Fewer than this were read: the cruiser is broken (it is, silently, with TypeScript 7). */
export const FEWEST_MODULES = 100;

export const architecture: Guard = {
  name: 'architecture',
  async run(root) {
    const { modules, violations } = await cruiseTree(root);
    if (violations.length > 0) return { ok: false, report: violations.join('\n') };
    if (modules < FEWEST_MODULES) return { ok: false, report: `only ${modules} modules were read` };
    return { ok: true, report: `${modules} modules, ${RULES.length} rules` };
  },
};
