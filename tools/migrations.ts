import { generateMigrations } from './lib/generate-migrations.ts';

// `npm run migrations -- NAME`: writes the next migration of both dialects from the one schema.
const [name] = process.argv.slice(2);
if (name === undefined || !/^[a-z0-9-]+$/.test(name)) {
  console.error('Usage: npm run migrations -- NAME   (kebab-case: what it changes)');
  process.exit(2);
}
for (const dialect of ['sqlite', 'postgres'] as const) {
  const out = `server/adapters/db/migrations/${dialect}`;
  console.log(`${dialect}: ${(await generateMigrations(dialect, { out, name })).trim()}`);
}
