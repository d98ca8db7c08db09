import type { RatingBlock } from './mail-draft.ts';
import { light, type MailColours, ui } from './mail-style.ts';
import { MailTable, smallText } from './mail-table.tsx';

/** Five links that only preselect on the page they open; nothing is submitted by a mail. */
export function Rating({ block, colours }: { block: RatingBlock; colours: MailColours }) {
  const { links, low, high, chat } = block;
  return (
    <>
      <MailTable
        tone="b-card l-control"
        style={{
          margin: '28px 0 8px',
          border: `1px solid ${light.control}`,
          borderRadius: '14px',
          backgroundColor: light.card,
          borderCollapse: 'separate',
        }}
      >
        <tr>
          {links.map((link, i) => (
            <td
              key={link.value}
              width="20%"
              align="center"
              class="l-line"
              style={i === 0 ? {} : { borderInlineStart: `1px solid ${light.line}` }}
            >
              <a
                href={link.href}
                aria-label={link.label}
                class="c-ink"
                style={{
                  display: 'block',
                  padding: '14px 0 16px',
                  textDecoration: 'none',
                  fontFamily: ui,
                  fontSize: '16px',
                  fontWeight: 600,
                  color: light.ink,
                }}
              >
                <span
                  class="c-star"
                  aria-hidden="true"
                  style={{
                    display: 'block',
                    fontSize: '26px',
                    lineHeight: '1.25',
                    fontWeight: 400,
                    color: light.star,
                  }}
                >
                  ☆
                </span>
                {link.value}
              </a>
            </td>
          ))}
        </tr>
      </MailTable>
      <MailTable>
        <tr>
          <td class="c-muted" style={{ ...smallText, padding: '0 4px' }}>
            {low}
          </td>
          <td class="c-muted" align="right" style={{ ...smallText, padding: '0 4px', textAlign: 'end' }}>
            {high}
          </td>
        </tr>
      </MailTable>
      <p style={{ margin: '20px 0 28px' }}>
        <a
          href={chat.href}
          class="c-accent"
          style={{
            display: 'inline-block',
            padding: '6px 0',
            fontFamily: ui,
            fontSize: '15px',
            fontWeight: 600,
            color: colours.accent,
          }}
        >
          {chat.text}
        </a>
      </p>
    </>
  );
}
