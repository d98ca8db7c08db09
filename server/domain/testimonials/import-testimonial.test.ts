import { describe, expect, it } from 'vitest';
import { trustId } from '../../../shared/ids.ts';
import { type Account, type Actor, keyActor, type Plan } from '../access/index.ts';
import { defaultSpaceSettings, type Space } from '../spaces/index.ts';
import { account, otherSpace, owner, shelf, space } from './fixtures/shelf.ts';
import { type ImportRequest, importTestimonial } from './import-testimonial.ts';

const request: ImportRequest = {
  space,
  body: 'Cerré 3 clientes en una semana.',
  rating: 5,
  status: 'approved',
  tags: ['spain', 'spain'],
  author: { name: 'Ana López', title: null, company: null },
  imported: { source: 'api', sourceId: null, url: null, photoUrl: null, email: 'ana@example.com', social: {} },
  locale: null,
  media: [],
  writtenAt: null,
};
const testKey = keyActor({
  id: trustId('apiKey', '0195f3a0-0000-7000-8000-0000000000ff'),
  accountId: account,
  scopes: ['write'],
  test: true,
});

async function importing(
  over: Partial<ImportRequest> = {},
  { plan = 'growth' as Plan, used = 0, actor = owner as Actor } = {},
) {
  const stand = shelf();
  const counted: number[] = [];
  const ours: Account = { id: account, name: 'A', plan, defaultSpaceId: space, createdAt: 0 };
  const room: Space = {
    id: space,
    accountId: account,
    slug: 's',
    name: 'S',
    settings: { ...defaultSpaceSettings, locale: 'es' },
    createdAt: 0,
  };
  const stores = {
    ...stand.stores,
    access: { account: async () => ours },
    spaces: { space: async (_of: string, id: string) => (id === space ? room : null) },
    usage: { used: async () => used, addUsage: async (..._: unknown[]) => void counted.push(1) },
  };
  // The use case asks nothing else of these three.
  const result = await importTestimonial(stand.needs)(stores as never, actor, { ...request, ...over });
  return { stand, result, counted, made: result.ok ? result.value : null };
}

describe('an import', () => {
  it('is approved as it stands, by whoever brought it, and never was a conversation', async () => {
    const { made, counted, stand } = await importing();
    expect(made).toMatchObject({
      provenance: 'import',
      conversationId: null,
      consent: null,
      status: 'approved',
      approvedAt: 1000,
      approvedBy: expect.stringMatching(/^member:/),
      locale: 'es',
      tags: ['spain'],
      submittedAt: 1000,
      test: false,
    });
    expect(made?.approvedHash).toBe(made?.contentHash);
    expect(stand.facts.map(({ kind, data }) => [kind, data.wasPublic])).toEqual([
      ['testimonial.created', false],
      ['testimonial.approved', true],
    ]);
    expect([counted, stand.bumps()]).toEqual([[1], 1]);
    expect(JSON.stringify(stand.facts)).not.toContain('ana@');
  });

  it('may wait for its owner', async () => {
    const { made, stand } = await importing({ status: 'pending', locale: 'pt', writtenAt: 7 });
    expect(made).toMatchObject({
      status: 'pending',
      approvedHash: null,
      approvedAt: null,
      locale: 'pt',
      submittedAt: 7,
    });
    expect(stand.facts.map(({ kind }) => kind)).toEqual(['testimonial.created']);
  });

  it('of a test key is a test', async () => {
    const { made, stand } = await importing({}, { actor: testKey });
    expect(made?.test).toBe(true);
    expect(stand.facts.every(({ data }) => data.wasPublic === false)).toBe(true);
  });

  it.each([
    ['growth', 2000, { kind: 'TestimonialQuotaExceeded', limit: 2000, used: 2000, tier: 'growth' }],
    ['free', 15, { kind: 'TestimonialQuotaExceeded', limit: 15, used: 15, tier: 'free' }],
    ['agency', 1_000_000, null],
  ] as const)('on plan %s after %i of the month', async (plan, used, error) => {
    const { result, counted, stand } = await importing({}, { plan, used });
    expect(result.ok ? null : result.error).toEqual(error);
    expect([counted.length, stand.facts.length > 0]).toEqual(error ? [0, false] : [1, true]);
  });

  it('needs a space of the account, and the right to decide about testimonials there', async () => {
    const refused = async (over: Partial<ImportRequest>, actor: Actor) => {
      const { result } = await importing(over, { actor });
      return result.ok ? null : result.error.kind;
    };
    expect(await refused({ space: otherSpace }, owner)).toBe('SpaceNotFound');
    expect(await refused({}, { ...owner, permissions: new Set(['testimonials.read'] as const) })).toBe('NotAllowed');
  });
});
