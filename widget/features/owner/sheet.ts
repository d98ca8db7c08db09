import { styleSheet } from '../../platform/styles.ts';
import button from '../../ui/button.css?inline';
import card from '../../ui/card.css?inline';
import columns from '../../ui/columns.css?inline';
import dialog from '../../ui/dialog.css?inline';
import page from '../../ui/page.css?inline';
import header from '../../ui/rating-header.css?inline';
import toast from '../../ui/toast.css?inline';
import tokens from '../../ui/tokens.css?inline';
import owner from './owner.css?inline';
import bar from './owner-bar.css?inline';

export const sheet = () => styleSheet(tokens, page, button, card, columns, header, dialog, toast, owner, bar);
