import { light, type MailColours, serif, ui } from './mail-style.ts';
import { MailTable, smallText } from './mail-table.tsx';

/** No picture: most readers block them, and a blocked logo is a grey hole. */
export function Brand({ name, colours }: { name: string; colours: MailColours }) {
  const initial = [...name.trim()][0]?.toLocaleUpperCase() ?? '';
  return (
    <MailTable fit style={{ marginBottom: '36px' }}>
      <tr>
        <td
          class="b-accent c-onAccent"
          width="36"
          height="36"
          align="center"
          aria-hidden="true"
          style={{
            borderRadius: '10px',
            backgroundColor: colours.accent,
            color: colours.onAccent,
            fontFamily: ui,
            fontSize: '20px',
            lineHeight: '36px',
            fontWeight: 800,
          }}
        >
          {initial}
        </td>
        <td
          class="c-ink"
          style={{
            paddingInlineStart: '10px',
            fontFamily: ui,
            fontSize: '18px',
            fontWeight: 800,
            letterSpacing: '-.03em',
            color: light.ink,
          }}
        >
          {name}
        </td>
      </tr>
    </MailTable>
  );
}

export function Wordmark({ aside }: { aside: string | null }) {
  return (
    <MailTable style={{ marginBottom: '28px' }}>
      <tr>
        <td
          class="c-ink"
          style={{ fontFamily: serif, fontSize: '20px', fontWeight: 600, letterSpacing: '-.02em', color: light.ink }}
        >
          Goodword
          <span class="c-accent" style={{ color: '#ab3415' }}>
            ”
          </span>
        </td>
        <td class="c-muted" align="right" style={{ ...smallText, textAlign: 'end' }}>
          {aside}
        </td>
      </tr>
    </MailTable>
  );
}
