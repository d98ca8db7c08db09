/** Text message pricing, written from the alphabet of GSM 03.38 and not from the engine's. */
const alphabet =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./:;<=>?¡ÄÖÑÜ§¿äöñüà0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const doubled = '^{}\\[~]|€';

export function priceOf(text: string): { plain: boolean; segments: number } {
  let septets = 0;
  for (const letter of text) {
    if (doubled.includes(letter)) septets += 2;
    else if (alphabet.includes(letter)) septets += 1;
    else return { plain: false, segments: text.length > 70 ? Math.ceil(text.length / 67) : 1 };
  }
  return { plain: true, segments: septets > 160 ? Math.ceil(septets / 153) : 1 };
}
