import { z } from 'zod';
import { plans } from '../../domain/access/index.ts';
import { CommandFailed, command } from '../command.ts';
import { accountId } from '../inputs.ts';

const account = [{ flag: '--account <id>', about: 'whose' }];

export const planSet = command({
  name: 'plan set',
  about: 'Changes an account’s plan.',
  args: [{ name: '<plan>', about: plans.join(', ') }],
  options: account,
  input: z.object({ account: accountId, plan: z.enum(plans) }),
  async run(admin, asked) {
    await admin.uow.run(async ({ access }) => {
      if (!(await access.account(asked.account))) throw new CommandFailed(`There is no account ${asked.account}.`);
      await access.setPlan(asked.account, asked.plan);
    });
    return { account_id: asked.account, plan: asked.plan };
  },
  say: ({ account_id, plan }) => `Account ${account_id} is on plan ${plan}.`,
});

export const creditsAdd = command({
  name: 'credits add',
  about: 'Adds SMS credits (a negative number takes them away).',
  args: [{ name: '<amount>', about: 'how many' }],
  options: account,
  input: z.object({ account: accountId, amount: z.coerce.number().int() }),
  async run(admin, asked) {
    const credits = await admin.uow.run(async ({ access, usage }) => {
      if (!(await access.account(asked.account))) throw new CommandFailed(`There is no account ${asked.account}.`);
      await usage.addCredits({
        id: admin.needs.ids.uuid(),
        accountId: asked.account,
        amount: asked.amount,
        reason: 'command line',
        at: admin.needs.clock.now(),
      });
      return usage.credits(asked.account);
    });
    return { account_id: asked.account, credits };
  },
  say: ({ credits }) => `${credits} credits.`,
});

export const creditsShow = command({
  name: 'credits show',
  about: 'Shows an account’s SMS credits.',
  options: account,
  input: z.object({ account: accountId }),
  run: async (admin, asked) => ({
    account_id: asked.account,
    credits: await admin.uow.read(({ usage }) => usage.credits(asked.account)),
  }),
  say: ({ credits }) => `${credits} credits.`,
});

export const signInLink = command({
  name: 'sign-in-link',
  about: 'Makes a one-time console link, for 15 minutes.',
  args: [{ name: '<email>', about: 'a member’s address' }],
  input: z.object({ email: z.email() }),
  async run(admin, { email }) {
    const [ticket] = await admin.signInTickets(email);
    if (!ticket) throw new CommandFailed(`${email} is not a member of any account.`);
    return { url: `${admin.publicUrl}/sign-in/${ticket.secret}` };
  },
  say: ({ url }) => url,
});
