import { broadcasts } from './chat/broadcasts.ts';
import { memories } from './chat/memories.ts';
import { paced } from './chat/paced.ts';
import { replies } from './chat/replies.ts';
import { stored } from './chat/stored.ts';
import { report } from './support/report.ts';

// P6: the chat against bare socket.io and bare websockets. `npm run bench -- chat [stored|replies|paced|memory|broadcast …]`
const PARTS = { stored, replies, paced, memory: memories, broadcast: broadcasts };
type Name = keyof typeof PARTS;
const names = Object.keys(PARTS) as Name[]; // the keys of PARTS
const asked = names.filter((name) => process.argv.slice(2).includes(name));

for (const name of asked.length > 0 ? asked : names) {
  const { rows, notes } = await PARTS[name]();
  report(`chat: ${name}`, rows, notes);
}
