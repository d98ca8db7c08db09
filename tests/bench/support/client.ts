import { WebSocket } from './ws.ts';

/**
 * A client that is as light as can be: the frames of socket.io by hand (engine.io 4, one websocket), so that the server is
 * what a bench measures and not a thousand copies of a client library. With `auth` undefined: a bare websocket.
 */
export interface Client {
  /** An event with an acknowledgement; one at a time. Answers the acknowledgement's JSON text, an array. */
  ask(event: string, payload: string): Promise<string>;
  onEvent: (text: string) => void;
  close(): void;
}

export function openClient(url: string, auth: object | undefined): Promise<Client> {
  const path = auth ? '/socket.io/?EIO=4&transport=websocket' : '/';
  const socket = new WebSocket(url.replace('http', 'ws') + path, { perMessageDeflate: false });
  let acknowledged: (text: string) => void = () => {};
  let asked = 0;
  const client: Client = {
    ask(event, payload) {
      return new Promise((resolve) => {
        acknowledged = resolve;
        socket.send(`42${asked++}["${event}",${payload}]`);
      });
    },
    onEvent: () => {},
    close: () => socket.terminate(),
  };
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    if (!auth) socket.on('open', () => resolve(client));
    socket.on('message', (data) => {
      const text = data.toString();
      if (!auth) return client.onEvent(text);
      const kind = text.slice(0, 2);
      if (kind.startsWith('0')) socket.send(`40${JSON.stringify(auth)}`);
      else if (kind === '2') socket.send('3');
      else if (kind === '40') resolve(client);
      else if (kind === '43') acknowledged(text.slice(text.indexOf('[')));
      else if (kind === '42') client.onEvent(text);
      else if (kind === '44') reject(new Error(`refused: ${text}`));
    });
  });
}
