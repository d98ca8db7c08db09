import { expect, it } from 'vitest';
import type { Subject } from '../stores.conformance.ts';
import { aCampaign, aSpace, aWorld, newId, T } from '../stores.fixture.ts';

export function spacesConformance(subject: Subject): void {
  const run: Subject['db']['uow']['run'] = (work) => subject.db.uow.run(work);
  const read: Subject['db']['uow']['read'] = (work) => subject.db.uow.read(work);

  it('finds a space by id and slug in its own account, and in no other', async () => {
    const { account, space } = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    await read(async ({ spaces }) => {
      expect(await spaces.space(account.id, space.id)).toEqual(space);
      expect(await spaces.spaceBySlug(account.id, space.slug)).toEqual(space);
      expect((await spaces.spaceBySlug(other.account.id, space.slug))?.id).toBe(other.space.id);
      expect(await spaces.space(other.account.id, space.id)).toBeNull();
      expect(await spaces.space(account.id, newId('space'))).toBeNull();
      expect(await spaces.spaceBySlug(account.id, 'elsewhere')).toBeNull();
    });
  });

  it('saves a space, lists them oldest first, and refuses a slug that the account has', async () => {
    const { account, space } = await aWorld(subject.db);
    const first = aSpace(account.id, { slug: 'first', createdAt: T - 1 });
    const saved = {
      ...space,
      name: 'The other bakery',
      settings: { ...space.settings, frequencyDays: 0, accent: null },
    };
    await run(async ({ spaces }) => {
      await spaces.addSpace(first);
      await spaces.saveSpace(saved);
    });
    expect(await read(({ spaces }) => spaces.spaces(account.id))).toEqual([first, saved]);
    await expect(run(({ spaces }) => spaces.addSpace(aSpace(account.id)))).rejects.toThrow();
  });

  it('pages through an account’s spaces and campaigns, newest first', async () => {
    const { account, space, campaign } = await aWorld(subject.db);
    await aWorld(subject.db);
    const more = [1, 2, 3].map((i) => aSpace(account.id, { slug: `s${i}`, createdAt: T + i }));
    const [first, second] = more as [typeof space, typeof space, typeof space]; // three were just made
    const later = [aCampaign(first, { createdAt: T + 1 }), aCampaign(second, { createdAt: T + 2 })];
    await run(async ({ spaces, campaigns }) => {
      for (const one of more) await spaces.addSpace(one);
      for (const one of later) await campaigns.addCampaign(one);
    });
    await read(async ({ spaces, campaigns }) => {
      const page = await spaces.spacePage(account.id, { cursor: null, limit: 3 });
      expect(page.items).toEqual([...more].reverse());
      expect(await spaces.spacePage(account.id, { cursor: page.nextCursor, limit: 3 })).toEqual({
        items: [space],
        nextCursor: null,
      });
      const all = await campaigns.campaignPage(account.id, null, { cursor: null, limit: 2 });
      expect(all.items).toEqual([...later].reverse());
      expect((await campaigns.campaignPage(account.id, null, { cursor: all.nextCursor, limit: 2 })).items).toEqual([
        campaign,
      ]);
      expect((await campaigns.campaignPage(account.id, first.id, { cursor: null, limit: 2 })).items).toEqual([
        later[0],
      ]);
    });
  });

  it('lets one of fifty units have a slug', async () => {
    const { account } = await aWorld(subject.db);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 50 }, () => run(({ spaces }) => spaces.addSpace(aSpace(account.id, { slug: 'mine' })))),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await read(({ spaces }) => spaces.spaces(account.id))).toHaveLength(2);
  });

  it('does not save a space into another account', async () => {
    const { account, space } = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    await run(({ spaces }) => spaces.saveSpace({ ...space, accountId: other.account.id, name: 'Taken over' }));
    expect(await read(({ spaces }) => spaces.space(account.id, space.id))).toEqual(space);
  });

  it('answers a space’s first campaign as its default', async () => {
    const { account, space, campaign } = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    const settings = { incentive: 'a bun', defaultItem: 'your bread' };
    const later = aCampaign(space, { createdAt: T + 1, settings });
    await run(({ campaigns }) => campaigns.addCampaign(later));
    await read(async ({ campaigns }) => {
      expect(await campaigns.defaultCampaign(account.id, space.id)).toEqual(campaign);
      expect(await campaigns.campaign(account.id, later.id)).toEqual(later);
      expect(await campaigns.campaign(other.account.id, later.id)).toBeNull();
      expect(await campaigns.defaultCampaign(other.account.id, space.id)).toBeNull();
      expect(await campaigns.defaultCampaign(account.id, newId('space'))).toBeNull();
    });
  });

  it('lists a space’s campaigns oldest first, and saves one with its own questions', async () => {
    const { account, space, campaign } = await aWorld(subject.db);
    const later = aCampaign(space, { createdAt: T + 1 });
    const saved = {
      ...campaign,
      name: 'After a visit',
      settings: {
        ...campaign.settings,
        locale: 'fr',
        bank: {
          order: 'listed' as const,
          questions: [{ id: 'o.crust', on: true, slot: 'specific' as const, text: { fr: { web: 'Et la croûte ?' } } }],
        },
      },
    };
    await run(async ({ campaigns }) => {
      await campaigns.addCampaign(later);
      await campaigns.saveCampaign(saved);
    });
    expect(await read(({ campaigns }) => campaigns.campaignsOfSpace(account.id, space.id))).toEqual([saved, later]);
  });

  it('does not save a campaign into another account or space', async () => {
    const { account, space, campaign } = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    const elsewhere = aSpace(account.id, { slug: 'elsewhere' });
    await run(async ({ spaces, campaigns }) => {
      await spaces.addSpace(elsewhere);
      await campaigns.saveCampaign({ ...campaign, accountId: other.account.id, name: 'Taken over' });
      await campaigns.saveCampaign({ ...campaign, spaceId: elsewhere.id, name: 'Moved' });
    });
    expect(await read(({ campaigns }) => campaigns.campaignsOfSpace(account.id, space.id))).toEqual([campaign]);
    expect(await read(({ campaigns }) => campaigns.campaignsOfSpace(other.account.id, space.id))).toEqual([]);
  });
}
