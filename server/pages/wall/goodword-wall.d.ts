import type { JSX } from 'preact';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'goodword-wall': JSX.HTMLAttributes<HTMLElement> & { wall: string; live?: string };
    }
  }
}
