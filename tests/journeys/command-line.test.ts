import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
let folder = '';

/** The built command line in a process of its own, on a data folder without a server. */
function goodword(...words: string[]): { status: number | null; out: string; err: string } {
  const env = { ...process.env, GOODWORD_DATA_DIR: path.join(folder, 'data'), LOG_LEVEL: 'error' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'dist/server/main.js'), ...words], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

describe('the command line, without a server', () => {
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'goodword-cli-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('makes an account and answers one JSON document with everything a script needs', () => {
    const { status, out } = goodword(
      'setup',
      '--account',
      'Little Kiln',
      '--member',
      'tomas@kiln.example',
      '--space',
      'kiln',
      '--plan',
      'pro',
      '--json',
    );
    expect(status).toBe(0);
    const made = JSON.parse(out);
    expect(Object.keys(made).sort()).toEqual([
      'account_id',
      'campaign_id',
      'key',
      'member_email',
      'space_id',
      'space_slug',
      'wall_id',
      'wall_slug',
    ]);
    expect(made.key).toMatch(/^gw_live_/);
  }, 20_000);

  it('makes an app with its secret, lists it without, and revokes it once', () => {
    const { account_id } = JSON.parse(
      goodword('setup', '--account', 'Apps', '--member', 'a@apps.example', '--space', 'apps', '--json').out,
    );
    const create = ['oauth-client', 'create', '--account', account_id, '--name', 'Zap', '--json', '--redirect-uri'];
    const made = JSON.parse(goodword(...create, 'https://app.example/back').out);
    expect(made).toEqual({ client_id: expect.any(String), client_secret: expect.stringMatching(/^gw_cs_/) });
    expect(JSON.parse(goodword(...create, 'com.app:/b', '--public').out).client_secret).toBeNull();
    expect(goodword(...create, 'http://app.example/back')).toMatchObject({ status: 1, out: '' });
    const listed = goodword('oauth-client', 'list', '--account', account_id, '--json').out;
    expect(JSON.parse(listed)).toContainEqual({
      client_id: made.client_id,
      account_id,
      name: 'Zap',
      redirect_uris: ['https://app.example/back'],
      public: false,
      created_at: expect.any(String),
      revoked_at: null,
    });
    expect(JSON.parse(goodword('oauth-client', 'revoke', made.client_id, '--json').out)).toEqual({
      client_id: made.client_id,
      revoked: true,
    });
    expect(goodword('oauth-client', 'revoke', made.client_id).status).toBe(1);
  }, 60_000);

  it('exits 2 for wrong usage and 1 for what cannot be done, each with one line', () => {
    expect(goodword('plan', 'set', 'gold', '--account', 'x')).toMatchObject({ status: 2, out: '' });
    expect(goodword('fly')).toMatchObject({ status: 2 });
    const unknown = goodword('sign-in-link', 'nobody@kiln.example');
    expect(unknown.status).toBe(1);
    expect(unknown.err.trim().split('\n')).toHaveLength(1);
  }, 30_000);

  it('says that nobody is known under an address, and what one that is known has said', () => {
    for (const word of ['export', 'erase']) {
      const { status, err } = goodword('contacts', word, 'nobody@kiln.example');
      expect([status, err.trim()]).toEqual([1, 'No account knows this address.']);
    }
  }, 20_000);

  it('writes a backup where it is called, restores it, and refuses a damaged one without losing what was there', () => {
    expect(goodword('backup', '--to', 'copy.db', '--json').status).toBe(0);
    goodword('setup', '--account', 'Second', '--member', 'two@kiln.example', '--space', 'two');
    expect(goodword('sign-in-link', 'two@kiln.example').status).toBe(0);
    expect(goodword('restore', 'copy.db', '--json').status).toBe(0);
    expect(goodword('sign-in-link', 'two@kiln.example').status).toBe(1);
    writeFileSync(path.join(folder, 'broken.db'), 'this is no database');
    expect(goodword('restore', 'broken.db').status).toBe(1);
    expect(goodword('sign-in-link', 'tomas@kiln.example').status).toBe(0);
  }, 60_000);

  it('keeps the secret with a backup, so that links and opt-outs survive on another machine', () => {
    expect(goodword('backup', '--to', 'moved.db', '--json').status).toBe(0);
    expect(statSync(path.join(folder, 'moved.db')).mode & 0o777).toBe(0o600);
    const secret = readFileSync(path.join(folder, 'data/secret'), 'utf8');
    rmSync(path.join(folder, 'data'), { recursive: true });
    expect(goodword('restore', 'moved.db', '--json').status).toBe(0);
    expect(readFileSync(path.join(folder, 'data/secret'), 'utf8')).toBe(secret);
  }, 60_000);

  it('finds nothing wrong with itself', () => {
    const { status, out } = goodword('doctor', '--json');
    expect(status).toBe(0);
    const { findings } = JSON.parse(out);
    expect(findings.filter((one: { ok: boolean }) => !one.ok)).toEqual([]);
  }, 20_000);
});
