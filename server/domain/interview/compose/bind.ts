import type { Lexicon } from '../locales/lexicon.ts';
import { signOf } from '../understand/polarity.ts';
import type { Candidate } from './units.ts';

/** Units that are kept or left out together. */
export interface Group {
  units: Candidate[];
}

/**
 * A sentence that leans on the one before it shares its fate; so do two that speak of one thing with opposite signs:
 * keeping the kind half alone would distort (FTC 16 CFR 255.1).
 */
export function groupsOf(units: readonly Candidate[], lexicon: Lexicon): Group[] {
  const chains: Group[] = [];
  for (const unit of units) {
    const previous = chains.at(-1);
    const leansOn = previous?.units.at(-1);
    if (previous && unit.bound && leansOn?.entry === unit.entry && leansOn.index === unit.index - 1) {
      previous.units.push(unit);
    } else {
      chains.push({ units: [unit] });
    }
  }
  return joinContrasts(chains, lexicon);
}

function joinContrasts(chains: readonly Group[], lexicon: Lexicon): Group[] {
  const joined: (Group & { signs: { sign: number; content: ReadonlySet<string> }[] })[] = [];
  for (const chain of chains) {
    const signs = chain.units.map((unit) => ({ sign: signOf(unit.text, lexicon), content: unit.content }));
    const partner = joined.find((other) =>
      other.signs.some((a) => signs.some((b) => a.sign * b.sign < 0 && sharesWord(a.content, b.content))),
    );
    if (partner) {
      partner.units.push(...chain.units);
      partner.signs.push(...signs);
    } else {
      joined.push({ units: [...chain.units], signs });
    }
  }
  return joined.map(({ units }) => ({ units }));
}

function sharesWord(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) if (word.length >= 4 && b.has(word)) return true;
  return false;
}
