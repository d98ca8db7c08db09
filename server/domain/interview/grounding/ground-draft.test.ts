import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Composition, MechanicalEdit } from '../draft.ts';
import { groundDraft } from './ground-draft.ts';
import { spoken } from './testing/corpus.ts';
import { forgedProposals, forgeries } from './testing/forgeries.ts';
import { asTold, honestProposals, transcriptOf, wildProposals } from './testing/proposals.ts';

const undo = (text: string, edits: readonly MechanicalEdit[], offset: number): string =>
  [...edits]
    .reverse()
    .reduce((now, { at, from, to }) => now.slice(0, at - offset) + from + now.slice(at - offset + to.length), text);

/** Property after property, on a machine that may do something else too. */
describe.each(spoken)('a proposed wording in $tag', { timeout: 60_000 }, ({ locale, corpus }) => {
  const { sources, sentences } = transcriptOf(corpus);
  const ground = (proposal: Parameters<typeof groundDraft>[0]) =>
    groundDraft(proposal, sources, { locale, names: ['Tomas Okafor'] });

  it('passes as told', () => {
    expect(ground({ segments: asTold(sentences), headline: null })).toMatchObject({ ok: true });
  });

  it('passes when it is whole sentences, some left out, some joined', () => {
    fc.assert(
      fc.property(honestProposals(corpus), (proposal) => {
        expect(ground(proposal)).toMatchObject({ ok: true });
      }),
      { numRuns: 25 },
    );
  });

  /** Every span undone is the transcript; beside the spans there are recorded joins, dots, and "and". */
  const expectOwnWords = ({ body, spans, edits }: Composition): void => {
    const between = edits.filter(({ kind, from }) => ['join', 'omission', 'wording'].includes(kind) && from === '');
    for (const { entry, start, end, at, length } of spans) {
      const inside = edits.filter((one) => one.at >= at && one.at <= at + length && !between.includes(one));
      const typed = sources.find((one) => one.entry === entry)?.text.slice(start, end);
      expect(undo(body.slice(at, at + length), inside, at)).toBe(typed);
    }
    const covered = spans.reduce((sum, { length }) => sum + length, 0);
    expect(covered + between.reduce((sum, { to }) => sum + to.length, 0)).toBe(body.length);
    expect(between.filter(({ kind }) => kind === 'wording').every(({ to }) => to === corpus.and)).toBe(true);
  };

  it('is written from the customer’s own characters', () => {
    fc.assert(
      fc.property(honestProposals(corpus), (proposal) => {
        const grounded = ground(proposal);
        if (!grounded.ok) throw new Error('refused');
        expectOwnWords(grounded.composition);
      }),
      { numRuns: 25 },
    );
  });

  it('is written from the customer’s own characters, whatever a model makes up, or refused', () => {
    fc.assert(
      fc.property(wildProposals(corpus), (proposal) => {
        const grounded = ground(proposal);
        if (grounded.ok) expectOwnWords(grounded.composition);
        else expect(grounded.failures.map(({ why }) => why).join()).not.toMatch(/Acme|9%|\u200B/);
      }),
      { numRuns: 40 },
    );
  });

  it.each(forgeries)('never passes with $name ($rule)', (forgery) => {
    fc.assert(
      fc.property(forgedProposals(corpus, forgery), (proposal) => {
        const grounded = ground(proposal);
        const rules = grounded.ok ? [] : grounded.failures.map(({ rule }) => rule);
        expect(rules).toContain(forgery.rule);
      }),
      { numRuns: forgery.once ? 1 : 5 },
    );
  });
});
