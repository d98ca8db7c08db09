import { describe } from 'vitest';
import { mainJob } from './main-job/main-job.ts';

// In a file of its own: most of it is waiting for the server to come back, which it can do beside other tests.
describe('the main job in a browser, with the server killed between every two steps', () =>
  mainJob({ script: true, killed: true }));
