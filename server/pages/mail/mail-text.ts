import type { MailBlock, MailDraft } from './mail-draft.ts';

/** The plain part, for readers without HTML and for those who prefer it. Links stand on lines of their own. */
export function mailText(draft: MailDraft): string {
  return `${draft.blocks.map(blockText).filter(Boolean).join('\n\n')}\n`;
}

function blockText(block: MailBlock): string {
  switch (block.is) {
    case 'brand':
      return block.name;
    case 'wordmark':
      return block.aside ?? '';
    case 'heading':
    case 'paragraph':
      return block.text;
    case 'rating': {
      const rows = block.links.map(({ value, href }, i) => {
        const word = i === 0 ? block.low : i === block.links.length - 1 ? block.high : String(value);
        return `${word}: ${href}`;
      });
      return [...rows, '', `${block.chat.text}: ${block.chat.href}`].join('\n');
    }
    case 'promises':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'quote': {
      const stars = block.rating ? `, ${block.rating.label}` : '';
      return `“${block.body}”\n${block.name}${block.role ? `, ${block.role}` : ''}${stars}`;
    }
    case 'facts':
      return block.rows.map(({ label, text }) => `${label}: ${text}`).join('\n');
    case 'buttons':
      return [...block.items.map(({ text, href }) => `${text}: ${href}`), ...(block.note ? ['', block.note] : [])].join(
        '\n',
      );
    case 'waiting':
      return [block.title, ...block.cards.map(({ name, when, body }) => `- ${name}, ${when}: ${body}`)].join('\n');
    case 'footer':
      return `--\n${block.lines.map((line) => (typeof line === 'string' ? line : `${line.text}: ${line.href}`)).join('\n')}`;
  }
}
