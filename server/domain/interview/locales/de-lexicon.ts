import { anywhere, atStart, lineSet, wholly, wordEnd, wordSet, wordStart } from './compile-words.ts';
import { asTyped, deCommonWords, germanWords, loosely } from './de-common-words.ts';
import { deLeaving } from './de-leaving.ts';
import { deNumbers } from './de-numbers.ts';
import type { Lexicon } from './lexicon.ts';

const lines = (list: string): ReadonlySet<string> => asTyped(lineSet(list));
const said = (alternatives: string): RegExp => anywhere(loosely(alternatives));
const opening = (alternatives: string): RegExp => atStart(loosely(alternatives));
const phrases = (alternatives: string): RegExp =>
  new RegExp(`${wordStart}(?:${loosely(alternatives)})${wordEnd}`, 'giu');

const denied = `${wordStart}(?:nicht|statt|anstatt|anstelle von|keine) (?:die |den |der |nur |erst )?`;

const closedClass = germanWords(`
der die das den dem des ein eine einen einem einer eines n ne nen nem ner und oder aber sondern denn doch jedoch weil da dass daß ob wenn als wie wo wer wen wem wessen was wann warum
wieso weshalb womit wofür worauf woher wohin welche welcher welches welchen welchem ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihn ihnen
mein meine meinen meinem meiner meines dein deine deinen deinem deiner sein seine seinen seinem seiner seines unser unsere unseren unserem unserer unseres unsre euer eure euren eurem eurer
ihre ihren ihrem ihrer ihres dies diese dieser dieses diesen diesem jene jener jenes jenen man einige einiger einigen etwas nichts nix jemand niemand alle aller alles allen allem
jede jeder jedes jeden jedem kein keine keinen keinem keiner keines manche mancher manches manchen mehrere mehreren viel viele vielen vieler mehr meisten wenig wenige weniger beide beiden
selbst selber anderer andere anderen anderes ander solche solcher solches solchen in im ins an am ans auf aufs aus bei beim mit nach von vom vor zu zum zur zwischen über unter
um ums für fürs gegen ohne durch bis seit während wegen trotz statt anstatt außer neben hinter entlang ab pro je dank
bin bist ist sind seid war warst waren wart gewesen sei seien wäre wären hab habe hast hat haben habt hatte hattest hatten gehabt hätte hätten werde wirst wird werden werdet wurde wurden worden würde würden
kann kannst können könnt konnte konnten könnte könnten muss muß musst müssen müsst musste mussten müsste müssten soll sollst sollen sollte sollten will willst wollen wollt wollte wollten
darf dürfen durfte durften dürfte mag mögen möchte möchten möchtest lassen lässt ließ nicht nich net ned nie niemals nur auch noch schon nun jetzt dann danach davor dort hier da dahin daher darum
deshalb deswegen dazu dafür dagegen dabei damit daran darauf darin darüber davon dadurch drin drauf dran drum hin her sehr so zu ganz gar recht etwa ungefähr fast kaum ziemlich eher immer wieder
oft öfter manchmal einmal nochmal also bereits sogar eben halt eigentlich einfach wirklich vielleicht trotzdem dennoch allerdings außerdem zudem ebenfalls ebenso sowie sowohl weder noch entweder
bevor nachdem obwohl falls damit sobald solange sodass indem ja nein nee nö doch okay ok oh ach äh ähm hm na naja tja bitte is isses wars wärs hats gabs gibts gehts ists hab's war's gibt's geht's ist's hat's
z.b usw bzw etc u.a d.h bzgl evtl ggf inkl ca
`);

export const deLexicon: Lexicon = {
  tag: 'de',
  segmenter: new Intl.Segmenter('de', { granularity: 'sentence' }),
  abbreviations: lineSet(
    'dr|hr|hrn|fr|frl|prof|dipl|dipl.-ing|ing|med|dent|st|str|ca|z|z.b|zb|z.t|z.zt|u|u.a|u.ä|d|d.h|dh|i|i.d.r|idr|v|v.a|v.d|bzw|usw|etc|inkl|exkl|incl|evtl|eventl|ggf|vgl|bspw|bsp|sog|zzgl|abzgl|zgl|bzgl|allg|insb|o|o.ä|o.g|s|s.o|s.u|m|m.e|a|a.d|g|u.u|u.v.m|n.chr|v.chr|std|stdn|sek|stk|gem|geb|gest|verh|jhdt|jh|ggü|gegr|mwst|tägl|wöchentl|monatl|telef|jan|feb|apr|aug|sept|okt|nov|dez|ehem|urspr|durchschn|einschl|ausschl|zus|orig|kompl|ev|kath',
  ),
  numberAbbreviations: lineSet('nr|nrn|abs|art|bd|kap|abb|max|mind|min|tel|tsd|mio|pos|p|zi|et|nov|kw|gr'),
  ordinalStops: true,
  closedClass,
  common: deCommonWords,
  genericPraise: germanWords(`
gut gute guter gutes guten super toll tolle toller tolles tollen klasse prima spitze spitzenmäßig top perfekt perfekte perfekter hervorragend hervorragende hervorragender
ausgezeichnet ausgezeichnete fantastisch phantastisch wunderbar wunderbare großartig großartige genial geniale geil mega hammer schön schöne schöner schönes sehr beste besten bester bestens
zufrieden glücklich begeistert empfehlen empfehlenswert empfehle weiterempfehlen empfehlung freundlich freundliche freundlicher nett nette netter netten lieb liebe kompetent kompetente
professionell professionelle hilfsbereit angenehm angenehme einwandfrei tadellos sauber okay ok ordentlich solide danke dank lob weiter absolut wirklich einfach immer alles rundum total voll
service team personal mitarbeiter qualität produkt produkte leistung arbeit firma laden essen erfahrung sache sachen ding dinge preis
schlecht schlechte schlechter schlechtes mies miese miserabel miserable furchtbar schrecklich grauenhaft katastrophal katastrophe enttäuschend enttäuscht schlimm mangelhaft mittelmäßig durchschnittlich schlechteste`),
  refusals: lines(
    'nein|ne|nee|nö|nöö|nope|no|none|nichts|nix|keine|keiner|keins|kein|keine ahnung|ka|k a|weiß nicht|weiss nicht|weiß ich nicht|ich weiß nicht|ich weiß es nicht|ich weiß auch nicht|wüsste nicht|keine idee|fällt mir nichts ein|mir fällt nichts ein|mir fällt nix ein|fällt mir nix ein|mir fällt da nichts ein|mir fällt gerade nichts ein|gerade fällt mir nichts ein|mir fällt nichts weiter ein|nicht wirklich|nicht so wirklich|nicht direkt|eigentlich nicht|eigentlich nichts|eher nicht|gar nichts|gar nix|überhaupt nichts|überhaupt nicht|gar nicht|nicht dass ich wüsste|nö eigentlich nicht|nein eigentlich nicht|nein nichts|nein gar nichts|nein gar nicht|nein überhaupt nicht|nein nicht wirklich|nein keine|nein danke|nichts weiter|nichts weiteres|sonst nichts|nichts mehr|nichts zu sagen|nichts hinzuzufügen|nichts zu ergänzen|dazu kann ich nichts sagen|kann ich nicht sagen|kein kommentar|keine angabe|keine angaben|entfällt|n/a|na|-|--|.|…|null|zero|keine zahl|keine zahlen|keine überraschung|keine überraschungen|keine meinung|möchte ich nicht sagen|will ich nicht sagen|sag ich nicht|das möchte ich nicht sagen|lieber nicht|schon gesagt|habe ich schon gesagt|hab ich schon gesagt|bereits gesagt|schon beantwortet|siehe oben|s o|wie gesagt|wie oben|wie schon gesagt|dito|nie|niemals|nicht sicher|bin nicht sicher|bin mir nicht sicher|ich bin mir nicht sicher|ich glaube nicht|glaube nicht|denke nicht|ich denke nicht',
  ),
  skips: lines(
    'skip|überspringen|überspring|überspringe|überspringe ich|weiter|nächste|nächste frage|die nächste|auslassen|lass ich aus|lasse ich aus|passe|ich passe|skippen|next|frage überspringen|diese frage überspringen|das überspringe ich|zur nächsten frage|weiter zur nächsten frage',
  ),
  anonymous: lines(
    'anon|anonym|ohne namen|ohne name|kein name|keinen namen|privat|none|keiner|anonym bleiben|anonym bitte|bleibe anonym|ich bleibe anonym|ich möchte anonym bleiben|ich will anonym bleiben|möchte anonym bleiben|namen nicht zeigen|name nicht zeigen|nicht zeigen|nicht anzeigen|name nicht nennen|nicht nennen|nicht nennen bitte|geheim|lieber anonym|gar nicht|ohne meinen namen|nicht mit namen|name nicht genannt',
  ),
  affirmations: lines(
    'ja|jo|jep|jup|yep|yes|joa|jaja|ja ja|klar|na klar|aber klar|sicher|sicherlich|natürlich|selbstverständlich|auf jeden fall|aufjedenfall|auf alle fälle|definitiv|unbedingt|absolut|gerne|gern|sehr gerne|sehr gern|ok|okay|k|genau|stimmt|richtig|ja klar|ja gerne|ja gern|ja natürlich|ja auf jeden fall|ja definitiv|ja unbedingt|ja sicher|ja absolut|ja doch|doch|ja das stimmt|denke schon|ich denke schon|ich glaube schon|glaube schon|würde ich|ja würde ich|ja das würde ich|jawohl|in jedem fall|jederzeit|ja jederzeit|aber ja|logo|auf jeden',
  ),
  finish: lines(
    "das war's|das wars|das war es|das war alles|das ist alles|das wär's|das wärs|das wäre alles|das wär alles|das reicht|reicht|fertig|ich bin fertig|bin fertig|bin durch|genug|es reicht so|mehr nicht|mehr habe ich nicht|nein das war alles|nein das war's|nein das wars|nein das war es|alles gesagt|beenden|abschließen|ich höre hier auf|keine weiteren fragen|keine fragen mehr|done|das soll's gewesen sein|sonst war nichts|mehr fällt mir nicht ein|nichts mehr zu sagen",
  ),
  pause: lines(
    'später|etwas später|nicht jetzt|jetzt nicht|gerade nicht|grad nicht|keine zeit|habe keine zeit|hab keine zeit|ich habe keine zeit|ich hab keine zeit|habe gerade keine zeit|hab grad keine zeit|ich habe gerade keine zeit|ich hab grad keine zeit|gerade keine zeit|grad keine zeit|beschäftigt|bin beschäftigt|ich bin beschäftigt|bin unterwegs|ich bin unterwegs|bin bei der arbeit|bin auf der arbeit|bin auf arbeit|bin arbeiten|ich arbeite gerade|arbeite gerade|im meeting|bin im meeting|in einer besprechung|im termin|ich fahre gerade|fahre gerade|bin am steuer|ein andermal|ein anderes mal|ein ander mal|morgen|heute abend|vielleicht später|vielleicht morgen|mache ich später|mach ich später|antworte später|ich antworte später|melde mich später|ich melde mich später|ich melde mich|bis später|passt gerade nicht|passt grad nicht|gerade ungünstig|ungünstig',
  ),
  help: lines(
    "help|hilfe|ich brauche hilfe|hilf mir|helfen sie mir|info|infos|information|informationen|?|??|was ist das|was soll das|worum geht es|worum geht's|worum gehts|um was geht es|um was geht's|um was gehts|wer ist das|wer ist da|wer seid ihr|wer sind sie|wer bist du|wer schreibt da|von wem ist das|bist du ein bot|sind sie ein bot|seid ihr ein bot|sind sie ein roboter|bist du ein roboter|ist das ein bot|ist das ein roboter|wie funktioniert das|wie geht das|was wollen sie|was wollt ihr",
  ),
  leaving: deLeaving,
  courtesies: germanWords(
    'bitte danke dankeschön dank vielen hallo hi hey moin servus sorry entschuldigung verzeihung ok okay also mfg lg vg gruß grüße',
  ),
  wantsHuman: said(
    '(?:ich )?(?:möchte|will|würde|muss|wollte|kann|könnte|dürfte|darf)(?: ich)?(?: (?:bitte|gerne?|mal|direkt|lieber|kurz|persönlich)){0,3} (?:mit|einen|einem|den|die|jemanden|jemandem|ihren|ihrem)(?: (?:einem|einer|dem|der|den|ihrem|ihrer|echten|echtem|richtigen|richtigem|wirklichen|zuständigen)){0,2}(?: (?:menschen?|person|mitarbeiter|mitarbeiterin|chef|chefin|inhaber|inhaberin|geschäftsführer|geschäftsführerin|leiter|leiterin|filialleiter|vorgesetzten|kollegen|verantwortlichen|ansprechpartner|berater|jemandem|jemanden|jemand|ihnen|euch))?(?: (?:persönlich|direkt))? (?:sprechen|reden|telefonieren|schreiben|haben)|(?:mit jemandem|mit einem menschen|mit einem echten menschen|mit einer person) (?:sprechen|reden)(?=[\\s.!?]*$)|(?:rufen|ruft|ruf)(?: sie)? mich (?:bitte |mal |doch |doch bitte )?(?:an|zurück)|(?:bitte|bitten)(?: ich)? um (?:einen |baldigen |schnellen |dringend )?(?:rückruf|rückmeldung|kontaktaufnahme)|rückruf (?:erbeten|bitte|erwünscht|gewünscht)|bitte (?:einmal |um )?(?:rückruf|zurückrufen|anrufen|melden)(?=[\\s.!?]*$)|(?:melden|meldet)(?: sie)? (?:sich|euch) (?:bitte )?bei mir|(?:kontaktieren|kontaktiert)(?: sie)? mich(?! (?:nicht|nie))|(?:kann|könnte|könnten|können|soll|möge|mag) (?:mich |bitte |sich ){0,2}(?:jemand|einer|sie|ihr|der chef|die chefin|der inhaber)(?: (?:mich|bitte|sich|bei mir|mal|kurz)){0,4} (?:anrufen|zurückrufen|kontaktieren|melden)|(?:möchte|will|wünsche|hätte gerne?)(?: (?:ich|gerne?|bitte)){0,2} (?:einen rückruf|angerufen werden|zurückgerufen werden|kontaktiert werden)',
  ),
  wrongPerson: opening(
    '(?:(?:sorry|entschuldigung|hallo|hi),? )?(?:falsche (?:nummer|person|adresse)|falscher (?:empfänger|adressat)|die falsche (?:nummer|person)|(?:da |sie )?haben sie sich (?:in der nummer )?(?:verwählt|vertan|geirrt)|sie haben sich (?:in der nummer )?(?:verwählt|vertan|geirrt)|(?:sie|ihr|da) (?:haben|habt|haben sie|habt ihr) (?:die|wohl die|den|wohl den) falschen?(?: (?:nummer|person|empfänger))?|(?:das|dies) (?:bin|war) (?:wohl )?(?:ich nicht|nicht ich)(?= *[.!?,;]| *$)|ich bin (?:gar |überhaupt )?(?:keine? (?:kunde|kundin)|kein kunde|nicht (?:ihr|ihre|der|die|euer|eure) (?:kunde|kundin|richtige|gemeinte))(?= *[.!?,;]| *$| bei| von)|ich (?:habe|hab)(?: (?:hier|dort|da|bei (?:ihnen|euch|denen|dieser firma)|das|es|so etwas|sowas|so was|davon|doch|gar)){0,3} (?:gar nichts|noch nie etwas|noch nie was|nie etwas|nie was|nie|nichts|nicht)(?: (?:hier|dort|da|bei (?:ihnen|euch|denen)|von ihnen|davon))? (?:gekauft|bestellt|gebucht|beauftragt|gegessen|benutzt|genutzt|besucht|gehabt)(?= *[.!?,;]| *$)|ich war (?:noch |hier |dort |da ){0,2}nie (?:hier|dort|da|bei (?:ihnen|euch))|ich war (?:dort|da|hier) (?:noch )?nie|ich kenne (?:sie|euch|diese firma|diesen laden|die firma|den laden|das restaurant|dieses restaurant|das gar) ?(?:gar |überhaupt )?nicht(?= *[.!?]* *$)|kenne ich nicht(?= *[.!?]* *$))',
  ),
  minor: new RegExp(
    `${wordStart}(?:${loosely('ich bin (?:erst |gerade |grad |noch |schon |ja ){0,2}(?:[5-9]|1[0-5]|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn)(?: jahre?(?: alt)?)?')}(?:(?=[\\s.,!?]*$|[.,!?])|(?= (?:und|aber|also)${wordEnd}))|${loosely('ich bin (?:noch )?(?:minderjährig|ein kind)|ich gehe? (?:noch )?(?:in die (?:grundschule|[1-8]\\. ?klasse|(?:dritte|vierte|fünfte|sechste|siebte|achte) klasse)|zur grundschule)|ich bin in der (?:grundschule|[1-8]\\. ?klasse)')}${wordEnd})`,
    'iu',
  ),
  processTalk: wholly(
    `(?:${loosely(
      "ok|okay|hallo|hi|hey|moin|servus|guten (?:tag|morgen|abend)|grüß gott|danke|dankeschön|vielen dank|besten dank|herzlichen dank|tausend dank|merci|siehe oben|s\\.? ?o|wie (?:gesagt|oben|schon gesagt|bereits gesagt)|(?:hab(?:e)? ich )?(?:schon|bereits) (?:gesagt|geschrieben|beantwortet)|(?:ich )?hoffe,? (?:das|es) hilft|das (?:war's|war es|war alles|ist alles)|ja|jo|jep|nein|nee|nö|klar|na ja|naja|tja|gut|tschüss|tschüß|ciao|bis (?:bald|dann|zum nächsten mal)|auf wiedersehen|schönen (?:tag|abend|feierabend)|schönes wochenende|weiß (?:ich )?nicht|keine ahnung|hmm+|ähm+|äh|moment|gute frage|kein problem|bitte|gerne|gern geschehen|(?:mit )?(?:freundlichen?|liebe|lieben|viele|beste|herzliche) grü(?:ß|ss)en?|mfg|lg|vg|gruß|gesendet von meinem \\p{L}+|von meinem \\p{L}+ gesendet",
    )})(?:[ ,]+(?:${loosely('noch|auch|zusammen|alle|ihnen|euch|allen|sehr|nochmals|nochmal|ihnen allen|ans team|an alle|an das team|an das ganze team|ans ganze team|im voraus|und|schönen tag|schönen abend|viele grüße|liebe grüße|lg|vg|ja|doch|bitte|danke|gut|so|dann|mal')})){0,6}`,
  ),
  cues: {
    problem: said(
      "(?:bevor|ehe) (?:wir|ich|sie|ihr|das|es|der|die|man|mein|meine|unser|unsere|er)|^(?:vorher|davor|zuvor|früher)(?! oder)|(?:vorher|davor|zuvor|früher) (?:war|waren|hatte|hatten|haben|habe|musste|mussten|ging|gingen|lag|gab|verlor|brauchte|brauchten|lief|saß|dauerte)|(?:bislang|bisher) (?:\\p{L}+ ){0,2}(?:immer|nur|nie|keine?|selbst|stundenlang|mühsam)|bis dahin|vor (?:dem|der|unserem|unserer|meinem|meiner) (?:wechsel|umstieg|umbau|kauf|behandlung|reparatur|renovierung|zusammenarbeit|umstellung)|(?:hatten?|hab|habe|haben|hat|gab es|gab's) (?!kein|nie|null|nicht|ohne|noch nie)(?:(?!kein|nie|null|nicht|ohne)\\p{L}+ ){0,4}(?:probleme?|problemen|ärger|schwierigkeiten|stress mit|wasserschaden|rohrbruch|schimmel|schmerzen)|das problem war|mühsam|umständlich|genervt|nervig|nervte|al[pb]traum|kaputt(?:ging|gegangen|gehen)?|defekt(?:e[rnms]?)?|ausgefallen|fiel (?:\\p{L}+ ){0,3}aus|(?:ging|lief|funktionierte|klappte|sprang|heizte) (?:\\p{L}+ ){0,3}(?:nicht|nichts|nie|gar nichts)(?: mehr| an)?|verstopft|undicht|leckte|tropfte|wasserschaden|rohrbruch|(?:zeit|stunden|tage|geld|aufträge|kunden|nerven|nächte)(?: (?:\\p{L}+ ){0,3})(?:verloren|verschwendet|vergeudet|verplempert|liegen lassen)|(?:verloren|verlor|verschwendeten?|verschwendet) (?:\\p{L}+ ){0,4}(?:zeit|stunden?|tage?|geld|aufträge|kunden|nerven|umsatz)|ohne (?:heizung|warmes wasser|warmwasser|strom|internet|auto|küche|ofen|wasser|herd|telefon)|keine? (?:warmes wasser|warmwasser|heizung|strom|internet|heißes wasser)|(?:brauchten?|benötigten?) (?:\\p{L}+ ){0,2}(?:dringend|eine?n?|neue[nrs]?|jemanden|hilfe|unbedingt|schnell)|(?:waren?|bin|sind) (?:\\p{L}+ ){0,2}auf der suche|suchten?(?: (?:schon|seit|lange|ewig|dringend|eine?n?|nach))|(?:unsere?n?m?r?|meine?n?m?r?) alte[nmrs]?|(?:der|die|das|den) alte[n]?|(?:vorherige|vorige|ehemalige|letzte)[nrs]? (?:anbieter|werkstatt|firma|agentur|arzt|zahnarzt|dienstleister|system|software)|mussten? (?:\\p{L}+ )?(?:immer|ständig|jedes mal|jede|jeden|alles|stundenlang|dauernd|oft|selbst|täglich)|die nase voll|hatten? (?:es )?satt|schnauze voll|konnten? (?:\\p{L}+ ){0,4}(?:nicht mehr|kaum|nicht richtig|nie) (?:\\p{L}+ )?(?:schlafen|gehen|laufen|arbeiten|sitzen|heben|finden|erreichen|essen|nutzen)|stürzte? (?:\\p{L}+ ){0,2}ab|abgestürzt|verzweifelt|chaos",
    ),
    hesitation: said(
      'gezögert|zögerten?|zögerlich|(?<!(?:ohne|kein|keinerlei) )zögern(?! sie)(?<!zu zögern)|skeptisch|skepsis|unsicher|verunsichert|unschlüssig|(?<!(?:kein|keine|keinen|ohne|keinerlei|jeden|jeglichen|außer|ohne jeden) )(?:zweifel|bedenken|vorbehalte)|gezweifelt|zweifelten?|zweifelte|befürchtet|befürchteten?|befürchtungen?|(?<!(?:kein|keine|ohne|keinerlei|der|die) )(?:angst|bammel|bauchweh)|(?:hatten?|machten?|mir|uns) (?:\\p{L}+ ){0,2}(?<!(?:keine|ohne) )sorgen(?! für)|war(?:en)? (?:\\p{L}+ )?besorgt|misstrauisch|misstrauen|(?:mir|uns|war|waren|wir|ich) (?:\\p{L}+ ){0,3}nicht (?:ganz |so |wirklich |hundertprozentig |richtig )?(?:sicher|überzeugt)|abgeschreckt|schreckte (?:mich|uns)|(?:fast|beinahe|beinah) (?:nicht|abgesagt|storniert|aufgegeben|abgesprungen|woanders|gelassen|wieder abgesagt|wieder gegangen|umgedreht|gekündigt|zur konkurrenz)|um ein haar|hin[- ]und[- ]?hergerissen|lange überlegt|(?:zu schön|zu gut),? um wahr zu sein|schlechte erfahrungen?|gebranntes kind|(?:der preis|die kosten) (?:hat|hatte|haben|schien|wirkte|kam|war erst|hielt|ließ)|kam mir (?:\\p{L}+ )?(?:teuer|komisch|seltsam|spanisch|unseriös)|(?:schien|wirkte) (?:\\p{L}+ ){0,2}(?:teuer|unseriös|kompliziert|zu gut)|vorurteile|überwindung|respekt davor',
    ),
    result: said(
      'jetzt|nun(?! (?:ja|mal|einmal|gut))|mittlerweile|inzwischen|heutzutage|heute (?:läuft|sparen|spare|kann ich|können wir|brauche|brauchen|schlafe|verkaufen|machen wir|schaffen)|seither|seitdem|seit (?:dem|der|wir|ich|sie|es|er|ihr|diesem|dieser|damals|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|anfang|ende|letzte[mnr]|kurzem)|(?:ge|ein|einge|er|ab)?spar(?:t|en|e|te|ten|ung|ungen|nis)(?! sie)|zeitersparnis|zeit gewonnen|(?:nicht|nie) mehr(?! (?:wieder|hin|hingehen|kommen|komme|bestellen|buchen|empfehlen|als|erreichbar|gemeldet|zurückgerufen))|keine? (?:\\p{L}+ ){0,2}mehr|kein(?:en|em|er) (?:\\p{L}+ ){0,2}mehr|dank (?:euch|ihnen|der|des|dem|ihrer|ihrem|seiner|seinem|eurer|frau|herrn)|endlich|im ergebnis|ergebnis(?:se)?|am ende|letztlich|schlussendlich|verdoppelt|halbiert|reduziert|gesenkt|gestiegen|gesunken|verbessert|zugenommen|abgenommen|(?:viel|deutlich|spürbar|wesentlich) (?:besser|schneller|weniger|mehr|ruhiger|leichter|einfacher) (?:geworden|als (?:vorher|früher|davor|zuvor))|(?:als|wie) (?:vorher|früher|davor|zuvor)|behoben|gelöst|repariert|gerichtet|erledigt|(?:läuft|laufen) (?:wieder|jetzt|seitdem|rund|einwandfrei|wie|alles|super|perfekt|tadellos|ohne)|(?:funktioniert|funktionieren|geht|gehen|klappt) (?:wieder|jetzt|alles|einwandfrei|super|tadellos|perfekt|endlich|seitdem)|wieder (?:dicht|warm|ganz|fit|heil|flott|gesund|schmerzfrei|zeit|luft|schlafen|laufen|lachen|gehen|wie neu)|wie neu|schmerzfrei|zurück(?:gewonnen|bekommen|erobert)|(?:zwei|drei|vier|sechs|einige|ein paar|\\d+) (?:tage|wochen|monate|jahre|stunden) später|nach (?:\\d+|zwei|drei|vier|fünf|sechs|wenigen|einigen|ein paar|nur) (?:\\p{L}+ )?(?:tagen|wochen|monaten|sitzungen|stunden|behandlungen|terminen)',
    ),
    surprise: said(
      '(?<!(?:keine|ohne|böse|bösen|keinerlei|von) )(?:überrasch\\p{L}*)|(?:nicht|nie|niemals|kaum) (?:\\p{L}+ ){0,3}(?:gerechnet|erwartet|gedacht|geglaubt|für möglich gehalten|träumen lassen)|unerwartet\\p{L}*|unverhofft|erstaun\\p{L}*|verblüff\\p{L}*|wider erwarten|entgegen (?:meiner|unserer|aller) erwartung(?:en)?|als (?:ich |wir |ursprünglich |vorher |vorab |zuerst |es )?(?:erwartet|gedacht|befürchtet|geplant|angekündigt|versprochen|erhofft|vermutet|angegeben|vereinbart|dachte|dachten|erwarteten|erwartete|befürchtete|befürchteten|auf den fotos)|übertr(?:offen|af|ifft)|hätten? (?:ich |wir |das |es |so ){0,3}(?:nie|nicht|niemals|auch nicht)(?: (?:\\p{L}+ ){0,3})(?:gedacht|erwartet|geglaubt|vermutet)|zu (?:meiner|unserer|meinem|unserem) (?:\\p{L}+ )?(?:freude|verwunderung|entsetzen|erleichterung|erstaunen|enttäuschung)|baff|sprachlos|platt waren|war platt|gestaunt|staunten?|aus allen wolken|damit hatten? (?:ich|wir) nicht|wer hätte (?:das )?gedacht',
    ),
    improve: said(
      'schade(?! um)|(?:hätten?|hätt) (?:mir|uns|ich|wir|man|gern|gerne|etwas|besser|schneller|früher|mehr|es|sie|ruhig|nur)(?! nie| nicht| keine)(?: (?:\\p{L}+ ){0,4})(?:gewünscht|können|sein|gewesen|gehabt|gefreut|gebraucht|besser|früher|schneller|sollen|dürfen|gewollt)|hätten? (?:\\p{L}+ ){0,5}(?:können|sein dürfen|gewünscht|sollen)|könnten? (?:\\p{L}+ ){0,4}(?:sein|werden|besser|mehr|schneller|freundlicher|größer|länger|früher|kürzer)|wünschenswert|verbesserungs\\p{L}+|verbessern|ausbaufähig|luft nach oben|zu wünschen übrig|(?:einzige[rsn]?|kleine[rsn]?|großer|klarer) (?:\\p{L}+ )?(?:manko|kritikpunkt|nachteil|minuspunkt|haken|negativpunkt|wermutstropfen|makel|kritik|problem|punkt|schwachpunkt|minus)|das einzige|manko|minuspunkte?|wermutstropfen|kritikpunkte?|punktabzug|sternabzug|ein stern abzug|abzug|(?:etwas|bisschen|leicht|recht|ziemlich|zu|arg) (?:zu )?(?:teuer|lang|lange|langsam|laut|eng|klein|kalt|spät|umständlich|salzig|trocken|dunkel|unübersichtlich|hoch|hochpreisig|süß|wenig|kurz|voll|fettig|warm|heiß)|(?:fehlt|fehlte|fehlen|fehlten)(?! (?:es )?an nichts)(?! nichts)|vermisst|sollten? (?:\\p{L}+ ){0,4}(?:besser|mehr|verbessern|geben|sein|werden|überarbeitet)|wäre(?:n)? (?:\\p{L}+ ){0,3}(?:schön|besser|gut|toll|super|nett|hilfreich|wünschenswert|prima|schöner) ?|würden? (?:ich |wir )?(?:mir|uns) (?:\\p{L}+ ){0,3}wünschen|bis auf|abgesehen (?:von|vom)|nicht so (?:schön|gut|toll) war|wenn nur',
    ),
    recommend_to: said(
      '(?:weiter)?empfehl(?:e|en|bar|t|enswert)\\p{L}*|empfehle|empfiehlt|(?<!(?:mir|uns) (?:\\p{L}{1,12} ){0,4})(?:weiter)?empfohlen|(?:weiter)?empfehlung(?:en)?(?! (?:des|der) (?:hauses|kellners|küche|kochs|chefs))|(?:erzählt?|erzählen|weitererzählt|weitergesagt|gesagt|berichtet|geschwärmt) (?:\\p{L}+ ){0,3}(?:meine[mnr]|unsere[mnr]|allen|freunden|freundin|kollegen|nachbarn|bekannten)|(?:meine[mnr]|unsere[mnr]|allen|freunden) (?:\\p{L}+ ){0,4}(?:erzählt|weitergesagt|berichtet|geschickt|vorgeschwärmt|ans herz gelegt)|weitererzählen|weitersagen|weitergesagt|komm(?:e|en|t)? (?:ich |wir )?(?:\\p{L}+ ){0,3}(?:wieder|nochmal|noch einmal)|(?:wieder|nochmal|erneut) (?:hingehen|kommen|bestellen|buchen|kaufen|beauftragen|besuchen|machen|hin|hinfahren)|wiederkommen|(?:immer|jederzeit|gerne?|sicher|bestimmt|definitiv|nie|nicht) wieder|nicht (?:noch einmal|nochmal|noch mal)|finger weg|(?:einen )?(?:großen )?bogen um|abraten|(?:rate|raten|rät) (?:\\p{L}+ ){0,4}ab|abzuraten|meidet|meiden|zu meiden|ans herz legen|mundpropaganda|geheimtipp|(?:auf|durch) empfehlung|(?:gehe|gehen) (?:ich |wir )?(?:\\p{L}+ ){0,2}wieder hin',
    ),
    specific: said(
      'zum beispiel|z\\.? ?b|beispielsweise|insbesondere|besonders|vor allem|unter anderem|einmal|eines (?:tages|abends|morgens)|an einem|als (?:ich|wir|mein|meine|unser|unsere|die|der|das|sie|er|es)|(?:das|der|die) (?:beste|schlimmste|schönste|schlechteste)|was (?:ich|wir|mir|uns)',
    ),
  },
  boundStart: opening(
    'aber|jedoch|doch|allerdings|trotzdem|dennoch|obwohl|obgleich|außer|nur|und|oder|sondern|denn|weil|da(?! drüben)|so|also|deshalb|deswegen|daher|darum|dafür|dadurch|danach|dann|davor|dabei|damit|dazu|außerdem|zudem|auch|ebenso|genauso|andererseits|einerseits|hingegen|dagegen|stattdessen|sonst|ansonsten|abgesehen davon|immerhin|übrigens|wobei|wohingegen|während(?=,)|er|sie|es(?! (?:gab|gibt|lohnt|fehlt|fehlte|brauchte|dauerte|hat sich gelohnt|braucht|regnete))|ihn|ihm|ihnen|ihre?[nmrs]?|sein(?:e[rnms]?)?|dies(?:e[rnms]?)?|jene[rnms]?|das (?:war|ist|hat|hatte|ging|geht|wird|wurde|kann|konnte|macht|machte|fand|finde|ich|alles|sagt|klingt|gilt|liegt|lag|hätte|wäre|würde|sollte|haben|heißt|zeigt|passt|nenne|gleiche|selbe)|das(?=[,.!])|die (?:war|waren|sind|haben|hatten|hat|hatte|kamen|kam|konnten|wollten|machen|wissen|beiden)|der (?:war|ist|hat|hatte|kam|konnte|wollte|macht)|denen|dessen|deren|beide[sn]?|zum beispiel|nichtsdestotrotz|dasselbe|bloß|jedenfalls|unterm strich|kurzum|fazit|leider|hinzu kommt|dazu kommt|wie gesagt|weder',
  ),
  anaphoricStart: opening(
    'aber|jedoch|doch|allerdings|und|oder|denn|weil|so|also|deshalb|deswegen|daher|darum|dann|danach|dafür|auch|er|sie|es(?! (?:gab|gibt|lohnt|fehlt|fehlte|brauchte|dauerte|braucht))|ihn|ihm|ihnen|ihre?[nmrs]?|sein(?:e[rnms]?)?|dies(?:e[rnms]?)?|das (?:war|ist|hat|hatte|ging|geht|wird|wurde|kann|konnte|macht|machte|fand|finde|ich|alles|hätte|wäre|würde|haben)|die (?:war|waren|sind|haben|hatten)|der (?:war|ist|hat|hatte)|denen|dasselbe|beide[sn]?',
  ),
  answerStart: new RegExp(
    `^(?:(?:${loosely('ja|jo|jep|jup|klar|natürlich|definitiv|auf jeden fall|unbedingt|selbstverständlich|na klar|genau|stimmt')})${wordEnd}|(?:${loosely('nein|nee|nö|nichts|nix|keine?r?|vielleicht|wahrscheinlich|manchmal|eventuell|möglicherweise|niemand|nie|doch|nicht wirklich|eher nicht|absolut|sicher')})\\s*(?:[,.!;:–—-]|$))`,
    'iu',
  ),
  interrogativeStart: opening(
    '(?:(?:und|aber|also|ok|okay|hallo|hi|hey|guten tag|entschuldigung|sorry|sagen sie|sag mal|äh|ach|übrigens|moin)[, ]+){0,2}(?:was|wann|wo|wer|wem|wen|wessen|wie|warum|wieso|weshalb|welche[rnms]?|woher|wohin|womit|wofür|worauf|wieviele?|ab wann|bis wann|seit wann|in welche[rnms]?|um wie ?viel|mit wem|kann|können|könnt|könnte|könnten|darf|dürfen|muss|müssen|soll|sollen|ist|sind|war|waren|hat|haben|habt|hätten|gibt|gäbe|geht|gehen|wird|werden|würden|würde|bieten|bietet|liefern|liefert|verkaufen|verkauft|nehmen|nehmt|machen|macht|seid|bist|bin|kommt|kommen|öffnen|akzeptieren|führen|führt|verschicken|versenden|arbeiten|funktioniert|kostet|brauche|brauchen|besteht|lohnt|bekomme|bekommt|bekommen|dauert|reicht|passt|wissen|wisst)',
  ),
  rhetorical: said(
    "was will man (?:denn )?mehr|was (?:will|möchte|braucht|wünscht) (?:\\p{L}+ )?mehr|mehr geht (?:doch )?nicht|wer hätte (?:das )?(?:gedacht|geglaubt)|wer (?:braucht|will) (?:da |schon |denn |so ){0,2}(?:was|noch|mehr|andere)|was soll (?:ich|man) (?:da )?(?:noch |mehr |sagen|groß|dazu)|wie kann man (?:nur|so|da)|warum (?:hat|habe|haben|gibt|macht|bin|war|sollte|sind|also) (?:\\p{L}+ ){0,4}(?:niemand|keiner|ich|wir|es|das|nicht|nur|man|noch)|wieso (?:hat|habe|haben|bin|war|nicht|sollte)|wo gibt es (?:das|so (?:etwas|was)) (?:noch|schon)|wo findet man (?:das|so (?:etwas|was)) noch|oder\\?|oder\\s\\?|nicht wahr|wissen sie|muss das sein|geht's noch|was gibt es schöneres|wer kennt das nicht|kann es (?:etwas )?besser(?:es)? (?:sein|geben)",
  ),
  // Only the capital tells "Sie" from "they"; a whole message in small letters is one question anyway.
  addressesUs:
    /(?<![\p{L}\p{M}\p{N}])(?:Sie|Ihnen|Ihr(?:e[nmrs]?)?|[Ee]uch|[Ee]uer|[Ee]ure[nmrs]?|[Dd]u|[Dd]ir|[Dd]ich|[Dd]ein(?:e[nmrs]?)?|ihr(?= (?:habt|seid|liefert|könnt|macht|bietet|verkauft|auch|noch|heute|morgen)))(?![\p{L}\p{M}\p{N}])/u,
  firstPerson: said('ich|wir|mir|mich|uns|mein(?:e[nmrs]?)?|unser(?:e[nmrs]?)?|unsre[nmrs]?|hab|bin|meinerseits'),
  ownSubject: said('ich|wir|hab|bin'),
  pastEvent: said(
    '(?:hab|habe|haben|hat|hatte|hatten|habt|ist|sind|war|waren|bin|wurde|wurden)(?: [^\\s!?]{1,24}){0,8} (?:\\p{L}{0,8}ge\\p{L}{2,14}(?:t|en)|\\p{L}{2,16}iert|bestellt|erhalten|bekommen|vergessen|verloren|erklärt|beraten|empfangen|verkauft|versprochen|erledigt|bedient|besucht|entschieden|empfohlen|verstanden|versucht|erreicht|erzählt|behandelt|bezahlt|beantwortet|entdeckt|verbracht|verpasst|überrascht|begeistert|enttäuscht|unterstützt|übernommen|überzeugt|verdoppelt|verbessert|erfahren|erlebt|ersetzt|entfernt|entsorgt|verlegt|verpackt|verschickt|berechnet|beauftragt|betreut|begleitet|bemüht|besorgt)|(?:kam|kamen|ging|gingen|gab|gaben|nahm|nahmen|machte|machten|brachte|brachten|rief|riefen|wartete|warteten|fand|fanden|sah|sahen|bekam|bekamen|hielt|hielten|ließ|ließen|stand|standen|lief|liefen|begann|half|halfen|schrieb|schrieben|sprach|sprachen|aß|aßen|fuhr|fuhren|dauerte|dauerten|musste|mussten|wollte|wollten|konnte|konnten|sagte|sagten|meinte|meinten|erklärte|erklärten|reparierte|reparierten|baute|bauten|lieferte|lieferten|bestellte|bestellten|kaufte|kauften|holte|holten|zeigte|zeigten|funktionierte|klappte|wurde|wurden|hatte|hatten|blieb|blieben|verlor|verloren|schlief|schliefen|traf|trafen|ging|zahlte|zahlten|kostete|kosteten|buchte|buchten|versprach|tauschte|tauschten|antwortete|antworteten|meldete|meldeten|kümmerte|kümmerten|fragte|fragten|schmeckte|schmeckten|dachte|dachten|wusste|wussten|hatt)',
  ),
  finiteVerb: said(
    'ist|sind|war|waren|bin|seid|hat|haben|habe|hab|hatte|hatten|wird|werden|wurde|wurden|kann|können|konnte|konnten|muss|müssen|musste|mussten|will|wollen|soll|sollte|darf|macht|machen|geht|gehen|läuft|laufen|funktioniert|funktionieren|klappt|hält|halten|bleibt|bleiben|gibt|gab|schmeckt|schmecken|sieht|sehen|passt|passen|kostet|kosten|spart|sparen|nimmt|nehmen|kommt|kommen|lohnt|fehlt|fehlen|findet|finde|finden|bietet|arbeitet|arbeiten|liefert|liefern|wirkt|steht|stehen|liegt|liegen|weiß|wissen|braucht|brauchen|hilft|helfen|fühlt|fühlen|bringt|sorgt|empfehle|empfehlen|dauert|dauerte|riecht|hört|kümmert|antwortet|reagiert|isses|wars|gibts|gehts',
  ),
  conditional: said(
    'hätte(?:n|st|t)?|wäre(?:n|st|t)?|könnte(?:n|st|t)?|müsste(?:n)?|dürfte(?:n)?|sollte(?:n)?|wenn (?:nur|doch|sie|ihr|man|es|ich|wir|der|die|das|du)|falls|wünschte(?:n)?|würde(?:n)? (?:ich |wir )?(?:mir|uns) (?:\\p{L}+ )?wünschen|vielleicht',
  ),
  correction: {
    lead: opening(
      '(?:nein,? )?(?:eigentlich|korrektur|berichtigung|sorry|entschuldigung|verzeihung|ups|hoppla|moment|warte|warten sie|stopp,|ich meinte?|ich wollte sagen|gemeint war|mein fehler|ich hab(?:e)? mich (?:vertan|geirrt|verschrieben|vertippt|verzählt)|vertippt|verschrieben|stimmt nicht|kleine korrektur|tippfehler|richtig (?:ist|wäre|muss))',
    ),
    // "8 Stunden statt 10" and "nicht 10, sondern 8": the number behind the denial is the old one, wherever it stands.
    pattern: new RegExp(
      `(?<![\\d.,])(?<!${denied})(?<to>\\d[\\d.,]*\\d|\\d)(?!\\d)(?<=^(?=[^]{0,120}?${denied}(?<old>\\d[\\d.,]*\\d|\\d)(?!\\d))[^]{0,120})`,
      'iu',
    ),
  },
  sarcasm: new RegExp(
    `${said("na (?:toll|super|klasse|prima|danke|bravo|herzlichen)|vielen dank auch|danke für (?:nichts|gar nichts)|schönen dank auch|ja,? klar|schon klar|is klar|ist klar|wer's glaubt|wers glaubt|selten so gelacht|(?:ein|schlechter|echt ein) (?:schlechter )?(?:witz|scherz)|soll wohl ein witz|glückwunsch (?:zu|zum|zur)|bravo (?:für|zu|zum)|hut ab (?:für|vor) (?:so viel|dieser|der) (?:dreistigkeit|frechheit|arroganz|unfähigkeit)|respekt für (?:so viel|diese)|von wegen|für(?:s|'s| das)? (?:ignorieren|warten|hinhalten|verarschen)|schön wär's|schön wärs|was für ein (?:saftladen|zirkus|kindergarten)|läuft bei euch|ironie(?: off| aus)?").source}|\\/s(?![\\p{L}\\p{N}])|["“„»«][\\p{L}]+["“”«»]`,
    'iu',
  ),
  danglingComparison: new RegExp(
    `${wordStart}(?:${loosely('besser|schlechter|schneller|langsamer|billiger|günstiger|teurer|einfacher|schöner|netter|leichter|freundlicher|schlimmer|mehr|weniger')})\\s*[.!…]*$|${said('(?:als|wie) (?:die|der|das|dort|da|woanders|anderswo|die anderen|bei (?:denen|anderen)|jene|dieser|diese|dieses)(?=[\\s.!?,]*$)|im vergleich (?:dazu|damit|zu (?:denen|dem|der|den anderen))').source}`,
    'iu',
  ),
  profanity: said(
    'schei(?:ß|ss)\\p{L}*|beschissen\\p{L}*|kack\\p{L}*|arsch\\p{L}*|ärsche|verarsch\\p{L}*|wichser\\p{L}*|hurensohn|hurensöhne|huren?|nutten?|schlampen?|fotzen?|fick\\p{L}*|gefickt|fuck\\p{L}*|verpiss\\p{L}*|pisser|pissladen|drecks\\p{L}+|drecksladen|saftladen|spast\\p{L}*|missgeburt|bullshit|wtf|penner|schwanz|titten',
  ),
  abuse: said(
    '(?:ihr|sie|du)(?: (?:seid|sind|bist))? (?:(?:alle|doch|nur|einfach|echt|ja|so|ein|eine|lauter|blöden?|dummen?|elenden?|verdammten?|dreckigen?|absolute|totale|richtige|verlogenen?|miesen?|wirklich|haufen) ){0,4}(?:idioten|idiot|deppen|depp|vollidioten|vollidiot|betrüger|abzocker|gauner|verbrecher|versager|arschlöcher|arschloch|wichser|penner|trottel|dreckschweine|schweine|lügner|halsabschneider|spasten|hurensöhne|hurensohn|nichtskönner|pfeifen|loser|asozial|asis|abschaum|ratten|unfähig|armselig|lächerlich|erbärmlich)|verpiss(?:t|en sie)? (?:euch|dich|sich)|leckt? mich|leck mich|(?:halt|haltet|halten sie) (?:die|eure|ihre|deine|den) (?:klappe|fresse|schnauze|maul|mund)|fahrt? zur hölle|fick (?:dich|euch)|fickt euch|f+u+c+k+ (?:you|off|u)|ihr könnt mich (?:alle )?mal|geht? sterben|verreckt?|bande von (?:betrügern|idioten|gaunern)|drecks?pack|saubande',
  ),
  sensitive: said(
    'krebs(?:erkrankung|diagnose|patient\\p{L}*|krank\\p{L}*|therapie)?|verstorben\\p{L}*|gestorben\\p{L}*|starb|starben|sterben|sterbe\\p{L}+|tod|todes\\p{L}+|tot|toten?|beerdigung|bestattung\\p{L}*|trauer\\p{L}*|hinterblieben\\p{L}*|fehlgeburt|totgeburt|suizid\\p{L}*|selbstmord\\p{L}*|depression\\p{L}*|depressiv\\p{L}*|angststörung\\p{L}*|panikattacke\\p{L}*|burn-?out|(?:not)?operation(?:en)?|op|operiert|diagnostiziert|diagnose|missbrauch\\p{L}*|misshandl\\p{L}*|übergriff\\p{L}*|vergewaltig\\p{L}*|überfallen|anwalt|anwältin|anwälte|rechtsanwalt|rechtsanwältin|(?:vor|zum|ans) gericht|gerichtstermin|gerichtsverfahren|amtsgericht|landgericht|klage (?:gegen|eingereicht)|verklagt|verklagen|strafanzeige|anzeige (?:erstattet|gegen)|polizei|krankenhaus|intensivstation|notaufnahme|behinderung|behindert\\p{L}*|schwerbehindert\\p{L}*|rollstuhl|pflegefall|pflegegrad|pflegebedürftig|schwanger\\p{L}*|hiv|aids|scheidung\\p{L}*|geschieden|insolvenz\\p{L}*|insolvent|privatinsolvenz|schulden|witwe|witwer|verwitwet|tumor\\p{L}*|schlaganfall|herzinfarkt|chemo\\p{L}*|unheilbar|demenz\\p{L}*|dement|alzheimer|hospiz|palliativ\\p{L}*',
  ),
  polarity: {
    positive: germanWords(`
picobello tadellos tadellose gut gute guter gutes guten super toll tolle toller tolles tollen klasse prima spitze top perfekt perfekte perfekter perfektes hervorragend hervorragende hervorragender ausgezeichnet ausgezeichnete
fantastisch wunderbar wunderbare großartig großartige genial geil mega schön schöne schöner schönes beste besten bester zufrieden glücklich begeistert empfehle empfehlen empfehlenswert
freundlich freundliche freundlicher freundlichen nett nette netter netten hilfsbereit hilfsbereite kompetent kompetente professionell professionelle pünktlich zuverlässig zuverlässige
schnell schnelle schneller schnellen einwandfrei tadellos sauber lecker leckere leckeres köstlich liebevoll herzlich herzliche reibungslos liebe lieben angenehm angenehme unkompliziert gefreut`),
    negative: germanWords(`
schlecht schlechte schlechter schlechtes schlechten mies miese miserabel miserable furchtbar schrecklich grauenhaft katastrophal katastrophe enttäuschend enttäuschende enttäuscht enttäuschung
schlimm unfreundlich unfreundliche unfreundlicher unverschämt unverschämte frech frechheit unhöflich arrogant inkompetent inkompetente unprofessionell unprofessionelle unzuverlässig überteuert abzocke betrug
betrogen schmutzig dreckig dreckige kaputt verspätet verspätung lieblos ungenießbar kalt kalte matschig verbrannt versalzen falsch falsche wütend verärgert ärgerlich ärger beschwerde ignoriert
gelogen lüge lügen defekt beschädigt beschädigte mangelhaft ekelhaft eklig langsam langsame nutzlos wertlos schlampig pfusch gepfuscht zumutung`),
    negators: wordSet(
      'nicht nich net ned kein keine keinen keinem keiner keines nie niemals ohne kaum nichts nix weder keinerlei',
    ),
    phrases: {
      positive: phrases(
        "(?:gar |überhaupt |echt |wirklich )?nicht (?:so |mal so |ganz |einmal )?(?:schlecht|übel|verkehrt|schlimm|teuer|überteuert|blöd)|(?:nichts|nix|kaum etwas|nicht viel) (?:zu (?:meckern|beanstanden|bemängeln|kritisieren|beklagen|nörgeln)|auszusetzen|zu beanstanden)|nicht(?:s)? zu (?:toppen|überbieten|schlagen|meckern)|kann (?:\\p{L}+ ){0,2}nicht (?:klagen|meckern|beschweren)|da kann man nicht meckern|(?:keine?|keinen|ohne|null|nie) (?:\\p{L}+ )?(?:probleme?|beanstandung(?:en)?|beschwerden?|mängel|kritik|klagen|fehler|komplikationen|verzögerung(?:en)?|verspätung(?:en)?|enttäuschung|reklamation(?:en)?|böse[n]? überraschung(?:en)?)|kein problem|problemlos|(?:nie|nicht|noch nie|niemals) (?:\\p{L}+ )?enttäuscht(?: worden)?|(?:lässt|ließ|lassen|ließen) keine wünsche offen|keine wünsche offen|besser geht(?:'s| es)?(?: \\p{L}+)? nicht|(?:hätte|könnte|kann|konnte|hätten|könnten) (?:\\p{L}+ ){0,3}nicht (?:besser|zufriedener|schöner|schneller|glücklicher)(?: (?:sein|laufen|werden|gewesen))?|nur (?:empfehlen|weiterempfehlen|loben|gutes)|nur zu empfehlen|nichts als (?:lob|gutes)|(?:will|möchte) (?:nie wieder|nicht mehr) (?:weg|ohne)|nie wieder (?:woanders|ohne|zu einem anderen|weg)|alles (?:gut|bestens|paletti)|sucht seinesgleichen|ohne (?:wenn und aber|mit der wimper)",
      ),
      negative: phrases(
        'nicht (?:so |sonderlich |besonders |wirklich |gerade |sehr |mehr )?(?:gut|toll|schön|zufrieden|empfehlenswert|berauschend|überzeugend|überzeugt|begeistert|der hit|der bringer|das wahre|das gelbe vom ei|mein fall)|nichts besonderes|nix besonderes|na ?ja|geht so|so lala|nie wieder(?! (?:woanders|ohne|weg))|nie mehr(?! (?:ohne|woanders))|(?:lässt|ließ|lassen|ließen) (?:\\p{L}+ ){0,2}zu wünschen übrig|zu wünschen übrig|finger weg|zeitverschwendung|geldverschwendung|reine zeitverschwendung|(?:nicht|kaum) (?:weiter)?(?:zu )?empfehlen|nicht (?:weiter ?zu|zu) empfehlen|(?:nicht|kaum) zu gebrauchen|unter aller (?:sau|kanone|würde)|geht gar nicht|das letzte|ein witz|saftladen|von wegen|weit entfernt von|5 sterne (?:für|fürs) (?:das )?(?:ignorieren|warten|nichts)|fünf sterne (?:für|fürs) (?:das )?(?:ignorieren|warten|nichts)|zu teuer|im stich gelassen|hängen ?(?:ge)?lassen|nicht ernst genommen|(?:kein|keinen) (?:gutes|guter|guten)|könnte besser sein|hatte mehr erwartet|mehr erwartet',
      ),
      neither: phrases(
        'nicht ohne|nicht nur|(?:wollte|wollten|hätte|hätten|war kurz davor) (?:\\p{L}+ ){0,3}(?:\\d|einen|eine|ein|zwei|drei) sterne?n?(?: (?:geben|vergeben|gegeben))?(?:,? (?:bis|aber|bevor))?|guten (?:tag|morgen|abend|appetit|rutsch)|gute (?:besserung|reise|nacht)|alles gute|schönen (?:tag|abend)|schönes wochenende|liebe grüße|lieben gruß|so gut wie|gut \\d+ \\p{L}+|gut (?:zwei|drei|vier|fünf|zehn)|schöne bescherung|kalte (?:platte|getränke|küche)|kalt(?:wasser|es wasser)|besten dank|ganz schön|schnell mal|so schnell (?:nicht|nicht mehr)',
      ),
    },
  },
  instructions: [
    phrases(
      '(?:ignorier|ignoriere|ignorieren sie|ignoriert|vergiss|vergessen sie|vergesst|missachte|missachten sie) (?:bitte )?(?:alle |sämtliche |die |deine |ihre |meine |diese |all ){0,3}(?:vorherigen |vorigen |bisherigen |früheren |obigen |vorangegangenen |vorstehenden )?(?:anweisungen?|instruktionen|befehle|regeln|vorgaben|nachrichten|prompts?|texte?)',
    ),
    phrases(
      '(?:du bist|sie sind) (?:jetzt|nun|ab jetzt|ab sofort) (?:der |ein |eine |die )?(?:admin|administrator\\p{L}*|inhaber\\p{L}*|eigentümer\\p{L}*|entwickler\\p{L}*|assistent\\p{L}*|ki|system|dan)|(?:verhalte dich|verhalten sie sich|handle|handeln sie|agiere|agieren sie|tu so|tun sie so) (?:wie|als|als ob|als wärst|als wären) ?(?:du |sie )?(?:der |ein |eine |die )?(?:admin|administrator\\p{L}*|inhaber\\p{L}*|eigentümer\\p{L}*|entwickler\\p{L}*|ki|system)',
    ),
    phrases(
      '(?:gib|geben sie|zeig|zeige|zeigen sie|drucke?|schreibe?|schreiben sie|antworte|antworten sie|wiederhole|wiederholen sie|nenne|verrate) (?:mir )?(?:nur |genau |exakt |ausschließlich |wörtlich |wortwörtlich )?(?:(?:den |deinen |ihren |die |deine |ihre )?(?:system-?prompt|systemprompt|prompt|systemanweisung(?:en)?|systemnachricht)|(?:nur|genau|exakt|ausschließlich|wörtlich|wortwörtlich) ?(?:mit|aus|zurück|dies\\p{L}*|folgend\\p{L}*))|system-?prompt|systemanweisung(?:en)?',
    ),
    phrases(
      'als (?:der |die |ein |eine )?(?:inhaber|inhaberin|eigentümer|eigentümerin|admin|administrator|administratorin|betreiber|betreiberin|entwickler)[^.!?\\n]{0,40}(?:genehmig|veröffentlich|freigeb|freigib|erlaub|bestätig|autorisier|gebe)\\p{L}*',
    ),
    phrases(
      '(?:setze?|setzen sie|ändere?|ändern sie|stelle?|stellen sie|mach|mache|machen sie) (?:die |meine |diese |den |meinen )?(?:bewertung|wertung|sterne|note|einwilligung|zustimmung)(?: (?:auf|zu|von \\d auf))? ?=? ?(?:\\d|wahr|ja|true)',
    ),
  ],
  grounding: {
    insertable: wordSet(
      'und die der das den dem ein eine einen einem einer war waren ist sind hat haben es sie wir ich unser unsere mein meine in im am auf bei mit von zu zum dann dass',
    ),
    guarded: germanWords(`
kann können konnte könnte könnten muss müssen musste müsste soll sollen sollte darf dürfen dürfte will wollen wollte mag würde würden sehr so zu wirklich absolut total völlig komplett vollständig extrem äußerst höchst
unglaublich überaus besonders immer nie niemals alle alles jede jeder jedes meisten meist viel viele vieles mehr wenig wenige weniger einige mehrere nur bloß lediglich einzig beste besten bester besser schlechter schlechteste
weil denn da deshalb deswegen daher darum dadurch seit seitdem dank wegen damit somit kein keine keinen`),
    hedges: germanWords(`
ungefähr etwa circa ca rund fast beinahe knapp ziemlich eher relativ recht einigermaßen vielleicht wahrscheinlich vermutlich möglicherweise eventuell wohl glaube denke finde scheint schien wirkt wirkte meistens oft häufig
manchmal gelegentlich teilweise teils etwas bisschen irgendwie sozusagen quasi gewissermaßen grob schätzungsweise anscheinend offenbar normalerweise halbwegs`),
  },
  numbers: deNumbers,
  ratings: {
    words: new Map([
      ['eins', 1],
      ['ein', 1],
      ['einen', 1],
      ['zwei', 2],
      ['drei', 3],
      ['vier', 4],
      ['fünf', 5],
      ['fuenf', 5],
      ['eins von fünf', 1],
      ['zwei von fünf', 2],
      ['drei von fünf', 3],
      ['vier von fünf', 4],
      ['fünf von fünf', 5],
      ['schlecht', 1],
      ['ausgezeichnet', 5],
    ]),
    outOf: 'von',
    stars: 'sterne?n?',
    // Without "eine" and "Note": "eine 1" is the best mark at school, and the worst here.
    lead: loosely(
      "ich (?:gebe|geb|würde|vergebe)(?: (?:da|hier|mal|ihnen|euch))?(?: (?:sagen|geben))?|(?:gebe|geb|vergebe)(?: (?:da|hier|mal|ihnen|euch))?|(?:würde )?sagen wir(?: mal)?|würde sagen|von mir(?: gibt's| gibt es)?|das (?:sind|waren)|es (?:sind|waren)|klare|glatte|volle|solide|gute|starke|knappe|nur|ganz klar|eher|so",
    ),
  },
  relations: {
    insider: said(
      'arbeite|arbeiten|arbeitet|jobbe|angestellt\\p{L}*|mitarbeiter\\p{L}*|beschäftigt|azubi|auszubildende\\p{L}*|praktikant\\p{L}*|familie|familienmitglied|(?:ehe)?frau|(?:ehe)?mann|lebensgefährt\\p{L}*|partner|partnerin|bruder|schwester|mutter|vater|mama|papa|sohn|tochter|cousine?|onkel|tante|neffe|nichte|oma|opa|inhaber\\p{L}*|chef|chefin|besitzer\\p{L}*|gesellschafter\\p{L}*|verwandt\\p{L}*|(?:freund|freundin|bekannter|bekannte) (?:des|der|vom|von) (?:inhabers?|inhaberin|chefs?|chefin|besitzers?)',
    ),
    rewarded: said(
      'rabatte?|gratis|umsonst|kostenlos\\p{L}*|kostenfrei|geschenk\\p{L}*|geschenkt|gutscheine?\\p{L}*|belohnung|belohnt|prämie|nachlass|preisnachlass|coupon|bonus|(?:dafür|wurde|werde|worden) bezahlt|bezahlt worden|geld bekommen|probe|produktprobe|muster|freiexemplar|testprodukt|gewinnspiel|vergütung|vergütet|erstattet|erstattung|skonto',
    ),
    customer: said(
      'kunden?|kundin|kundinnen|stammkunde|stammkundin|gast|gäste|patient\\p{L}*|mieter\\p{L}*|mitglied|teilnehmer\\p{L}*|schüler\\p{L}*|käufer\\p{L}*|besucher\\p{L}*|keine?s?|nichts davon|nichts|weder|nein|gekauft|bestellt|gebucht',
    ),
  },
  yes: new RegExp(
    `^(?:${loosely('ja|jo|jep|jup|joa|yes|j|ok|okay|gerne?|klar|bitte|call|sicher|natürlich|selbstverständlich|auf jeden fall|unbedingt|doch|anrufen|rufen|ruft|melden|meldet|behalten|behalte|dabei bleiben|bleibt|bleibe|passt|stimmt|genau|richtig|sehr gerne?')})${wordEnd}`,
    'iu',
  ),
  no: new RegExp(
    `^(?:${loosely('nein|nee|nö|ne|n|no|nope|nicht|nie|kein|keine|keinen|ändern|ändere|lieber nicht|brauche? (?:ich )?nicht|nicht nötig|unnötig|danke,? nein|muss nicht')})${wordEnd}`,
    'iu',
  ),
};
