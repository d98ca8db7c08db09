import type { ComponentChildren, CSSProperties } from 'preact';
import { light, ui } from './mail-style.ts';

/** Tables and inline styles: what every mail reader since 2007 draws alike. */
export function MailTable({ children, style, fit = false, tone = '' }: TableProps) {
  return (
    <table
      role="presentation"
      width={fit ? undefined : '100%'}
      cellPadding="0"
      cellSpacing="0"
      class={tone || undefined}
      style={style}
    >
      {children}
    </table>
  );
}
interface TableProps {
  children: ComponentChildren;
  style?: CSSProperties;
  /** As wide as its content; otherwise as its place. */
  fit?: boolean;
  /** Class names of colour, for dark mode. */
  tone?: string;
}

export const smallText: CSSProperties = { fontFamily: ui, fontSize: '13px', lineHeight: '1.6', color: light.muted };

const STARS = 5;
export function Stars({ value, label, tone }: { value: number; label: string; tone: 'star' | 'invStar' }) {
  return (
    <span
      role="img"
      aria-label={label}
      class={`c-${tone}`}
      style={{ paddingInlineStart: '8px', letterSpacing: '1px', fontWeight: 400, color: light[tone] }}
    >
      {'★'.repeat(value)}
      {'☆'.repeat(STARS - value)}
    </span>
  );
}
