import { anywhere, lineSet } from './compile-words.ts';
import type { Leaving } from './lexicon.ts';

/** The orders below are whole messages: in another language's conversation Swahili courtesies are not known. */
const orders = (list: string): ReadonlySet<string> =>
  new Set(
    [...lineSet(list)].flatMap((order) => [
      order,
      `${order} tafadhali`,
      `tafadhali ${order}`,
      `${order} sasa`,
      `${order} jamani`,
      `naomba ${order}`,
      `sasa ${order}`,
    ]),
  );

const messages =
  '(?:ujumbe|jumbe|meseji|mesej|message|messages|sms|barua ?pepe|email|emails|texts?|arafa|simu|matangazo)';
const listing = '(?:kwenye|katika|kutoka|toka|kwa) (?:orodha|list|listi|mfumo|group|kundi|huduma hii)';
/** "Usitumie kampuni nyingine" speaks of a company: only what is done to me is an order to us. */
const toMe = '(?:usi|msi)ni(?:tumie|andikie|pigie|sumbue|tafute|ulize|kere|chokoze|letee|tumieni|sumbueni|pigieni)';

/** "Acha" alone is an order; "simu imeacha kuwaka" is a story. */
export const swLeaving: Leaving = {
  stop: orders(
    'acha|acheni|acha hii|acheni hii|acha basi|simama|simamisha|sitisha|sitisheni|komesha|komesheni|koma|komeni|jiondoe|jitoe|toka|tokeni|mwisho|ghairi|futa usajili|niache|niacheni|niondoe|niondoeni|nitoe|nitoeni|sitaki tena|sitaki ujumbe|sitaki meseji|hapana tena|stop|achana nami|achaneni nami|usinisumbue|msinisumbue|kujiondoa|kujitoa|nataka kujiondoa|nataka kujitoa|nataka kutoka|wacha|wacheni',
  ),
  stopAnywhere: [
    anywhere(toMe),
    anywhere(
      `(?:acha|acheni|wacha|wacheni|komesha|komesheni|sitisha|sitisheni) (?:kuni|uni)(?:tum|andik|sumbu|pig|tafut|uliz|ker)\\p{L}+`,
    ),
    anywhere(
      `(?:acha|acheni|wacha|wacheni|komesha|komesheni|sitisha|sitisheni) (?:kutuma )?(?:hizi |hizo |haya |huu )?${messages}`,
    ),
    anywhere(
      `(?:sitaki|sihitaji|nisingependa|sipendi) (?:tena )?(?:kupokea |kupata |kutumiwa |kuona )?${messages}(?: (?:wenu|zenu|yenu|wako|zako|yako|hizi|huu|hizo|zaidi|tena|kutoka kwenu|kutoka kwako))?(?! (?:wa|za|ya|la|kama|ambazo|kwa njia))`,
    ),
    anywhere(
      '(?:sitaki|sihitaji|nisingependa) (?:kutumiwa|kuandikiwa|kupigiwa|kusumbuliwa|kutafutwa) (?:tena|chochote|kabisa)',
    ),
    anywhere(`${messages} (?:zenu |wenu |hizi )?(?:basi|inatosha|zinatosha|yatosha|zimetosha|umetosha)(?=\\s*[.!]*$)`),
    anywhere(`(?:niondoe|niondoeni|nitoe|nitoeni|mnitoe|mniondoe|uniondoe|unitoe) ${listing}`),
    anywhere(`(?:futa|futeni|ondoa|ondoeni|toa|toeni) (?:namba|nambari|simu) yangu(?: ${listing})?`),
    anywhere(
      '(?:nataka|naomba|ningependa|ninataka|ninaomba) (?:kujiondoa|kujitoa)(?=\\s*(?:[.!,]|$)| kwenye (?:orodha|ujumbe|meseji|huduma|sms|list)| katika (?:orodha|ujumbe|huduma))',
    ),
    anywhere('niache(?:ni)? (?:peke yangu|jamani|na (?:ujumbe|meseji|sms|maswali)\\p{L}*)|achan(?:a|eni) nami'),
  ],
  withdraw: orders(
    'futa|futeni|ondoa|ondoeni|ifute|iondoe|yafute|yaondoe|futa hii|ondoa hii|futa yote|ondoa yote|futa maneno yangu|ondoa maneno yangu|futa ushuhuda wangu|ondoa ushuhuda wangu|futa maoni yangu|ondoa maoni yangu|futa majibu yangu|nimebadili mawazo futa|kufuta',
  ),
  withdrawAnywhere: [
    anywhere(
      '(?:futa|futeni|ondoa|ondoeni|mfute|muondoe|ufute|uondoe) (?:maneno|maoni|ushuhuda|majibu|taarifa|data|jina|idhini|picha) (?:yangu|wangu|langu|zangu)',
    ),
    anywhere(
      '(?:nataka|naomba|ningependa|ninaomba|ninataka) (?:kufuta|kuondoa|kuyafuta|kuyaondoa) (?:maneno|maoni|ushuhuda|majibu|taarifa|jina|idhini) (?:yangu|wangu|langu|zangu)',
    ),
    anywhere(
      '(?:naondoa|nafuta|ninaondoa|ninafuta|natengua|nabatilisha) (?:idhini|maneno|maoni|ushuhuda|ruhusa) (?:yangu|wangu|zangu)',
    ),
  ],
  start: orders('anza|anza tena|rudisha|nirudishe|nirudisheni|nirejeshe|jiunge tena|jisajili tena|nijiunge tena'),
};
