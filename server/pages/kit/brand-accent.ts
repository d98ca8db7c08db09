/**
 * A brand's colour made fit for text and buttons: hue and chroma stay, lightness moves in OKLCH until the contrast
 * with our ground is at least 4.5:1 (8:1 in the dark, where a colour that only just passes looks muddy). Source: OKLab (Ottosson 2020), WCAG 2.2 SC 1.4.3.
 */
export interface BrandAccent {
  light: { accent: string; onAccent: string };
  dark: { accent: string; onAccent: string };
}

type Triple = readonly [number, number, number];

// The grounds of the page's own stylesheet: the darkest that accent text stands on in light, the lightest in dark.
const grounds = { light: '#f4efe6', dark: '#211a15' } as const;

/** Null for anything that is not `#rrggbb`: the page then keeps its own accent. */
export function brandAccent(brand: string | null): BrandAccent | null {
  const colour = brand === null ? null : parseHex(brand);
  if (colour === null) return null;
  return { light: darker(colour), dark: lighter(colour) };
}

/** The two rules that put it on a page. */
export const brandAccentCss = ({ light, dark }: BrandAccent): string =>
  `:root{--accent:${light.accent};--on-accent:${light.onAccent}}` +
  `@media (prefers-color-scheme:dark){:root{--accent:${dark.accent};--on-accent:${dark.onAccent}}}`;

const darker = (colour: Triple) => readable(colour, { ground: grounds.light, least: 4.5, step: -0.01 });
const lighter = (colour: Triple) => readable(colour, { ground: grounds.dark, least: 8, step: 0.01 });

interface Aim {
  ground: string;
  least: number;
  /** Of OKLCH lightness, 0 to 1. */
  step: number;
}

function readable(colour: Triple, { ground, least, step }: Aim): { accent: string; onAccent: string } {
  const [start, a, b] = toOklab(colour);
  let accent = toHex(colour);
  for (let l = start; contrast(accent, ground) < least && l >= 0 && l <= 1; l += step) {
    accent = toHex(fromOklab([l, a, b]));
  }
  const onAccent = contrast('#ffffff', accent) >= 4.5 ? '#ffffff' : '#16100c';
  return { accent, onAccent };
}

function parseHex(hex: string): Triple | null {
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex.trim());
  if (found === null) return null;
  const channel = (at: number) => Number.parseInt(found[at] ?? '0', 16) / 255;
  return [channel(1), channel(2), channel(3)];
}

const toHex = (colour: Triple): string =>
  `#${colour
    .map((v) =>
      Math.round(Math.min(1, Math.max(0, v)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

const linear = (v: number): number => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
const gamma = (v: number): number => (v <= 0.0031308 ? v * 12.92 : 1.055 * Math.max(v, 0) ** (1 / 2.4) - 0.055);

function luminance(hex: string): number {
  const [r, g, b] = parseHex(hex) ?? [0, 0, 0];
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** WCAG's ratio of two `#rrggbb`. */
export function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((x, y) => y - x);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

function toOklab([red, green, blue]: Triple): Triple {
  const [r, g, b] = [linear(red), linear(green), linear(blue)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklab([L, a, b]: Triple): Triple {
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    gamma(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}
