import { brotliCompressSync, constants } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BuiltScript, buildChatScript, type ChatServer, startChatServer } from './support-chat/chat-server.ts';

let script: BuiltScript;
let server: ChatServer;

beforeAll(async () => {
  script = await buildChatScript();
  server = await startChatServer(script);
});
afterAll(async () => {
  await server.close();
  script.remove();
});

const brotli = (text: string, quality: number): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

it('sends at most 12 KB to the first question, styles and all, even when compressed in haste', async () => {
  server.chat('bytes');
  const html = await (await fetch(`${server.url}/c/bytes`, { headers: { Accept: 'text/html' } })).text();
  expect(html).toContain('<style');
  const sizes = { raw: html.length, hasty: brotli(html, 4), best: brotli(html, 11) };
  console.log('HTML to the first question', sizes);
  expect(sizes.hasty).toBeLessThanOrEqual(12_000);
});

it('needs at most 24 KB of script for the whole text flow, the socket included', () => {
  const sizes = Object.fromEntries(script.files.map(({ name, code }) => [name, brotli(code, 11)]));
  console.log('script', sizes);
  const all = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  // The socket's client is there: without it the sum would prove nothing.
  expect(script.files.some(({ code }) => code.includes('reconnectionDelayMax'))).toBe(true);
  expect(all).toBeLessThanOrEqual(24_000);
});
