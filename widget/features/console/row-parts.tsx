import { Stars } from '../../ui/stars.tsx';
import type { LoadPhase } from './paged-list.ts';
import { strings } from './strings.ts';

export function Rating({ value }: { value: number | null }) {
  if (value === null) return null;
  return <Stars value={value} label={strings.card.outOf(strings.card.number(value))} />;
}

/** A list without rows says what that means and what to do; it never spins. */
export function Nothing({ phase, text, onRetry }: { phase: LoadPhase; text: readonly string[]; onRetry: () => void }) {
  if (phase === 'loading') return <Ghosts />;
  if (phase === 'failed') {
    return (
      <div class="nothing" role="alert">
        <h2>{strings.load.failed}</h2>
        <button type="button" class="btn sm" onClick={onRetry}>
          {strings.load.retry}
        </button>
      </div>
    );
  }
  return (
    <div class="nothing">
      <h2>{text[0]}</h2>
      <p>{text[1]}</p>
    </div>
  );
}

/** The shape of what comes, still and quiet. */
function Ghosts() {
  return (
    <div class="ghosts" aria-hidden="true">
      {[1, 2, 3, 4].map((row) => (
        <div key={row}>
          <i />
          <b />
          <b />
        </div>
      ))}
    </div>
  );
}
