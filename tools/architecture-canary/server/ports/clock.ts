import { system } from '../adapters/clock/system.ts';

export type Clock = typeof system;
