export interface Blob {
  bytes: Uint8Array;
  /** Media type, as it was given. */
  type: string;
}

/** Files under keys of ours: small enough to be held in memory, whole or not there at all. */
export interface BlobStorage {
  /** Again under the same key: the later one stands. Durable when the promise resolves. */
  put(key: string, blob: Blob): Promise<void>;
  get(key: string): Promise<Blob | null>;
  /** What is not there is gone already. */
  remove(key: string): Promise<void>;
}
