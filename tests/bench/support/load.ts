import autocannon from 'autocannon';

export interface Load {
  perSecond: number;
  p99: number;
  acknowledged: number;
}

export interface LoadOptions {
  url: string;
  seconds: number;
  headers?: Record<string, string>;
  /** Each request's own body; makes it a POST. */
  body?: () => string;
  connections?: number;
}

/** Load over loopback for some seconds; any answer but a 2xx stops the bench. */
export async function load({ url, seconds, headers = {}, body, connections = 32 }: LoadOptions): Promise<Load> {
  const options: autocannon.Options = { url, connections, headers, duration: seconds, timeout: 10 };
  if (body) {
    options.method = 'POST';
    options.requests = [{ setupRequest: (request) => ({ ...request, body: body() }) }];
  }
  const result = await autocannon(options);
  const wrong = result.errors + result.timeouts + result.non2xx;
  if (wrong > 0)
    throw new Error(
      `${url}: ${result.errors} errors, ${result.timeouts} timeouts, ${result.non2xx} answers other than 2xx`,
    );
  return { perSecond: result.requests.total / result.duration, p99: result.latency.p99, acknowledged: result['2xx'] };
}
