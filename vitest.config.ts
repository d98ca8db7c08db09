import { defineConfig } from 'vitest/config';

const oxc = { jsx: { runtime: 'automatic' as const, importSource: 'preact' } };
/** The names the widget build would put in; tests that load chunks set their own. */
const define = {
  __GOODWORD_CHUNKS__: JSON.stringify({
    wall: 'assets/wall.js',
    chat: 'assets/chat.js',
    'owner-frame': 'assets/owner-frame.js',
    console: 'assets/console.js',
  }),
};
/** `css`: without it a stylesheet reads as an empty text, and pages would be tested without their look. */
const everywhere = { css: true, exclude: ['**/node_modules/**', 'dist/**', 'data/**', 'tools/architecture-canary/**'] };

/** Browser tests that ask nothing of the clock: they run side by side. All others have the machine to themselves. */
const patient = [
  'authorize',
  'chat-access',
  'chat-look',
  'chat-no-script',
  'chat-same-markup',
  'console-questions',
  'console-questions-asked',
  'main-job-killed',
  'console-webhooks',
  'sign-in',
  'thread-page',
  'reference',
  'wall-access',
  'wall-fuzz',
  'wall-hosts',
  'wall-policy',
].map((name) => `tests/e2e/${name}.test.{ts,tsx}`);

/** Two cores are the least we promise to work on: more workers than that only make timings noisy. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        oxc,
        define,
        test: {
          ...everywhere,
          name: 'unit',
          environment: 'node',
          // A busy machine is no fault: what hangs is found all the same.
          testTimeout: 20_000,
          // Files of one worker share their modules: nothing in them is mutable at module level, and loading them anew took a third of the run.
          isolate: false,
          include: ['{shared,server,tools,demo}/**/*.test.{ts,tsx}', 'tests/!(journeys|e2e)/**/*.test.{ts,tsx}'],
        },
      },
      {
        oxc,
        define,
        test: {
          ...everywhere,
          name: 'unit-widget',
          environment: 'happy-dom',
          include: ['widget/**/*.test.{ts,tsx}'],
        },
      },
      {
        oxc,
        test: {
          ...everywhere,
          name: 'journeys',
          environment: 'node',
          globalSetup: 'tests/support/build-server-process.ts',
          isolate: false,
          include: ['tests/journeys/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        oxc,
        test: {
          ...everywhere,
          name: 'e2e',
          environment: 'node',
          globalSetup: 'tests/support/build-server-process.ts',
          include: ['tests/e2e/**/*.test.{ts,tsx}'],
          exclude: [...everywhere.exclude, ...patient],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        oxc,
        test: {
          ...everywhere,
          name: 'e2e-patient',
          environment: 'node',
          globalSetup: 'tests/support/build-server-process.ts',
          isolate: false,
          include: patient,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
