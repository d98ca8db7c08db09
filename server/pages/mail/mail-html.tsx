import { render } from 'preact-render-to-string';
import { BlockHtml } from './mail-blocks.tsx';
import type { MailDraft } from './mail-draft.ts';
import { light, mailColours } from './mail-style.ts';
import { MailTable } from './mail-table.tsx';

/** The HTML part: no script, no picture, no request to anywhere, in either colour scheme. */
export function mailHtml(draft: MailDraft): string {
  const colours = mailColours(draft.accent);
  const page = (
    <html lang={draft.language} dir={draft.dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
        <title>{draft.subject}</title>
        {/* Ours alone: no word of a customer or an owner stands in it. */}
        <style dangerouslySetInnerHTML={{ __html: colours.css }} />
      </head>
      <body class="b-paper" style={{ margin: 0, padding: 0, backgroundColor: light.paper }}>
        <div style={{ display: 'none', maxHeight: 0, overflow: 'hidden' }}>{draft.preheader}</div>
        <MailTable>
          <tr>
            <td class="b-paper" align="center" style={{ backgroundColor: light.paper }}>
              <MailTable style={{ maxWidth: '592px' }}>
                <tr>
                  <td class="pad" style={{ padding: '36px 40px 32px', textAlign: 'start' }}>
                    {draft.blocks.map((block, i) => (
                      <BlockHtml key={`${i} ${block.is}`} block={block} colours={colours} />
                    ))}
                  </td>
                </tr>
              </MailTable>
            </td>
          </tr>
        </MailTable>
      </body>
    </html>
  );
  return `<!doctype html>${render(page)}`;
}
