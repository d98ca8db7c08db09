/** Where a sign-in may lead back to: our own paths only, or it would be an open redirect. */
const PATHS = /^\/(?:(?:console|owner)(?:[/?#][^\\\s]*)?|(?:oauth|api\/oauth\/zapier)\/authorize\?[^\\\s]+)$/;

export function safeNext(next: unknown): string {
  return typeof next === 'string' && PATHS.test(next) ? next : '/console';
}
