import { styleSheet } from '../../platform/styles.ts';
import button from '../../ui/button.css?inline';
import card from '../../ui/card.css?inline';
import columns from '../../ui/columns.css?inline';
import header from '../../ui/rating-header.css?inline';
import tokens from '../../ui/tokens.css?inline';
import wall from './wall.css?inline';

/** One sheet, parsed once, adopted by every wall on the page. */
export const sheet = styleSheet(tokens, wall, button, card, header, columns);
