import { compileNumbers } from './compile-numbers.ts';

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';

export const enNumbers = compileNumbers({
  words: new Map([
    ['zero', 0],
    ['one', 1],
    ['two', 2],
    ['three', 3],
    ['four', 4],
    ['five', 5],
    ['six', 6],
    ['seven', 7],
    ['eight', 8],
    ['nine', 9],
    ['ten', 10],
    ['eleven', 11],
    ['twelve', 12],
    ['thirteen', 13],
    ['fourteen', 14],
    ['fifteen', 15],
    ['sixteen', 16],
    ['seventeen', 17],
    ['eighteen', 18],
    ['nineteen', 19],
    ['twenty', 20],
    ['thirty', 30],
    ['forty', 40],
    ['fifty', 50],
    ['sixty', 60],
    ['seventy', 70],
    ['eighty', 80],
    ['ninety', 90],
    ['hundred', 100],
    ['thousand', 1000],
    ['dozen', 12],
  ]),
  percent: '%|percent|per cent|pct',
  currency: 'dollars?|pounds?|euros?|bucks|quid|cents?|usd|eur|gbp|kes|shillings?|grand',
  duration:
    'seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|mornings?|afternoons?|evenings?|weekends?|weeks?|wks?|fortnights?|months?|years?|yrs?|decades?',
  indefinite: 'half an|half a|a couple of|couple of|a few|an|a',
  per: 'a|an|per|each|every',
  months,
  datePrepositions: 'in|since|by|until|till|last|this|every|from|early|late|mid',
  clock: "am|pm|a\\.m\\.|p\\.m\\.|o['’]clock",
  ordinal: 'st|nd|rd|th',
  dateOf: 'of ',
  half: ' and a half',
  times: 'times',
  notCounts: 'one|zero',
  multiples: 'twice|half (?:the|as|of|my|our)|halved|doubled?|doubling|tripled?|quadrupled?',
  approximately:
    'about|around|almost|nearly|over|under|roughly|approximately|approx|more than|less than|at least|at most|up to|only|just',
  fromTo:
    /(?<![\p{L}])from [^.,;!?]{1,24}? (?:down |up )?to [^.,;!?\s]+(?: (?:one|two|three|four|five|six|seven|eight|nine|ten|\d[\d.,]*|percent|per cent|hours?|hrs|days?|minutes?|mins?|weeks?|months?))?/iu,
  stars: 'stars?',
  outOf: 'out of|of',
  idioms:
    '\\b(?:an?|the|my|our|his|her|their|your|every|one) second\\b(?! (?:per|each|every)\\b)|\\bsecond (?!s\\b)|(?<!\\b(?:in|within|for|over|took|under|about|only|just) )\\bone (?:day|night|morning|afternoon|evening|weekend)\\b|\\b(?:give me|wait|hold on|just|in|for) a (?:sec|minute|moment)\\b|\\bat one (?:point|time|stage)\\b|\\bone (?:of|by|or|another|after|thing|time)\\b|\\b24 ?/ ?7\\b|\\btwo thumbs\\b|\\bone hundred percent\\b',
  spanPrepositions: 'in|within|for|over|after|took|under',
});
