import { compileNumbers } from './compile-numbers.ts';
import { loose, wordEnd, wordStart } from './compile-words.ts';

const ones = [
  ['uno', 1],
  ['una', 1],
  ['un', 1],
  ['dos', 2],
  ['tres', 3],
  ['cuatro', 4],
  ['cinco', 5],
  ['seis', 6],
  ['siete', 7],
  ['ocho', 8],
  ['nueve', 9],
] as const;
const tens = [
  ['treinta', 30],
  ['cuarenta', 40],
  ['cincuenta', 50],
  ['sesenta', 60],
  ['setenta', 70],
  ['ochenta', 80],
  ['noventa', 90],
] as const;

const words = new Map<string, number>([
  ...tens.flatMap(([ten, value]) => ones.map(([one, more]) => [`${ten} y ${one}`, value + more] as const)),
  ...tens,
  ['cero', 0],
  ...ones,
  ['diez', 10],
  ['once', 11],
  ['doce', 12],
  ['trece', 13],
  ['catorce', 14],
  ['quince', 15],
  ['dieciséis', 16],
  ['dieciseis', 16],
  ['diecisiete', 17],
  ['dieciocho', 18],
  ['diecinueve', 19],
  ['veinte', 20],
  ['veintiuno', 21],
  ['veintiuna', 21],
  ['veintiún', 21],
  ['veintiun', 21],
  ['veintidós', 22],
  ['veintidos', 22],
  ['veintitrés', 23],
  ['veintitres', 23],
  ['veinticuatro', 24],
  ['veinticinco', 25],
  ['veintiséis', 26],
  ['veintiseis', 26],
  ['veintisiete', 27],
  ['veintiocho', 28],
  ['veintinueve', 29],
  ['cien', 100],
  ['ciento', 100],
  ['doscientos', 200],
  ['doscientas', 200],
  ['trescientos', 300],
  ['trescientas', 300],
  ['cuatrocientos', 400],
  ['cuatrocientas', 400],
  ['quinientos', 500],
  ['quinientas', 500],
  ['seiscientos', 600],
  ['seiscientas', 600],
  ['ochocientos', 800],
  ['ochocientas', 800],
  ['mil', 1000],
  ['docena', 12],
  ['decena', 10],
  ['quincena', 15],
  ['veintena', 20],
  ['treintena', 30],
  ['centenar', 100],
]);

const named = [...words.keys()].join('|');
const amount = `(?:\\d(?:[\\d.,]*\\d)?|${named})`;
const about =
  '(?:(?:unos|unas|casi|solo|sólo|apenas|menos de|más de|tan solo|aproximadamente|alrededor de|tardar|pagar|tener|perder|ser) )?';
const units = loose(
  '%|€|\\$|por ciento|euros?|pesos|dólares|días?|semanas?|meses|mes|años?|minutos?|mins?|segundos?|horas?|hrs?|h|noches?|clientes?|pedidos|kilos|kg|reservas|alumn[oa]s|llamadas|ventas',
);
/** "De … a …" is everywhere in Spanish: a change needs a verb before it, or one unit behind its first number. */
const fromTo = new RegExp(
  loose(
    `(?<=${wordStart}(?:pas|baj|sub|ca[ií]|cay|redu[cj]|disminu|aument|crec|mejor|rebaj|salt|descend|recort|increment)\\p{L}{0,9} (?:\\p{L}{1,12} ){0,3})del? ${about}${amount}(?:[^.,;!?\\n]|(?<=\\d)[.,](?=\\d)){0,24}? al? ${about}${amount}(?: ?(?:${units})(?![\\p{L}]))?|${wordStart}del? ${about}${amount} ?(?:${units}) al? ${about}${amount}(?: ?(?:${units})(?![\\p{L}]))?`,
  ),
  'iu',
);
const span =
  '(?:en|dentro de|durante|por|tras|después de|tard[oóéeaá]\\p{L}*|llev[oóaá]\\p{L}*|dur[oóaá]\\p{L}*|menos de|más de|apenas|casi|solo|sólo|esper[oóéeaá]\\p{L}*|perd[ií]\\p{L}*|gast[aoó]\\p{L}*|ahorr\\p{L}+|cada|hace|toda|todo|cost[oó]|requiri\\p{L}+|pas[eéa]\\p{L}*)';

export const esNumbers = compileNumbers({
  words,
  // A no-break space may stand between a number and its sign, which no rule expects: it goes with the digits.
  digits:
    '(?:\\d{1,3}(?:[.\\u00A0\\u202F]\\d{3})+(?:,\\d+)?|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?)(?: mil(?![\\p{L}])| millón| millones)?(?:[\\u00A0\\u202F](?=[€%$]|[Ee]uros?|[Dd][ií]as?|[Hh]oras?|[Hh](?!\\p{L})|[Mm]in))?',
  link: 'de ',
  percent: 'por ?cientos?|por cien|pct',
  currency: loose(
    'euros?|eur|euritos|pavos|céntimos?|centavos|dólares|dólar|dolarucos|pesos?|soles|bolivianos?|bolívares|quetzales|colones|guaraníes|lempiras|lucas|varos|mangos|usd|mxn',
  ),
  duration: loose(
    'segundos?|segs?|minutos?|minutitos?|mins?|horas? (?:semanales|diarias|mensuales)|horas?|horitas?|hrs?|hs|h|días?|noches?|mañanas?|tardes?|fines? de semana|findes?|semanas?|sem|quincenas?|meses|mes|trimestres?|semestres?|años?|añitos|décadas?|ratos?|ratitos?|jornadas?',
  ),
  durationWords: loose(
    'un par de (?:minutos|horas|días|noches|semanas|meses|años)|(?:un )?cuarto de hora|tres cuartos de hora|(?:una )?media hora|(?:una )?media hor[ai]ta|medio día|media (?:mañana|tarde|jornada)|medio (?:año|mes)|hora y media|hora y pico|año y medio|mes y medio|día y medio|semana y media',
  ),
  indefinite: 'un par de|unos pocos|unas pocas|pocos|pocas|unos|unas|varios|varias|una sola|un solo|una|un',
  half: loose(' y (?:medi[oa]|cuarto|pico|tres cuartos)'),
  per: loose('por|al|a la|cada|el|la'),
  months: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|sept|dic',
  ordinal: 'º|ero|ro',
  dateOf: 'de ',
  datePrepositions: loose(
    'en|desde|hasta|para|de|antes de|a principios de|a primeros de|a finales de|a mediados de|principios de|finales de|mediados de|el pasado|pasado|este|próximo|desde el año|en el año|año|verano de|invierno de|otoño de|primavera de',
  ),
  spanPrepositions: loose(span),
  // "A las 18 h" is an hour of the day, "48 h" an amount of them.
  clock: loose(
    '(?:de|por|en) la (?:mañana|tarde|noche|madrugada)|del mediodía|am|pm|a\\.m\\.?|p\\.m\\.?|(?<=(?<![\\p{L}\\p{N}])(?:a|sobre|hacia|desde|hasta|antes de|pasadas|de) las \\p{Nd}{1,2}(?:[:.]\\p{Nd}{2})? ?)h(?:oras)?',
  ),
  clockBefore: loose(
    `(?:a eso de las?|a las?|sobre las|hacia las|antes de las|después de las|desde las|hasta las|pasadas las|para las|a eso de la|cerca de las)(?! (?:\\d+|${named}) (?:semanas?|horas?|h|noches|mañanas|tardes|personas|chicas|niñas|mujeres|veces|señoras|páginas|sesiones|de la mejor)(?![\\p{L}]))`,
  ),
  multiples: loose(
    'el doble|al doble|la mitad|a mitad de precio|el triple|el cuádruple|doblado|duplicad[oa]s?|duplicamos|duplicó|duplicar|duplicaron|triplicad[oa]s?|triplicamos|triplicó|triplicar|(?:dos|tres|cuatro|cinco|diez|\\d+) veces (?:más|menos|mejor|peor)',
  ),
  times: 'veces',
  approximately: loose(
    'unos|unas|aproximadamente|aprox|alrededor de|cerca de|casi|más de|menos de|como mucho|como mínimo|como máximo|al menos|por lo menos|a lo sumo|hasta|apenas|tan solo|solamente|solo|sólo|más o menos|sobre|entorno a|en torno a|poco más de|poco menos de|entre',
  ),
  fromTo,
  stars: 'estrellas?|estrellitas?',
  outOf: 'sobre',
  notCounts: 'uno|una|un|cero',
  idioms: loose(
    [
      // "Un día", "una vez", "un segundo": no amounts, unless a span of time is meant ("en un día").
      `(?<!${wordStart}${span} (?:\\p{L}{1,6} )?)${wordStart}un(?:a|os|as)? (?:buen |buena |otro |otra )?(?:días?|noche|mañana|tarde|rato|ratito|momento|segundos?|minuto|minutito|fin de semana|finde)${wordEnd}(?! (?:y medi|y pico|por|al|a la|cada|menos|más)${wordEnd})`,
      `${wordStart}(?:en|por|durante) un(?:os)? (?:momento|segundos?|instante|ratito)${wordEnd}`,
      `${wordStart}esper[ae]n? (?:un|unos) (?:minut|moment|segund|poqu)\\p{L}*`,
      `${wordStart}un(?:a)? vez`,
      `${wordStart}24 ?/ ?7`,
      `${wordStart}(?:24|veinticuatro) ?(?:horas|h)(?= (?:al|del) día| los (?:7|siete) días)`,
      `${wordStart}abiert[oa]s? (?:las )?(?:24|veinticuatro) ?(?:horas|h)`,
      `${wordStart}(?:7|siete) días (?:a|de) la semana`,
      `${wordStart}(?:al )?(?:cien|100|1000|mil|200) ?(?:%|por ?cien(?:to)?)(?= (?:recom|satisf|content|segur|fiab|confi|feliz|profes|de acuerdo))`,
      `(?<=recom\\p{L}{0,9} (?:al |un )?)(?:cien|100|1000|mil|200) ?(?:%|por ?cien(?:to)?)`,
      `${wordStart}al (?:cien|100) ?(?:%|por ?cien(?:to)?)`,
      `${wordStart}(?:cien|100) ?(?:%|por ?cien(?:to)?) recom`,
      `${wordStart}mil (?:gracias|maravillas|veces|perdones|disculpas|amores|cosas)`,
      `${wordStart}(?:un millón|un montón) de`,
      `${wordStart}una? de (?:los|las|mis|esos|esas)${wordEnd}`,
      `${wordStart}en (?:dos|tres|cuatro) (?:palabras|patadas)`,
      `${wordStart}cuatro gatos`,
      `${wordStart}a (?:dos|tres|cuatro|\\d+) pasos`,
      `${wordStart}(?:dos|tres|2|3) o (?:tres|cuatro|3|4) (?:cosillas|tonterías)`,
      `${wordStart}(?:las|sus|mis) mil y una`,
      `${wordStart}un(?:os)? (?:cuantos|pocos)${wordEnd}(?! (?:días|semanas|meses|minutos|horas))`,
    ].join('|'),
  ),
});
