export { mountWall } from '../features/wall/mount.ts';
