import { z } from 'zod';
import { registerApp, revokeApp } from '../../domain/oauth/index.ts';
import { CommandFailed, command } from '../command.ts';
import { accountId, oauthClientId } from '../inputs.ts';

export const oauthClientCreate = command({
  name: 'oauth-client create',
  about: 'Registers an app that members can connect, and shows its secret once.',
  options: [
    { flag: '--account <id>', about: 'whose app it is' },
    { flag: '--name <name>', about: 'as members read it' },
    { flag: '--redirect-uri <uri...>', about: 'where it is sent back to, exactly; several with blanks between' },
    { flag: '--public', about: 'it cannot keep a secret (a phone, a browser): PKCE instead' },
  ],
  input: z.object({
    account: accountId,
    name: z.string(),
    redirectUri: z.union([z.string().transform((uri) => [uri]), z.array(z.string()).min(1)]),
    public: z.boolean().default(false),
  }),
  async run(admin, asked) {
    const made = await admin.uow.run(async ({ access, oauth }) => {
      if (!(await access.account(asked.account))) throw new CommandFailed(`There is no account ${asked.account}.`);
      const { account, redirectUri, name } = asked;
      return registerApp(admin.needs)(oauth, {
        accountId: account,
        name,
        redirectUris: redirectUri,
        public: asked.public,
      });
    });
    if (!made.ok) throw new CommandFailed(made.error.problems.map(({ message }) => message).join(' '));
    return { client_id: made.value.client.id, client_secret: made.value.secret };
  },
  say: ({ client_id, client_secret }) =>
    `client id      ${client_id}\nclient secret  ${client_secret === null ? 'none: it is public and uses PKCE' : `${client_secret}   (shown once)`}`,
});

export const oauthClientList = command({
  name: 'oauth-client list',
  about: 'Lists apps, without their secrets.',
  options: [{ flag: '--account <id>', about: 'only of this account' }],
  input: z.object({ account: accountId.optional() }),
  run: (admin, { account }) =>
    admin.uow.read(async ({ access, oauth }) => {
      const accounts = account ? [account] : (await access.accounts()).map((one) => one.id);
      const clients = (await Promise.all(accounts.map((one) => oauth.clients(one)))).flat();
      return clients.map((client) => ({
        client_id: client.id,
        account_id: client.accountId,
        name: client.name,
        redirect_uris: client.redirectUris,
        public: client.secretHash === null,
        created_at: new Date(client.createdAt).toISOString(),
        revoked_at: client.revokedAt === null ? null : new Date(client.revokedAt).toISOString(),
      }));
    }),
  say: (clients) =>
    clients
      .map(
        (client) =>
          `${client.client_id}  ${client.public ? 'public  ' : ''}${client.revoked_at ? 'revoked  ' : ''}${client.name}  ${client.redirect_uris.join(' ')}`,
      )
      .join('\n') || 'No apps.',
});

export const oauthClientRevoke = command({
  name: 'oauth-client revoke',
  about: 'Makes an app, and everything that members gave it, stop working at once.',
  args: [{ name: '<id>', about: 'the app’s client id' }],
  input: z.object({ id: oauthClientId }),
  async run(admin, { id }) {
    const revoked = await admin.uow.run(async ({ oauth }) => {
      const client = await oauth.client(id);
      return client !== null && (await revokeApp(admin.needs)(oauth, client.accountId, id));
    });
    if (!revoked) throw new CommandFailed(`There is no app ${id} that works.`);
    return { client_id: id, revoked };
  },
  say: ({ client_id }) => `Revoked ${client_id}.`,
});
