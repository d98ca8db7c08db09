import type { CSSProperties } from 'preact';
import type { MailBlock } from './mail-draft.ts';
import { light, type MailColours, ui } from './mail-style.ts';
import { MailTable, smallText } from './mail-table.tsx';

const button: CSSProperties = {
  display: 'block',
  borderRadius: '13px',
  padding: '14px 12px',
  textAlign: 'center',
  textDecoration: 'none',
  fontFamily: ui,
  fontSize: '17px',
  lineHeight: '22px',
  fontWeight: 600,
};

interface ButtonsProps {
  block: Extract<MailBlock, { is: 'buttons' }>;
  colours: MailColours;
}

export function Buttons({ block: { items, note }, colours }: ButtonsProps) {
  return (
    <MailTable style={{ marginTop: '24px' }}>
      <tr>
        {items.map(({ href, text, primary }, i) => (
          <td key={href} class="half" width={`${100 / items.length}%`} style={{ padding: paddingOf(i, items.length) }}>
            <a
              href={href}
              class={primary ? 'b-accent c-onAccent' : 'b-card c-ink l-control'}
              style={{
                ...button,
                border: `1px solid ${primary ? 'transparent' : light.control}`,
                backgroundColor: primary ? colours.accent : light.card,
                color: primary ? colours.onAccent : light.ink,
              }}
            >
              {text}
            </a>
          </td>
        ))}
      </tr>
      {note && (
        <tr>
          <td colSpan={items.length} class="c-muted" style={{ ...smallText, lineHeight: '1.5', padding: '12px 0 0' }}>
            {note}
          </td>
        </tr>
      )}
    </MailTable>
  );
}

/** A gap between two; a single one is as wide as the words above it. */
function paddingOf(index: number, count: number): string {
  if (count === 1) return '0';
  return index === 0 ? '0 6px 0 0' : '0 0 0 6px';
}
