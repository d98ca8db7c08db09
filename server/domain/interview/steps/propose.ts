import { isTold } from '../compose/units.ts';
import { groundDraft } from '../grounding/ground-draft.ts';
import { slotAskedBy } from '../policy/questions.ts';
import type { Turn } from './turn.ts';

/** A wording from a language model: beside the customer's own sentences where it is grounded in them, else kept to ourselves. */
export function propose(turn: Turn): void {
  const proposal = turn.meta.assist?.draft;
  const { draft, entries, identity } = turn.state;
  if (!proposal || !draft) return;
  const sources = entries.flatMap((entry) =>
    entry.by === 'customer' && isTold(entry)
      ? [
          {
            entry: entry.id,
            text: entry.text,
            seq: entry.seq,
            role: slotAskedBy(entry.question ?? '') ?? 'story',
            question: entry.question,
            locale: entry.locale,
          },
        ]
      : [],
  );
  const names = [identity?.name, identity?.title, identity?.company].filter(
    (one): one is string => one !== undefined && one !== '',
  );
  const revision = draft.revision + 1;
  const grounded = groundDraft(proposal, sources, { locale: turn.locale, names });
  if (!grounded.ok) turn.emit({ type: 'draft.rejected', revision, failures: grounded.failures });
  else if (grounded.composition.body !== draft.body) {
    turn.emit({ type: 'draft.proposed', revision, composition: grounded.composition });
  }
}
