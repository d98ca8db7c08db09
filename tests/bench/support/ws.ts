import { createRequire } from 'node:module';

/** What we use of `ws`. It comes with socket.io, which is why it needs no place of its own among the packages. */
export interface Ws {
  send(text: string): void;
  close(): void;
  terminate(): void;
  on(event: 'message', listener: (data: Buffer) => void): void;
  on(event: 'open' | 'close', listener: () => void): void;
  on(event: 'error', listener: (cause: Error) => void): void;
}
interface WsPackage {
  WebSocket: new (url: string, options: { perMessageDeflate: boolean }) => Ws;
  WebSocketServer: new (options: { server: object; perMessageDeflate: boolean }) => { clients: Set<Ws> };
}

const here = createRequire(import.meta.url);
const throughSocketIo = createRequire(here.resolve('socket.io'));
export const { WebSocket, WebSocketServer }: WsPackage = createRequire(throughSocketIo.resolve('engine.io'))('ws');
