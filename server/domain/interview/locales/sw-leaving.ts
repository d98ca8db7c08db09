import { anywhere, lineSet } from './compile-words.ts';
import type { Leaving } from './lexicon.ts';

const messages = '(?:ujumbe|jumbe|meseji|sms|barua pepe|email|texts?|arafa)';

/** "Acha" alone is an order; "nimeacha kazi" is a story. */
export const swLeaving: Leaving = {
  stop: lineSet(
    'acha|acheni|simama|sitisha|sitisheni|komesha|koma|ondoa|jiondoe|toka|mwisho|basi|inatosha|stop|acha hii|acheni hii|niache|niacheni|sitaki|sitaki tena|ghairi|futa usajili',
  ),
  stopAnywhere: [
    anywhere(`(?:usi|msi)(?:ni)?(?:tumie|andikie|pigie|sumbue)(?: tena)?(?: ${messages})?`),
    anywhere('(?:acha|acheni) (?:ku)?(?:ni)?(?:tumia|andikia|sumbua|pigia)|acha kunitumia|acheni kunitumia'),
    anywhere(`sitaki (?:tena )?(?:kupokea |kupata )?(?:${messages}|kutumiwa)(?: zaidi| tena)?`),
    anywhere(`${messages} (?:zaidi )?(?:sitaki|basi|inatosha)`),
    anywhere('(?:ni)?(?:toe|toeni|ondoe|ondoeni) (?:kwenye|katika) (?:orodha|list)|niondoe|niondoeni|nitoe kwenye'),
    anywhere('jitoe|kujiondoa kwenye (?:orodha|huduma hii)'),
  ],
  withdraw: lineSet(
    'futa|futeni|ondoa maneno yangu|futa maneno yangu|futa ushuhuda wangu|futa yote|ondoa ushuhuda wangu|futa maoni yangu|ondoa maoni yangu|ifute|iondoe',
  ),
  withdrawAnywhere: [
    anywhere(
      '(?:futa|futeni|ondoa|ondoeni) (?:maneno|maoni|ushuhuda|majibu|taarifa|jina|idhini) (?:yangu|wangu|langu|zangu)|(?:naondoa|nafuta) (?:idhini|maneno|maoni) (?:yangu|zangu)',
    ),
  ],
  start: lineSet('anza|anza tena|endelea tena|rudisha|nirudishe'),
};
