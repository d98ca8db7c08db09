import type { WallOptions } from '../../shared/embed/options.ts';
import { defineElements, placeBesideScript, watchMarkedElements } from '../platform/elements.ts';
import { createLoader } from '../platform/loader.ts';

/** The one global. Calls made before we came wait in `q`: `Goodword('mount', el, {wall})`. */
interface Goodword {
  (command: 'mount' | 'on', ...rest: unknown[]): void;
  q?: ArrayLike<unknown>[];
  ready?: Promise<void>;
  mount?: (host: HTMLElement, options: WallOptions) => { update: (options: WallOptions) => void; destroy: () => void };
  on?: (event: string, listener: (event: Event) => void) => () => void;
}
declare global {
  interface Window {
    Goodword?: Goodword;
  }
}

function start(script: HTMLScriptElement): void {
  placeBesideScript(script);
  const waiting = window.Goodword;
  if (waiting?.ready) return;
  const loader = createLoader(new URL('.', script.src).href);
  const mount: Goodword['mount'] = (host, options) => {
    loader.attach(host, options);
    return {
      update: (next) => {
        options = { ...options, ...next };
        loader.attach(host, options);
      },
      destroy: () => loader.detach(host),
    };
  };
  const on: Goodword['on'] = (event, listener) => {
    document.addEventListener(`goodword:${event}`, listener);
    return () => document.removeEventListener(`goodword:${event}`, listener);
  };
  const commands: Record<string, (...rest: never[]) => unknown> = { mount, on };
  const run = (command: string, ...rest: unknown[]) => commands[command]?.(...(rest as never[]));
  window.Goodword = Object.assign(run as Goodword, { mount, on, ready: Promise.resolve() });
  defineElements(loader);
  watchMarkedElements(loader);
  for (const call of waiting?.q ?? []) run(...(Array.from(call) as [string, ...unknown[]]));
}

try {
  // Null where the script was inlined or made a module; then there is no address to fetch from.
  if (document.currentScript) start(document.currentScript as HTMLScriptElement);
} catch {
  // A guest does not throw into the page: what the owner wrote between the tags stays.
}
