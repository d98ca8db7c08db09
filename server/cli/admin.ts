import type { AccessStore, SignInTicket } from '../domain/access/index.ts';
import type { DeliveryReader } from '../domain/deliveries/index.ts';
import type { OauthReader, OauthStore } from '../domain/oauth/index.ts';
import type { EraseStores, ExportReaders } from '../domain/privacy/index.ts';
import type { MadeAccount, NewAccount, SetupNeeds } from '../domain/setup/index.ts';
import type { UsageStore } from '../domain/usage/index.ts';
import type { Hasher } from '../ports/hasher.ts';
import type { JobStore } from '../ports/jobs.ts';
import type { UnitOfWork } from '../ports/unit-of-work.ts';

interface AdminStores extends EraseStores {
  access: AccessStore;
  oauth: OauthStore;
  usage: UsageStore;
  jobs: JobStore;
}
interface AdminReaders extends ExportReaders {
  access: Pick<AccessStore, 'account' | 'accounts' | 'keys'>;
  oauth: OauthReader;
  usage: Pick<UsageStore, 'credits'>;
  jobs: Pick<JobStore, 'jobs' | 'job'>;
  deliveries: DeliveryReader;
}

export interface Finding {
  name: string;
  ok: boolean;
  detail: string;
}

/** What the operator's commands work on: the same use cases and stores as every other door. */
export interface Admin {
  needs: SetupNeeds & { hasher: Hasher };
  uow: UnitOfWork<AdminStores, AdminReaders>;
  publicUrl: string;
  setup(asked: NewAccount): Promise<MadeAccount>;
  signInTickets(email: string): Promise<SignInTicket[]>;
  /** A verified copy of the database in one file, and the secret in one beside it (null: the environment holds it). */
  backup(file: string): Promise<{ bytes: number; sha256: string; secret: string | null }>;
  /** Sends what a restore held back. */
  releaseHeld(): Promise<number>;
  findings(): Promise<Finding[]>;
  wake(): void;
}
