export {
  type Actor,
  actorName,
  appActor,
  isTest,
  keyActor,
  may,
  memberActor,
  memberWithKey,
  ownerFrameActor,
  type Permission,
  type Role,
  systemActor,
} from './actor.ts';
export { hashApiKey, type MadeApiKey, makeApiKey, parseApiKey } from './api-key.ts';
export { checked, isChecked } from './checked-secret.ts';
export {
  type Account,
  type ApiKey,
  type Member,
  type Plan,
  plans,
  type Scope,
  type Session,
  type Ticket,
} from './entities.ts';
export {
  createOwnerCode,
  exchangeOwnerCode,
  issueOwnerToken,
  type OwnerCodeError,
  type OwnerToken,
  ownerTokenHolder,
  renewOwnerToken,
} from './owner-frame.ts';
export {
  type AccessNeeds,
  createSignInTickets,
  csrfToken,
  newMember,
  type SignInError,
  type SignInTicket,
  sessionMember,
  signIn,
  signInSecret,
} from './sign-in.ts';
export type { AccessReader, AccessStore } from './store.ts';
