/** Calls to addresses that somebody typed in. Never throws for what a receiver or a network does. */
export interface OutboundHttp {
  /** Why an address may not be called, in words for whoever typed it; null: nothing is known against it until its name is resolved. */
  problemWith(url: string): string | null;
  post(request: { url: string; headers: Readonly<Record<string, string>>; body: string }): Promise<OutboundAnswer>;
  /** For fetching a file. More than `maxBytes` is a failure. */
  get(request: { url: string; maxBytes: number }): Promise<OutboundFile>;
}

/** Redirects are answers like any other: they are not followed. */
export interface OutboundAnswer {
  /** Null: no whole head of an answer came. */
  status: number | null;
  /** The first 64 KiB, as text; null: no answer came. */
  body: string | null;
  /** Of `Retry-After`, from now. */
  retryAfterMs: number | null;
  /** Why there is no answer, in words; null: there is one. */
  error: string | null;
  durationMs: number;
}

export type OutboundFile = { ok: true; bytes: Uint8Array; contentType: string | null } | { ok: false; reason: string };
