import { guards } from './guards/all.ts';
import { runGuards } from './lib/run-guards.ts';

// `npm run check [NAME …]`: every guard, or those whose name holds one of the words.
const wanted = process.argv.slice(2);
const chosen = guards.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
const { failed } = await runGuards(chosen);
process.exitCode = failed === 0 ? 0 : 1;
