import { brandAccent } from '../kit/brand-accent.ts';

/**
 * Mail readers know no custom properties: every colour stands inline for light, and under a class for dark.
 * The values are those of the product's tokens.
 */
export const ui = "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Noto Sans Arabic',sans-serif";
export const serif =
  "'Iowan Old Style','Palatino Linotype',Palatino,'URW Palladio L',P052,Georgia,'Noto Naskh Arabic',serif";

export const light = {
  paper: '#fcfaf6',
  card: '#ffffff',
  ink: '#261d16',
  muted: '#645a52',
  line: '#e1ddd7',
  control: '#8c857c',
  star: '#c66c00',
  ok: '#106c3e',
  inv: '#261d16',
  invInk: '#fcfaf6',
  invMuted: '#cbc2b7',
  invStar: '#f3b94c',
  invHl: '#6d5210',
} as const;
const dark = {
  paper: '#16100c',
  card: '#211a15',
  ink: '#f1eee9',
  muted: '#b0aaa1',
  line: '#372f29',
  control: '#857c72',
  star: '#f3b94c',
  ok: '#74cf9e',
  inv: '#ece6dc',
  invInk: '#1d1510',
  invMuted: '#554c43',
  invStar: '#a85a00',
  invHl: '#f5da80',
} as const;
const ours = { light: { accent: '#ab3415', onAccent: '#ffffff' }, dark: { accent: '#f59569', onAccent: '#2a0f04' } };

export interface MailColours {
  accent: string;
  onAccent: string;
  css: string;
}

/** A brand's own colour, made readable on our ground in both schemes. */
export function mailColours(accent: string | null): MailColours {
  const brand = brandAccent(accent) ?? ours;
  return { ...brand.light, css: styleSheet(brand.dark) };
}

/** Class names: `c-` colour, `b-` background, `l-` border. `!important` is what beats an inline style. */
function styleSheet({ accent, onAccent }: { accent: string; onAccent: string }): string {
  const rules = [
    ...Object.entries(dark).map(
      ([name, value]) => `.c-${name}{color:${value}!important}.b-${name}{background-color:${value}!important}`,
    ),
    `.l-line{border-color:${dark.line}!important}.l-control{border-color:${dark.control}!important}`,
    `.c-accent{color:${accent}!important}.b-accent{background-color:${accent}!important}.c-onAccent{color:${onAccent}!important}`,
  ];
  const narrow =
    '@media (max-width:480px){.pad{padding:28px 20px!important}.h{font-size:26px!important}.q{font-size:21px!important}.half{display:block!important;width:auto!important;padding:0 0 12px!important}}';
  return `:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){${rules.join('')}}${narrow}`;
}
