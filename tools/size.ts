import { budgets, chunkContents } from './guards/bytes.ts';
import { projectRoot } from './lib/generate-migrations.ts';

// `npm run size`: each entry against its budget, brotli bytes.
for (const guard of [budgets, chunkContents]) {
  const { ok, report } = await guard.run(projectRoot);
  console.log(report);
  if (!ok) process.exitCode = 1;
}
