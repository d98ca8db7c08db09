import { runNamed } from './lib/run-named.ts';

// `npm run faults -- sends` (or `npm run faults:sends`) runs tests/faults/sends.ts, the long form.
await runNamed({ folder: 'tests/faults', suffix: '.ts', usage: 'npm run faults -- NAME [options]' });
