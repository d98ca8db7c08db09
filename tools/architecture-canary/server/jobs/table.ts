import { button } from '../../widget/ui/button.ts';
import { world } from './testing/world.ts';

export const table = [button, world];
