import autocannon from 'autocannon';

export interface Load {
  perSecond: number;
  p99: number;
  acknowledged: number;
}

/** Load over loopback for some seconds; any answer but the expected one stops the bench. */
export async function load(options: autocannon.Options & { seconds: number; expect?: number }): Promise<Load> {
  const { seconds, expect = 200, ...rest } = options;
  const result = await autocannon({ connections: 32, ...rest, duration: seconds, timeout: 10 });
  const wrong = result.errors + result.timeouts + result.non2xx;
  if (wrong > 0) throw new Error(`${options.url}: ${result.errors} errors, ${result.timeouts} timeouts, ${result.non2xx} answers other than ${expect}`);
  return { perSecond: result.requests.total / result.duration, p99: result.latency.p99, acknowledged: result['2xx'] };
}
