import type { z } from 'zod';
import { formatId } from '../../../../shared/ids.ts';
import type { Campaign, CampaignEdit } from '../../../domain/campaigns/index.ts';
import type { Given } from '../../kit/operation.ts';
import type { campaign, operations } from './schemas.ts';

export interface KnownCampaign {
  campaign: Campaign;
  isDefault: boolean;
}

export function campaignObject({ campaign: of, isDefault }: KnownCampaign): z.infer<typeof campaign> {
  const { defaultItem, smsItem, incentive, locale, channels, bank } = of.settings;
  return {
    id: formatId('campaign', of.id),
    object: 'campaign',
    space_id: formatId('space', of.spaceId),
    name: of.name,
    default_item: defaultItem,
    sms_item: smsItem ?? null,
    incentive,
    locale: locale ?? null,
    channels: channels ? [...channels] : null,
    bank: bank ?? null,
    default: isDefault,
    created_at: new Date(of.createdAt).toISOString(),
  };
}

type Body = Given<typeof operations.update>['body'];

/** A whole campaign from what was given and what stands; nothing stands before a new one. */
export function campaignEdit(body: Body, before: Campaign | null): CampaignEdit {
  const kept = before?.settings;
  return {
    name: body.name ?? before?.name ?? '',
    defaultItem: body.default_item ?? kept?.defaultItem ?? '',
    smsItem: body.sms_item === undefined ? (kept?.smsItem ?? null) : body.sms_item,
    incentive: body.incentive === undefined ? (kept?.incentive ?? null) : body.incentive,
    locale: body.locale === undefined ? (kept?.locale ?? null) : body.locale,
    channels: body.channels,
    bank: body.bank === undefined ? (kept?.bank ?? null) : body.bank,
  };
}
