import { compileNumbers } from './compile-numbers.ts';
import { wordEnd, wordStart } from './compile-words.ts';
import { loosely } from './fr-common-words.ts';

const words = new Map([
  ['zéro', 0],
  ['zero', 0],
  ['un', 1],
  ['une', 1],
  ['deux', 2],
  ['trois', 3],
  ['quatre', 4],
  ['cinq', 5],
  ['six', 6],
  ['sept', 7],
  ['huit', 8],
  ['neuf', 9],
  ['dix', 10],
  ['onze', 11],
  ['douze', 12],
  ['treize', 13],
  ['quatorze', 14],
  ['quinze', 15],
  ['seize', 16],
  ['vingt', 20],
  ['vingts', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['septante', 70],
  ['octante', 80],
  ['huitante', 80],
  ['nonante', 90],
  ['cent', 100],
  ['cents', 100],
  ['mille', 1000],
  ['demi-douzaine', 6],
  ['dizaine', 10],
  ['douzaine', 12],
  ['quinzaine', 15],
  ['vingtaine', 20],
  ['trentaine', 30],
  ['quarantaine', 40],
  ['cinquantaine', 50],
  ['centaine', 100],
  ['millier', 1000],
]);

const named = [...words.keys()].join('|');
const amount = `(?:\\d(?:[\\d.,\\u00A0\\u202F]|(?<=\\d) (?=\\d{3}))*|(?:${named}))`;
const letters = '(?:[^.,;!?\\s]|(?<=\\d)[.,](?=\\d))+';
const units =
  '%|€|pour ?cents?|euros?|jours?|semaines?|mois|ans?|années?|minutes?|mins?|mn|secondes?|heures?|h|nuits?|clients?|commandes?';
/** "de … à …" is everywhere in French: a change needs a verb before it, or one unit behind both numbers. */
const changes = 'pass|tomb|descend|mont|rédui|baiss|ramen|diminu|augment|grimp|chut|recul|évolu|chang|bond';
const fromTo = new RegExp(
  loosely(
    `(?<=(?<![\\p{L}])(?:${changes})\\p{L}{0,8} (?:\\p{L}{1,12} ){0,2})de (?:environ |presque |près de )?${amount}(?:[^.,;!?]|(?<=\\d)[.,](?=\\d)){0,24}? à (?:peine |seulement |moins de |plus de |environ |près de |presque )?${amount}(?:\\s?(?:${units})(?![\\p{L}]))?|(?<![\\p{L}])de (?:environ |presque |près de )?${amount}\\s?(?:%|€|euros?|jours?|semaines?|mois|minutes?|mins?|mn|heures?(?= à ${amount}\\s?(?:min|sec))) à (?:peine |seulement |moins de |environ |près de )?${letters}(?:\\s?(?:${units})(?![\\p{L}]))?`,
  ),
  'iu',
);

export const frNumbers = compileNumbers({
  words,
  // A no-break space may stand between a number and its sign, which no rule expects: it goes with the digits.
  digits:
    '(?:\\d{1,3}(?:[ .\\u00A0\\u202F]\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?)(?:[\\u00A0\\u202F](?=[€%]|[Ee]uros?|[Jj]ours?|[Hh]eures?|[Hh](?!\\p{L})|[Mm]in))?',
  link: "de |d['’]",
  percent: '%|pour ?cents?|pct',
  currency:
    'euros?|eur|balles|centimes?|dollars?|livres? sterling|francs?(?: suisses)?|francs? cfa|fcfa|dirhams?|dinars?',
  duration: loosely(
    "secondes?|secs?|minutes?|mins?|mn|heures?|h(?:\\d{2})?|demi-journées?|demi-heures?|journées?|matinées?|soirées?|après-midis?|jours?|j(?!')|nuits?|nuitées?|week-?ends?|semaines?|sem|mois|trimestres?|semestres?|années?|ans?|siècles?",
  ),
  durationWords: loosely(
    "(?:une? )?(?:petite |bonne |grosse |grande )?demi[- ](?:heure|journée)|trois quarts? d'heure|3/4 d'heure|(?:un )?(?:petit |bon |gros )?quart d'heure|1/4 d'heure|(?:une )?(?:bonne |petite )?(?:quinzaine|huitaine)",
  ),
  indefinite: 'une bonne|une petite|un bon|un petit|quelques|plusieurs|une|un',
  half: ' et demie?',
  per: 'par|chaque|la|le|tous les|toutes les',
  months: loosely(
    'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv|févr|avr|juil|oct|nov|déc',
  ),
  ordinal: 'er',
  datePrepositions: loosely(
    "en|depuis|dès|avant|après|vers|courant|début|fin|mi|jusqu'en|jusqu'à fin|du mois de|au mois de|mois de|l'an|été|printemps|hiver|automne",
  ),
  spanPrepositions: loosely('en|dans|sous|pendant|durant|après|au bout de|en moins de|il y a|pour|depuis'),
  // "à 18h" is an hour of the day, "48h" an amount of them.
  clock: loosely(
    "(?<=(?<![\\p{L}\\p{N}])(?:à|(?<!y )a|vers|dès|avant|après|jusqu'à|entre|de \\d{1,2} ?h à|entre \\d{1,2} ?h et) \\p{Nd}{1,2} ?)h(?:eures?)?",
  ),
  multiples: loosely(
    '(?:deux|trois|quatre|cinq|dix|\\d+) fois (?:plus|moins)|la moitié (?:du|de la|des|de|moins)|moitié (?:prix|moins)|divisée?s? par (?:deux|trois|quatre|cinq|dix|\\d+)|multipliée?s? par (?:deux|trois|quatre|cinq|dix|\\d+)|le double|doublée?s?|doubler|triplée?s?|tripler|quadruplée?s?',
  ),
  times: 'fois',
  approximately: loosely(
    "environ|autour de|aux alentours de|à peu près|grosso modo|presque|quasiment|quasi|près de|plus de|moins de|au moins|au plus|au maximum|au minimum|à peine|jusqu'à|maximum|minimum|seulement|juste|entre",
  ),
  fromTo,
  stars: loosely('étoiles?'),
  outOf: 'sur',
  notCounts: 'une|un|zéro|zero|neuf',
  idioms: loosely(
    [
      // "un jour", "une fois", "une seconde chance": no amounts, unless a span of time is meant ("en une journée").
      `(?<!${wordStart}(?:en|dans|sous|sur|pendant|durant|pour|après|d'|toute|moins d'|pris|prend|prenait|duré|fallu|attendu|perdu|perdait|perdais|gagné) ?)${wordStart}une? (?:beau )?(?:jour|soir|matin|nuit|journée|soirée|matinée|après-midi|fois|week-?end)${wordEnd}`,
      `(?<!${wordStart}(?:en|dans|sous|pendant|d') ?)${wordStart}(?:une|la|ma|sa|notre|cette) secondes?${wordEnd}(?! (?:par|sur)${wordEnd})`,
      `${wordStart}une (?:petite )?(?:minute|seconde) (?:svp|stp|s'il)`,
      `${wordStart}(?:encore|plus d'|chaque|cette) ?une fois`,
      `${wordStart}l'une?${wordEnd}`,
      `${wordStart}les uns${wordEnd}`,
      `${wordStart}24 ?h? ?(?:/|sur) ?24(?: ?h)?`,
      `${wordStart}24 heures sur 24`,
      `${wordStart}7 ?j(?:ours)? ?(?:/|sur) ?7`,
      `${wordStart}sept jours sur sept`,
      `${wordStart}24 ?/ ?7${wordEnd}`,
      `${wordStart}mille (?:mercis?|fois|excuses|bravos)`,
      `${wordStart}merci (?:mille|cent) fois`,
      `${wordStart}(?:cent|mille) fois (?:merci|mieux|oui)`,
      `${wordStart}à (?:\\d+|deux|trois) pas${wordEnd}`,
      `${wordStart}en (?:deux|trois|quatre) (?:mots|clics|temps)${wordEnd}`,
      `${wordStart}(?:deux temps )?trois mouvements${wordEnd}`,
      `${wordStart}aux quatre coins`,
      `${wordStart}(?:à )?(?:100|1000|cent) ?(?:%|pour cent)(?= (?:satisfait|content|recommand|positi|d'accord|confian))`,
      `(?<=(?:recommand|satisfait|content|conseill)\\p{L}{0,6} )à (?:100|200|1000) ?%`,
      `${wordStart}à (?:100|200|1000) ?%`,
      `${wordStart}(?:deux|trois|2|3) ou (?:deux|trois|quatre|3|4) (?:bricoles|trucs)`,
    ].join('|'),
  ),
});
