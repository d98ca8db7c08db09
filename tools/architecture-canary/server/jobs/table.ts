import { button } from '../../widget/ui/button.ts';

export const table = button;
