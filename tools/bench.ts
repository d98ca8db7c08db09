import { runNamed } from './lib/run-named.ts';

// `npm run bench -- http` runs tests/bench/http.bench.ts.
await runNamed({ folder: 'tests/bench', suffix: '.bench.ts', usage: 'npm run bench -- NAME [options]' });
