import { effect, type ReadonlySignal } from '@preact/signals-core';
import { useEffect, useState } from 'preact/hooks';

/** A component that reads a signal and draws again when it changes: all of @preact/signals that this page needs. */
export function useSignalValue<T>(source: ReadonlySignal<T>): T {
  const [value, setValue] = useState(() => source.peek());
  useEffect(() => effect(() => setValue(() => source.value)), [source]);
  return value;
}
