import type { NameStyle } from '../../../../shared/contracts/chat.ts';
import type { InterviewContext } from '../context.ts';
import type { Identity } from '../events.ts';
import type { Locale } from '../locales/locale.ts';

/** How a name stands on the card: "Tomas Okafor", "Tomas O.", "Tomas", or null. */
export function shownName(name: string, style: NameStyle): string | null {
  const parts = name.split(/\s+/u).filter((part) => part !== '');
  const [first, last] = [parts[0], parts.at(-1)];
  if (style === 'anonymous' || first === undefined || last === undefined) return null;
  if (style === 'full') return parts.join(' ');
  if (style === 'first' || parts.length === 1) return first;
  const initial = [...last][0] ?? '';
  return `${first} ${initial.toLocaleUpperCase()}.`;
}

/** Each style, shown on the customer's own name where it tells the styles apart. */
export function styleLabels(name: string, locale: Locale): { id: NameStyle; label: string }[] {
  const parts = name.split(/\s+/u).filter((part) => part !== '');
  const label = (style: NameStyle): string => {
    const needsSurname = style === 'full' || style === 'first_initial';
    const example = parts.length === 0 || (needsSurname && parts.length < 2) ? null : shownName(name, style);
    return example ?? locale.nameStyles[style];
  };
  const styles: readonly NameStyle[] = ['full', 'first_initial', 'first', 'anonymous'];
  return styles.map((id) => ({ id, label: label(id) }));
}

/** What the identity screen starts with, and the growing card shows, before the customer has said. */
export const presumedIdentity = (ctx: InterviewContext): Identity => ({
  name: ctx.fullName ?? ctx.firstName ?? '',
  title: '',
  company: '',
  style: 'first_initial',
});

/** A name kept private takes role and company with it: together they would name the person. */
export function shownAuthor(identity: Identity): { name: string | null; title: string | null; company: string | null } {
  if (identity.style === 'anonymous') return { name: null, title: null, company: null };
  return {
    name: shownName(identity.name, identity.style),
    title: identity.title === '' ? null : identity.title,
    company: identity.company === '' ? null : identity.company,
  };
}
