import { styleSheet } from '../../platform/styles.ts';
import list from './list.css?inline';

/** The list is the masonry's own markup in another dress: one column, no kinds. */
export const listSheet = styleSheet(list);
