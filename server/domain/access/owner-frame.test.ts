import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { trustId } from '../../../shared/ids.ts';
import { may } from './actor.ts';
import type { Member, Ticket } from './entities.ts';
import { createOwnerCode, exchangeOwnerCode, ownerTokenHolder, renewOwnerToken } from './owner-frame.ts';
import type { AccessStore } from './store.ts';

const account = trustId('account', '0195f3a0-0000-7000-8000-00000000000a');
const space = trustId('space', '0195f3a0-0000-7000-8000-00000000000b');
const otherSpace = trustId('space', '0195f3a0-0000-7000-8000-00000000000c');
const member: Member = {
  id: trustId('member', '0195f3a0-0000-7000-8000-00000000000d'),
  accountId: account,
  email: 'nell@brindlelane.example',
  name: 'Nell',
  role: 'owner',
  createdAt: 0,
};
const MINUTE = 60_000;

let now: number;
let tickets: Map<string, Ticket>;
let made: number;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const needs = {
  clock: { now: () => now },
  ids: { uuid: () => 'unused', secret: () => `secret-${++made}` },
  hasher: { sha256, derive: (purpose: string, text: string) => sha256(purpose + text) },
};
/** What tickets need of the store; everything else is out of reach here. */
const access = {
  member: async (of: string, id: string) => (of === account && id === member.id ? member : null),
  ticket: async (hash: string) => tickets.get(hash) ?? null,
  addTicket: async (ticket: Ticket) => void tickets.set(ticket.hash, ticket),
  useTicket: async (hash: string, at: number) => {
    const ticket = tickets.get(hash);
    if (!ticket || ticket.usedAt !== null) return false;
    tickets.set(hash, { ...ticket, usedAt: at });
    return true;
  },
  renewTicket: async (hash: string, expiresAt: number) => {
    const ticket = tickets.get(hash);
    if (ticket) tickets.set(hash, { ...ticket, expiresAt });
  },
  revokeTicketsFrom: async (parentHash: string, at: number) => {
    for (const [hash, ticket] of tickets)
      if (ticket.parentHash === parentHash) tickets.set(hash, { ...ticket, revokedAt: at });
  },
} as unknown as AccessStore; // the half of the store that tickets use

beforeEach(() => {
  now = 1_000_000;
  tickets = new Map();
  made = 0;
});

const code = () => createOwnerCode(needs)(access, { member, space, origin: 'https://bakery.example' });
const exchange = (secret: string) => exchangeOwnerCode(needs)(access, secret);
const holder = (token: string) => ownerTokenHolder(needs)(access, token);

async function token(): Promise<string> {
  const exchanged = await exchange(await code());
  if (!exchanged.ok) throw new Error('the first use of a code was refused');
  return exchanged.value.secret;
}

describe('the owner’s one-time code', () => {
  it('gives moderation of one space and nothing else', async () => {
    const held = await holder(await token());
    expect(held && may(held.actor, 'testimonials.moderate', space)).toBe(true);
    expect(held && may(held.actor, 'testimonials.moderate', otherSpace)).toBe(false);
    for (const permission of ['contacts.read', 'keys.write', 'settings.write', 'conversations.read'] as const) {
      expect(held?.actor.permissions.has(permission)).toBe(false);
    }
  });

  it('works for sixty seconds', async () => {
    const secret = await code();
    now += MINUTE;
    expect(await exchange(secret)).toMatchObject({ ok: false, error: { kind: 'CodeInvalid' } });
  });

  it('revokes what the first use got when it is used again, and says whom to warn', async () => {
    const secret = await code();
    const first = await exchange(secret);
    expect(await exchange(secret)).toMatchObject({
      ok: false,
      error: { kind: 'CodeReplayed', member: { id: member.id } },
    });
    expect(first.ok && (await holder(first.value.secret))).toBeNull();
  });

  it('keeps no secret, only hashes', async () => {
    const secret = await token();
    expect(JSON.stringify([...tickets])).not.toContain(secret);
  });
});

describe('the owner frame’s token', () => {
  it('lasts a quarter of an hour and can be renewed, once each, for eight hours', async () => {
    let secret = await token();
    for (let quarter = 0; quarter < 32; quarter++) {
      now += 14 * MINUTE;
      const renewed = await renewOwnerToken(needs)(access, secret);
      expect(renewed).not.toBeNull();
      expect(await holder(secret)).toBeNull();
      expect(await renewOwnerToken(needs)(access, secret)).toBeNull();
      secret = renewed?.secret ?? '';
    }
    now += 40 * MINUTE;
    expect(await holder(secret)).toBeNull();
  });

  it('ends eight hours after the first, however often it was renewed', async () => {
    let secret = await token();
    for (let quarter = 0; quarter < 40; quarter++) {
      now += 13 * MINUTE;
      secret = (await renewOwnerToken(needs)(access, secret))?.secret ?? '';
    }
    expect(secret).toBe('');
  });

  it('is revoked together with its code even after it was renewed', async () => {
    const secret = await code();
    const first = await exchange(secret);
    const renewed = first.ok ? await renewOwnerToken(needs)(access, first.value.secret) : null;
    await exchange(secret);
    expect(renewed && (await holder(renewed.secret))).toBeNull();
  });
});
