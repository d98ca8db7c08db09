import { describe, expect, it } from 'vitest';
import { redirectUriProblem } from './redirect-uri.ts';

const refused = (uri: string, isPublic = false) => redirectUriProblem(uri, { public: isPublic });

describe('a redirect URI', () => {
  it.each([
    'https://zapier.com/dashboard/auth/oauth/return/App123CLIAPI/',
    'https://app.example/back?tenant=1',
    'https://app.example',
    'https://app.example:8443/back',
    'http://localhost:3000/back',
    'http://127.0.0.1:49152/back',
    'http://[::1]:8080/back',
  ])('may be %s', (uri) => expect(refused(uri)).toBeNull());

  it.each([
    ['http over the network', 'http://app.example/back'],
    ['http to a look-alike of this computer', 'http://localhost.evil.example/back'],
    ['a fragment', 'https://app.example/back#x'],
    ['an empty fragment', 'https://app.example/back#'],
    ['a wildcard', 'https://*.example/back'],
    ['a user name', 'https://good.example@evil.example/back'],
    ['a script', 'javascript:alert(1)'],
    ['data', 'data:text/html,hi'],
    ['a relative address', '/back'],
    ['no host', 'https:///back'],
    ['a host that no browser reads', 'https://exa%mple.com/back'],
    ['half an address', 'https://[/back'],
    ['a port alone', 'https://:443/back'],
    ['a port that there is not', 'https://app.example:99999/back'],
    ['a number that is no address', 'https://1.2.3.400/back'],
    ['what would end a policy where it is named', 'https://app.example;sandbox/back'],
    ['a blank', 'https://app.example/ba ck'],
    ['a line break', 'https://app.example/\nback'],
    ['a backslash', 'https://app.example\\back'],
    ['other letters than ASCII', 'https://äpp.example/back'],
    ['too much', `https://app.example/${'a'.repeat(500)}`],
  ])('may not be or have %s', (_what, uri) => {
    expect(refused(uri)).toMatch(/^\S.*\.$/);
    expect(refused(uri, true)).toMatch(/^\S.*\.$/);
  });

  it('may be a scheme of its own where the app is public, if it is a domain in reverse', () => {
    expect(refused('com.example.app:/back', true)).toBeNull();
    expect(refused('com.example.app:/back')).not.toBeNull();
    expect(refused('myapp:/back', true)).not.toBeNull();
  });
});
