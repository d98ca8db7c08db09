import { z } from 'zod';
import { newKey } from '../../domain/setup/index.ts';
import { CommandFailed, command } from '../command.ts';
import { accountId, apiKeyId } from '../inputs.ts';

const scopes = z
  .string()
  .default('read,write')
  .transform((text) => text.split(',').map((scope) => scope.trim()))
  .pipe(z.array(z.enum(['read', 'write'])).min(1));

export const keysCreate = command({
  name: 'keys create',
  about: 'Makes an API key and shows it once.',
  options: [
    { flag: '--account <id>', about: 'whose' },
    { flag: '--scopes <scopes>', about: 'read,write' },
    { flag: '--test', about: 'a test key: everything but sending' },
    { flag: '--name <name>', about: 'what it is for' },
  ],
  input: z.object({
    account: accountId,
    scopes,
    test: z.boolean().default(false),
    name: z.string().default('Made on the command line'),
  }),
  async run(admin, asked) {
    const { row, key } = newKey(admin.needs, {
      accountId: asked.account,
      name: asked.name,
      scopes: asked.scopes,
      test: asked.test,
    });
    await admin.uow.run(async ({ access }) => {
      if (!(await access.account(asked.account))) throw new CommandFailed(`There is no account ${asked.account}.`);
      await access.addKey(row);
    });
    return { id: row.id, key, scopes: row.scopes };
  },
  say: ({ id, key, scopes: given }) => `${key}\n(${id}, ${given.join(' and ')}; shown once)`,
});

export const keysList = command({
  name: 'keys list',
  about: 'Lists API keys, without the keys.',
  options: [{ flag: '--account <id>', about: 'only of this account' }],
  input: z.object({ account: accountId.optional() }),
  run: (admin, { account }) =>
    admin.uow.read(async ({ access }) => {
      const accounts = account ? [account] : (await access.accounts()).map((one) => one.id);
      const keys = (await Promise.all(accounts.map((one) => access.keys(one)))).flat();
      return keys.map(({ hash: _hash, ...shown }) => shown);
    }),
  say: (keys) =>
    keys
      .map(
        (key) =>
          `${key.id}  …${key.hint}  ${key.scopes.join(',')}${key.test ? ' test' : ''}${key.revokedAt ? ' revoked' : ''}  ${key.name}`,
      )
      .join('\n') || 'No keys.',
});

export const keysRevoke = command({
  name: 'keys revoke',
  about: 'Makes a key stop working at once.',
  args: [{ name: '<id>', about: 'the key’s id' }],
  input: z.object({ id: apiKeyId }),
  async run(admin, { id }) {
    const revoked = await admin.uow.run(async ({ access }) => {
      for (const account of await access.accounts())
        if (await access.revokeKey(account.id, id, admin.needs.clock.now())) return true;
      return false;
    });
    if (!revoked) throw new CommandFailed(`There is no key ${id} that works.`);
    return { id, revoked };
  },
  say: ({ id }) => `Revoked ${id}.`,
});
