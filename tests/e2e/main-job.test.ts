import { describe } from 'vitest';
import { mainJob } from './main-job/main-job.ts';

const ways = [
  { name: 'by keyboard', script: true },
  { name: 'with the customer’s script off', script: false },
];

describe.each(ways)('the main job in a browser, $name', ({ script }) => mainJob({ script, killed: false }));
