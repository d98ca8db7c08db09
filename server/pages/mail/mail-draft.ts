import type { TextRange } from '../../../shared/contracts/wall.ts';

/** One mail as blocks; `mail-html.tsx` and `mail-text.ts` both read it, so that the two parts cannot say different things. */
export interface MailDraft {
  /** The language that was used, BCP 47. */
  language: string;
  dir: 'ltr' | 'rtl';
  subject: string;
  /** What an inbox shows beside the subject. */
  preheader: string;
  /** The business's colour, `#rrggbb`; null: ours. */
  accent: string | null;
  blocks: MailBlock[];
}

export type MailBlock =
  | { is: 'brand'; name: string }
  | { is: 'wordmark'; aside: string | null }
  | { is: 'heading'; text: string }
  | { is: 'paragraph'; text: string; tone: 'normal' | 'small' }
  | RatingBlock
  | { is: 'promises'; items: string[] }
  | QuoteBlock
  | { is: 'facts'; rows: { label: string; text: string }[] }
  | { is: 'buttons'; items: { href: string; text: string; primary: boolean }[]; note: string | null }
  | { is: 'waiting'; title: string; cards: { name: string; rating: SpokenRating | null; when: string; body: string }[] }
  | { is: 'footer'; lines: (string | { href: string; text: string })[] };

export interface RatingBlock {
  is: 'rating';
  links: { value: number; href: string; label: string }[];
  low: string;
  high: string;
  chat: { href: string; text: string };
}

/** `label`: what is read aloud instead of the stars. */
interface SpokenRating {
  value: number;
  label: string;
}

export interface QuoteBlock {
  is: 'quote';
  body: string;
  highlights: readonly TextRange[];
  name: string;
  role: string | null;
  rating: SpokenRating | null;
}
