import { anywhere, atStart, lineSet, wholly, wordEnd, wordSet, wordStart } from './compile-words.ts';
import type { Lexicon } from './lexicon.ts';
import { notVerbs, swCommonWords } from './sw-common-words.ts';
import { swLeaving } from './sw-leaving.ts';
import { swNumbers } from './sw-numbers.ts';

const phrases = (alternatives: string): RegExp => new RegExp(`${wordStart}(?:${alternatives})${wordEnd}`, 'giu');

/** A verb tells who and when in its first syllables: "wa-li-fika", they arrived. */
const verb = (who: string, when: string): string => `(?!${notVerbs})(?:${who})(?:${when})\\p{L}{2,}`;
const anyone = 'ni?|u|a|tu|m|wa|i|li|ya|ki|vi|zi';
const things = 'i|li|ya|ki|vi|zi|u';
/** "Na-penda" has no room for a tense: the verbs that people begin with so. */
const present =
  'na(?:m|wa|ku|i|ya|zi|li|ki)?(?:pend|hitaj|tumi|shukuru|sem|on|omb|fikiri|dhan|amin|ju|pendekez|shauri|siki|kuj|ka|fany|tak|wez|tegeme|ish|lal|pat|end|rudi|lip|nunu|agiz|uz|pik|soma|andik|chaj|anz|kumbuk|his|furahi|kubal|tarajia|wap)(?:\\p{L}{0,6})';
const denied =
  'si(?!ku(?:kuu|zote|$))(?:ku|ja|ta|nge|wez|pend|on|ju|tak|fikiri|dhan|amin|ish|lip|pat|end|rud|tumi|potez|hitaj|siki|m|wa)\\p{L}{2,}|hatu\\p{L}{3,}';
/** "Hakuna shida", "bila wasiwasi": there was none. */
const none =
  '(?<!(?:hakuna|hamna|hakukuwa na|hapakuwa na|bila|bila ya|pasipo|sina|hatuna|haina|hawana|hana|sikuwa na|hatukuwa na|haikuwa na|hawakuwa na|sijapata|sikupata|hatukupata|hatujapata|sijaona|sikuona|sikukutana na|hakujawa na|si|sio|wala) (?:la |ya |hata |kuwa na |haja ya )?)';

/** Whole verbs for the lists that hold single words: "walichelewa", "umechelewa". */
const forms = (who: string, when: string, stems: string): string[] =>
  who.split(' ').flatMap((by) => when.split(' ').flatMap((at) => stems.split(' ').map((stem) => `${by}${at}${stem}`)));

const closedClass = wordSet(`
na wa ya za la cha vya kwa katika kwenye ni si au lakini ila bali hata pia tena kama kwamba ili kwani sababu maana basi hivyo hivi hapa hapo pale huku huko kule humo
mimi wewe yeye sisi nyinyi ninyi nyie wao nami nawe naye nasi nanyi nao mi we ye huyu hawa hiki hili haya hii hizi huu hao hayo hiyo hizo huo yule wale kile vile lile yale ile zile ule hicho hilo
wangu yangu zangu langu changu vyangu kwangu pangu wako yako zako lako chako vyako kwako wake yake zake lake chake vyake kwake wetu yetu zetu letu chetu vyetu kwetu wenu yenu zenu lenu chenu
vyenu kwenu yao zao lao chao vyao kwao nani nini gani lini wapi vipi ngapi wangapi kwanini mbona je sana zaidi kidogo tu bado tayari sasa leo jana kesho juzi kabla baada mpaka hadi tangu toka
kutoka juu chini ndani nje mbele nyuma karibu mbali pamoja bila isipokuwa ndiyo ndio ndiye ndipo ndivyo ndicho hapana sio siyo sivyo hakuna hamna kuna pana mna kulikuwa palikuwa hakukuwa
nilikuwa alikuwa tulikuwa walikuwa ilikuwa zilikuwa yalikuwa ulikuwa lilikuwa kilikuwa vilikuwa mlikuwa nlikuwa nilikua ilikua alikua walikua tulikua ikawa nikawa akawa wakawa kuwa imekuwa
amekuwa wamekuwa nimekuwa itakuwa sikuwa hakuwa haikuwa hawakuwa hatukuwa nina una ana tuna wana ina zina yana kina lina vina sina hana hatuna hawana haina hazina niko yuko uko tuko wako iko ziko
nipo yupo wapo ipo zipo yapo kila wote yote zote lote vyote sote nyote ote mwingine wengine nyingine mengine kingine vingine lingine mmoja moja wenyewe mwenyewe yenyewe ingawa ijapokuwa japo
ambaye ambao ambayo ambazo ambapo ambalo ambacho yaani kumbe eti labda pengine huenda kweli hasa haswa mno kabisa wala ama iwapo endapo hivyohivyo kwahiyo kwasababu jinsi namna mwa pa po ko mo
yenye wenye mwenye zenye lenye vyenye nikiwa akiwa wakiwa tukiwa ikiwa halafu kisha alafu tena vilevile
`);

export const swLexicon: Lexicon = {
  tag: 'sw',
  segmenter: new Intl.Segmenter('sw', { granularity: 'sentence' }),
  abbreviations: lineSet(
    'dkt|dr|bw|bi|bib|mh|mhe|prof|mwl|eng|n.k|nk|k.m|km|k.v|kv|k.k|taz|st|mt|co|ltd|s.l.p|slp|k.h|a.k.a|mr|mrs|jan|feb|apr|ago|sept|okt|nov|des|a.m|p.m',
  ),
  numberAbbreviations: lineSet('na|no|nos|uk|sh|shs|ksh|kshs|tsh|tshs|ush|dk|dak|mtaa|juz|kif'),
  ordinalStops: false,
  closedClass,
  common: swCommonWords,
  genericPraise: wordSet(`
nzuri mzuri wazuri vizuri zuri kizuri mazuri pazuri kuzuri safi bora kali poa sawa vyema vema njema mwema wema mema asante ahsante shukrani hongera pongezi huduma bidhaa ubora kampuni
kazi watu timu uzoefu kupenda napenda ninapenda nilipenda nimependa nimeipenda nimewapenda tulipenda tumependa nimefurahi nilifurahi tumefurahi furaha nimeridhika tumeridhika niliridhika
napendekeza ninapendekeza pendekeza kabisa sana mno hasa kweli mbaya vibaya baya wabaya mabaya mbovu bovu hovyo ovyo duni kawaida wastani ukarimu wakarimu mkarimu kitu vitu mambo kila bomba
fiti freshi safi supa super poapoa shwari barabara ajabu kitaalamu haraka`),
  refusals: lineSet(
    'hapana|la|no|nope|hakuna|hamna|none|n/a|na|-|--|.|…|sijui|sijui kwa kweli|sina|sina hakika|sina uhakika|sina jibu|sina wazo|sina la kusema|sina cha kusema|sina la kuongeza|sina cha kuongeza|sina zaidi|sina lolote|sina chochote|hakuna kitu|hakuna chochote|hakuna lolote|hakuna jambo|hakuna zaidi|hakuna cha zaidi|hakuna kingine|hakuna lingine|hakuna cha kuongeza|hakuna la kuongeza|hakuna kilichonishangaza|hakuna hata kimoja|hakuna hata moja|hakuna kwa kweli|hakuna kwa sasa|kwa sasa hakuna|hapana hakuna|hapana sina|hapana hakuna kitu|hapana asante|hapana sijui|sikumbuki|sikumbuki chochote|sikumbuki kitu|sikumbuki lolote|siwezi kukumbuka|siwezi kufikiria chochote|siwezi kusema|si hasa|sio hasa|siyo hasa|sio sana|si sana|siyo sana|sivyo|hata kidogo|bila maoni|sina maoni|nisingependa kusema|sipendi kusema|sitaki|sitaki kusema|nimeshasema|nilishasema|nimekwisha kusema|tayari nimesema|nimeshajibu|kama nilivyosema|angalia juu|soma juu|sifuri|kamwe|sidhani|sidhani kama kuna|sina namba|hakuna namba|hakuna tofauti|si kitu|kama hapo juu|tazama juu|zero|zii|apana|hpana',
  ),
  skips: lineSet(
    'skip|ruka|ruka hili|ruka hii|ruka swali|ruka swali hili|pita|tupite|turuke|inayofuata|linalofuata|swali linalofuata|swali lingine|swali jingine|next|endelea mbele|twende mbele|songa mbele|acha hili|acha swali hili|naruka|nairuka|nalipita',
  ),
  anonymous: lineSet(
    'anon|anonymous|bila jina|pasipo jina|siri|kwa siri|iwe siri|none|hakuna|usionyeshe jina|msionyeshe jina|usionyeshe jina langu|msionyeshe jina langu|jina siri|jina liwe siri|sitaki jina|sitaki jina langu|bila jina langu|ficha jina|ficha jina langu|lisionekane|lisionyeshwe|asiyejulikana|mteja tu|jina lisionekane',
  ),
  affirmations: lineSet(
    'ndiyo|ndio|naam|eeh|ee|eee|ehe|yeah|yap|sawa|ok|okay|okey|kabisa|bila shaka|hakika|ndiyo kabisa|ndio kabisa|ndiyo bila shaka|ndio bila shaka|kweli|kweli kabisa|ni kweli|yes|yes kabisa|sawa kabisa|haswa|hasa|ndivyo|ndivyo ilivyo|nakubali|ninakubali|poa|sawasawa|sawa sawa|inawezekana|kwa hakika|ndiyo ningependekeza|ndio ningependekeza|ningependekeza|sana|ndiyo sana|ndio sana',
  ),
  finish: lineSet(
    'ni hayo tu|ni hayo|hayo tu|ndiyo hayo|ndio hayo|ndiyo hayo tu|ndio hayo tu|ni hivyo tu|hivyo tu|hiyo tu|ni hiyo tu|hilo tu|ni hilo tu|nimemaliza|nimeshamaliza|tumemaliza|imekwisha|imeisha|yameisha|imetosha|yametosha|inatosha|maswali yatosha|yatosha|yanatosha|tosha|done|basi|basi tu|maliza|tumalize|mwisho wa maoni|hapana ni hayo tu|hapana ndiyo hayo|sina la ziada|sina zaidi ya hayo|sina maswali|nimeishia hapo|naishia hapo|naishia hapa|tuishie hapa|tuishie hapo|kwisha',
  ),
  pause: lineSet(
    'baadaye|baadae|badae|badaye|baadaye kidogo|labda baadaye|sio sasa|si sasa|siyo sasa|sio saa hii|si wakati huu|nina shughuli|nina shughuli sasa|nipo bize|niko bize|niko busy|nko busy|bize|busy|niko kazini|nipo kazini|kazini|naendesha|naendesha gari|niko barabarani|niko safarini|niko kwenye mkutano|nipo kwenye mkutano|mkutanoni|kwenye mkutano|niko hospitali|wakati mwingine|kesho|kesho asubuhi|jioni|nitajibu baadaye|nitajibu baadae|nitajibu kesho|nitajibu jioni|nitarudi|nitarudi baadaye|siku nyingine|sina muda|sina muda sasa|sina nafasi|sina nafasi sasa|niulize baadaye|niulizeni baadaye|subiri kidogo|ngoja kidogo|tuongee baadaye|tutaongea baadaye|sasa hivi siwezi|siwezi sasa',
  ),
  help: lineSet(
    'msaada|nisaidie|nisaidieni|naomba msaada|nahitaji msaada|help|info|taarifa|maelezo|?|??|hii ni nini|ni nini hii|hii nini|nini hii|ni nini hiki|wewe ni nani|wewe nani|nyie ni nani|nyinyi ni nani|ni nani|ni nani huyu|nani huyu|huyu ni nani|nani wewe|hii inahusu nini|inahusu nini|ya nini hii|wewe ni roboti|we ni roboti|ni roboti|hii ni roboti|naongea na nani|naongea na roboti|hii namba ya nani|namba ya nani hii|hii inafanyaje kazi',
  ),
  leaving: swLeaving,
  courtesies: wordSet(
    'tafadhali tafadhal asante ahsante asanteni shukrani samahani hujambo habari mambo vipi sasa ok okay sawa haya shikamoo jamani ndugu karibu hi hello hey jambo salama bwana',
  ),
  wantsHuman: anywhere(
    `(?:nataka|ninataka|naomba|ninaomba|ningependa|ningetaka|ningeomba|nahitaji|ninahitaji|naweza|ninaweza|tafadhali)(?: \\p{L}+){0,2} (?:ku|ni)?(?:ongea|zungumza|wasiliana|ongee|zungumze|wasiliane|sema|seme)(?: na| moja kwa moja na) (?:mtu|meneja|msimamizi|mhudumu|mwenye|bosi|boss|mmiliki|binadamu|mkubwa|mkurugenzi|mwakilishi|kiongozi|manager|nyinyi|mhusika|wahusika|huduma)(?! (?:ambaye|aliye|anaye))|(?<=(?:^|[.!,;:?]\\s*|(?:tafadhali|naomba|ninaomba|ningependa|ningeomba|nataka|mtu|meneja|basi|please|mwenye duka|bosi|msimamizi) ))(?:nipigie|nipigieni|mnipigie|unipigie|anipigie|wanipigie|nipigiwe)(?: simu)?|(?:nipigie|nipigieni|mnipigie) (?:simu )?tafadhali|(?:mtu|meneja|msimamizi|bosi|mwenye \\p{L}+) (?:anitafute|awasiliane nami|aniandikie)|(?:wasiliana|wasilianeni|mwasiliane|muwasiliane|uwasiliane) na(?:mi| mimi)|(?:naomba|ningependa|nataka) (?:kupigiwa|kutafutwa|kuwasiliana nanyi)|nitafute(?:ni)? (?:kwa|kwenye) simu|(?:nataka|naomba|nahitaji) (?:mtu|meneja|binadamu|msimamizi)(?: halisi| wa kweli)?(?=\\s*[.!,?]*$)|mtu halisi`,
  ),
  wrongPerson: atStart(
    '(?:samahani,? )?(?:(?:hii )?(?:namba|nambari)(?: hii)? (?:si|sio|siyo) (?:yangu|yake|sahihi|ya mtu huyo)|(?:namba|nambari) (?:mbaya|isiyo sahihi|si hii)|wrong (?:number|person)|(?:m|u)mekosea(?: (?:namba|nambari|mtu|simu))?|(?:si|sio|siyo) mimi(?=\\s*(?:[.!?,]|$))|mimi (?:si|sio|siyo) (?:mteja|yeye|huyo|mtu huyo)|(?:si|sio|siyo) mteja (?:wenu|wao)|sijawahi (?:kununua|kuagiza|kufika|kutumia|kuja|kuwa mteja)(?: (?:kitu|hapo|huko|hapa|chochote|kwenu|kwao|hiyo|hii|wa|lolote|kutoka|wenu)){0,3}(?=\\s*(?:[.!?,]|$))|(?:sikununua|sijanunua|sikuagiza|sijaagiza|sikuja|sijafika)(?: (?:kitu|chochote|lolote|hiyo|hii|hapo|huko|kwenu|kwao|kutoka)){1,3}(?=\\s*(?:[.!?,]|$))|(?:siwajui|siwafahamu|sikufahamu|sikujui)(?: (?:nyinyi|ninyi|wewe|kabisa|ni nani)){0,2}(?=\\s*(?:[.!?,]|$))|siijui (?:kampuni|biashara|duka)|sijui mnazungumzia nini)',
  ),
  minor: new RegExp(
    `${wordStart}(?:(?:(?:mimi )?nina|niko na|nko na|nipo na) (?:umri wa )?(?:miaka )?(?:[5-9]|1[0-5]|mitano|sita|saba|minane|tisa|kumi(?: na (?:mmoja|moja|miwili|mbili|mitatu|tatu|minne|nne|mitano|tano))?)(?<=miaka \\S+(?: na \\S+)?)(?: tu)?(?:(?=\\s*$|\\s*[.,!?])|(?= (?:na|lakini|ila) (?:ni|na|ku|wa|a|si)\\p{L}+))|umri wangu ni miaka (?:[5-9]|1[0-5])${wordEnd}|(?:nipo|niko|nasoma|mimi ni mwanafunzi wa) (?:shule ya msingi|darasa la (?:kwanza|pili|tatu|nne|tano|sita|saba|nane|[1-8])|class (?:[1-8]|one|two|three|four|five|six|seven|eight)|grade [1-8])${wordEnd}|mimi (?:ni|bado ni) mtoto${wordEnd}(?! (?:wa|wake|wao)))`,
    'iu',
  ),
  processTalk: wholly(
    '(?:ok|okay|sawa|sawasawa|habari(?: yako| zenu| za (?:asubuhi|mchana|jioni|leo|kazi))?|hujambo|hamjambo|jambo|mambo|mambo vipi|salama|shikamoo|hi|hello|asante|ahsante|asante sana|asanteni|asanteni sana|shukrani|shukrani sana|nashukuru|nashukuru sana|karibu|karibuni|nimeshasema|nilishasema|nimekwisha sema|kama nilivyosema|angalia juu|tazama juu|soma juu|ni hayo tu|hayo tu|ndiyo|ndio|naam|hapana|kwaheri|kwa heri|tutaonana|baadaye|usiku mwema|siku njema|jioni njema|kazi njema|mungu (?:awabariki|akubariki|awabarikini)|barikiwa|barikiwani|sijui|mmm+|hmm+|eeh+|ngoja nifikirie|acha nifikirie|ngoja kwanza|swali zuri|hakuna shida|usijali|nianzie wapi|nianze wapi|samahani(?: kwa (?:kuchelewa|usumbufu|kuchelewa kujibu))?|samahani,? nilikuwa (?:na shughuli|mbali|kazini|busy|bize|safarini|nje ya mtandao)|nilikuwa (?:mbali|kazini|na shughuli|busy|bize)|nimerudi|nipo tena|natumaini (?:hii )?(?:inasaidia|itasaidia|imesaidia)|imetumwa kutoka \\p{L}+(?: \\p{L}+)?)(?:[ ,]+(?:sana|nyote|wote|kwa yote|tena|na|asante|ndugu|jamani|kaka|dada|bwana|mama|rafiki|sawa|kwa|pia)){0,4}',
  ),
  cues: {
    problem: anywhere(
      [
        'kabla ya (?:kuja|kuwa|kuwafahamu|kuwajua|kuwapata|kuanza|kutumia|kununua|kujiunga|kuhamia|kubadilisha|kubadili|kukutana|kuajiri|kuwapigia|kuagiza|kufunga|kupata|hapo|hii|hiyo|wao|nyinyi|ninyi|nyie|kampuni|programu|mfumo|app)',
        'kabla (?:si|hatu)ja\\p{L}+',
        '(?<=^\\s*)kabla(?=,)',
        'hapo (?:awali|mwanzo|zamani|kabla|nyuma)',
        '(?<!(?:tangu|toka|mteja|wateja|rafiki|marafiki|mteja wao|mteja wenu) (?:wa )?)zamani',
        'awali',
        `${none}(?:shida|tatizo|matatizo|changamoto|adha|kero|taabu|karaha|balaa|jinamizi)(?! (?:pekee|tu|moja tu|ndogo|yangu pekee|langu pekee|lolote|yoyote|zozote|kubwa pekee))`,
        `(?:${things})(?:li|me|kuwa i|kawa i)(?:ni|tu|wa)?(?:haribik|vunjik|kwam|vuj|zim|pasuk|potea|potez|katik|ungu|kauk|zib|gom|fel|anguk|acha|kata|dondok|chafuk|ganda|tobok|ibiw)\\p{L}{0,5}`,
        `(?:${things})(?:li|me)(?:ku)?(?:kufa|kufia|kwisha)`,
        `(?:${things})(?:li|me)?(?:kuwa )?(?:${things})?na(?:vuja|haribika|zima|kwama|katika|kata|gandaganda|toa (?:kelele|moshi|harufu)|sumbua|uma|niuma|niumiza)`,
        'ha(?:i|li|zi|ya|vi|ki|u)(?:ku)?(?:fany|wak|chaj|fungu|fung|shik|toi|endi|lali|pokei|ingi|washi|soma|piti)\\p{L}{0,4}(?!(?: kazi)?(?: \\p{L}+)? tena)',
        'bila (?:ya )?(?:maji|umeme|stima|simu|gari|intaneti|mtandao|gesi|chakula|choo|usafiri|jiko|kazi|friji|mlango|paa)',
        `(?:ni|tu|wa|a)(?:li|me)(?:ku)?(?:kosa|teseka|hangaika|choka|choshwa|hitaji|tafuta|sumbuka|sumbuliwa|umia|poteza|athirika|pata hasara|ingia hasara|shindwa|kwama)\\p{L}*(?! tu)`,
        'ili(?:shindikana|tulazimu|nilazimu|bidi)|(?:ni|tu)(?:li|me|likuwa nime)kata tamaa',
        `(?:ni|tu)(?:li)?ku(?:wa|a) (?:na|nina|niki|tuna|tuki)(?!(?:penda|furahi|ogopa|sita|fikiri|dhani|tarajia|tegemea|amini)\\p{L}*)\\p{L}{3,}`,
        `(?:ni|tu|a|wa)li?ku(?:wa|a) na (?:homa|maumivu|deni|madeni|njaa|shida|tatizo|matatizo|kikohozi|mafua|wakati mgumu|hali mbaya|changamoto|uchafu|mende|panya)`,
        `${verb('a|wa', 'li|me|ka')}(?<=(?:ni|tu)(?:kimbi|tapel|ibi|dangany|angush|umiz|dhulum|tes|pote?z|chelewesh|zungush)\\p{L}{1,4})`,
        `hakukuwa na (?!(?:shida|tatizo|matatizo|usumbufu|malalamiko|foleni|haja|ucheleweshaji|kelele|ubaya|lalamiko)${wordEnd})\\p{L}+`,
        '(?:si|hatu)ku(?:pata (?!shida|tatizo|matatizo|hasara|usumbufu|tabu|wasiwasi)\\p{L}+|weza ku\\p{L}+|lala)(?! \\p{L}+ tena)',
        '(?:si|hatu)kuweza',
        `${none}(?:hasara|maumivu)`,
        'kupoteza (?:muda|wakati|pesa|hela|fedha|saa|masaa|wateja|siku)',
        '(?<!(?:mteja|wateja|rafiki|marafiki|tangu|toka) )(?:ya|la|cha|za|vya|wa) zamani',
        'kila (?:siku|wiki|mwezi|mara|asubuhi|usiku)(?: \\p{L}+){0,2} (?:ni|tu)li(?:kuwa|lazimika|poteza|tumia|hitaji|pata hasara)\\p{L}*',
        'mafundi (?:wawili|watatu|wengine)(?: \\p{L}+){0,2} (?:wali|wame)\\p{L}+',
      ].join('|'),
    ),
    hesitation: anywhere(
      [
        `${none}(?:wasiwasi|mashaka|hofu|shaka|shauku mbaya)(?! (?:kwa|ya) wateja)`,
        '(?:ni|tu)(?:li|me|ki|ka)(?:ogop|hofi|sitasit|shtuk|ingiwa na (?:hofu|wasiwasi|shaka)|pata (?:hofu|wasiwasi))\\p{L}*',
        '(?:ni|tu)lisita(?:sita)?',
        '(?:ni|tu)(?:li)?kuwa (?:naogopa|ninaogopa|nikiogopa|tunaogopa|tukiogopa|nasita|nasitasita|nikisita|nikisitasita|tukisita|njia panda)',
        'kusita(?:sita)?(?<!(?:bila|usiwe na) (?:ya )?kusita(?:sita)?)',
        'karibu (?:ni|tu)(?:s)?(?:ache|iende|inunue|iagize|ije|kate tamaa|ahirishe|ghairi|futie|ondoke|rudi|badili|kimbie|ende kwa|kose)\\p{L}*',
        '(?:nusura|almanusura|nusra) (?:ni|tu)\\p{L}+',
        '(?:ni|tu)li(?:karibia|bakia kidogo|taka) (?:ku)?(?:ghairi|acha|ahirisha|kata tamaa|ondoka|rudi|futa|badili|toka)\\p{L}*',
        'siku(?:wa)?amini (?!macho|masikio)',
        '(?:siku|hatuku)(?:wa|a) na (?:uhakika|hakika|imani|amani)',
        '(?:siku|hatuku)(?:waamini|mwamini|iamini|shawishika|wa nimeshawishika)\\p{L}*',
        'bei (?:yao |yake |yenyewe )?(?:ili|iliyo|iki)(?:ni|tu)(?:tish|shtu|ogop|fany|kimbiz|vunj)\\p{L}*',
        '(?:bei|gharama) (?:yao |yake )?(?:ilionekana|niliiona|tuliiona|ilikuwa inatisha|ilikuwa kikwazo)',
        '(?:niliona|tuliona) (?:bei|gharama)(?: \\p{L}+){0,2}',
        '(?:ni|tu)li(?:dhani|fikiri|hisi|amini)(?: (?:kuwa|kwamba|labda|ni|wao|huenda|kama)){0,3} (?:ghali|utapeli|uongo|matapeli|wezi|wata(?:ni|tu)\\p{L}+|itakuwa ghali|haitafika|hawatakuja|haitafanya)',
        '(?:ni|tu)li(?:jiuliza|fikiri mara mbili|fikiria mara mbili|waza mara mbili|fikiria sana)',
        '(?:ni|tu)(?:li|lisha|me|mesha|likuwa nime)(?:wahi )(?:ku)?(?:tapeliwa|danganywa|ibiwa|umizwa|ungua|poteza|ungua)\\p{L}*',
        'mwanzoni (?:siku|hatuku)\\p{L}+',
      ].join('|'),
    ),
    result: anywhere(
      [
        `(?<!(?:habari za|hadi|mpaka|kwa|wakati wa|ya|za) )sasa(?! hivi${wordEnd}| ni (?:nini|lini))`,
        'siku hizi',
        'tangu (?:hapo|wakati huo|siku (?:ile|hiyo)|januari|februari|machi|aprili|mei|juni|julai|agosti|septemba|oktoba|novemba|desemba)',
        'tangu (?:ni|tu|wa)(?:li|me|po|an|badil|j|hami)\\p{L}+',
        `(?:wali|ali|wame|ame|tuli|(?:${things})(?:li|me))(?:ni|tu|i|li|ki|zi|ya|wa)?(?:tengenez|rekebish|karabat|suluhish|tatu(?:a|li)|pony|okole|boresh|badilik)\\p{L}{0,6}`,
        '(?:ina|lina|zina|yana|kina)fanya kazi',
        '(?:ina|lina|zina|yana|kina|una)(?:waka|chaji|lala|enda|zunguka|fungua|pokea)(?= (?:vizuri|sasa|tena|bila|kama|fresh|poa))',
        'hatimaye|mwishowe|mwisho wa siku|matokeo yake|na matokeo|kwa matokeo',
        `(?:${things})(?:li|me)(?:pungu|ongezek|pand|shuk|imarik|borek|ku(?:a|mekuwa))\\p{L}{0,4}(?= |[.,!]|$)`,
        '(?:ni|tu|wa|a|i)(?:li|me|na|ka)(?:ni|tu)?(?:oko|punguz|ongez|fanikiw|pona|faulu|okole|punguzi|wezesh)\\p{L}*',
        'ku(?:okoa|punguza|ongeza) (?:\\p{L}+ ){0,2}(?:muda|pesa|hela|fedha|saa|masaa|gharama|mauzo|wateja)',
        '(?:ni|tu)(?:li|me)(?:pata|rudishiwa|rudi) (?:\\p{L}+ )?(?:nafuu|faida|wateja (?:wapya|zaidi)|pesa zangu|kazini|amani)',
        `(?!(?:sisi|sirudi|siendi|sitaki|siwezi|hadi|haki|hai|siji)${wordEnd})(?:si|hatu(?!rud|end|tak)|hai|hawa(?!rud)|ha|hali|haya|hazi|hau|haki)\\p{L}{2,}i (?:\\p{L}+ ){0,2}tena`,
        '(?:sina|hatuna|hakuna|hawana|haina|hazina)(?: \\p{L}+){1,2} tena',
        'kama (?:mpya|jipya|kipya|vipya|mapya|wapya)',
        '(?:siku|wiki|miezi|mwezi|miaka|mwaka) (?:\\p{L}+|\\d+) baadaye',
        'baada ya (?:wiki|miezi|mwezi|siku|miaka|mwaka) (?:\\p{L}+|\\d+)',
        'kuanzia (?:hapo|siku hiyo|wakati huo)',
        '(?:i|ya|u|li|zi|ki)mekuwa (?:rahisi|haraka|bora|nafuu|salama|nyepesi|rahisi zaidi)',
        '(?:ni|tu|a|wa)na?lala (?:vizuri|usingizi|fofofo)',
        'mauzo (?:yame|yali|yana)\\p{L}+',
      ].join('|'),
    ),
    surprise: anywhere(
      [
        '(?!hawa|hai|ha)(?:ni|tu|i|wa|a|li|ya|vi|zi|ki|u)(?:li|me|ka|na)(?:cho|yo|po)?(?:ni|tu)?(?:shanga|shtu|shtush|staajab|duwa|shangaz)\\p{L}*(?<!shangilia)',
        `${none}mshangao`,
        '(?:cha|la|ya|jambo la|kitu cha) kushangaza',
        '(?:siku|hatuku)(?:tarajia|tegemea|dhani|waza|fikiria|fikiri|taraji|tazamia|ota)\\p{L}*',
        '(?:siku|hatuku)(?:wa)? (?:ni|tu)(?:ki|na|me)(?:taraji|tegeme)\\p{L}*',
        'bila (?:ku)?(?:tarajia|tegemea)|(?:isi|lisi|zisi|yasi)(?:vyo|lo|yo)?tarajiwa|pasipo kutarajia',
        '(?:kuliko|zaidi ya|tofauti na|kinyume na|kuzidi) (?:(?:ni|tu)livyo\\p{L}+|matarajio\\p{L}*)',
        '(?:kuliko|zaidi ya) (?:ni|tu)(?:na|me)vyo?\\p{L}+',
        'kumbe',
        'sijawahi (?:kuona|kufikiri|kufikiria|kuota|kukutana na|kudhani|kuwaza)\\p{L}*',
        'nani ange(?:jua|fikiri|dhani|amini)\\p{L}*',
        'siku(?:amini|yaamini) (?:macho|masikio)|siamini (?:macho|mpaka)',
        'nilipigwa na butwaa|tulipigwa na butwaa|nilibaki mdomo wazi',
      ].join('|'),
    ),
    improve: anywhere(
      [
        `(?:wa|a|i|u|ya|zi|m|ki|li|vi|mu|ku)(?:nge|ngeli|ngali)(?:wez|fa|kuw|ongez|boresh|punguz|pendez|nisaidi|tusaidi|niambi|tuambi|niju|tuju|jitahid|fik|kuj|tum|chuku|pat|ju|rahisish|bandik|wek)\\p{L}*`,
        'ingekuwa (?:vizuri|bora|vyema|nafuu|heri)|ingefaa|ingependeza',
        'laiti|natamani (?:wange|inge|kungekuwa|mnge|zinge|yange)\\p{L}*',
        '(?:ningependa|ningetamani|natamani|naomba|tunaomba|ningeomba|nawaomba|ningewashauri|nawashauri) (?:wa|mu|m|pa)(?!zazi|jirani|teja|tu)\\p{L}{2,}e(?:ni)?',
        `(?:tatizo|shida|kasoro|changamoto|dosari|lalamiko|kero) (?:pekee|ni moja|moja tu|ndogo|yangu pekee|langu pekee|yake ni|tu ni)`,
        '(?:kitu|jambo|kilicho|cha) (?:pekee|kimoja tu|moja tu)|kitu kimoja kibaya',
        `${none}(?:kasoro|upungufu|dosari|mapungufu)`,
        '(?:wa|m|mu|i|u)(?:boresh|ongez|punguz|rekebish|jitahid|harakish|zingati)(?:e|i)(?:ni)?',
        `(?<=^[\\s"“]*)(?!(?:wageni|mgeni|ugenini|shuleni|sebuleni|karibuni|asanteni|samahanini|kazini|mjini|nini|pigeni|nipigieni)${wordEnd})\\p{L}{2,}eni`,
        `(?<=^[\\s"“]*)wa(?!(?:le|ke|ote|zee|nawake|nne|po|nje)${wordEnd})\\p{L}{3,}e`,
        '(?:i|zi|ya|li|ki|vi|u|pa|ku)we (?:safi|wazi|na|vizuri|haraka|mapema|karibu|kubwa|rahisi|nafuu|chini)',
        '(?:wana|mna|ina|zina|yana|hawa|mnge|wange)(?:ku)?(?:paswa|takiwa|faa|stahili) ku\\p{L}+',
        'lazima (?:wa|mu|m)\\p{L}+e|inabidi (?:wa|mu|m)\\p{L}+e',
        'ghali (?:mno|kidogo|sana)|(?:polepole|kelele|taratibu|mbali|baridi|chumvi|moto|ndogo|finyu|kubwa|ndefu|refu) (?:mno|kidogo sana|kupita kiasi|zaidi ya)',
        '(?:ndogo|polepole|taratibu|kelele|mbali|baridi|ndefu) (?:kidogo|sana)(?=\\s*(?:[.,!]|$))',
        `(?:wali|ali|ili|yali|uli|zili|wame|ime|lili)chelewa\\p{L}*`,
        `${none}(?:kuchelewa|kuchelewesha|ucheleweshaji|foleni)(?! (?:hata|kamwe))`,
        `${none}kelele`,
        '(?:kuna|ina|wana)(?:hitaji|hitajika) (?:kuboresha|kuongeza|kurekebisha|maboresho)\\p{L}*|maboresho|haikuniridhisha|hayakuniridhisha',
        '(?:hakuna|hapana|hakukuwa na) (?:maegesho|parking|viti|choo|vyoo|kivuli|maji|taa|lifti|risiti)',
      ].join('|'),
    ),
    recommend_to: anywhere(
      [
        '(?:ni|na|tu|si|hatu)\\p{L}{0,8}pendekez(?!w|ew)\\p{L}+',
        '(?:ni|na|tu|si|hatu)(?:nge|na|ta|ku|wa|m|me|li){0,3}shauri(?!w)\\p{L}*(?! (?:wa|mu|m|ku)\\p{L}{2,}e(?:ni)?(?![\\p{L}]))',
        '(?:ni|tu)(?:me|li|ta|mesha|lisha|na|ka)(?:sha)?(?:m|wa|mw|ku)(?:ambi|elez|elekez|pelek|let|tum|p|onyesh|shawish|alik)\\p{L}{1,5} (?:\\p{L}+ ){0,3}(?:rafiki|marafiki|jirani|majirani|dada|kaka|mama|baba|shemeji|binamu|wenzangu|mwenzangu|ndugu|mume|mke|bosi|wateja|kila|mjomba|shangazi|familia|kikundi|kundi|watu wengi|wafanyakazi)',
        '(?:rafiki|marafiki|jirani|majirani|dada|kaka|mama|baba|shemeji|binamu|wenzangu|mwenzangu|ndugu|mume|mke|bosi|mjomba|shangazi)(?: (?:yangu|zangu|wangu|zake|wote|pia|tayari|na \\p{L}+)){0,3}(?:,? na)? (?:ni|tu)(?:me|li|ta|mesha)(?:sha)?(?:m|wa|mw)\\p{L}{2,}',
        '(?:rafiki|marafiki|jirani|majirani|dada|kaka|mama|baba|shemeji|binamu|wenzangu|mwenzangu|ndugu) (?:yangu|zangu|wangu)(?: \\p{L}+){0,1} (?:ame|wame|ata|wata|naye ame|nao wame)(?:nunu|agiz|j|end|anz|jiung|wapigi|panga)\\p{L}*',
        'nime(?:sha)?(?:m|wa)pa namba',
        'si(?:m|wa|nge\\p{L}{0,3})(?:pelek|let|tum|elekez)\\p{L}*',
        '(?:nita|tuta|sita|hatuta|ninge|singe|nisinge)(?:rudi|warudia|agiza|nunua|tumia|ita|wapigia|waita|enda|kuja)\\p{L}*(?: \\p{L}+){0,2} tena',
        '(?:nita|tuta|sita|hatuta|ninta)rudi(?:a|e)?(?! (?:nyumbani|kazini|baadaye|kujibu|kukujibu))',
        '(?:sirudi|siendi|hatuendi|haturudi|siji) (?:\\p{L}+ )?tena',
        '(?:usi|msi)(?:ende|nunue|tumie|jaribu|poteze|thubutu|kanyage|enda)(?:ni)? (?:kwao|hapo|huko|pale|muda|pesa|hela|kamwe|ku\\p{L}+)',
        'kwa (?:yeyote|mtu yeyote|kila mtu|watu|mama|wazazi|familia|wale|rafiki|marafiki|majirani|biashara|vijana|wanafunzi)(?: \\p{L}+)? (?:anay|amba|mwenye|wenye|wana|wata|ana)\\p{L}*',
        '(?:mtu )?yeyote (?:anay|mwenye|ambaye|ata)\\p{L}*',
      ].join('|'),
    ),
    specific: anywhere(
      [
        'kwa mfano|mathalan|siku moja|kuna siku|wakati mmoja|mara ya (?:kwanza|pili|mwisho)',
        '(?:ni|tu|a|wa|i|u|zi|ya|ki)lipo\\p{L}{2,}',
        'wakati (?:ni|tu|wa|a|fundi|dereva|mhudumu)\\p{L}*',
        'hasa|haswa|sehemu (?:nzuri|mbaya|bora)|jambo (?:zuri|baya|bora)|kitu (?:kizuri|kibaya|bora)',
        '(?:kilicho|nilicho|nilichokipenda|tulicho|lililo|nililo)\\p{L}+|nakumbuka|ninakumbuka',
      ].join('|'),
    ),
  },
  boundStart: atStart(
    'lakini|ila|hata hivyo|ingawa|japo|bali|na|au|ama|pia|vilevile|vile vile|kwa sababu|kwasababu|kwani|hivyo|kwa hivyo|kwahiyo|kwa hiyo|basi|halafu|alafu|kisha|baadaye|baada ya hapo|hii|hiyo|huyo|hao|hizo|hilo|hayo|hicho|huo|hivi ndivyo|yeye|wao|wote wawili|kwa mfano|isipokuwa|ndiyo maana|ndio maana|ndipo|kwa upande mwingine|upande mwingine|licha ya (?:hayo|hiyo)|pamoja na hayo|vinginevyo|badala yake|tena|ilikuwa|zilikuwa|ni',
  ),
  anaphoricStart: atStart(
    'lakini|ila|hata hivyo|na|au|ama|kwa sababu|kwasababu|kwani|hivyo|kwa hivyo|kwahiyo|kwa hiyo|basi|halafu|alafu|kisha|hii|hiyo|huyo|hao|hizo|hilo|hayo|hicho|huo|yeye|wao|pia|vilevile|ndiyo maana|ndio maana|ndipo',
  ),
  answerStart: new RegExp(
    `^(?:(?:ndiyo|ndio|naam|eeh|kabisa|bila shaka|kamwe|hakika|yes|yeah)(?! maana)${wordEnd}|(?:hapana|la|no|hakuna|hamna|labda|pengine|sijui|wakati mwingine|mara nyingine)\\s*(?:[,.!;:–—-]|$))`,
    'iu',
  ),
  interrogativeStart: new RegExp(
    `^[("'“‘\\s]*(?:(?:na|lakini|habari|samahani|swali|halafu|sawa|asante|hujambo|jamani|pia)[ ,:]+)?(?:je|nini|lini|wapi|nani|vipi|kwa nini|kwanini|mbona|ngapi|gani|naweza|ninaweza|tunaweza|tutaweza|nitaweza|inawezekana|kuna|iko|ipo|bei|mna|una|huwa m|(?:m|mu)(?:na|ta|li|me|nge)\\p{L}{2,}|u(?:na|ta|li)\\p{L}{2,})|${wordStart}(?:gani|wapi|lini|ngapi|wangapi|nani|nini|vipi|kwa nini|kwanini|kiasi gani|au la|au hapana)\\s*[?؟]`,
    'iu',
  ),
  rhetorical: anywhere(
    'nini zaidi|(?:utake|unataka|nitake|nitataka|ungetaka) nini (?:zaidi|tena|kingine)|nani (?:angejua|angefikiri|angedhani|hapendi|asiyependa|hataki|angeamini)\\p{L}*|(?:kwa ?nini|mbona) (?:nisi|mtu|hakuna|sikuwajua|sikuwa|hawakuniambia)\\p{L}*|si ndiyo|sivyo|au sio|au siyo|unajua|ungesemaje|nisemeje|utasemaje|nifanye nini',
  ),
  addressesUs: anywhere(
    'wewe|nyinyi|ninyi|nyie|mna|una|mko|mpo|uko|(?:m|mu)(?:na|ta|li|me|nge)\\p{L}{2,}(?<!mnara|mtandao|mtaani|mtaalamu|mkate)|(?:una|uta)(?:wez|uz|fung|fungu|kubal|jua|toa|pat|lete|fany|tengenez|saidi)\\p{L}*|yenu|wenu|zenu|lenu|chenu|kwenu|yako|wako|zako|lako|kwako',
  ),
  firstPerson: anywhere(
    `mimi|sisi|yangu|wangu|zangu|langu|changu|vyangu|kwangu|yetu|wetu|zetu|letu|chetu|vyetu|kwetu|nina|niko|nipo|tuna|tuko|tupo|sina|hatuna|${verb('ni?|tu', 'li|me|na|ta|ka|ki|nge|ngali|singe')}|${present}|${denied}`,
  ),
  ownSubject: anywhere(
    `mimi|sisi|nina|niko|nipo|tuna|tuko|sina|hatuna|${verb('ni?|tu', 'li|me|na|ta|ka|ki|nge|ngali|singe')}|${present}|${denied}`,
  ),
  pastEvent: anywhere(
    `${verb(anyone, 'li|me|ka')}|(?:kuli|kume|pali|pame)\\p{L}{2,}(?<!kulingana|kulipa|kulipia|kulisha|kulinda|kulia|kulima|palipo)|(?:si|ha|hatu|ham|hawa|hai|hau|hali|haya|hazi|haki|havi)ku(?!kuu|zote)\\p{L}{2,}(?<!hakuna|hakupo)|(?:si|ha|hatu|hawa|hai|hau|hali|haya|hazi)ja\\p{L}{2,}`,
  ),
  finiteVerb: anywhere(
    `ni|si|sio|siyo|kuna|hakuna|hamna|pana|${verb(anyone, 'li|me|na|ta|ka|nge|ki|ngali')}|ku(?:na|li|me|ta)\\p{L}{2,}|ina|ana|wana|nina|tuna|zina|lina|yana|kina|una|vina|sina|hana|haina|hatuna|hawana|hazina|(?:yu|wa|i|zi|ni|tu|ya|li|ki|vi|u)(?:ko|po|mo)|(?:si|ha|hatu|hawa|hai|hau|hali|haya|hazi)(?:ku|ja|ta)\\p{L}{2,}|ha(?:i|li|zi|ya|vi|ki|u|wa|tu)\\p{L}{2,}i|hu(?:fika|wa|fanya|toa|chukua|enda|kuja|pata)\\p{L}*|${present}`,
  ),
  correction: {
    lead: atStart(
      '(?:hapana,? )?(?:samahani|kwa kweli|kwa hakika|ukweli ni|nilikosea|nimekosea|marekebisho|nirekebishe|narekebisha|ngoja|subiri|namaanisha|nilimaanisha|ninamaanisha|nilitaka kusema|sahihisho|kosa langu|pole|oops|yaani)',
    ),
    // "Saa 8, sio 10" and "si 10 bali 8": the number behind the denial is the old one, wherever it stands.
    pattern: new RegExp(
      `(?<![\\d.,])(?<!${wordStart}(?:si|sio|siyo|haikuwa|hayakuwa|hazikuwa|badala ya|wala si) (?:\\p{L}{1,12} )?)(?<to>\\d[\\d.,]*\\d|\\d)(?!\\d)(?<=^(?=[^]{0,120}?${wordStart}(?:si|sio|siyo|haikuwa|hayakuwa|hazikuwa|badala ya|wala si) (?:\\p{L}{1,12} )?(?<old>\\d[\\d.,]*\\d|\\d)(?!\\d))[^]{0,120})`,
      'iu',
    ),
  },
  conditional: anywhere(
    `laiti|(?!(?:ni|tu)nge\\p{L}{0,3}(?:pendekez|shauri))(?:${anyone}|ku|pa|mu)(?:nge|ngeli|ngali|singe|singali)\\p{L}{2,}|natamani`,
  ),
  sarcasm:
    /(?<![\p{L}])(?:eti (?:huduma|wataalamu|fundi|mafundi|bora|haraka|kampuni|wakarimu)|asante kwa (?:kunipuuza|kutupuuza|kunichelewesha|kunipotezea|kupoteza|hakuna|bure|kuniangusha)|hongera (?:zenu )?kwa (?:kunipuuza|kuchelewa|kunichelewesha|uzembe)|kichekesho|vichekesho|mzaha mtupu|utani mtupu|kwa kunipuuza)(?![\p{L}])|["“][\p{L}]+["”]/iu,
  danglingComparison: anywhere(
    '(?:bora|nafuu|haraka|rahisi|nzuri|mzuri|vizuri|mbaya|vibaya|kubwa|ndogo|ghali|afadhali|polepole) (?:zaidi|kuliko)(?=\\s*[.!]*$)|kuliko (?:wao|hao|wale|wengine|hiyo|hii|ile|hayo|zamani|hapo awali|hapo mwanzo|nyinyi|ninyi|yote|zote|wote|mwingine)(?=\\s*(?:[.!,]|$))|(?:ukilinganisha|nikilinganisha|tukilinganisha) na (?:wao|hao|wengine|hiyo|hii|ile)|afadhali(?=\\s*[.!]*$)',
  ),
  profanity: anywhere(
    'mavi|malaya|kuma|kumanina|kumamako|kumamayo|kmmk|kmk|mboro|mkundu|msenge|wasenge|shenzi|washenzi|mshenzi|shoga\\p{L}{0,3}|pumbavu|wapumbavu|mpumbavu|fala|mafala|umbwa|matako|tako|nyoko|firauni|takataka nyie|fuck\\p{L}*|shit(?:ty)?|bullshit|wtf',
  ),
  abuse: anywhere(
    `(?:nyinyi|ninyi|nyie|wewe|we) (?:ni |nyote |wote |kweli |bure ){0,3}(?:wezi|mwizi|wapumbavu|mpumbavu|pumbavu|wajinga|mjinga|matapeli|tapeli|washenzi|mshenzi|shenzi|mbwa|fala|mafala|nguruwe|takataka|waongo|mwongo|wapuuzi|mpuuzi|malaya|kenge|nyani|ng['’]ombe)|(?:wezi|matapeli|wajinga|wapumbavu|wapuuzi|mbwa|washenzi|waongo) (?:wakubwa|nyinyi|ninyi|nyie)|(?:pumbavu|shenzi|mavi|fala) (?:zenu|zako|yako|yenu|wewe|nyie|nyinyi|sana|type)|nenda(?:ni)? (?:kuzimu|zako|zenu)|(?:pote|pota)lea(?:ni)? mbali|kafie mbali|kafieni mbali|mfe|kumamako|kumamayo|kumanina|fungeni midomo|funga mdomo|nyamaza(?:ni)?(?=\\s*[.!]*$)|fuck (?:you|off|u)`,
  ),
  sensitive: anywhere(
    `saratani|kansa|fariki|kifo|msiba|mazishi|maombolezo|mjane|${verb('a|wa', 'li|me')}(?<=(?:fariki|kufa|aga dunia|jiua))|ame ?kufa|alikufa|mimba|mjamzito|ujauzito|kujiua|msongo wa mawazo|sonona|huzuni kubwa|afya ya akili|upasuaji|oparesheni|operesheni|kufanyiwa upasuaji|ukimwi|vvu|hiv|aids|kisukari|shinikizo la damu|kifafa|kiharusi|uvimbe|kimeta|kipindupindu|dialisis|ugonjwa wa (?:moyo|akili|figo|ini)|tibakemia|kesi|mahakama\\p{L}*|hakimu|wakili|mawakili|kushtaki|(?:ni|tu)(?:ta|me|li)\\p{L}{0,3}shtaki|polisi|hospitali\\p{L}*|kulazwa|(?:ni|a|wa|tu)(?:li|me)lazwa|talaka|kuachika|ulemavu|mlemavu|walemavu|ubakaji|kubakwa|unyanyasaji|dhuluma|kunyanyaswa|jela|gereza|gerezani|kifungo|kufilisika`,
  ),
  polarity: {
    positive: new Set([
      ...forms(
        'ni tu a wa',
        'li me na',
        'penda ipenda zipenda wapenda upenda furahi furahia ifurahia furahishwa ridhika ridhishwa nifurahisha tufurahisha shukuru',
      ),
      ...forms('ni tu', 'na li nge', 'pendekeza wapendekeza'),
      ...wordSet(`
nzuri mzuri wazuri vizuri zuri kizuri mazuri safi bora poa njema mwema wema vyema vema furaha napenda nawapenda naipenda haraka wakarimu mkarimu ukarimu mtaalamu wataalamu kitaalamu tamu kitamu matamu mtamu
napendekeza nawapendekeza mchangamfu wachangamfu waaminifu mwaminifu waungwana heshima nafuu bomba fiti freshi imara nashukuru hodari`),
    ]),
    negative: new Set([
      ...forms('a wa i u li zi ya vi ki', 'li me', 'chelewa chelewesha haribika vunjika kwama potea'),
      ...forms(
        'a wa',
        'li me',
        'danganya nidanganya tudanganya puuza nipuuza tupuuza nitapeli tutapeli nitukana tutukana nifokea tufokea niangusha tuangusha niibia tuibia nichelewesha tuchelewesha sahau kimbia nikimbia tukimbia',
      ),
      ...forms('si hatu', 'ku ja', 'ridhika penda ipenda wapenda furahi furahia furahishwa'),
      ...wordSet(`
mbaya wabaya vibaya baya kibaya mabaya mbovu bovu kibovu mabovu hovyo ovyo duni chafu mchafu wachafu uchafu kuchelewa ucheleweshaji ghali jeuri wajeuri dharau madharau kelele hasara uongo waongo kuharibika
hasira uzembe wazembe mzembe utapeli matapeli aibu kero usumbufu lalamiko malalamiko tatizo matatizo shida inachosha ilinichosha sirudi sitarudi hatutarudi sipendekezi siwapendekezi nisingependekeza
singependekeza`),
    ]),
    negators: wordSet(
      'si sio siyo sivyo hapana hakuna hamna sina hana hatuna hawana haina hazina hayana bila pasipo wala kamwe sikuwa hakuwa haikuwa hawakuwa hatukuwa hazikuwa halikuwa hayakuwa hakukuwa hapakuwa haukuwa sijaona sikuona sikupata sijapata hatukupata',
    ),
    phrases: {
      positive: phrases(
        `(?:si|sio|siyo|haikuwa|hawakuwa|hakuwa|hazikuwa|si hata) (?:kitu )?(?:m|wa|ki|ma|vi)?baya(?: (?:hata kidogo|kabisa|sana))?|(?:si|sio|siyo) haba|(?:sina|hatuna|sikuwa na|hatukuwa na|sikupata|hakuna|hakukuwa na|bila|bila ya|hamna) (?:la |cha |ya |haja ya )?(?:ku)?(?:lalamika|lalamiko|malalamiko|shida|tatizo|matatizo|kasoro|dosari|usumbufu|kero|ucheleweshaji|kuchelewa|hasara|wasiwasi|hofu|kelele)(?: (?:yoyote|lolote|zozote|wowote|hata moja|hata kidogo|kabisa|kamwe))?|hawaja(?:wahi ku)?(?:ni|tu)angusha|hawajawahi kuchelewa|hawaku(?:ni|tu)(?:angusha|danganya|chelewesha|puuza)|hawa(?:ni|tu)angushi|siwezi kulalamika|sijutii|sikujuta|sijajuta|sija(?:wahi )?kujuta|hatukujuta|hautajuta|hutajuta|(?:ha|hawa|hai|haku|hawaku|haiku|hazi)(?:ku)?(?:chelew(?:i|a)|haribik(?:i|a)|vunjik(?:i|a)|vuj(?:i|a))(?: \\p{L}+)? ?(?:tena|kamwe|hata kidogo|hata mara moja)?|mia (?:kwa|fil|juu ya) mia|asilimia (?:mia|100)|kiwango cha juu|haina mfano|hana mfano|hawana mfano|(?:hana|hawana|haina) mpinzani|(?:si|sio|siyo|haikuwa|hazikuwa) (?:ghali|chafu|polepole|mchafu|wachafu|jeuri)|usiwe na wasiwasi`,
      ),
      negative: phrases(
        `(?:si|sio|siyo|haikuwa|hawakuwa|hakuwa|hazikuwa|hayakuwa|haukuwa) (?:n|m|wa|vi|ki|ma)?(?:zuri|safi|vyema|bora|haraka|tamu|wakarimu|waaminifu|waungwana|rafiki)(?: (?:sana|hata kidogo|kabisa|kihivyo))?|hakuna (?:jipya|la maana|cha maana|la ajabu|maana|faida|ubora|heshima|furaha)|kupoteza (?:muda|pesa|wakati|hela|fedha)|sirudi tena|sitarudi(?: tena)?|hatutarudi(?: tena)?|siendi tena|kamwe tena|sitawahi (?:kurudi|kutumia|kununua)|nyota (?:tano|5) kwa (?:kunipuuza|kutupuuza)|(?:bora|afadhali|heri) (?:ninge|tunge|ningali)\\p{L}+|ingekuwa (?:bora|vizuri|vyema|nzuri)|wangekuwa bora|(?:ha|hawa|hai|hazi)fai|hawajali|hawakujali|hakujali|ha(?:i|zi|ya|li)(?:fanyi|kufanya) kazi|hana adabu|hawana adabu|hana heshima|hawana heshima|hawana (?:haraka|ubora)|usi(?:ende|jaribu|nunue)\\p{L}*|msi(?:ende|jaribu|nunue)\\p{L}*|sipendekezi|siwapendekezi|(?:hawaku|haku)(?:fika|kuja|tokea|pokea|jibu)|nimejuta|nilijuta|tulijuta|najuta|majuto`,
      ),
      neither: phrases(
        'nilitaka (?:kutoa|kuwapa|kuipa|kumpa) nyota (?:moja|1)(?: tu)?(?: \\p{L}+){0,1}|nilikuwa ni(?:toe|wape) nyota (?:moja|1)|kwa bahati (?:mbaya|nzuri)|hali mbaya ya hewa|hewa mbaya|(?:siku|usiku|jioni|asubuhi|safari|kazi|wikendi) njema|iwe (?:n|m)?(?:zuri|baya) (?:au|ama) (?:n|m)?(?:zuri|baya)|(?:mzuri|nzuri|kizuri) (?:au|ama) (?:mbaya|baya|kibaya)|bora (?:tu|nusu)|jina zuri|haraka haraka|kwa haraka ya|shida ya (?:maji|umeme)|rafiki (?:yangu|yake|yetu|wa)|marafiki',
      ),
    },
  },
  instructions: [
    /(?<![\p{L}])(?:puuza|puuzeni|sahau|usifuate|achana na|futa) (?:maagizo|maelekezo|amri|sheria|maelezo|kanuni) (?:yako |yenu |zako |yote |zote )?(?:yaliyotangulia|ya awali|ya juu|za awali|zilizotangulia|ya mwanzo|yaliyopita|yote|zote)/giu,
    /(?<![\p{L}])(?:wewe sasa ni|sasa wewe ni|jifanye(?: kuwa| wewe ni)?|fanya kama(?: wewe ni)?|tenda kama) (?:\p{L}+ )?(?:msimamizi|mmiliki|mfumo|admin|mwenye|msanidi|roboti|ai|msaidizi)/giu,
    /(?<![\p{L}])kama (?:mmiliki|msimamizi|mwenye (?:duka|biashara|kampuni)|admin|msanidi)[, ].{0,40}(?:naidhinisha|ninaidhinisha|idhinisha|naruhusu|ninaruhusu|chapisha|nachapisha)/giu,
    /(?<![\p{L}])(?:onyesha|andika|toa|rudia|chapisha) (?:maelekezo|maagizo|prompt|amri) (?:yako|ya mfumo|yote|za mfumo)/giu,
    /(?<![\p{L}])(?:weka|badilisha|fanya|andika) (?:alama|nyota|daraja|ukadiriaji|rating|idhini)(?: (?:iwe|kuwa|ziwe|ni|ya|yote|za)){0,2} (?:[1-5]|moja|mbili|tatu|nne|tano|ndiyo|kweli)(?![\p{L}\d])/giu,
    /(?<![\p{L}])(?:jibu|andika|sema) (?:tu|hasa|neno kwa neno)(?: \p{L}+){0,2} ?[:"“]/giu,
  ],
  grounding: {
    insertable: wordSet(
      'na ya wa la za cha vya kwa ni katika kwenye kisha halafu ambaye ambayo ambao ambazo ambacho ilikuwa alikuwa walikuwa tulikuwa nilikuwa yangu wangu langu yetu wetu hiyo hii huyo yao wao',
    ),
    guarded: wordSet(`
sana zaidi mno kabisa kila yote wote zote vyote lote sote tu pekee hasa haswa kamwe daima kuliko bora mengi nyingi wengi vingi mingi chache wachache machache michache vichache kadhaa
lazima sharti inabidi ilibidi budi naweza ninaweza unaweza anaweza tunaweza wanaweza inaweza zinaweza nitaweza tutaweza siwezi hawezi hatuwezi hawawezi haiwezi ningeweza wangeweza ingeweza
sababu kwasababu kwani maana kwahiyo hivyo kutokana hakika kweli ajabu pia bado tayari mara ghafla hata wala bila isipokuwa moja kwanza`),
    hedges: wordSet(`
kama karibu karibia takriban takribani labda pengine huenda kidogo kiasi nadhani ninadhani nafikiri ninafikiri naona nahisi ninahisi inaonekana ilionekana yaonekana hivi kawaida wastani yapata kana
angalau nusura`),
  },
  numbers: swNumbers,
  ratings: {
    words: new Map(
      (
        [
          ['moja', 1],
          ['mbili', 2],
          ['tatu', 3],
          ['nne', 4],
          ['tano', 5],
        ] as const
      )
        .flatMap(([word, value]): [string, number][] => [
          [word, value],
          [`nyota ${word}`, value],
          [`${word} kati ya tano`, value],
          [`nyota ${word} kati ya tano`, value],
          [`${word} juu ya tano`, value],
          [`nyota ${value}`, value],
        ])
        .concat([
          ['mbaya', 1],
          ['mbaya sana', 1],
          ['bora', 5],
          ['bora kabisa', 5],
          ['bora sana', 5],
          ['moja tu', 1],
        ]),
    ),
    outOf: 'kati ya|juu ya|kwa',
    stars: 'nyota',
    lead: 'nyota|natoa|ninatoa|nitatoa|ningetoa|nampa|nawapa|ninawapa|nitawapa|ningewapa|naipa|ninaipa|ningeipa|nawapa nyota|ninawapa nyota|natoa nyota|ninatoa nyota|ningewapa nyota|naipa nyota|ni|ilikuwa|nasema|ningesema|naweza kusema|alama|alama ni|alama yangu ni|jibu|jibu ni|jibu langu ni|kama|labda|kwangu ni|hiyo ni',
  },
  relations: {
    insider: anywhere(
      'nafanya kazi|ninafanya kazi|tunafanya kazi|nafanyia kazi|niliwahi kufanya kazi|mfanyakazi|wafanyakazi|mwajiriwa|nimeajiriwa|familia|jamaa|ndugu|mke|mume|kaka|dada|mama|baba|mtoto|binti|kijana wangu|binamu|shemeji|mjomba|shangazi|babu|bibi|mpwa|mmiliki|mwenye (?:duka|biashara|kampuni|hoteli)|mshirika|mwenza|mchumba|rafiki (?:wa|yake|wa karibu wa) (?:mmiliki|mwenye|bosi)?|staff|employee',
    ),
    rewarded: anywhere(
      'punguzo|bure|zawadi|tuzo|kuponi|vocha|sampuli|ofa|bonasi|pointi|nilipewa|nimepewa|tulipewa|nilipunguziwa|nimepunguziwa|nilirudishiwa|malipo|kulipwa|nililipwa|nimelipwa|discount|free|voucher|airtime|bando',
    ),
    customer: anywhere(
      'mteja(?: tu)?|wateja|hakuna|hamna|mgonjwa|mwanafunzi|mgeni|abiria|mnunuzi|nilinunua|nimenunua|nanunua|nililipia|nililipa|hapana|si lolote|customer',
    ),
  },
  yes: new RegExp(
    `^(?:ndiyo|ndio|naam|sawa|ok|okay|tafadhali|nipigie|nipigieni|mnipigie|ee|eeh|ehe|yes|call|piga|pigieni|iache|ibaki|baki|tubaki|ibakie|keep|kabisa|naomba|ningependa|nataka|poa|bila shaka|hakika|nakubali|tubaki nayo|wasiliana)${wordEnd}`,
    'iu',
  ),
  no: new RegExp(
    `^(?:hapana|la|no|nope|kamwe|hakuna|hamna|si|sio|siyo|sitaki|sihitaji|usinipigie|msinipigie|haina haja|hakuna haja|badilisha|badili|ibadilishe|change|badala|nimekosea)${wordEnd}`,
    'iu',
  ),
};
