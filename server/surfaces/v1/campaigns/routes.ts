import { type Campaign, createCampaign, updateCampaign } from '../../../domain/campaigns/index.ts';
import { fail, ok } from '../../../domain/result.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Ids } from '../../../ports/ids.ts';
import { jsonAnswer } from '../../kit/answer.ts';
import type { V1Dialect, V1Readers } from '../dialect.ts';
import { listOf, pageRequest, turned } from '../pagination.ts';
import { campaignEdit, campaignObject, type KnownCampaign } from './mapper.ts';
import { operations } from './schemas.ts';

export function promiseCampaigns(dialect: V1Dialect, needs: { clock: Clock; ids: Ids }): void {
  const answer = (status: number) => (one: KnownCampaign) => jsonAnswer(status, campaignObject(one));
  dialect.read(operations.list, {
    ask: ({ query }) => ({ space: query.space_id, page: pageRequest(query) }),
    async perform(readers, { account }, { space, page }) {
      if (space === null || (space && !(await readers.spaces.space(account.id, space))))
        return fail({ kind: 'SpaceNotFound' });
      const found = turned(await readers.campaigns.campaignPage(account.id, space ?? null, page));
      if (!found.ok) return found;
      return ok({ ...found.value, items: await Promise.all(found.value.items.map((one) => known(readers, one))) });
    },
    answer: (page) => jsonAnswer(200, listOf(page, campaignObject)),
  });
  dialect.read(operations.read, {
    ask: ({ params }) => params.id,
    async perform(readers, { account }, id) {
      const found = await readers.campaigns.campaign(account.id, id);
      return found ? ok(await known(readers, found)) : fail({ kind: 'CampaignNotFound' });
    },
    answer: answer(200),
  });
  dialect.write(operations.create, {
    ask: ({ body }) => body.space_id && { space: body.space_id, edit: campaignEdit(body, null) },
    async perform(stores, { actor }, asked) {
      if (!asked) return fail({ kind: 'SpaceNotFound' });
      const made = await createCampaign(needs)(stores, actor, asked);
      return made.ok ? ok(await known(stores, made.value)) : made;
    },
    answer: answer(201),
  });
  dialect.write(operations.update, {
    ask: ({ params: { id }, body }) => ({ id, body }),
    async perform(stores, { account, actor }, { id, body }) {
      const before = await stores.campaigns.campaign(account.id, id);
      const space = before && (await stores.spaces.space(account.id, before.spaceId));
      if (!before || !space) return fail({ kind: 'CampaignNotFound' });
      const saved = await updateCampaign(needs)(stores, actor, { space, id, edit: campaignEdit(body, before) });
      return saved.ok ? ok(await known(stores, saved.value)) : saved;
    },
    answer: answer(200),
  });
}

async function known({ campaigns }: Pick<V1Readers, 'campaigns'>, campaign: Campaign): Promise<KnownCampaign> {
  const first = await campaigns.defaultCampaign(campaign.accountId, campaign.spaceId);
  return { campaign, isDefault: first?.id === campaign.id };
}
