/** What holds for every call, for people and programs alike. Words between backticks are code. */
export interface GuidePart {
  id: string;
  title: string;
  paragraphs: readonly string[];
}

export const guide: readonly GuidePart[] = [
  {
    id: 'authentication',
    title: 'Authentication',
    paragraphs: [
      'Make an API key in the console or with `goodword keys create`. A `gw_live_…` key sends; a `gw_test_…` key does everything but send, and what it makes never reaches a public wall. A key is shown once and can be revoked at any time.',
      'Send it as `Authorization: Bearer KEY` or as `X-API-Key: KEY`. Where a call says Basic, it is a member’s e-mail address and the key as the password. Keys have the scopes `read` and `write`.',
    ],
  },
  {
    id: 'requests',
    title: 'Requests',
    paragraphs: [
      'Bodies are JSON or a form, 256 KiB at most. Any scalar may come as text (`"24"`, `"$49.00"`, `"true"`); `""`, `"null"` and `"undefined"` mean absent; an array of one object is that object; unknown fields are ignored.',
      'Ids are accepted in either spelling: with their prefix, as we give them, or as a plain UUID. An id of another account is answered exactly like one that does not exist.',
    ],
  },
  {
    id: 'idempotency',
    title: 'Idempotency',
    paragraphs: [
      'Any POST may carry an `Idempotency-Key` of at most 255 characters. Sent again within 7 days it has one effect and gets the identical answer, with `Idempotent-Replayed: true`. With another body it is refused with 422; while the first still runs, the second waits for its answer, and is refused with 409 after 10 seconds.',
      'Refusals are not kept: mend the call and send it again under its key. A replay costs nothing.',
    ],
  },
  {
    id: 'limits',
    title: 'Limits',
    paragraphs: [
      'Counted calls answer `RateLimit-Limit`, `RateLimit-Remaining` and `RateLimit-Reset` (seconds from now). Over the limit the answer is 429 with `Retry-After`, in seconds.',
    ],
  },
  {
    id: 'errors',
    title: 'Errors',
    paragraphs: [
      'Always JSON, in the shape of the dialect that was called. Beside what a call lists, any may be refused with 404, 405 (see `Allow`), 413, 415 and 500.',
      'Every answer carries `X-Request-Id`, your own if you sent one. Quote it when you ask for help.',
    ],
  },
];
