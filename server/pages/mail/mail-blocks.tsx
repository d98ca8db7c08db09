import type { CSSProperties, JSX } from 'preact';
import { Buttons } from './mail-buttons.tsx';
import type { MailBlock } from './mail-draft.ts';
import { Brand, Wordmark } from './mail-masthead.tsx';
import { Quote } from './mail-quote.tsx';
import { Rating } from './mail-rating.tsx';
import { light, type MailColours, ui } from './mail-style.ts';
import { MailTable, smallText } from './mail-table.tsx';
import { Waiting } from './mail-waiting.tsx';

const bodyText: CSSProperties = {
  margin: '0 0 12px',
  fontFamily: ui,
  fontSize: '17px',
  lineHeight: '1.55',
  color: light.ink,
};
/** Tables and inline styles: what every mail reader since 2007 draws alike. */
export function BlockHtml({ block, colours }: { block: MailBlock; colours: MailColours }): JSX.Element {
  switch (block.is) {
    case 'brand':
      return <Brand name={block.name} colours={colours} />;
    case 'wordmark':
      return <Wordmark aside={block.aside} />;
    case 'heading':
      return (
        <h1
          class="h c-ink"
          style={{
            margin: '0 0 14px',
            fontFamily: ui,
            fontSize: '30px',
            lineHeight: '1.15',
            fontWeight: 700,
            letterSpacing: '-.03em',
            color: light.ink,
          }}
        >
          {block.text}
        </h1>
      );
    case 'paragraph':
      return (
        <p
          class={block.tone === 'small' ? 'c-muted' : 'c-ink'}
          style={block.tone === 'small' ? { ...smallText, margin: '0 0 12px' } : bodyText}
        >
          {block.text}
        </p>
      );
    case 'rating':
      return <Rating block={block} colours={colours} />;
    case 'promises':
      return <Promises items={block.items} />;
    case 'quote':
      return <Quote block={block} />;
    case 'facts':
      return <Facts rows={block.rows} />;
    case 'buttons':
      return <Buttons block={block} colours={colours} />;
    case 'waiting':
      return <Waiting title={block.title} cards={block.cards} />;
    case 'footer':
      return <Footer lines={block.lines} />;
  }
}

function Promises({ items }: { items: string[] }) {
  return (
    <MailTable>
      {items.map((item) => (
        <tr key={item}>
          <td
            width={34}
            valign="top"
            class="c-ok l-line"
            aria-hidden="true"
            style={{
              borderTop: `1px solid ${light.line}`,
              padding: '9px 0',
              fontSize: '16px',
              lineHeight: '22px',
              fontWeight: 700,
              color: light.ok,
            }}
          >
            ✓
          </td>
          <td
            class="c-ink l-line"
            style={{
              borderTop: `1px solid ${light.line}`,
              padding: '9px 0',
              fontFamily: ui,
              fontSize: '15px',
              lineHeight: '22px',
              color: light.ink,
            }}
          >
            {item}
          </td>
        </tr>
      ))}
    </MailTable>
  );
}

function Facts({ rows }: { rows: { label: string; text: string }[] }) {
  return (
    <MailTable style={{ marginBottom: '12px' }}>
      {rows.map(({ label, text }) => (
        <tr key={label}>
          <td
            width={112}
            valign="top"
            class="c-muted"
            style={{ ...smallText, lineHeight: '1.5', padding: '2px 16px 2px 0' }}
          >
            {label}
          </td>
          <td class="c-ink" dir="auto" style={{ ...smallText, lineHeight: '1.5', padding: '2px 0', color: light.ink }}>
            {text}
          </td>
        </tr>
      ))}
    </MailTable>
  );
}

function Footer({ lines }: Pick<Extract<MailBlock, { is: 'footer' }>, 'lines'>) {
  return (
    <MailTable style={{ marginTop: '32px' }}>
      <tr>
        <td class="l-line" style={{ borderTop: `1px solid ${light.line}`, padding: '18px 0 0' }}>
          {lines.map((line) => (
            <p
              key={typeof line === 'string' ? line : line.href}
              class="c-muted"
              style={{ ...smallText, margin: '0 0 6px' }}
            >
              {typeof line === 'string' ? line : <FooterLink {...line} />}
            </p>
          ))}
        </td>
      </tr>
    </MailTable>
  );
}

function FooterLink({ href, text }: { href: string; text: string }) {
  return (
    <a href={href} class="c-muted" style={{ display: 'inline-block', padding: '4px 0', color: light.muted }}>
      {text}
    </a>
  );
}
