import type { OwnerRoot } from './owner-root.ts';
import type { PairingState } from './pairing-model.ts';
import { strings } from './strings.ts';

/** Our own window asks; this frame waits for the answer, however the windows are cut off from each other. */
export function SignIn({ root, reason }: { root: OwnerRoot; reason: 'used' | 'expired' | null }) {
  const { pairing } = root;
  const { signIn, cancel } = strings;
  const state = pairing.state.value;
  const url = pairing.connectUrl.value;
  const waiting = state === 'waiting';
  const trouble = troubleIn(state) ?? (reason && signIn[reason]);
  const open = (event: Event) => {
    // A blocked window leaves the link to do what links do: open it in a tab.
    const opened = url && window.open(url, 'goodword-connect', 'popup,width=480,height=680');
    if (opened) event.preventDefault();
    pairing.wait();
  };
  return (
    <main class="sign-in" aria-labelledby="sign-in-title">
      <span class="wordmark">
        Goodword<i>”</i>
      </span>
      <h1 id="sign-in-title">{signIn.title}</h1>
      <p>{signIn.text}</p>
      <p class="say" role="status">
        {waiting ? (pairing.unreachable.value ? signIn.unreachable : signIn.waiting) : trouble}
      </p>
      <div class="row-end start">
        {state === 'failed' ? (
          <button type="button" class="btn pri" onClick={pairing.prepare}>
            {signIn.retry}
          </button>
        ) : (
          <a
            class={waiting ? 'btn' : 'btn pri'}
            href={url ?? undefined}
            target="goodword-connect"
            aria-disabled={!url}
            onClick={open}
          >
            {waiting ? signIn.again : signIn.open}
          </a>
        )}
        <button type="button" class="btn quiet" onClick={waiting ? pairing.cancel : root.exit}>
          {cancel}
        </button>
      </div>
    </main>
  );
}

function troubleIn(state: PairingState): string | null {
  const { signIn } = strings;
  const said: Partial<Record<PairingState, string>> = {
    denied: signIn.denied,
    'timed-out': signIn.timedOut,
    failed: signIn.failed,
  };
  return said[state] ?? null;
}
