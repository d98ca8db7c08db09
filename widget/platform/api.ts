export interface FetchOptions {
  /** Given up after so many milliseconds; 8,000 unless told. */
  timeoutMs?: number;
  signal?: AbortSignal;
  /** Asks the server even where a cache would still answer. */
  fresh?: boolean;
}

/** What went wrong, in a word that may leave the page: no address, no personal data. */
export type FetchFailure = 'timeout' | 'network' | 'not_found' | 'server';

export class FetchFailed extends Error {
  constructor(readonly reason: FetchFailure) {
    super(reason);
  }
}

/**
 * A public GET without cookies. The browser's own cache does ETag and stale-while-revalidate.
 * The body is our own server's and is taken at its word; whoever renders it must survive nonsense.
 *
 * @throws {FetchFailed}
 */
export async function getPublicJson<T>(
  url: string,
  { timeoutMs = 8000, signal, fresh }: FetchOptions = {},
): Promise<T> {
  const patience = new AbortController();
  const stop = () => patience.abort();
  const timer = setTimeout(stop, timeoutMs);
  signal?.addEventListener('abort', stop);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      signal: patience.signal,
      cache: fresh ? 'no-cache' : 'default',
    });
    if (!response.ok) throw new FetchFailed(response.status === 404 ? 'not_found' : 'server');
    return await response.json();
  } catch (error) {
    if (error instanceof FetchFailed) throw error;
    throw new FetchFailed(patience.signal.aborted ? 'timeout' : 'network');
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}
