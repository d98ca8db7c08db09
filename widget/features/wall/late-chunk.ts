/** Whatever happens after the first paint. Kept apart from its uses: vite would wrap each `(await import(…)).name`. */
export const lateChunk = () => import('./late.ts');
