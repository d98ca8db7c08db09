import { z } from 'zod';

/**
 * How much people put up with: lognormal, in burden units. Fitted once on the baselines to what was published for them,
 * then frozen in `patience.json`: the engine's figure on this population is its score, and a model, never a field result.
 */
export const patienceSchema = z.object({
  date: z.string(),
  web: z.object({ mu: z.number(), sigma: z.number() }),
  sms: z.object({ mu: z.number(), sigma: z.number() }),
  /** What the baselines complete with it. */
  reached: z.object({ form: z.number(), chat: z.number(), sms: z.number() }),
  personas: z.object({ web: z.number(), sms: z.number(), hash: z.string() }),
});
export type Patience = z.infer<typeof patienceSchema>;
type Lognormal = Patience['web'];

/** Completion of the static form and of a fixed-script chat (Xiao et al. 2020, TOCHI 27(3)); of six questions by text (m4RH, Kenya). */
export const published = { form: 0.242, chat: 0.54, sms: 0.5 } as const;

/** Chance that a person has patience for this much. */
export const sees = (burden: number, { mu, sigma }: Lognormal): number =>
  burden <= 0 ? 1 : 1 - normal((Math.log(burden) - mu) / sigma);

/** Abramowitz and Stegun 7.1.26: error below 1.5e-7. */
function normal(x: number): number {
  const t = 1 / (1 + 0.3275911 * (Math.abs(x) / Math.SQRT2));
  const tail =
    ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) *
    t *
    Math.exp(-(x * x) / 2);
  return x >= 0 ? 1 - tail / 2 : tail / 2;
}

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
const completion = (burdens: readonly number[], of: Lognormal): number => mean(burdens.map((one) => sees(one, of)));

/** @throws Error when the chat costs its customers no less than the form: then nothing fits both figures */
export function fitPatience(burdens: {
  form: number[];
  chat: number[];
  sms: number[];
}): Pick<Patience, 'web' | 'sms' | 'reached'> {
  const web = fitBoth(burdens.form, burdens.chat);
  const sms = { mu: muFor(burdens.sms, published.sms, web.sigma), sigma: web.sigma };
  return {
    web,
    sms,
    reached: {
      form: completion(burdens.form, web),
      chat: completion(burdens.chat, web),
      sms: completion(burdens.sms, sms),
    },
  };
}

function fitBoth(form: number[], chat: number[]): Lognormal {
  if (mean(chat) >= mean(form)) throw new Error('The fixed chat costs as much as the form: patience cannot be fitted.');
  let [low, high] = [0.02, 3];
  // The wider people differ, the nearer the two come: the spread between them falls with sigma.
  for (let round = 0; round < 60; round++) {
    const sigma = (low + high) / 2;
    const mu = muFor(form, published.form, sigma);
    if (completion(chat, { mu, sigma }) > published.chat) low = sigma;
    else high = sigma;
  }
  const sigma = (low + high) / 2;
  return { mu: muFor(form, published.form, sigma), sigma };
}

function muFor(burdens: number[], target: number, sigma: number): number {
  let [low, high] = [-3, 6];
  for (let round = 0; round < 60; round++) {
    const mu = (low + high) / 2;
    if (completion(burdens, { mu, sigma }) < target) low = mu;
    else high = mu;
  }
  return (low + high) / 2;
}
