export { defaultSpaceSettings, type Space, type SpaceSettings } from './space.ts';
export type { SpaceReader, SpaceStore } from './store.ts';
