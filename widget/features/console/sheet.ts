import { styleSheet } from '../../platform/styles.ts';
import button from '../../ui/button.css?inline';
import card from '../../ui/card.css?inline';
import dialog from '../../ui/dialog.css?inline';
import page from '../../ui/page.css?inline';
import toast from '../../ui/toast.css?inline';
import tokens from '../../ui/tokens.css?inline';
import approvals from './approvals/approvals.css?inline';
import apps from './apps/apps.css?inline';
import consoleCss from './console.css?inline';
import inbox from './inbox/inbox.css?inline';
import narrow from './narrow.css?inline';
import questions from './questions/questions.css?inline';
import rows from './rows.css?inline';
import screens from './screens.css?inline';
import webhooks from './webhooks/webhooks.css?inline';

export const sheet = () =>
  styleSheet(
    tokens,
    page,
    button,
    card,
    dialog,
    toast,
    consoleCss,
    rows,
    approvals,
    screens,
    questions,
    inbox,
    webhooks,
    narrow,
    apps,
  );
