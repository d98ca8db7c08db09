/** Wordings of ours that presume praise, flatter, name staff or tie a reward to it: none may ever be said. */
const leading: readonly RegExp[] = [
  /\b(?:great|awesome|amazing|wonderful|fantastic|perfect) (?:answer|to hear|feedback|choice|rating)\b/iu,
  /\b(?:glad|thrilled|delighted|(?<!still )happy) (?:to hear|you)\b|\bsorry to hear\b|\bwe love\b|\bthank you for (?:the|your) (?:kind|great|lovely|positive|5)/iu,
  /\bhow much did you (?:love|like|enjoy)\b|\bwhat did you (?:love|like|enjoy) (?:most|best)\b|\bwhy do you love\b/iu,
  /\b(?:if|when) you (?:leave|give|write) (?:us )?(?:a )?(?:good|positive|5|five)/iu,
  /\bqué te (?:encantó|gustó más)|\bnos alegra|\bmucho gusto de saber|\bexcelente respuesta/iu,
  /\bravis? (?:de|que)|\bqu(?:e|oi)[^.?]{0,20}(?:adoré|aimé le plus)|\bexcellente réponse/iu,
  /\bwas hat (?:ihnen|dir) am besten gefallen|\bfreut uns|\bsuper antwort|\btolle antwort/iu,
  /\bo que você mais (?:amou|gostou)|\bficamos felizes|\bótima resposta/iu,
  /\btumefurahi|\bjibu zuri|\bulipenda nini zaidi/iu,
  /يسعدنا|إجابة رائعة|ما أكثر ما أعجبك/u,
  /!/u,
];

export const leadsIn = (text: string): boolean => leading.some((pattern) => pattern.test(text));
