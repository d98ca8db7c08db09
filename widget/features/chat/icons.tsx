const paths = {
  back: 'M15 9H3.5M8 4.5L3.5 9 8 13.5',
  send: 'M9 15V3.5M4 8.2L9 3.2l5 5',
  lock: 'M3.6 10a2 2 0 012-2h6.8a2 2 0 012 2v3.4a2 2 0 01-2 2H5.6a2 2 0 01-2-2zM5.8 8V5.6a3.2 3.2 0 016.4 0V8',
  tick: 'M3.5 9.6l3.6 3.7 7.4-8.4',
  clock: 'M15.6 9A6.6 6.6 0 112.4 9a6.6 6.6 0 0113.2 0zM9 5.4V9l2.4 1.6',
} as const;

/** Beside a word or a name, never instead of one. The stylesheet draws the line. */
export const Icon = ({ name }: { name: keyof typeof paths }) => (
  <svg class="ico" viewBox="0 0 18 18" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
);

/** One star; the stylesheet fills it. `class="no"`: one that was not given. */
export const Star = ({ off = false }: { off?: boolean }) => (
  <svg class={off ? 'no' : undefined} viewBox="0 0 14 14" aria-hidden="true">
    <path d="M7 1.7l1.5 3.3 3.6.4-2.67 2.43.74 3.54L7 9.58l-3.17 1.8.74-3.55L1.9 5.4l3.6-.4z" />
  </svg>
);

/** A given rating, small and beside the name. */
export const Stars = ({ rating, label }: { rating: number; label: string }) => (
  <span class="stars" role="img" aria-label={label}>
    {[1, 2, 3, 4, 5].map((n) => (
      <Star key={n} off={n > rating} />
    ))}
  </span>
);
