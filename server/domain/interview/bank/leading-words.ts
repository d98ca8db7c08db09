import type { OwnerLanguage } from './languages.ts';
import { plainLetters } from './plain-letters.ts';

/**
 * What a question may not say in one language, because it says what the answer should be (FTC 16 CFR 465, Google's and
 * Trustpilot's rules: design A, section 3). Tested against `plainLetters` of a text.
 */
export interface LeadingWords {
  /** Praise that is presupposed, superlatives, "how much did you love". Fair where `balanced` is said too. */
  praise: RegExp;
  /** The other side: "or bad", "least", "if not". */
  balanced: RegExp;
  /** "Wasn't it?": asks for a nod. */
  nod: RegExp;
  /** Asks who it was, or names somebody. The second minds capitals. */
  staff: readonly [RegExp, RegExp];
  /** Asks for certain words, stars, or a place to post them. */
  content: RegExp;
  /** Something given … */
  reward: RegExp;
  /** … and what for: together they pay for praise. */
  forPraise: RegExp;
  thanks: RegExp;
}

const source = (alternatives: string): string => plainLetters(alternatives);
const words = (alternatives: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source(alternatives)})(?![\\p{L}\\p{N}])`, 'iu');
/** Case tells a name: NAME is a word with a capital, which a weekday is not. */
const named = (alternatives: string, except = 'I'): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${source(alternatives).replaceAll('NAME', `(?!(?:${except})(?!\\p{L}))\\p{Lu}\\p{Ll}+`)})`,
    'u',
  );
/** Arabic writes "and", "the", "with" and "your" as part of the word. */
const joined = (alternatives: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:[وفبلك]{0,2}(?:ال)?)(?:${source(alternatives)})`, 'iu');

const en: LeadingWords = {
  praise: words(
    'amazing|awesome|wonderful|fantastic|outstanding|superb|brilliant|incredible|exceptional|great|excellent|delightful|delighted|thrilled|glad|love|loved|loving|adored?|world-class|first-class|top-notch|unbeatable|finest|greatest|nicest|friendliest|favou?rite|happy|happiest|impressed|impressive|enjoyable|' +
      'how (?:satisfied|pleased|good|easy|helpful|friendly|quick|fast|nice|useful|valuable)|how much did you (?:like|enjoy|appreciate|benefit|save)|(?:did|do) you (?:really |especially |most )?(?:like|enjoy|appreciate)|' +
      'how (?:has|have|did|does|do) (?:\\p{L}+ ){1,3}(?:improved?|help(?:ed)?|saved?|benefit(?:ed)?|transform(?:ed)?|exceed(?:ed)?)|(?:which|what) benefits|exceed(?:ed)?(?: your)? expectations|best (?:parts?|things?|bits?|moments?|features?|about)|most (?:helpful|impressive|enjoyable|amazing)|' +
      'who (?:would|will) you recommend us|why (?:do|did|would) you (?:like|enjoy|recommend|prefer)|what makes us (?:better|special|stand out)|(?:say|write|share) (?:something|a few|some) (?:nice|good|kind|positive)|(?:positive|good|nice|kind|glowing) (?:review|feedback|words?|rating|testimonial)s?',
  ),
  balanced: words(
    'bad|badly|worse|worst|poor|poorly|awful|hated?|disliked?|least|unhappy|difficult|hard|slow|or not|if not|unhelpful|not (?:like|enjoy)|could (?:have )?(?:be|been|gone) better|either way',
  ),
  nod: /(?:^|[.,?] ?)(?:isn't|wasn't|aren't|weren't|didn't|don't|doesn't|wouldn't|won't) (?:it|you|we|they|that|this)\b|, right\?/iu,
  staff: [
    words(
      'who (?:served|helped|looked after|assisted|treated|advised|welcomed|greeted|seated) you|names? of (?:your|the|our) (?:server|waiter|waitress|stylist|technician|driver|doctor|nurse|agent|advis[eo]r|host|hostess|guide|staff|therapist|teacher|trainer|instructor|employee|colleague|person)|which (?:member of (?:our )?staff|staff member|team member|employee|colleague)|by name',
    ),
    named(
      '(?:[Dd]id|[Ww]as|[Ww]ere|[Hh]as) NAME (?:help|serve|treat|explain|look|take|took|do|kind|friendly|nice|polite|answer|handle|make|listen)|(?:served|helped|treated|greeted|welcomed|assisted|advised|looked after) by NAME|(?:[Tt]hank|[Mm]ention|[Rr]ate) NAME|[Hh]ow (?:was|is) NAME\\?|(?:Mr|Mrs|Ms|Miss|Dr)\\.? NAME',
      'I|It|You|We|They|He|She|The|That|This|There|Anything|Someone|Anyone|Everything|Something|Google|Christmas|Easter|Ramadan|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December',
    ),
  ],
  content: words(
    "(?:please|can you|could you|would you|will you|be sure to|make sure (?:to|you)|do not forget to|don't forget to|remember to) (?:also |please |just )*(?:mention|include|write that|say that|say how|tell (?:people|others|everyone) (?:that|how|why)|use the words?|add that|highlight)|(?:five|5)[- ]stars?|(?:leave|write|post) (?:us )?an? (?:\\p{L}+ )?review|(?:google|trustpilot|yelp|tripadvisor|facebook) (?:reviews?|ratings?)|review us|rate us on",
  ),
  reward: words(
    'discounts?|coupons?|vouchers?|gifts?|rewards?|refunds?|free|prizes?|raffles?|draw|points|cash|bonus|money off|\\d+ ?% off',
  ),
  forPraise: words(
    'good|great|positive|nice|kind|(?:five|5)[- ]?stars?|recommend(?:s|ed|ation|ing)?|praise|love|happy|top',
  ),
  thanks: words(
    '(?:thank you|thanks)(?: so much| very much| a lot)? for (?:\\p{L}+ ){0,3}(?:kind|lovely|nice|great|positive|wonderful|glowing|high|five|5|compliments?|praise|loving|liking|enjoying|recommending|trust)|pleased to hear',
  ),
};

const es: LeadingWords = {
  praise: words(
    'increíbles?|maravillos[oa]s?|fantástic[oa]s?|excelentes?|estupend[oa]s?|genial(?:es)?|magnífic[oa]s?|espectacular(?:es)?|excepcional(?:es)?|fabulos[oa]s?|encant(?:a|an|ó|aron|ado|aba)|encantad[oa]s?|favorit[oa]s?|content[oa]s?|satisfech[oa]s?|feliz|felices|insuperables?|inmejorables?|impresionantes?|' +
      '(?:te|le|les|os) (?:ha |han )?(?:gustó|gusta|gustan|gustado|gustaron|agradó|agrada)|lo mejor|mejor parte|(?:el|la|los|las) mejor(?:es)?|cómo (?:te|le|les|os) (?:hemos |ha )?(?:ayud|mejor|benefici)\\p{L}+|cuánto (?:\\p{L}+ ){0,2}(?:ahorr|mejor|benefici)\\p{L}+|qué beneficios|super(?:ó|amos|ado) (?:tus|sus|vuestras|las) expectativas|' +
      'a quién nos recomendar\\p{L}+|por qué nos recomend\\p{L}+|(?:buen|positiv|bonit|amable)\\p{L}* (?:reseña|opinión|valoración|comentario|palabra)s?|(?:reseña|opinión|valoración|comentario|palabra)s? (?:positiv|buen|bonit|amable)\\p{L}*|algo (?:bonito|positivo)',
  ),
  balanced: words(
    'mal|mal[oa]s?|peor(?:es)?|menos|odi\\p{L}+|disgust\\p{L}+|o no|si no|y qué no|difícil(?:es)?|insatisfech[oa]s?|descontent[oa]s?|mejorar',
  ),
  nod: words('verdad\\?|no es así\\?|no crees?\\?|no (?:te|le|les) parece\\?'),
  staff: [
    words(
      'quién (?:te|le|les|os|lo|la) (?:atendió|ayudó|sirvió|asesoró|trató|recibió)|nombre (?:de|del) (?:(?:su|tu|la|el) )?(?:persona|camarer|mesero|emplead|técnic|asesor|doctor|chófer|conductor|vendedor)\\p{L}*|qué (?:emplead[oa]|miembro del (?:equipo|personal))',
    ),
    named(
      '(?:[Ll]e|[Tt]e|[Ll]es|[Oo]s) (?:atendió|ayudó|trató|sirvió|asesoró|recibió) NAME|(?:atendid|ayudad|tratad|servid|recibid)[oa]s? por NAME|(?:agradec|mencion|valor)\\p{Ll}* a NAME|(?:Sr|Sra|Srta|Dr|Dra)\\.? NAME',
    ),
  ],
  content: words(
    '(?:por favor|puede[sn]?|podría[sn]?|no olvide[sn]?|recuerde|recuerda|asegúrese de),? (?:\\p{L}+ ){0,2}(?:mencion\\p{L}+|inclu[iy]\\p{L}+|escrib\\p{L}+ que|decir que|diga que|destac\\p{L}+|destaque)|(?:cinco|5) estrellas|dej\\p{L}+ una (?:\\p{L}+ )?reseña|reseña en|valóren(?:os|nos) en',
  ),
  reward: words(
    'descuentos?|cupón|cupones|vales?|regalos?|recompensas?|reembolsos?|gratis|premios?|sorteos?|puntos|bonos?|\\d+ ?%',
  ),
  forPraise: words(
    'buen[oa]?s?|positiv[oa]s?|(?:cinco|5) estrellas|recom[ie]+nd\\p{L}*|encant\\p{L}*|content[oa]s?|elogi\\p{L}*',
  ),
  thanks: words(
    'gracias por (?:\\p{L}+ ){0,3}(?:amables?|buen[oa]s?|bonit[oa]s?|positiv[oa]s?|elogios?|halagos?|cumplidos?|recomend\\p{L}+|confianza|cinco|5|cariño)|nos alegra\\p{L}*|me alegr\\p{L}+|qué bien',
  ),
};

const fr: LeadingWords = {
  praise: words(
    'incroyables?|merveilleu(?:x|ses?)|fantastiques?|excellent(?:e?s?)?|formidables?|géniale?s?|géniaux|superbes?|extraordinaires?|exceptionnel(?:le)?s?|magnifiques?|remarquables?|ador(?:e|es|ez|é)|aim(?:e|es|ez|é)|préféré?e?s?|ravie?s?|enchantée?s?|satisfait(?:e?s?)?|content(?:e?s?)?|heureu(?:x|ses?)|impressionn\\p{L}+|imbattables?|inégalée?s?|' +
      "(?:vous|t'|te) ?(?:a|ont)(?: le plus)? plu|appréci(?:e|é|ez|iez)|le meilleur|la meilleure|les meilleure?s|comment (?:\\p{L}+[- ]){1,4}(?:aidée?s?|améliorée?s?|facilitée?s?|transformée?s?)|combien (?:\\p{L}+[- ]){0,4}(?:économis|gagn)\\p{L}+|quels (?:bénéfices|avantages)|dépass\\p{L}+ (?:vos|tes) attentes|" +
      'à qui (?:nous )?recommander\\p{L}+|pourquoi nous recommand\\p{L}+|(?:gentils?|beaux?|belles?|bonnes?|bons?) (?:mots?|avis|paroles?|commentaires?)|avis (?:positif|favorable)s?|quelque chose de (?:gentil|positif|beau)',
  ),
  balanced: words(
    "mauvais(?:e?s?)?|mal|pire|moins|détest\\p{L}+|déplu|ou non|ou pas|sinon|si non|et ce que vous n'avez pas|difficiles?|mécontent\\p{L}*|insatisfait\\p{L}*|améliorer",
  ),
  nod: words("n'est-ce pas|pas vrai|vous ne trouvez pas|non\\?"),
  staff: [
    words(
      "qui (?:vous |t')(?:a|ont) (?:\\p{L}+ )?(?:servi|aidé|accueilli|reçu|conseillé|soigné)\\p{L}*|noms? (?:de |du |de l')(?:(?:votre|la|le) )?(?:personne|serveu|vendeu|conseill|technicien|médecin|coiffeu|employé|chauffeur|formateur)\\p{L}*|quel(?:le)? (?:employée?|membre de l'équipe|collaborat\\p{L}+)",
    ),
    named(
      "(?:servi|aidé|accueilli|reçu|conseillé|soigné)e?s? par NAME|(?:que|qu'|si|[,:]) ?NAME vous a|NAME vous a-t-(?:il|elle)|(?:[Rr]emerci|[Mm]entionn)\\p{Ll}* NAME|(?:M|Mme|Mlle|Dr)\\.? NAME",
      'Cela|Ceci|Ce|Il|Elle|On|Tout|Rien|Qui|Que|Quoi|Quelqu|Est|Je|Nous|Vous|L|Qu',
    ),
  ],
  content: words(
    "(?:merci de|veuillez|pouvez-vous|pourriez-vous|pensez à|n'oubliez pas de|peux-tu|pourrais-tu) (?:\\p{L}+ ){0,2}(?:mentionner|inclure|écrire que|dire que|préciser que|souligner|citer)|(?:cinq|5) étoiles|(?:laiss|écri|post)\\p{L}+(?:[- ]nous)? un avis|avis (?:google|trustpilot|tripadvisor)|avis sur google",
  ),
  reward: words(
    "remises?|réductions?|bons? d'achat|coupons?|cadeaux?|récompenses?|remboursements?|gratuit\\p{L}*|tirage|points|primes?|lots?|\\d+ ?%",
  ),
  forPraise: words(
    'bon(?:ne)?s? (?:notes?|avis|commentaires?)|positi(?:f|fs|ve|ves)|favorables?|(?:cinq|5) étoiles|recommand\\p{L}+|contente?s?|élog\\p{L}+|plaire|aim(?:e|ez|é)',
  ),
  thanks: words(
    "merci (?:\\p{L}+ ){0,2}pour (?:\\p{L}+ ){0,2}(?:gentils?|gentilles?|beaux?|belles?|bons?|bonnes?|compliments?|éloges?|confiance|cinq|5|positi\\p{L}+|aimables?)|(?:ravis?|heureux|contents?) (?:que|de l|d'apprendre)",
  ),
};

const de: LeadingWords = {
  praise: words(
    'toll(?:e[rnms]?)?|wunderbar\\p{L}*|fantastisch\\p{L}*|ausgezeichnet\\p{L}*|hervorragend\\p{L}*|gro(?:ß|ss)artig\\p{L}*|super|genial\\p{L}*|herausragend\\p{L}*|begeister\\p{L}*|lieben|liebst|liebten|geliebt|lieblings\\p{L}+|zufrieden(?:er|e|en|heit)?|glücklich\\p{L}*|beeindruck\\p{L}*|erfreut|unschlagbar\\p{L}*|erstklassig\\p{L}*|' +
      'gefallen|gefällt|gefiel(?:en)?|gemocht|am besten|(?:das|die|der|den) beste[nr]?|wie (?:sehr|gut|leicht|einfach|freundlich|hilfreich|schnell)|(?:wie|wobei) (?:\\p{L}+ ){1,4}(?:geholfen|verbessert|erleichtert|profitiert)|wie viel (?:\\p{L}+ ){0,4}gespart|welche vorteile|erwartungen übertroffen|' +
      'wem würde(?:n sie|st du) uns (?:weiter)?empfehlen|warum (?:\\p{L}+ ){1,3}(?:weiter)?empfehlen|(?:positive|gute|nette|freundliche)[rns]? (?:bewertung|rezension|wort|rückmeldung|kritik)\\p{L}*|etwas (?:nettes|positives)',
  ),
  balanced: words(
    'schlecht\\p{L}*|schlimm\\p{L}*|wenigsten|was nicht|oder nicht|wenn nicht|missfallen|unzufrieden\\p{L}*|schwer|schwierig\\p{L}*|gestört|langsam|besser (?:laufen|machen|sein)',
  ),
  nod: words('nicht wahr|oder\\?|stimmt.s\\?|finden sie nicht|findest du nicht'),
  staff: [
    words(
      'wer hat (?:sie|dich|ihnen|dir|euch) (?:\\p{L}+ ){0,2}(?:bedient|geholfen|beraten|betreut|behandelt|empfangen)|namen? (?:des|der|ihre[rs]|deine[rs]) (?:\\p{L}+ )?(?:mitarbeiter|kellner|berater|techniker|arzt|ärztin|verkäufer|betreuer|fahrer|friseur|trainer|kolleg|person)\\p{L}*|welche[rs]? (?:mitarbeiter|kolleg|berater)\\p{L}*',
    ),
    named(
      '(?:Herrn?|Frau|Dr\\.|Prof\\.) NAME|(?:Kollege|Kollegin|Mitarbeiterin) NAME|(?:von|durch) NAME (?:\\p{Ll}+ )?(?:bedient|beraten|betreut|behandelt|empfangen)|[Hh]at NAME (?:Ihnen|Sie|dir|dich|euch)',
      'Ihnen|Sie|Ihr|Ihre|Dir|Dich|Es|Das',
    ),
  ],
  content: words(
    '(?:bitte|könnten sie|können sie|kannst du|könntest du|vergessen sie nicht|denken sie daran),? (?:\\p{L}+,? ){0,4}(?:erwähn\\p{L}+|schreib\\p{L}*,? (?:\\p{L}+,? )?dass|hervorheb\\p{L}+|betonen)|(?:fünf|5)[- ]sterne?|bewertung (?:auf|bei) google|google[- ]?(?:bewertung|rezension)(?:en)?|bewerten sie uns',
  ),
  reward: words(
    'rabatt\\p{L}*|gutschein\\p{L}*|geschenk\\p{L}*|prämie\\p{L}*|belohnung\\p{L}*|gratis\\p{L}*|kostenlos\\p{L}*|gewinnspiel\\p{L}*|verlosung\\p{L}*|punkte|rückerstattung|\\d+ ?%',
  ),
  forPraise: words(
    'gute[rns]?|positive[rns]?|nette[rns]?|(?:fünf|5)[- ]sterne?\\p{L}*|empfehl\\p{L}*|weiterempf\\p{L}*|lob\\p{L}*|zufrieden|gefällt|gefallen',
  ),
  thanks: words(
    '(?:danke|vielen dank|dank)(?: schon| sehr)? für (?:\\p{L}+ ){0,2}(?:lob|nette[rns]?|lieben?|tolle[rns]?|gute[rns]?|positive[rns]?|vertrauen|kompliment\\p{L}*|(?:weiter)?empfehlung|fünf|5)|(?:freut|freuen) (?:uns|mich)|schön,? dass es ihnen',
  ),
};

const pt: LeadingWords = {
  praise: words(
    'incríve(?:l|is)|maravilhos[oa]s?|fantástic[oa]s?|excelentes?|ótim[oa]s?|sensaciona(?:l|is)|espetacular(?:es)?|excepciona(?:l|is)|fabulos[oa]s?|ador(?:ou|a|am|aram)|amou|amaram|favorit[oa]s?|preferid[oa]s?|feliz(?:es)?|satisfeit[oa]s?|encantad[oa]s?|impressionad[oa]s?|impressionantes?|imbatíve(?:l|is)|' +
      'gost(?:ou|a|am|aram)|agrad(?:ou|a|aram)|(?:o|a|os|as) melhor(?:es)?|melhor parte|(?:como|quanto) (?:\\p{L}+ ){0,4}(?:ajud|melhor|benefici)(?:ou|amos)|quanto (?:\\p{L}+ ){0,3}(?:economizou|poupou|ganhou)|quais benefícios|que benefícios|super(?:ou|amos) (?:\\p{L}+ )?expectativas|' +
      '(?:para|a) quem (?:\\p{L}+ )?(?:nos )?(?:recomendaria|indicaria)|por que (?:\\p{L}+ )?(?:nos )?(?:recomend|indic)\\p{L}+|(?:boa|positiva|bela)s? (?:avaliação|avaliações|palavras?)|(?:avaliação|avaliações|palavras?|comentários?) (?:positiv|boa|bom)\\p{L}*|algo (?:legal|bonito|positivo)',
  ),
  balanced: words(
    'ruim|ruins|mal|pior(?:es)?|menos|odi(?:ou|a)|desagrad\\p{L}+|ou não|se não|não gost\\p{L}+|e do que não|difícil|difíceis|insatisfeit[oa]s?|melhorar',
  ),
  nod: words('né\\?|não é\\?|não é mesmo|certo\\?|não acha\\?|não é verdade'),
  staff: [
    words(
      'quem (?:\\p{L}+ )?(?:te |lhe |o |a )?(?:atendeu|ajudou|serviu|recebeu)|nome d[aoe] (?:\\p{L}+ )?(?:atendente|garço|funcionári|vendedor|técnic|médic|motorista|pessoa|profissional)\\p{L}*|qua(?:l|is) (?:\\p{L}+ )?(?:funcionári\\p{L}+|atendentes?|membros? da equipe)',
    ),
    named(
      '(?:atendid|ajudad|servid|recebid)[oa]s? (?:por|pela|pelo) NAME|[OAoa] NAME (?:te |lhe )?(?:ajudou|atendeu|tratou|serviu|explicou|recebeu)|(?:[Aa]grade[cç]|[Mm]encion|[Ee]logi)\\p{Ll}* (?:[oa] )?NAME|(?:Sr|Sra|Dr|Dra)\\.? NAME',
    ),
  ],
  content: words(
    '(?:por favor|pode(?:ria)?|não esqueça de|lembre(?:-se)? de),? (?:\\p{L}+ ){0,2}(?:mencion\\p{L}+|incluir?|inclua|escrev\\p{L}+ que|dizer que|diga que|citar|cite|destac\\p{L}+|destaque)|(?:cinco|5) estrelas|avaliação (?:no|na) google|avalie-nos|deixe (?:\\p{L}+ ){0,2}avaliação',
  ),
  reward: words(
    'descontos?|cupom|cupons|cupão|vales?|brindes?|presentes?|recompensas?|reembolsos?|grátis|prêmios?|prémios?|sorteios?|pontos|bônus|\\d+ ?%',
  ),
  forPraise: words(
    'bo[am]s?|positiv[oa]s?|(?:cinco|5) estrelas|recomend\\p{L}*|indicar|indicação|elogi\\p{L}*|gost\\p{L}+',
  ),
  thanks: words(
    '(?:obrigad[oa]|grat[oa]s?|agradecemos) (?:\\p{L}+ ){0,2}(?:pel[oa]s?|por) (?:\\p{L}+ ){0,2}(?:elogi\\p{L}*|carinho|gentil|gentis|boas?|bonitas?|positiv\\p{L}+|confiança|cinco|5|recomend\\p{L}+)|(?:ficamos|fico) (?:muito )?(?:feliz|felizes|contentes?)|que bom',
  ),
};

const sw: LeadingWords = {
  praise: words(
    'nzuri sana|mazuri sana|vizuri sana|bora (?:kabisa|sana|kuliko)|(?:sehemu|jambo|huduma|kitu) bora|ajabu|safi sana|kupendeza|kipekee|murua|[um](?:li|na|me)\\p{L}{0,5}pend(?:a|wa|ezwa)|[um](?:li|na|me)\\p{L}{0,3}furah\\p{L}*|[um](?:li|na|me)\\p{L}{0,3}ridhi(?:ka|shwa)\\p{L}*|furaha|kuridhika|kufurahi\\p{L}*|' +
      '(?:tu|i)(?:li|me)kusaidia(?:je| vipi)|imeboreshaje|(?:faida|manufaa) gani|uliokoa (?:\\p{L}+ ){0,2}kiasi gani|ungetupendekeza kwa nani|kwa nini unatupendekeza|(?:maoni|maneno) mazuri|sifa nzuri',
  ),
  balanced: words(
    'mbaya|vibaya|hukupend\\p{L}*|hupendi|hukufurahi\\p{L}*|hakikukufurahisha|au la|ama la|au hapana|kama sivyo|kama hapana|[mn]?gumu|hukuridhika|kidogo zaidi',
  ),
  nod: words('sivyo\\?|si ndiyo\\?|si kweli\\?|huoni hivyo'),
  staff: [
    words(
      'nani ali(?:ku|wa)(?:hudumia|saidia|pokea|tibu)\\p{L}*|jina la (?:aliye\\p{L}+|mhudumu|mfanyakazi|daktari|muuzaji|fundi|dereva|mtu)|(?:mfanyakazi|mhudumu) gani|mhudumu (?:yupi|nani)',
    ),
    named(
      '(?:[Jj]e|[Kk]wamba),? NAME ali\\p{Ll}+|(?:hudumiwa|saidiwa|pokelewa|tibiwa) na NAME|(?:Bw|Bi|Dkt|Dk|Bwana|Bibi|Mzee)\\.? NAME|[Mm]shukuru NAME',
      'Nani|Mtu|Kuna|Je',
    ),
  ],
  content: words(
    '(?:tafadhali|naomba|unaweza|usisahau),? (?:\\p{L}+ ){0,2}(?:taja|kutaja|utaje|(?:ku)?sema kwamba|(?:ku)?sema kuwa|(?:ku)?andika kwamba|(?:ku)?andika kuwa|(?:ku)?jumuisha)|nyota (?:tano|5)|(?:maoni|tathmini) (?:\\p{L}+ )?google',
  ),
  reward: words('punguzo|zawadi|tuzo|bure|kuponi|bonasi|pointi|bahati nasibu|\\d+ ?%|asilimia'),
  forPraise: words(
    'nzuri|mazuri|vizuri|nyota (?:tano|5)|\\p{L}*pendekez\\p{L}*|sifa|chanya|\\p{L}*sifu|[uk]\\p{L}{0,3}penda',
  ),
  thanks: words(
    '(?:asante|ahsante|tunashukuru|shukrani)(?: sana)? kwa (?:\\p{L}+ ){0,2}(?:mazuri|nzuri|sifa|pongezi|kutupenda|kutusifu|kutuamini|imani|kutupendekeza|nyota)|(?:tumefurahi|tunafurahi|nimefurahi|tunayo furaha)\\p{L}*',
  ),
};

const ar: LeadingWords = {
  praise: joined(
    'رائع|مذهل|ممتاز|مدهش|استثنائي|عظيم|متميز|مميز|أفضل (?:شيء|جزء|جانب|خدمة|ما في)|مفضل|أحبب|تحب(?! (?:أن|ان))|أعجب|يعجب|سعيد|سعدت|راض(?:ي|يا|ية)?(?!\\p{L})|استمتع|أبهر|' +
      'إلى أي (?:مدى|حد) (?:ساعد|أفاد)|كيف (?:ساعد|أفاد|حسّن)|ما (?:الفوائد|المزايا)|(?:فاق|تجاوز)\\p{L}* توقعات|لماذا (?:تنصح|توصي)|لمن (?:تنصح|توصي)|(?:تقييم|مراجعة|تعليق|كلام)\\p{L}* (?:إيجابي|جيد|طيب|جميل)|كلمات (?:جميلة|طيبة|إيجابية)|شيئا (?:جميلا|إيجابيا)',
  ),
  balanced: joined('سيئ|سيء|أسوأ|أقل|لم (?:يعجب|تعجب|تحب)|كرهت|أم لا|أو لا|وإن لا|صعب|غير راض|سلبي|لا يعجب'),
  nod: joined('أليس كذلك|صحيح ?؟|ألا ترى'),
  staff: [
    joined(
      'من (?:الذي |التي )?(?:خدمك|ساعدك|استقبلك|عالجك)|اسم (?:الموظف|النادل|الطبيب|البائع|الفني|السائق|الشخص|من )|أي موظف|(?:السيد|السيدة|الدكتور|الدكتورة|الأستاذ|الأستاذة|الآنسة) (?!ال)\\p{L}{2,}',
    ),
    named('(?:Mr|Mrs|Ms|Dr)\\.? NAME'),
  ],
  content: joined(
    '(?:من فضلك|يرجى|نرجو|لو سمحت|هل يمكنك|لا تنس) (?:أن )?(?:ت?ذكر|اذكر|تكتب (?:أن|بأن)|اكتب (?:أن|بأن)|قل إن|تقول إن|الإشارة إلى)|(?:خمس|خمسة|5|٥) نجوم|(?:تقييم|مراجعة)\\p{L}* (?:على|في) (?:جوجل|غوغل|google)',
  ),
  reward: joined('خصم|قسيمة|هدية|هدايا|مكافأة|مجان|جائزة|قرعة|نقاط|استرداد|\\d+ ?[%٪]'),
  forPraise: joined('جيد|إيجابي|خمس نجوم|5 نجوم|توصي|تنصح|مدح|أعجب|طيب'),
  thanks: joined(
    'شكرا? ?(?:لك |لكم )?(?:جزيلا )?(?:على|ل) ?(?:\\p{L}+ ){0,2}(?:ال)?(?:لطيف|جميل|طيب|مديح|ثنائ|ثقتك|إطراء|إيجابي)|(?:على|ل)(?:كلماتك|ثقتك|إطرائك|مديحك|ثنائك)|يسعدنا|سعداء|سررنا',
  ),
};

export const leadingWords: Readonly<Record<OwnerLanguage, LeadingWords>> = { en, es, fr, de, pt, sw, ar };
