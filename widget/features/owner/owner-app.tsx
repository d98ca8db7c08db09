import { BoardView } from './board-view.tsx';
import type { OwnerRoot } from './owner-root.ts';
import { SignIn } from './sign-in.tsx';
import { strings } from './strings.ts';

/** Which of the frame's three faces is shown: opening, sign-in, the board. */
export function OwnerApp({ root }: { root: OwnerRoot }) {
  const phase = root.phase.value;
  if (phase.name === 'board') return <BoardView root={root} board={phase.board} />;
  if (phase.name === 'opening') {
    return (
      <p class="opening" role="status">
        {strings.opening}
      </p>
    );
  }
  return <SignIn root={root} reason={phase.name === 'sign-in' ? phase.reason : null} />;
}
