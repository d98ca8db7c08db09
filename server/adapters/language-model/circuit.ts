/** How often something has failed in a row, and since when it is left alone. Pure: time comes in. */
export interface Circuit {
  failures: number;
  /** Epoch milliseconds; null: closed, calls go through. */
  openedAt: number | null;
  /** After the rest one call is let through to see; the others wait for what it finds. */
  trying: boolean;
}

export const closedCircuit: Circuit = { failures: 0, openedAt: null, trying: false };

const opensAfter = 3;
const restMs = 30_000;

/** Whether a call may go through now, and the circuit with that call under way. */
export function admit(circuit: Circuit, now: number): { admitted: boolean; circuit: Circuit } {
  if (circuit.openedAt === null) return { admitted: true, circuit };
  if (circuit.trying || now - circuit.openedAt < restMs) return { admitted: false, circuit };
  return { admitted: true, circuit: { ...circuit, trying: true } };
}

/** The circuit after a call that was admitted has ended. `left`: by its caller, which says nothing of the endpoint. */
export function settle(circuit: Circuit, ended: 'worked' | 'failed' | 'left', now: number): Circuit {
  if (ended === 'worked') return closedCircuit;
  if (ended === 'left') return { ...circuit, trying: false };
  const failures = circuit.failures + 1;
  // Opened already: a call from before it opened says nothing new, the one that tried starts another rest.
  if (circuit.openedAt !== null) return { failures, openedAt: circuit.trying ? now : circuit.openedAt, trying: false };
  return { failures, openedAt: failures >= opensAfter ? now : null, trying: false };
}
