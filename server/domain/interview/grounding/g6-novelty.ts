import type { GroundingSource } from './quotable.ts';
import { joinsIn, type ReadSegment } from './read-segment.ts';
import { tokensOf } from './tokens.ts';

const most = { share: 0.15, run: 3 } as const;
const length = 4;

/** Every run of four words that the customer wrote. */
export const runsOf = (sources: readonly GroundingSource[]): ReadonlySet<string> =>
  new Set(
    sources.flatMap(({ text }) =>
      gramsOf(
        tokensOf(text)
          .filter(({ word }) => word)
          .map(({ key }) => key),
      ),
    ),
  );

/** G6: hardly a run of four words that the customer did not write, and never more than three new words in a row. */
export function novelty(segment: ReadSegment, known: ReadonlySet<string>): string[] {
  const grams = passagesIn(segment).flatMap(gramsOf);
  const share = grams.filter((gram) => !known.has(gram)).length / Math.max(1, grams.length);
  return [
    ...(share > most.share ? [`${Math.round(share * 100)} % of its runs of four words are new`] : []),
    ...(longestRun(segment) > most.run ? ['more than three new words in a row'] : []),
  ];
}

const gramsOf = (words: readonly string[]): string[] =>
  words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '));

/** The words between one sentence's end and the next: where sentences meet, no run of four is looked for. */
function passagesIn(segment: ReadSegment): string[][] {
  const joined = new Set([...joinsIn(segment).values()].flat());
  const passages: string[][] = [[]];
  let unit: number | undefined;
  for (const step of segment.steps) {
    if (step.op === 'lost') continue;
    const token = segment.told[step.told];
    if (!token?.word || joined.has(token)) continue;
    const from = step.op === 'added' ? undefined : segment.said[step.said];
    if (from && unit !== undefined && from.unit !== unit) passages.push([]);
    unit = from?.unit ?? unit;
    passages.at(-1)?.push(step.op === 'spelt' && from ? from.key : token.key);
  }
  return passages;
}

function longestRun({ steps, told }: ReadSegment): number {
  let [run, longest] = [0, 0];
  for (const step of steps) {
    if (step.op === 'lost') continue;
    run = step.op === 'added' && told[step.told]?.word ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
