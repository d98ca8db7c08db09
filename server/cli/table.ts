import type { AnyCommand } from './command.ts';
import { creditsAdd, creditsShow, planSet, signInLink } from './commands/accounts.ts';
import { contactsErase, contactsExport } from './commands/contacts.ts';
import { keysCreate, keysList, keysRevoke } from './commands/keys.ts';
import { oauthClientCreate, oauthClientList, oauthClientRevoke } from './commands/oauth-clients.ts';
import { backup, deliveriesList, doctor, jobsList, jobsRetry } from './commands/operate.ts';
import { outboxList, outboxShow } from './commands/outbox.ts';
import { setup } from './commands/setup.ts';

/** Every command that works beside a running server and without one. `serve` and `restore` need the folder to themselves: see main. */
export const commands: readonly AnyCommand[] = [
  setup,
  keysCreate,
  keysList,
  keysRevoke,
  oauthClientCreate,
  oauthClientList,
  oauthClientRevoke,
  planSet,
  creditsAdd,
  creditsShow,
  signInLink,
  contactsErase,
  contactsExport,
  outboxList,
  outboxShow,
  backup,
  doctor,
  jobsList,
  jobsRetry,
  deliveriesList,
];
