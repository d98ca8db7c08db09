import type { MailBlock } from './mail-draft.ts';
import { light, serif } from './mail-style.ts';
import { MailTable, Stars, smallText } from './mail-table.tsx';

export function Waiting({ title, cards }: Pick<Extract<MailBlock, { is: 'waiting' }>, 'title' | 'cards'>) {
  return (
    <MailTable style={{ marginTop: '28px' }}>
      <tr>
        <td class="c-muted" colSpan={2} style={{ ...smallText, fontWeight: 600, padding: '0 0 4px' }}>
          {title}
        </td>
      </tr>
      {cards.flatMap(({ name, rating, when, body }) => [
        <tr key={`${name} ${when}`}>
          <td
            class="c-ink l-line"
            dir="auto"
            style={{
              ...smallText,
              borderTop: `1px solid ${light.line}`,
              padding: '10px 0 0',
              fontWeight: 600,
              color: light.ink,
            }}
          >
            {name}
            {rating !== null && <Stars value={rating.value} label={rating.label} tone="star" />}
          </td>
          <td
            class="c-muted l-line"
            align="right"
            style={{ ...smallText, borderTop: `1px solid ${light.line}`, padding: '10px 0 0', textAlign: 'end' }}
          >
            {when}
          </td>
        </tr>,
        <tr key={`${name} ${when} words`}>
          <td
            colSpan={2}
            class="c-ink"
            dir="auto"
            style={{ padding: '2px 0 10px', fontFamily: serif, fontSize: '15px', lineHeight: '1.4', color: light.ink }}
          >
            {body}
          </td>
        </tr>,
      ])}
    </MailTable>
  );
}
