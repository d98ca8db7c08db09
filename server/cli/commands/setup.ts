import { z } from 'zod';
import { plans } from '../../domain/access/index.ts';
import { command } from '../command.ts';

const input = z.object({
  account: z.string().trim().min(1),
  member: z.email(),
  space: z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/, 'small letters, digits and hyphens'),
  plan: z.enum(plans).default('unlimited'),
});

export const setup = command({
  name: 'setup',
  about: 'Makes an account with its owner, a space, a wall, a campaign and a live key.',
  options: [
    { flag: '--account <name>', about: 'the business' },
    { flag: '--member <email>', about: 'who owns it' },
    { flag: '--space <slug>', about: 'the brand or location' },
    { flag: '--plan <plan>', about: `${plans.join(', ')} (unlimited)` },
  ],
  input,
  async run(admin, { account, member, space, plan }) {
    const made = await admin.setup({
      name: account,
      memberEmail: member,
      memberName: member.split('@')[0] ?? member,
      spaceName: account,
      spaceSlug: space,
      plan,
    });
    return {
      account_id: made.account.id,
      space_id: made.space.id,
      space_slug: made.space.slug,
      campaign_id: made.campaign.id,
      wall_id: made.wall.id,
      wall_slug: made.wall.slug,
      member_email: made.member.email,
      key: made.key,
    };
  },
  say: (made) =>
    `Made account ${made.account_id}\n  space ${made.space_slug} (${made.space_id})\n  wall  ${made.wall_slug}\n  owner ${made.member_email}\n  key   ${made.key}   (shown once)`,
});
