import { compileNumbers } from './compile-numbers.ts';
import { loose, wordEnd, wordStart } from './compile-words.ts';

const ones = [
  ['um', 1],
  ['uma', 1],
  ['dois', 2],
  ['duas', 2],
  ['três', 3],
  ['tres', 3],
  ['quatro', 4],
  ['cinco', 5],
  ['seis', 6],
  ['sete', 7],
  ['oito', 8],
  ['nove', 9],
] as const;
const tens = [
  ['vinte', 20],
  ['trinta', 30],
  ['quarenta', 40],
  ['cinquenta', 50],
  ['sessenta', 60],
  ['setenta', 70],
  ['oitenta', 80],
  ['noventa', 90],
] as const;

const words = new Map<string, number>([
  ...tens.flatMap(([ten, value]) => ones.map(([one, more]) => [`${ten} e ${one}`, value + more] as const)),
  ...tens,
  ['zero', 0],
  ...ones,
  ['dez', 10],
  ['onze', 11],
  ['doze', 12],
  ['treze', 13],
  ['catorze', 14],
  ['quatorze', 14],
  ['quinze', 15],
  ['dezesseis', 16],
  ['dezasseis', 16],
  ['dezessete', 17],
  ['dezassete', 17],
  ['dezoito', 18],
  ['dezenove', 19],
  ['dezanove', 19],
  ['cem', 100],
  ['cento', 100],
  ['duzentos', 200],
  ['duzentas', 200],
  ['trezentos', 300],
  ['trezentas', 300],
  ['quatrocentos', 400],
  ['quatrocentas', 400],
  ['quinhentos', 500],
  ['quinhentas', 500],
  ['seiscentos', 600],
  ['seiscentas', 600],
  ['oitocentos', 800],
  ['oitocentas', 800],
  ['mil', 1000],
  ['dúzia', 12],
  ['duzia', 12],
  ['dezena', 10],
  ['quinzena', 15],
  ['centena', 100],
]);

const named = [...words.keys()].join('|');
const amount = `(?:\\d(?:[\\d.,]*\\d)?|${named})`;
const about =
  '(?:(?:uns|umas|quase|só|apenas|menos de|mais de|cerca de|aproximadamente|levar|pagar|ter|perder|gastar|ser) )?';
const units = loose(
  '%|€|por cento|reais|real|dólares|euros?|dias?|semanas?|meses|mês|anos?|minutos?|mins?|segundos?|horas?|hrs?|hs|h|noites?|clientes?|pedidos|quilos|kg|reservas|alun[oa]s|ligações|vendas',
);
/** "De … para …" tells a change; "de … a …" is everywhere and needs a verb before it. */
const fromTo = new RegExp(
  loose(
    `${wordStart}d(?:e|os|as) ${about}${amount}(?:[^.,;!?\\n]|(?<=\\d)[.,](?=\\d)){0,24}? (?:para|pra|pro)(?: (?:os|as|o|a))? ${about}${amount}(?: ?(?:${units})(?![\\p{L}]))?|(?<=${wordStart}(?:pass|ca[ií]|baix|sub|reduz|diminu|aument|cresc|melhor|salt|fomos|foi|fui|despenc)\\p{L}{0,8} (?:\\p{L}{1,12} ){0,3})d(?:e|os|as) ${about}${amount}(?:[^.,;!?\\n]|(?<=\\d)[.,](?=\\d)){0,24}? aos? ${about}${amount}(?: ?(?:${units})(?![\\p{L}]))?|(?<=${wordStart}(?:pass|ca[ií]|baix|sub|reduz|diminu|aument|cresc|melhor|salt|fomos|foi|fui|despenc)\\p{L}{0,8} (?:\\p{L}{1,12} ){0,3})de ${about}${amount}(?:[^.,;!?\\n]|(?<=\\d)[.,](?=\\d)){0,24}? a ${about}${amount}(?: ?(?:${units})(?![\\p{L}]))?`,
  ),
  'iu',
);
const span =
  '(?:em|dentro de|durante|por|após|depois de|demor\\p{L}+|lev(?:ou|aram|a|am|ei|amos|ava|avam)|dur(?:ou|a|aram)|menos de|mais de|apenas|quase|só|esper\\p{L}+|perd(?:i|eu|ia|emos|íamos|endo)|gast\\p{L}+|econom\\p{L}+|ganh\\p{L}+|cada|há|faz|fazia|tod[oa]|cust\\p{L}+|fiquei|ficamos|ficou|pass(?:ei|ou|amos|ava))';

export const ptNumbers = compileNumbers({
  words,
  // A no-break space may stand between a number and its sign, which no rule expects: it goes with the digits.
  digits:
    '(?:\\d{1,3}(?:[.\\u00A0\\u202F]\\d{3})+(?:,\\d+)?|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?)(?: mil(?![\\p{L}])| milhão| milhões)?(?:[\\u00A0\\u202F](?=[€%$]|[Rr]eais|[Dd]ias?|[Hh]oras?|[Hh](?!\\p{L})|[Mm]in))?',
  link: 'de ',
  percent: 'por ?cento|pct',
  currency: loose(
    'reais|real(?! (?!cada|por|de|a)\\p{L}+)|contos?|pilas?|mangos|paus|centavos?|euros?|dólares|dólar|pesos|brl|usd',
  ),
  duration: loose(
    'segundos?|segs?|minutos?|minutinhos?|mins?|horas? (?:semanais|diárias|mensais)|horas?|horinhas?|hrs?|hs|h(?:\\d{2})?|dias? úteis|dias?|diárias?|noites?|manhãs?|tardes?|madrugadas?|(?:fins|finais|fim|final) de semana|semanas?|quinzenas?|meses|mês|mes|bimestres?|trimestres?|semestres?|anos?|aninhos|décadas?',
  ),
  durationWords: loose(
    'um par de (?:minutos|horas|dias|noites|semanas|meses|anos)|(?:uma )?meia hora|(?:uma )?meia horinha|(?<!(?:ao|até|até o|no) )(?:um )?meio dia(?! d[aeo])|meio período|meio ano|meia (?:tarde|manhã|diária)|hora e meia|hora e pouco|ano e meio|ano e pouco|mês e meio|dia e meio|semana e meia|numa (?:tarde|manhã|semana|hora)|num (?:fim|final) de semana|num único dia|num dia só',
  ),
  indefinite:
    'um par de|uns poucos|umas poucas|poucos|poucas|uns|umas|alguns|algumas|vários|várias|um único|uma única|uma|um',
  half: loose(' e (?:mei[oa]|pouco|pouquinho)'),
  per: loose('por|ao|à|a|cada|na|no'),
  months: loose('janeiro|fevereiro|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro').concat(
    '|março|marco(?= de \\d)',
  ),
  ordinal: 'º|o',
  dateOf: 'de ',
  datePrepositions: loose(
    'em|desde|até|de|antes de|a partir de|no início de|no começo de|no fim de|no final de|em meados de|início de|começo de|fim de|final de|meados de|neste|nesse|no último|em|no ano de|ano de|verão de|inverno de|natal de',
  ),
  spanPrepositions: loose(span),
  // "Às 18h" is an hour of the day, "48h" an amount of them.
  clock: loose(
    'da (?:manhã|tarde|noite|madrugada)|horas da (?:manhã|tarde|noite|madrugada)|am|pm|(?<=(?<![\\p{L}\\p{N}])(?:às|as|até as|até às|desde as|antes das|depois das|das|pelas|por volta das|lá pelas|a partir das) \\p{Nd}{1,2}(?:[:.]\\p{Nd}{2})? ?)h(?:s|oras)?',
  ),
  clockBefore: `(?:\\u00e0s|as(?= \\p{Nd}{1,2}(?:h|:|[.,!?]|$| d[aeo] | em ponto))|${loose('até (?:às|as)|lá pelas|por volta das|antes das|depois das|desde as|a partir das|pelas|à')})(?= (?:\\p{Nd}|(?:${named})(?:$|[.,;!?]| da | e | em ponto| horas)))(?! \\p{Nd}{1,3} (?:semanas|horas de|sess|pessoas|noites))`,
  multiples: loose(
    'o dobro|ao dobro|pela metade|a metade|metade (?:do|da|dos|das|de)|o triplo|dobr(?:ou|amos|aram|ei|ar|ando)|duplic(?:ou|amos|aram|ar)|triplic(?:ou|amos|aram|ar)|(?:duas|três|tres|quatro|cinco|dez|\\d+) vezes (?:mais|menos|melhor|pior|maior)',
  ),
  times: 'vezes',
  approximately: loose(
    'uns|umas|cerca de|aproximadamente|aprox|mais ou menos|quase|mais de|menos de|no máximo|no mínimo|pelo menos|ao menos|até|só|apenas|somente|por volta de|em torno de|perto de|coisa de|praticamente|entre',
  ),
  fromTo,
  stars: 'estrelas?|estrelinhas?',
  outOf: 'em',
  notCounts: 'um|uma|zero',
  idioms: loose(
    [
      // "Um dia", "uma vez", "um segundo": no amounts, unless a span of time is meant ("em um dia").
      `(?<!${wordStart}${span} (?:\\p{L}{1,6} )?)${wordStart}um(?:a|ns|as)? (?:belo |bela |outro |outra |certo |certa )?(?:dias?|noite|manhã|tarde|tardinha|momento|momentinho|segundos?|segundinho|minuto|minutinho|fim de semana|final de semana)${wordEnd}(?! (?:e mei|e pouco|por|ao|cada|a menos|a mais|inteir)${wordEnd})`,
      `${wordStart}(?:em|por|num|durante) (?:um |uns )?(?:momento|segundos?|instante|minutinho)${wordEnd}`,
      `${wordStart}esper[ae]m? (?:aí |só ){0,2}(?:um|uns) (?:minut|moment|segund|pouqu)\\p{L}*`,
      `${wordStart}uma vez`,
      `${wordStart}24 ?/ ?7`,
      `${wordStart}(?:24|vinte e quatro) ?(?:horas|h)(?= (?:por dia|ao dia|os? ?7|nos 7))`,
      `${wordStart}abert[oa]s? (?:por |as )?(?:24|vinte e quatro) ?(?:horas|h)`,
      `${wordStart}(?:7|sete) dias (?:por|na|da) semana`,
      `${wordStart}(?:cem|100|1000|mil|200) ?(?:%|por ?cento)(?= (?:recom|indic|satisf|aprov|confi|segur|feliz|content))`,
      `(?<=(?:recom|indic|aprov)\\p{L}{0,9} )(?:cem|100|1000|mil|200) ?(?:%|por ?cento)`,
      `${wordStart}mil (?:maravilhas|vezes|perdões|desculpas|amores|obrigad|coisas|beijos|e uma)`,
      `${wordStart}nota (?:dez|mil|\\d+)`,
      `${wordStart}uma? d[oa]s${wordEnd}`,
      `${wordStart}(?:um|uma) (?:a|por) uma?${wordEnd}`,
      `${wordStart}em (?:dois|três|2|3) (?:tempos|palitos|toques|segundos)`,
      `${wordStart}em (?:duas|três|poucas) palavras`,
      `${wordStart}a (?:dois|três|quatro|\\d+) passos`,
      `${wordStart}quatro cantos`,
      `${wordStart}(?:um|uns) (?:monte|bocado|pouco|pouquinho) de`,
      `${wordStart}(?:dois|duas|2) (?:ou|a) (?:três|tres|3) (?:coisinhas|besteiras)`,
    ].join('|'),
  ),
});
