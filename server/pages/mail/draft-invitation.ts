import type { InvitationContent } from '../../domain/deliveries/index.ts';
import type { MailBlock, MailDraft } from './mail-draft.ts';
import { type Tongue, tongueFor } from './mail-words.ts';

/** `inv.link` of the question bank, with what keeps it honest: what is asked, by whom, and how to stop it. */
export function draftInvitation(content: InvitationContent): MailDraft {
  const tongue = tongueFor(content.locale);
  const { say } = tongue;
  const item = content.item;
  const first = content.firstName;
  const blocks: MailBlock[] = [
    { is: 'brand', name: content.business },
    { is: 'heading', text: say('invitation.heading') },
    {
      is: 'paragraph',
      tone: 'normal',
      text: first ? say('invitation.ask', { first, item }) : say('invitation.askNoName', { item }),
    },
    ...incentiveOf(content, tongue),
    { is: 'paragraph', tone: 'normal', text: say('invitation.assistant') },
    ratingRow(content, tongue),
    {
      is: 'promises',
      items: [say('invitation.promiseApprove'), say('invitation.promiseName'), say('invitation.promiseEdit')],
    },
    footer(content, tongue),
  ];
  return {
    language: tongue.language,
    dir: tongue.dir,
    subject: first ? say('invitation.subject', { item, first }) : say('invitation.subjectNoName', { item }),
    preheader: say('invitation.preheader'),
    accent: content.accent,
    blocks,
  };
}

function incentiveOf({ incentive }: InvitationContent, { say }: Tongue): MailBlock[] {
  return incentive ? [{ is: 'paragraph', tone: 'normal', text: say('invitation.incentive', { incentive }) }] : [];
}

export function ratingRow({ chatUrl }: Pick<InvitationContent, 'chatUrl'>, { say }: Tongue): MailBlock {
  const links = [1, 2, 3, 4, 5].map((n) => ({
    value: n,
    href: `${chatUrl}?rating=${n}`,
    label: say('invitation.ratingLabel', { n }),
  }));
  const chat = { href: chatUrl, text: say('invitation.openChat') };
  return { is: 'rating', links, low: say('invitation.low'), high: say('invitation.high'), chat };
}

export function footer(content: Omit<InvitationContent, 'kind'>, { say, date }: Tongue): MailBlock {
  const { business, item, unsubscribeUrl, postalAddress, askedBecauseAt } = content;
  const why = say('invitation.why', { business, item, date: date(askedBecauseAt) });
  const sender = postalAddress ? `${business}, ${postalAddress}` : business;
  return { is: 'footer', lines: [why, { href: unsubscribeUrl, text: say('invitation.stop') }, sender] };
}
