export { createAccount, type MadeAccount, type NewAccount, newKey } from './create-account.ts';
export { type CreateSpaceStores, createSpace, type MadeSpace, type SetupNeeds } from './create-space.ts';
export { type OpenSpaceError, openSpace } from './open-space.ts';
export { type SavedSpace, type SpacePatch, updateSpace } from './update-space.ts';
