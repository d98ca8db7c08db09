import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** One scenario: a business, a person with things to say, and what should come of it (README of the scenarios). */

const texts = z
  .union([z.string(), z.number(), z.array(z.union([z.string(), z.number()]))])
  .transform((one) => (Array.isArray(one) ? one : [one]).map(String));
const share = z.number().min(0).max(1);

const fact = z.looseObject({
  id: z.string(),
  slot: z.string(),
  text: z.coerce.string(),
  qty: texts.default([]),
  unlock: texts.default([]),
});

const truth = z.looseObject({
  rating: z.number().int().min(1).max(5).nullable().default(null),
  relationship: z.enum(['customer', 'insider', 'rewarded', 'other']).catch('customer').default('customer'),
  facts: z.array(fact).default([]),
  never: texts.default([]),
});

const style = z.looseObject({
  terse: share.default(0.3),
  typos: share.default(0),
  caps: share.default(0),
  punctuation: z.enum(['normal', 'none']).catch('normal').default('normal'),
  burst: z.number().int().min(1).max(9).catch(1).default(1),
  emoji: share.default(0),
});

const persona = z.looseObject({
  truth: truth.prefault({}),
  style: style.prefault({}),
  patience: z.number().positive().default(8),
  probeCompliance: share.default(0.71),
  followUpCompliance: share.default(0.89),
  volunteers: texts.default([]),
  consent: z.looseObject({ answer: z.coerce.string().optional(), purposes: texts.default([]) }).prefault({}),
  name: z.coerce.string().optional(),
  nameStyle: z.enum(['full', 'first_initial', 'first', 'anonymous']).optional(),
  kind: z.enum(['normal', 'gibberish', 'silent']).catch('normal').default('normal'),
  rates: z.coerce.string().default('button'),
});

const event = z.looseObject({
  at: z.coerce.string(),
  after: z.coerce.string().optional(),
  do: z.string().optional(),
  say: texts.optional(),
  press: z.coerce.string().optional(),
  rate: z.number().optional(),
  edit: z
    .looseObject({ question: z.string(), text: z.coerce.string().optional(), rating: z.number().optional() })
    .optional(),
  draft: z.coerce.string().optional(),
  consent: z.union([z.record(z.string(), z.boolean()), z.coerce.string()]).optional(),
});

const expectation = z.looseObject({
  end: z
    .looseObject({
      phase: z.string().optional(),
      published: z.boolean().optional(),
      publishable: z.boolean().optional(),
      awaiting: z.string().optional(),
    })
    .optional(),
  slots: z.record(z.string(), z.unknown()).optional(),
  asked_never: texts.optional(),
  asked: texts.optional(),
  asked_at_most: z.record(z.string(), z.number()).optional(),
  notes: texts.optional(),
  notes_never: texts.optional(),
  commands: z.looseObject({ some: texts.optional(), none: texts.optional() }).optional(),
  testimonial: z
    .looseObject({ contains: texts.optional(), omits: texts.optional(), headline: z.string().optional() })
    .optional(),
  locale: z.string().optional(),
  tone: z.string().optional(),
  reminders: z.number().optional(),
  human: z.boolean().optional(),
  messages_after_stop: z.number().optional(),
  invariants: z.unknown().optional(),
});

export const scenarioSchema = z.looseObject({
  id: z.string(),
  locale: z.string().default('en'),
  channel: z.enum(['web', 'sms', 'email>web', 'sms>web']).catch('web').default('web'),
  modes: texts.default(['rules']),
  seed: z.number().default(1),
  llm: z
    .union([
      z.enum(['honest', 'slow', 'broken', 'truncated', 'injecting', 'inventing']),
      // A list of what a malicious model tries: ours tries all of it.
      z.looseObject({ malice: texts }).transform(() => 'inventing' as const),
    ])
    .catch('honest')
    .default('honest'),
  business: z.looseObject({
    name: z.coerce.string(),
    item: z.coerce.string(),
    incentive: z.boolean().default(false),
    locale: z.string().optional(),
  }),
  persona: persona.prefault({}),
  events: z
    .array(event)
    .nullish()
    .transform((list) => list ?? []),
  expect: expectation.nullish().transform((one) => one ?? {}),
  budgets: z
    .record(z.string(), z.number())
    .nullish()
    .transform((one) => one ?? {}),
});

export type Scenario = z.infer<typeof scenarioSchema>;
export type Fact = Scenario['persona']['truth']['facts'][number];
export type ScenarioEvent = Scenario['events'][number];

/** Reads every `.yaml` and `.yml` below a folder, or one file. @throws Error that names the file and the field */
export function loadScenarios(from: string): Scenario[] {
  return filesBelow(from)
    .filter((file) => /\.ya?ml$/.test(file))
    .sort()
    .map(loadScenario);
}

function loadScenario(file: string): Scenario {
  let raw: unknown;
  try {
    raw = parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`${file}: not YAML: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  const read = scenarioSchema.safeParse({ id: path.basename(file).replace(/\.ya?ml$/, ''), ...asRecord(raw) });
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Error(`${file}: ${issue?.path.join('.') ?? '?'}: ${issue?.message ?? 'does not fit the format'}`);
}

const asRecord = (raw: unknown): object => (typeof raw === 'object' && raw !== null ? raw : {});

function filesBelow(from: string): string[] {
  if (!statSync(from).isDirectory()) return [from];
  return readdirSync(from, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(path.join(from, entry.name)) : [path.join(from, entry.name)],
  );
}
