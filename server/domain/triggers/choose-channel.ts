import type { CampaignSettings, Channel } from '../campaigns/index.ts';

const USUAL: readonly Channel[] = ['email', 'sms'];

/** The first channel of the campaign's order that leads to an address; a channel that it leaves out comes last, in the usual order. */
export function chooseChannel(
  { channelOrder = [] }: Pick<CampaignSettings, 'channelOrder'>,
  to: { email: string | null; phone: string | null },
): Channel {
  const addresses: Record<Channel, string | null> = { email: to.email, sms: to.phone };
  return [...channelOrder, ...USUAL].find((channel) => addresses[channel] !== null) ?? 'email';
}
