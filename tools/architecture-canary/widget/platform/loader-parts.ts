import { id } from '../../shared/ids.ts';

export const parts = id;
