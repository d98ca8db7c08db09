export interface FetchOptions {
  signal: AbortSignal;
  /** Asks the server even where a cache would still answer. */
  fresh?: boolean;
}

/** What went wrong, in a word that may leave the page: no address, no personal data. */
export type FetchFailure = 'timeout' | 'network' | 'not_found' | 'server';

const PATIENCE_MS = 8000;

/**
 * A public GET without cookies. The browser's own cache does ETag and stale-while-revalidate.
 * The body is our own server's and is taken at its word; whoever renders it must survive nonsense.
 *
 * @throws `{reason: FetchFailure}`
 */
export async function getPublicJson<T>(url: string, { signal, fresh }: FetchOptions): Promise<T> {
  let reason: FetchFailure = 'network';
  const patience = AbortSignal.timeout(PATIENCE_MS);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      signal: AbortSignal.any([signal, patience]),
      cache: fresh ? 'no-cache' : 'default',
    });
    if (response.ok) return await response.json();
    reason = response.status === 404 ? 'not_found' : 'server';
  } catch {
    if (patience.aborted) reason = 'timeout';
  }
  throw { reason };
}
