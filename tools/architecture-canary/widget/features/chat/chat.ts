import { space } from '../../../server/domain/spaces/index.ts';

export const chat = space;
