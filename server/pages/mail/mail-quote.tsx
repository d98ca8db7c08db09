import type { JSX } from 'preact';
import type { QuoteBlock } from './mail-draft.ts';
import { light, serif, ui } from './mail-style.ts';
import { MailTable, Stars, smallText } from './mail-table.tsx';

export function Quote({ block }: { block: QuoteBlock }) {
  const { body, highlights, name, role, rating } = block;
  return (
    <MailTable style={{ marginBottom: '20px' }}>
      <tr>
        <td class="pad b-inv" style={{ borderRadius: '14px', padding: '28px 32px 24px', backgroundColor: light.inv }}>
          <p
            class="q c-invInk"
            dir="auto"
            style={{ margin: '0 0 24px', fontFamily: serif, fontSize: '24px', lineHeight: '1.3', color: light.invInk }}
          >
            “<Marked body={body} highlights={highlights} />”
          </p>
          <p
            class="c-invInk"
            dir="auto"
            style={{
              margin: 0,
              fontFamily: ui,
              fontSize: '15px',
              lineHeight: '1.4',
              fontWeight: 600,
              color: light.invInk,
            }}
          >
            {name}
            {rating && <Stars value={rating.value} label={rating.label} tone="invStar" />}
          </p>
          {role && (
            <p
              class="c-invMuted"
              dir="auto"
              style={{ ...smallText, margin: '2px 0 0', lineHeight: '1.4', color: light.invMuted }}
            >
              {role}
            </p>
          )}
        </td>
      </tr>
    </MailTable>
  );
}

/** Ranges that overlap or leave the text are skipped: they come from the owner's marker, and a mail must not fail for one. */
function Marked({ body, highlights }: Pick<QuoteBlock, 'body' | 'highlights'>) {
  const parts: (string | JSX.Element)[] = [];
  let at = 0;
  for (const { start, end } of [...highlights].sort((a, b) => a.start - b.start)) {
    if (start < at || end > body.length || end <= start) continue;
    parts.push(body.slice(at, start));
    parts.push(
      <span key={start} class="b-invHl" style={{ backgroundColor: light.invHl, padding: '0 3px' }}>
        {body.slice(start, end)}
      </span>,
    );
    at = end;
  }
  return (
    <>
      {parts}
      {body.slice(at)}
    </>
  );
}
