import { anywhere, atStart, lineSet, wholly, wordEnd, wordSet, wordStart } from './compile-words.ts';
import type { Lexicon } from './lexicon.ts';
import { swCommonWords } from './sw-common-words.ts';
import { swLeaving } from './sw-leaving.ts';
import { swNumbers } from './sw-numbers.ts';

const phrases = (alternatives: string): RegExp => new RegExp(`${wordStart}(?:${alternatives})${wordEnd}`, 'giu');

const closedClass = wordSet(`
na wa ya za la cha vya kwa katika kwenye ni si au lakini ila bali hata pia tena kama kwamba ili kwani kwa sababu maana basi hivyo hivi hapa hapo pale huku huko kule
mimi wewe yeye sisi nyinyi ninyi wao nami nawe naye nasi nao mi we ye huyu hawa hiki hivi hili haya hii hizi huu hao hayo hiyo hizo huo yule wale kile vile lile yale ile zile ule
wangu yangu zangu langu changu vyangu kwangu wako yako zako lako chako wake yake zake lake chake vyake wetu yetu zetu letu chetu vyetu kwetu wenu yenu zenu wao yao zao lao chao
nani nini gani lini wapi vipi ngapi kwanini mbona je sana zaidi kidogo tu bado tayari sasa leo jana kesho kabla baada mpaka hadi tangu toka kutoka juu chini ndani nje mbele nyuma karibu
mbali pamoja bila isipokuwa ndiyo ndio hapana sio siyo hakuna kuna kulikuwa palikuwa nilikuwa alikuwa tulikuwa walikuwa ilikuwa zilikuwa yalikuwa ulikuwa kuwa imekuwa nina una ana tuna mna wana
sina hana hatuna hawana nilikua ilikua lilikuwa kila wote yote zote lote vyote mwingine wengine nyingine mengine kingine mmoja ingawa ijapokuwa ambaye ambao ambayo ambazo ambapo
yaani kumbe eti labda pengine huenda kweli hasa ndipo ndivyo mno kabisa
`);

export const swLexicon: Lexicon = {
  tag: 'sw',
  segmenter: new Intl.Segmenter('sw', { granularity: 'sentence' }),
  abbreviations: lineSet('dkt|dk|bw|bi|mh|prof|n.k|nk|k.m|km|k.v|taz|sh|ksh|tsh|mst|st|co|ltd|no'),
  numberAbbreviations: lineSet('na|no|uk'),
  ordinalStops: false,
  closedClass,
  common: swCommonWords,
  genericPraise: wordSet(`
nzuri mzuri wazuri vizuri zuri safi bora kali poa sawa vyema vema asante shukrani hongera huduma bidhaa ubora kampuni kazi watu timu uzoefu kupenda napenda nilipenda
nimependa nimefurahi furaha nimeridhika ridhika napendekeza ninapendekeza pendekeza kabisa sana mbaya vibaya mbovu hovyo ovyo duni kawaida wastani ukarimu wakarimu wema
mwema kitu mambo kila`),
  refusals: lineSet(
    'hapana|la|no|nope|hakuna|hamna|none|n/a|na|-|--|.|…|sijui|sina|sina hakika|sina jibu|sina la kusema|sina la kuongeza|sina zaidi|hakuna kitu|hakuna chochote|hakuna lolote|hakuna zaidi|hakuna cha zaidi|sikumbuki|siwezi kukumbuka|si hasa|siyo hasa|sio sana|bila maoni|sina maoni|nisingependa kusema|sipendi kusema|nimeshasema|nilishasema|tayari nimesema|kama nilivyosema|angalia juu|hapana asante|hapana hakuna|hapana sina|sifuri|kamwe|sidhani|sina namba|hakuna namba|hata|bure|si kitu',
  ),
  skips: lineSet('skip|ruka|pita|inayofuata|swali linalofuata|next|endelea mbele|acha hili|ruka hili'),
  anonymous: lineSet('anon|bila jina|siri|kwa siri|none|hakuna|usionyeshe jina|jina siri|sitaki jina|bila jina langu'),
  affirmations: lineSet(
    'ndiyo|ndio|naam|eeh|ee|ehe|sawa|ok|okay|kabisa|bila shaka|hakika|ndiyo kabisa|kweli|kweli kabisa|yes|sawa kabisa|haswa|ndivyo|nakubali|poa',
  ),
  finish: lineSet(
    'ni hayo tu|hayo tu|ndiyo hayo|ni hivyo tu|hivyo tu|nimemaliza|nimeshamaliza|imekwisha|imetosha|maswali yatosha|yatosha|tosha|done|hiyo tu|ni hiyo tu|mwisho wa maoni|hapana ni hayo tu',
  ),
  pause: lineSet(
    'baadaye|baadae|badae|sio sasa|si sasa|nina shughuli|niko busy|busy|niko kazini|naendesha|naendesha gari|niko kwenye mkutano|mkutanoni|wakati mwingine|kesho|nitajibu baadaye|nitarudi|siku nyingine|sina muda sasa|sina nafasi sasa',
  ),
  help: lineSet(
    'msaada|nisaidie|help|info|taarifa|?|??|hii ni nini|ni nini hii|wewe ni nani|ni nani|nani huyu|nyinyi ni nani|hii inahusu nini|wewe ni roboti|ni roboti',
  ),
  leaving: swLeaving,
  courtesies: wordSet('tafadhali asante ahsante samahani hujambo habari mambo sasa ok okay sawa haya shikamoo'),
  wantsHuman: anywhere(
    '(?:kuongea|kuzungumza|niongee|nizungumze|kuwasiliana) na (?:mtu|meneja|msimamizi|mhudumu|mwenye|bosi|mmiliki|binadamu)(?! (?:ambaye|aliye))|nipigie(?:ni)?(?: simu)?|(?:mtu|meneja) (?:anipigie|awasiliane nami)|wasiliana nami|wasilianeni nami|nataka (?:mtu|meneja|binadamu)|naomba (?:mnipigie|mtu anipigie|kupigiwa)',
  ),
  wrongPerson: atStart(
    '(?:namba (?:si|sio|siyo) (?:yangu|sahihi)|namba mbaya|wrong number|mmekosea(?: namba| mtu)?|umekosea(?: namba| mtu)?|si mimi|sio mimi|siyo mimi|mimi si mteja|sijawahi (?:kununua|kuagiza|kufika|kutumia|kuja)(?: (?:kitu|hapo|huko|chochote|kwenu|hiyo|hii))|sikununua (?:kitu|chochote|hiyo|hii)|sijanunua (?:kitu|chochote|hiyo|hii))',
  ),
  minor: new RegExp(
    `${wordStart}(?:nina (?:umri wa )?miaka (?:[5-9]|1[0-5]|mitano|sita|saba|minane|tisa|kumi(?: na (?:moja|mbili|tatu|nne|tano))?)(?=[\\s.,!?]*$|[.,!?]| na | lakini )|niko shule ya msingi|mimi ni mtoto)${wordEnd}`,
    'iu',
  ),
  processTalk: wholly(
    '(?:ok|okay|sawa|habari|hujambo|mambo|asante|ahsante|asante sana|asanteni|shukrani|karibu|nimeshasema|nilishasema|kama nilivyosema|angalia juu|ni hayo tu|ndiyo|ndio|hapana|kwaheri|tutaonana|sijui|mmm+|ngoja nifikirie|swali zuri|hakuna shida|samahani(?: kwa kuchelewa)?|samahani nilikuwa (?:na shughuli|mbali|kazini)|nilikuwa (?:mbali|kazini|na shughuli)|nimerudi)(?:[ ,]+(?:sana|nyote|kwa yote|tena|na|asante|ndugu)){0,4}',
  ),
  cues: {
    problem: anywhere(
      'kabla (?:ya|sija|hatuja|hawaja|haja)\\p{L}*|^kabla|zamani|hapo (?:awali|mwanzo)|awali|(?:nili|tuli|wali|ali|ili)kuwa (?:na|ni|ki|ta|hai|siwezi|sipati|nikipoteza|tukipoteza|na shida|na tatizo)\\p{L}*(?: shida| tatizo| matatizo)?|shida(?: ya| yangu| yetu| ilikuwa)?|tatizo|matatizo|(?:ili|li|ya|i)?(?:haribika|vunjika|kufa|kwama|vuja|zima|pasuka|poteza|ungua)\\p{L}*|(?:ime|ili|lime|lili|zime|ume)(?:haribika|vunjika|kufa|kwama|vuja|zima|zimika|pasuka|potea)|ili(?:kuwa )?hai(?:fanyi|waki|chaji|pati)\\p{L}*|hai(?:kufanya|kuwaka|kuchaji|fanyi|waki|chaji|pokei)\\p{L}*|ha(?:kukuwa|tukuwa|wakuwa|ikuwa)(?: na)?|bila (?:maji|umeme|simu|gari|intaneti|mtandao|gesi|chakula)|(?:ni|tu|wa)li(?:kosa|poteza|teseka|hangaika|choka|hitaji|tafuta)|(?:ni|tu)likuwa (?:ni|tu)ki?(?:hitaji|tafuta|hangaika|poteza)\\p{L}*|nime(?:choka|hangaika|teseka)|hangaik\\p{L}+|sumbu(?:a|ka|liwa|kia)\\p{L}*|(?:ya|la|cha|wa|za) zamani|siku(?:pata|weza)|sikuweza|hatukuweza|mafundi (?:wawili|wengine|watatu) (?:wal|wame)\\p{L}+|kila (?:siku|wiki|mwezi|mara) (?:ni|tu)li\\p{L}+',
    ),
    hesitation: anywhere(
      '(?:ni|tu)li(?:kuwa na )?(?:ogopa|sita|shaka|wasiwasi|hofu)\\p{L}*|wasiwasi|shaka|mashaka|hofu|(?:ni|tu)liogopa|nilisita|karibu (?:ni|tu)(?:ache|siende|kate tamaa|ahirishe|ghairi)\\p{L}*|(?:ni|tu)likaribia ku\\p{L}+|siku(?:amini|wa na uhakika)|sikuwa na (?:uhakika|imani)|hatukuwa na uhakika|bei (?:ili|iliyo|ili)?(?:nitisha|onekana|kuwa)\\p{L}*|ghali (?:sana|mno|kidogo)|(?:ni|tu)lidhani (?:ni )?(?:ghali|utapeli|uongo|watanitapeli)\\p{L}*|utapeli|matapeli|nilifikiri mara mbili',
    ),
    result: anywhere(
      'sasa(?! hivi si| hapana)|siku hizi|tangu (?:hapo|siku|wakati|januari|februari|machi|aprili|mei|juni|julai|agosti|septemba|oktoba|novemba|desemba|ni|tu|wa)\\p{L}*|(?:wali|ali|wame|ame|ili|ime)(?:tengeneza|rekebisha|maliza|suluhisha|ponya|okoa|punguza|ongeza|pona|nipa|badilisha)\\p{L}*|tengeneza\\p{L}*|rekebish\\p{L}+|(?:ina|lina|zina|yana)(?:fanya kazi|waka|chaji|lala|enda)|inafanya kazi|hatimaye|mwishowe|mwisho wake|matokeo|imekuwa|imepungua|imeongezeka|(?:ili|ime)(?:pungua|ongezeka|panda|shuka)|nime(?:okoa|pata|fanikiwa|pona|faulu|punguza)|tume(?:okoa|pata|fanikiwa|punguza)|nili(?:pata|fanikiwa|faulu|ishia)|ali(?:faulu|pona|pita)|(?:ha|si)\\p{L}+i tena|sina (?:shida|tatizo|maumivu) tena|kama (?:mpya|jipya)|(?:ndani ya|kwa|baada ya) (?:saa|siku|dakika|wiki|nusu)|siku (?:hiyo hiyo|iyo iyo)|kuanzia hapo',
    ),
    surprise: anywhere(
      '(?:ni|tu|ili|wali)?shanga(?:a|zwa|za)\\p{L}*|(?:ni|tu)lishangaa|ilinishangaza|mshangao|siku(?:tarajia|tegemea|dhani|waza|fikiria)\\p{L}*|hatukutarajia|bila kutarajia|kuliko nilivyo\\p{L}+|kuliko tulivyo\\p{L}+|zaidi ya nilivyo\\p{L}+|kumbe|ghafla|sijawahi (?:kuona|kufikiri|kukutana)\\p{L}*|nani angejua',
    ),
    improve: anywhere(
      '(?:wa|a|i|u|ya)nge(?:weza|faa|kuwa|ongeza|boresha|punguza)\\p{L}*|ingekuwa (?:vizuri|bora|vyema)|ingefaa|wangeweza|laiti|natamani|ningependa|ningetamani|tatizo pekee|shida (?:pekee|tu|moja)|kitu (?:pekee|kimoja tu)|kasoro|upungufu|wa?boreshe|waongeze|wapunguze|kuboresha|walichelewa|kuchelewa|ucheleweshaji|foleni (?:ndefu|kubwa)|ghali kidogo|polepole (?:mno|sana)|ndogo (?:mno|sana)|kelele',
    ),
    recommend_to: anywhere(
      'pendekez\\p{L}+|ninge(?:m|wa)?shauri|nawashauri|namshauri|ningemwambia|(?:nime|nili|nita)(?:m|wa)(?:ambia|eleza|tuma|leta|peleka|elekeza)\\p{L}*|(?:rafiki|marafiki|jirani|majirani|dada|kaka|mama|baba|shemeji|binamu|wenzangu|ndugu) (?:zangu|yangu|wangu|zake)?(?: (?:wote|pia|tayari))? ?(?:wa|a)(?:me|li|ta|na)\\p{L}+|nitarudi|tutarudi|sitarudi|kwa (?:yeyote|mtu yeyote|kila mtu|watu) (?:anay|amba|mwenye|wenye|wana)\\p{L}*|mtu yeyote (?:anay|mwenye|ambaye)\\p{L}*',
    ),
    specific: anywhere(
      'kwa mfano|siku moja|wakati (?:mmoja|nili|tuli|wali|fundi|dereva)\\p{L}*|nilipo\\p{L}+|tulipo\\p{L}+|alipo\\p{L}+|walipo\\p{L}+|hasa|sehemu (?:nzuri|mbaya|bora)|kilicho\\p{L}+|nakumbuka|nilichopenda|nilichoona',
    ),
  },
  boundStart: atStart(
    'lakini|ila|hata hivyo|ingawa|bali|na|au|pia|kwa sababu|kwani|hivyo|kwa hivyo|kwahiyo|kwa hiyo|basi|halafu|kisha|baadaye|hii|hiyo|huyo|hao|hizo|hilo|hayo|yeye|wao|wote wawili|vile vile|kwa mfano|isipokuwa|ndiyo maana|ndio maana',
  ),
  anaphoricStart: atStart(
    'lakini|ila|na|au|kwa sababu|kwani|hivyo|kwa hivyo|kwahiyo|basi|halafu|kisha|hii|hiyo|huyo|hao|hizo|hilo|hayo|yeye|wao|pia',
  ),
  answerStart: new RegExp(
    `^(?:(?:ndiyo|ndio|naam|kabisa|bila shaka|kamwe|hakika)${wordEnd}|(?:hapana|la|hakuna|hamna|labda|pengine|sijui)\\s*(?:[,.!;:–—-]|$))`,
    'iu',
  ),
  interrogativeStart: atStart(
    '(?:na|lakini|habari|samahani|swali)?[ ,:]*(?:je|nini|lini|wapi|nani|vipi|kwa nini|kwanini|mbona|ngapi|gani|mna|una|naweza|unaweza|mnaweza|kuna|ni (?:nini|lini|wapi|nani|vipi|kiasi gani)|bei (?:gani|ni)|mnafungua|mnafunga|inachukua)',
  ),
  rhetorical: anywhere(
    'nini zaidi|nani (?:angejua|hapendi)|kwa nini (?:nisi|mtu|hakuna)\\p{L}*|si ndiyo\\?|sivyo\\?|unajua\\?',
  ),
  addressesUs: anywhere(
    'wewe|nyinyi|ninyi|mna|una|mnaweza|unaweza|mnafungua|mnafunga|mnakubali|mnauza|yenu|yako|wenu|wako|kwenu|mtakuwa|mnajua',
  ),
  firstPerson: anywhere(
    'mimi|sisi|yangu|wangu|zangu|langu|changu|kwangu|yetu|wetu|zetu|letu|kwetu|(?:nili|nime|nina|nita|tuli|tume|tuna|tuta|siku|sija|hatuku|hatuja|ninge|nika|tuka)\\p{L}*|na\\p{L}{3,}',
  ),
  ownSubject: anywhere('mimi|sisi|(?:nili|nime|nina|nita|tuli|tume|tuna|tuta|siku|sija|hatuku|ninge|nika|tuka)\\p{L}+'),
  pastEvent: anywhere(
    '(?:ni|u|a|tu|m|wa|i|li|ya|ki|vi|zi|ku|pa)(?:li|me|ka)\\p{L}{2,}|siku\\p{L}{2,}|haku\\p{L}{2,}|hatuku\\p{L}{2,}|hawaku\\p{L}{2,}',
  ),
  finiteVerb: anywhere(
    'ni|si|kuna|hakuna|(?:ni|u|a|tu|m|wa|i|li|ya|ki|vi|zi|ku|pa)(?:li|me|na|ta|ka|nge)\\p{L}+|ina|ana|wana|nina|tuna|zina|lina',
  ),
  correction: {
    lead: atStart(
      'samahani|kwa kweli|nilikosea|nimekosea|marekebisho|ngoja|hapana,? ngoja|namaanisha|nilimaanisha|sahihisho',
    ),
    pattern:
      /(?<![\d.,])(?<to>\d[\d.,]*\d|\d)(?!\d)[^.!?\d]{0,30}?,? ?(?:si|sio|siyo|badala ya) (?:\p{L}+ )?(?<old>\d[\d.,]*\d|\d)(?!\d)/iu,
  },
  conditional: anywhere(
    'kama (?:wange|inge|ninge|tunge|ange)\\p{L}*|laiti|(?:wange|inge|ninge|ange)(?:kuwa|weza|penda)\\p{L}*',
  ),
  sarcasm: /(?:eti huduma|asante kwa (?:kunipuuza|bure)|kichekesho|mzaha mtupu)|["“][\p{L}]+["”]/iu,
  danglingComparison: anywhere(
    '(?:bora|zaidi|afadhali|rahisi|haraka) (?:kuliko|zaidi)(?=\\s*[.!]*$)|kuliko (?:wao|hiyo|hao|zamani|wengine)(?=\\s*[.!]*$)',
  ),
  profanity: anywhere(
    'mavi|malaya|kuma|mboro|msenge|shenzi|washenzi|mshenzi|pumbavu|wapumbavu|mpumbavu|fala|mafala|umbwa|matako|nyoko|fuck\\p{L}*|shit',
  ),
  abuse: anywhere(
    '(?:nyinyi|ninyi|wewe) (?:ni )?(?:wezi|mwizi|wapumbavu|mpumbavu|wajinga|mjinga|matapeli|tapeli|washenzi|mshenzi|mbwa|fala|mafala)|wezi (?:wakubwa|nyinyi)|nenda(?:ni)? kuzimu|kufa|kumamako|nyamaza',
  ),
  sensitive: anywhere(
    'saratani|kansa|(?:ali|ame|wali|ame)(?:fariki|kufa)|fariki|kifo|msiba|mazishi|maombolezo|mimba|mjamzito|kujiua|msongo wa mawazo|huzuni kubwa|upasuaji|(?:ali|nili)fanyiwa upasuaji|ukimwi|vvu|hiv|kesi|mahakama\\p{L}*|wakili|polisi|hospitali\\p{L}*|talaka|mjane|ulemavu|ubakaji|dhuluma|kiharusi|uvimbe',
  ),
  polarity: {
    positive: wordSet(
      'nzuri mzuri wazuri vizuri zuri safi bora poa nimefurahi furaha nimependa napenda haraka wema mwema wakarimu ukarimu mtaalamu kitaalamu tamu kitamu nimeridhika napendekeza rafiki',
    ),
    negative: wordSet(
      'mbaya wabaya vibaya mbovu bovu hovyo ovyo duni chafu uchafu kuchelewa walichelewa ghali jeuri dharau kelele hasara uongo walidanganya walinipuuza kuharibika imeharibika hasira hasirika baridi pole',
    ),
    negators: wordSet('si sio siyo hapana hakuna sina hana hatuna hawana bila kamwe'),
    phrases: {
      positive: phrases(
        'si(?:o|yo)? (?:m)?baya(?: hata kidogo)?|sina (?:lalamiko|malalamiko|shida)|hakuna (?:shida|lalamiko|malalamiko|tatizo)|hawajawahi kuniangusha|hawaniangushi|siwezi kulalamika|mia kwa mia|kiwango cha juu',
      ),
      negative: phrases(
        'si(?:o|yo)? (?:n|m)?zuri|hakuna (?:jipya|la maana)|kupoteza (?:muda|pesa|wakati)|sirudi tena|sitarudi(?: tena)?|kamwe tena|nyota tano kwa kunipuuza',
      ),
      neither: phrases('nilitaka kutoa nyota moja'),
    },
  },
  instructions: [
    /(?<![\p{L}])(?:puuza|sahau|usifuate) (?:maagizo|maelekezo|amri|sheria) (?:yote |zote )?(?:yaliyotangulia|ya awali|ya juu|za awali|zilizotangulia)/giu,
    /(?<![\p{L}])(?:wewe sasa ni|jifanye|fanya kama) (?:\p{L}+ )?(?:msimamizi|mmiliki|mfumo|admin)/giu,
  ],
  grounding: {
    insertable: wordSet('na ya wa la za kwa ni katika ambaye ambayo kisha halafu pia'),
    guarded: wordSet(
      'sana zaidi mno kabisa kila yote wote tu kamwe daima siku zote kwa sababu kwani lazima huenda bora mbaya',
    ),
    hedges: wordSet('kama karibu takriban labda pengine huenda kidogo kiasi nadhani'),
  },
  numbers: swNumbers,
  ratings: {
    words: new Map([
      ['moja', 1],
      ['mbili', 2],
      ['tatu', 3],
      ['nne', 4],
      ['tano', 5],
      ['mbaya', 1],
      ['bora', 5],
      ['bora kabisa', 5],
    ]),
    outOf: 'kati ya|kwa|ya',
    stars: 'nyota',
    lead: 'nyota|natoa|ninatoa|nampa|nawapa|ni|nitatoa|ninawapa|nasema',
  },
  relations: {
    insider: anywhere(
      'nafanya kazi|ninafanya kazi|mfanyakazi|familia|ndugu|mke|mume|kaka|dada|mama|baba|mtoto|binamu|shemeji|mmiliki|mwenye duka|rafiki wa (?:mmiliki|mwenye)',
    ),
    rewarded: anywhere('punguzo|bure|zawadi|tuzo|kuponi|sampuli|ofa|nilipewa|nimepewa|malipo'),
    customer: anywhere('mteja(?: tu)?|hakuna|mgonjwa|mwanafunzi|mgeni|nilinunua|hapana'),
  },
  yes: new RegExp(
    `^(?:ndiyo|ndio|naam|sawa|ok|okay|tafadhali|nipigie|nipigieni|ee|eeh|yes|iache|baki|keep|kabisa)${wordEnd}`,
    'iu',
  ),
  no: new RegExp(`^(?:hapana|la|no|kamwe|hakuna|si|sio|siyo|badilisha|badili)${wordEnd}`, 'iu'),
};
