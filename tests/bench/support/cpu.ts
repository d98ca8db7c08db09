import type { BenchProcess } from './process.ts';

/** CPU that both sides used for a stretch of work: who was the busier one decides whose limit was measured. */
export interface Used {
  server: number;
  client: number;
  seconds: number;
}

/** Runs the work and says what it cost in CPU seconds. `client`: the process that makes the load; without it, this one. */
export async function withCpu<T>(
  server: BenchProcess,
  work: () => Promise<T>,
  client?: BenchProcess,
): Promise<{ value: T; used: Used }> {
  const own = () => (client ? client.cpuSeconds() : (process.cpuUsage().user + process.cpuUsage().system) / 1e6);
  const [serverBefore, clientBefore, began] = [server.cpuSeconds(), own(), performance.now()];
  const value = await work();
  return {
    value,
    used: {
      server: server.cpuSeconds() - serverBefore,
      client: own() - clientBefore,
      seconds: (performance.now() - began) / 1000,
    },
  };
}

/** `server 0.93, client 0.41 of a core`. */
export function saidOf({ server, client, seconds }: Used): string {
  const busier = client > server ? ' (the client is the busier: no limit of the server)' : '';
  return `server ${(server / seconds).toFixed(2)}, client ${(client / seconds).toFixed(2)} of a core${busier}`;
}

export function sum(all: readonly Used[]): Used {
  const add = (a: Used, b: Used): Used => ({
    server: a.server + b.server,
    client: a.client + b.client,
    seconds: a.seconds + b.seconds,
  });
  return all.reduce(add, { server: 0, client: 0, seconds: 0 });
}
