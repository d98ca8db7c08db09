import { type Response, Router } from 'express';
import type { CampaignList } from '../../../shared/contracts/campaign.ts';
import { parseId } from '../../../shared/ids.ts';
import {
  type CampaignEdit,
  type CampaignError,
  type CampaignReader,
  type CampaignStore,
  updateCampaign,
} from '../../domain/campaigns/index.ts';
import type { FactStore } from '../../domain/facts.ts';
import { choosableBank } from '../../domain/interview/index.ts';
import { fail } from '../../domain/result.ts';
import type { SpaceReader } from '../../domain/spaces/index.ts';
import type { WallStore } from '../../domain/walls/index.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import type { UnitOfWork } from '../../ports/unit-of-work.ts';
import { sendFieldProblems } from '../kit/own-errors.ts';
import { campaignRow } from './mapper.ts';
import { allowedSpace, notAllowed, notFound } from './reads.ts';
import { campaignBody } from './schemas.ts';
import { asMember, type SessionNeeds } from './session.ts';

interface Readers {
  spaces: SpaceReader;
  campaigns: CampaignReader;
}
interface Stores extends Readers {
  campaigns: CampaignStore;
  walls: WallStore;
  facts: FactStore;
}
export interface CampaignNeeds extends SessionNeeds {
  uow: UnitOfWork<Stores, Readers>;
  clock: Clock;
  ids: Ids;
}

/** What a space's campaigns ask and say. */
export function createConsoleCampaigns(needs: CampaignNeeds): Router {
  const router = Router();
  const member = asMember(needs);
  router.get(
    '/console/api/spaces/:space/campaigns',
    member(async ({ actor }, req, res) => {
      const list = await needs.uow.read(async (readers): Promise<CampaignList | null> => {
        const space = await allowedSpace(readers, actor, req.params.space, 'testimonials.read');
        if (!space) return null;
        const { smsName, locale } = space.settings;
        return {
          campaigns: (await readers.campaigns.campaignsOfSpace(space.accountId, space.id)).map(campaignRow),
          choice: choosableBank(),
          business: { name: space.name, smsName: smsName ?? null, locale },
        };
      });
      return list ? res.json(list) : notFound(res);
    }),
  );
  router.put(
    '/console/api/spaces/:space/campaigns/:campaign',
    member(async ({ actor }, req, res) => {
      const id = parseId('campaign', String(req.params.campaign));
      const body = campaignBody.safeParse(req.body);
      if (!body.success) {
        return sendFieldProblems(
          res,
          body.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
        );
      }
      const edit: CampaignEdit = { ...body.data, bank: body.data.bank };
      const saved = await needs.uow.run(async (stores) => {
        const space = await allowedSpace(stores, actor, req.params.space, 'testimonials.read');
        if (!space || !id) return fail({ kind: 'CampaignNotFound' as const });
        return updateCampaign(needs)(stores, actor, { space, id, edit });
      });
      return saved.ok ? res.json(campaignRow(saved.value)) : sendCampaignError(res, saved.error);
    }),
  );
  return router;
}

const refusals: Record<Exclude<CampaignError['kind'], 'CampaignInvalid'>, (res: Response) => void> = {
  CampaignNotFound: notFound,
  NotAllowed: notAllowed,
};

function sendCampaignError(res: Response, error: CampaignError): void {
  if (error.kind === 'CampaignInvalid') sendFieldProblems(res, error.problems);
  else refusals[error.kind](res);
}
