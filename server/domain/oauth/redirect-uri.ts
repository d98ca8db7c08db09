const LONGEST = 500;
const WEB = /^https?:\/\/([^/?#\s]+)(?:[/?][^#\s]*)?$/i;
/** Nothing that would end a directive where a page's policy names the place. */
const HOST = /^(?:\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?$/i;
const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;
/** RFC 8252 §7.1: a private scheme is a domain in reverse, which `javascript` and `data` are not. */
const PRIVATE_SCHEME = /^[a-z][a-z0-9+-]*(?:\.[a-z0-9+-]+)+:\/{0,2}[^#\s]*$/i;

/** Why an app may not be sent back to this address, in words; null: it may. Checked when the app is registered. */
export function redirectUriProblem(uri: string, app: { public: boolean }): string | null {
  if (uri.length > LONGEST) return `At most ${LONGEST} characters.`;
  // What a browser would mend (tabs, backslashes, other letters) would be another address than the one that is compared.
  if (!/^[\x21-\x7e]+$/.test(uri) || /["<>\\^`{|}]/.test(uri))
    return 'Use plain characters, percent-encoded where needed.';
  if (uri.includes('#')) return 'It may not have a fragment (#).';
  if (uri.includes('*')) return 'It is compared as it stands: no wildcards.';
  const host = WEB.exec(uri)?.[1];
  if (host === undefined)
    return app.public && PRIVATE_SCHEME.test(uri) ? null : 'Give the whole address, beginning with https://.';
  if (host.includes('@')) return 'It may not carry a user name.';
  // What cannot be read would be kept, and then fail where a member is asked.
  if (!HOST.test(host) || !URL.canParse(uri)) return 'No browser can go to this address.';
  if (uri.toLowerCase().startsWith('http://') && !LOOPBACK.test(host))
    return 'Plain http is for this computer alone (localhost, 127.0.0.1): use https.';
  return null;
}
