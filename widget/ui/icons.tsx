const PATHS = {
  tick: 'M3.5 9.6l3.6 3.7 7.4-8.4',
  back: 'M15 9H3.5M8 4.5L3.5 9 8 13.5',
  clock: 'M9 5.4V9l2.4 1.6M9 2.4a6.6 6.6 0 100 13.2 6.6 6.6 0 000-13.2z',
  copy: 'M6.5 6.5h8v8h-8zM11.5 6.5v-3h-8v8h3',
  out: 'M10 3.5h4.5V8M14.5 3.5L8.5 9.5M7 4.5H3.5v10h10V11',
  feature: 'M9 2.6l2 4.1 4.5.6-3.3 3.1.8 4.5-4-2.2-4 2.2.8-4.5-3.3-3.1 4.5-.6z',
  highlight: 'M10.8 3.4l3.8 3.8-6.2 6.2H4.6V9.6zM3.5 15.5h11',
  reply: 'M7.5 4L3.5 8l4 4M3.5 8h6.6a4.4 4.4 0 014.4 4.4v1.6',
  archive: 'M3 4h12v3.2H3zM4.2 7.2v7.3h9.6V7.2M7.4 10h3.2',
  more: 'M4 9h.01M9 9h.01M14 9h.01',
} as const;

/** Beside a word, never instead of one. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg
      class="ico"
      viewBox="0 0 18 18"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
