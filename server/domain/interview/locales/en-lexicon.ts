import { lineSet as lines, wordSet as words } from './compile-words.ts';
import { enCommonWords } from './en-common-words.ts';
import { enLeaving } from './en-leaving.ts';
import { enNumbers } from './en-numbers.ts';
import type { Lexicon } from './lexicon.ts';

const closedClass = words(`
a an the and or but nor so yet if then than that this these those there here it its it's i me my mine myself we us our ours ourselves
you your yours he him his she her hers they them their theirs who whom whose which what when where why how is am are was were be been
being isn't wasn't aren't weren't do does did don't doesn't didn't have has had haven't hasn't hadn't having will would won't wouldn't
can could can't couldn't cannot shall should shouldn't may might must to of in on at by for from with without into onto over under
up down out off about after before between through during against as until till while because cos cuz since not no yes very really
just also too even only still already again ever never always often quite rather such some any all both each every either neither other
another much many more most less least few own same i'm i've i'd i'll we're we've we'd we'll you're you've he's she's they're they've
that's there's what's who's let's one oh ok okay well um uh though although however else etc get got gets getting go went going gone
`);

export const enLexicon: Lexicon = {
  tag: 'en',
  segmenter: new Intl.Segmenter('en', { granularity: 'sentence' }),
  abbreviations: lines(
    'dr|mr|mrs|ms|st|inc|ltd|co|vs|approx|prof|jr|sr|e.g|i.e|etc|dept|tel|ext|mt|ave|rd|blvd|hr|hrs|min|mins|lb|lbs|oz|ft|sq|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|a.m|p.m|u.s|u.k',
  ),
  numberAbbreviations: lines('no|nos|fig|vol|pp'),
  ordinalStops: false,
  closedClass,
  common: enCommonWords,
  genericPraise: words(`
good great nice excellent amazing awesome fantastic wonderful brilliant perfect superb lovely best fine cool super top outstanding
incredible love loved like liked happy pleased satisfied recommend recommended highly definitely absolutely totally truly service
experience product quality team staff company work job everything thing things lot bit way really friendly professional helpful
bad terrible awful horrible worst poor rubbish ok okay decent average thanks thank`),
  refusals: lines(
    "no|nope|nah|none|nothing|n/a|na|-|--|.|…|can't think of any|can't think of anything|cant think of anything|cannot think of anything|cant think of any|not really|no idea|don't know|dont know|i don't know|i dont know|idk|dunno|i dunno|nothing comes to mind|nothing really|nothing at all|nothing else|no nothing|not that i can think of|no comment|no comments|not sure|i'm not sure|im not sure|no thanks|no thank you|nil|zero|not at all|never|none at all|none really|no not really|nothing to add|no number|rather not say|prefer not to say|i'd rather not|id rather not|i'd rather not say|already said|already told you|i already told you|i already said|see above|as above|as i said|like i said|same as before|same as above",
  ),
  skips: lines('skip|pass|next|next question|skip this|skip it|skip this one|move on'),
  anonymous: lines('anon|anonymous|anonymously|no name|private|keep it anonymous|keep me anonymous|hide my name|none'),
  affirmations: lines(
    'yes|yep|yeah|yea|yup|sure|of course|definitely|absolutely|certainly|i would|i do|i did|it did|totally|for sure|ok|okay|k|fine|yes it did|yes i would|yes definitely|yes absolutely|yes of course',
  ),
  finish: lines(
    "that's all|thats all|that's it|thats it|i'm done|im done|done|finish|finished|all done|no more questions|enough|that's enough|that will be all|no that's all|no thats all|no that's it|i'm finished|im finished|let's finish|wrap up",
  ),
  pause: lines(
    "later|busy|not now|i'm busy|im busy|busy now|maybe later|another time|some other time|can't talk now|cant talk now|in a meeting|driving|ask me later|come back later|i'll do it later|ill do it later|brb",
  ),
  help: lines(
    'help|help me|info|?|??|what is this|what is this about|who is this|who are you|are you a bot|is this a bot',
  ),
  leaving: enLeaving,
  courtesies: words('please pls plz thanks thank you thx ty now ok okay just hey hi hello sorry'),
  wantsHuman:
    /\b(?:(?:speak|talk|chat)(?:ing)? (?:to|with) (?:a |an |the |your |some)?(?:real |actual )?(?:human|person|manager|someone|somebody|agent|supervisor|owner|staff|boss|rep(?:resentative)?)(?! (?:who|there|at|in|and|about|that|but))|(?:get|have) (?:someone|somebody|a manager|a person|a human|the manager|the owner) (?:to )?(?:call|contact|ring|phone|e-?mail|text|write to) me|(?:please|pls|can (?:you|someone|somebody)|could (?:you|someone|somebody)|someone|somebody)(?: please)? (?:call|ring|phone|contact) me(?! back (?:and|but)))\b/iu,
  wrongPerson:
    /^(?:wrong (?:number|person)|(?:sorry,? )?(?:you(?:['’]ve| have) got )?the wrong (?:number|person)|who is this\?? i (?:never|did(?:n['’]?t| not)) |i(?:['’]ve| have)? (?:never|not) (?:bought|ordered|booked|used|been|visited|heard of|had)(?: (?:this|that|it|there|here|anything|from|you|your|them|a|any)){1,4}|i did(?:n['’]?t| not) (?:buy|order|book|use) (?:this|that|it|anything)|i(?:['’]m| am) not (?:a|your|their) customer|(?:this|that) (?:is|was)(?:n['’]?t| not) me)\b/iu,
  minor:
    /\b(?:i(?:['’]?m| am) (?:only |just )?(?:[5-9]|1[0-5]|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)(?: ?(?:years? old|yrs? old|y\/?o|yo))?(?=[\s.,!?]*$|[.,!?]| and| so| but| btw| by the way| lol)|i(?:['’]?m| am) in (?:primary|elementary|middle) school)/iu,
  processTalk:
    /^(?:ok(?:ay)?|hi|hello|hey|hi there|thanks?|thank you|thx|cheers|ty|see above|as (?:i said|above)|like i said|already (?:said|told you)|i already (?:said|told you)|hope (?:this|that) helps|that'?s (?:it|all)|sure|yes|yeah|yep|no|nope|well|bye|goodbye|not sure|idk|hmm+|um+|let me think|(?:well,? )?where (?:do|should) i (?:start|begin)|good question|no problem|you'?re welcome|regards|kind regards|best wishes|sent from my \w+|sorry(?:,)? (?:i )?(?:was|been|i've been) (?:away|busy|offline|on holiday|at work|out)|sorry(?:,)? (?:for|about) (?:the |my )?(?:late|slow|delay\w*)(?: (?:reply|answer|response))?|(?:i )?(?:was|been) (?:away|busy)|i'?m back|back now|here again)(?:[ ,]+(?:there|again|so much|very much|everyone|all|guys|thanks|and))*[\s.!,…]*$/iu,
  cues: {
    problem:
      /\b(?:(?:it |we |i |they |which )?used to (?!it\b|that\b|this\b|them\b)|before (?:we|i|that|this|you|they|switching|using|coming|finding|moving|then|it|hiring|our|my|calling)|^before\b|previously|struggl\w*|fed up|(?:had|have) (?:a |the |lots of |real )?(?:problems?|issues?|trouble)|the (?:problem|trouble|issue) (?:was|is)|was(?:n['’]?t| not) working|(?:stopped|kept|keeps?) (?:breaking|failing|crashing|leaking|losing|missing|getting|working)|broke(?:n)?(?: down)?|couldn['’]?t (?:find|get|keep|sleep|afford|use|see|work)|wast(?:e|ed|ing)|(?:lost|lose|losing) (?:\w+ ){0,2}(?:time|money|hours?|hrs|days?|customers?|orders?|track|sleep|\d+)|nightmare|(?:no|without) (?:any )?(?:hot water|running water|heating|power|internet|electric\w*|oven|boiler|kitchen|car)|needed (?:a|an|to|someone|help|new)|our old|my old|the old)\b/iu,
    hesitation:
      /\b(?:worri(?:ed|es)|worry|s[ck]eptic\w*|(?:almost|nearly) (?:did(?:n['’]?t| not)|didnt|never|gave up|cancell?ed|walked|went (?:with|to|for)|backed)|hesita\w+|unsure|(?:not|wasn['’]?t|weren['’]?t) (?:sure|convinced|certain)|(?:had|have) (?:my |our |some |a few )?(?:doubts?|reservations|second thoughts)|doubt(?:ed|ful)|afraid|nervous|on the fence|put (?:me|us) off|reluctant|(?:been )?burn(?:ed|t) (?:by|before)|too good to be true|(?:the )?price (?:put|made|was what)|seemed (?:expensive|pricey|steep))\b/iu,
    result:
      /\b(?:now(?:adays)?|these days|since (?:then|we|i|switching|moving|they|last|january|february|march|april|may|june|july|august|september|october|november|december)|went (?:up|down|from)|(?:up|down) from|sav(?:ed|es|ing|e) (?:us|me|about|around|over|at|nearly|almost|\d|so|a|my|our)|no longer|any ?more|ended up|as a result|(?:gave|gives|got|gets|give) (?:\w+ ){0,4}back|grew|doubl(?:ed|es?)|tripled|cut (?:\w+ ){0,3}(?:by|to|from|in)|reduc(?:ed|es)|increas(?:ed|es)|halved|improved|fixed|solved|sorted|repaired|works? (?:again|perfectly|fine)|back (?:up|on) (?:and|track)|(?:six|three|two|\d+) (?:months?|weeks?|years?) (?:on|later|in)|finally (?:have|got|can|sleep|get))\b/iu,
    surprise:
      /\b(?:surpris\w+|did(?:n['’]?t| not) (?:expect|think|realise|realize)|didnt expect|unexpected\w*|was(?:n['’]?t| not) expecting|(?:than|as) (?:i|we) (?:expected|thought|feared|hoped)|turned out|to (?:my|our) (?:delight|horror|shock|amazement|relief)|out of (?:the blue|nowhere)|never (?:thought|imagined))\b/iu,
    improve:
      /\b(?:(?:shown|heard|done|said|received|had|seen) nothing (?:since|back|for (?:days|weeks|months))|wish(?:ed)?|could (?:be|have been|have|do with)|only (?:thing|complaint|downside|gripe|issue|problem|criticism|negative)|would (?:be|have been) (?:nice|better|good|great|helpful) (?:if|to|with)|should(?:n['’]?t)? (?:have|be)|if only|one (?:complaint|gripe|downside)|room for improvement|downside|(?:a bit|little|too) (?:slow|late|expensive|pricey|noisy|small|confusing|loud|cold|long))\b/iu,
    recommend_to:
      /\b(?:recommend\w*|(?:told|tell|telling) (?:my|all|every\w+|our|a friend|friends|other|people)|refer(?:red|ring)? (?:my|a|friends|people|other|them|others)|would (?:not |n['’]t |never )?(?:use|come|go|buy|book|order)(?: \w+)?(?: them| from)? again|(?:will|won['’]?t|wouldn['’]?t) be back|send (?:my|all my) (?:friends|mum|mother|sister|brother|family))\b/iu,
    specific:
      /\b(?:for (?:example|instance)|one (?:time|day|morning|evening|night)|when (?:i|we|my|our|the|they|he|she)|the (?:best|worst) (?:bit|part|thing)|especially|particularly|in particular|what (?:i|we) (?:liked|loved|noticed|hated|remember))\b/iu,
  },
  boundStart:
    /^[("'“‘…\s]*(?:but|however|although|though|then again|except|still|yet|and|or|so|because|cos|cuz|also|which|that said|having said that|on the other hand|even so|nevertheless|nonetheless|otherwise|instead|plus|then|anyway|whereas|despite (?:this|that|it)|apart from that|other than that|it|its|it['’]s|this|that|that['’]s|these|those|they|they['’]re|they['’]ve|them|their|he|he['’]s|she|she['’]s|his|her|same|neither|both|either|for example|for instance)\b/iu,
  anaphoricStart:
    /^[("'“‘…\s]*(?:but|however|although|though|and|or|so|because|which|it|it['’]s|its|this|that|that['’]s|these|those|they|they['’]re|them|their|he|he['’]s|she|she['’]s|his|her|then|same|also)\b/iu,
  answerStart:
    /^(?:(?:yes|yeah|yep|yup|yea|nope|nah|sure|definitely|absolutely)\b|(?:no|nothing|none|maybe|probably|sometimes|perhaps)\s*(?:[,.!;:–—-]|$))/iu,
  interrogativeStart:
    /^[("'“‘\s]*(?:(?:so|and|but|ok|okay|hi|hello|hey|sorry|by the way|btw|also|oh|just wondering)[, ]+)?(?:what|when|where|who|whose|how|why|which|can|could|do|does|did|is|are|was|were|will|would|should|have|has|may|am|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|don['’]t|doesn['’]t|didn['’]t|won['’]t|haven['’]t|hasn['’]t|any chance)\b/iu,
  rhetorical:
    /\b(?:what more (?:can|could|do)|what['’]?s not to (?:like|love)|what is not to|who (?:knew|would have|wouldn['’]t|does that|doesn['’]t)|need i say|why (?:does|did|would|didn['’]t|wouldn['’]t|had) (?:nobody|no ?one|anyone|i|we|it|they)|how (?:hard|difficult) (?:can|could|is)|what else can i|right\?|you know\?|what was i|where have (?:you|they) been)/iu,
  addressesUs: /\b(?:you|your|you['’]re|u|ur)\b/iu,
  firstPerson: /\b(?:i|i['’](?:m|ve|d|ll)|we|we['’](?:re|ve|d|ll)|my|our|me|us|im|ive)\b/iu,
  ownSubject: /\b(?:i|we)(?:['’](?:m|ve|d|ll|re))?\b/iu,
  pastEvent:
    /\b(?:\w{3,}ed|came|went|got|took|made|gave|found|told|said|did|had|brought|sent|kept|left|lost|paid|met|felt|thought|saw|called|spoke|wrote|held|bought|sold|built|ran|fell|drove|ate|slept|woke|broke|chose)\b/iu,
  finiteVerb:
    /\b(?:is|are|was|were|has|have|will|can|do|does|isn['’]t|wasn['’]t|doesn['’]t|won['’]t|works?|makes?|keeps?|saves?|tastes?|feels?|looks?)\b|\b(?:it|that|he|she|there|everything)['’]s\b/iu,
  correction: {
    lead: /^(?:actually|correction|sorry|oops|wait|no,? wait|i meant?|i should have said|my mistake)\b/iu,
    pattern:
      /(?<![\d.,])(?<to>\d[\d.,]*\d|\d)\b[^.!?\d]{0,30}?,? ?(?:not|instead of|rather than) (?:the )?(?<old>\d[\d.,]*\d|\d)\b/iu,
  },
  conditional:
    /\b(?:if only|would(?:n['’]t)? have|could(?:n['’]t)? have|should(?:n['’]t)? have|\bif (?:they|you|it|i|we)\b|might have|wish)\b/iu,
  sarcasm:
    /\b(?:yeah right|as if|sure,? jan|slow clap|thanks for nothing|for ignoring|what a joke|oh great|just great)\b|\/s\b|["“][\p{L}]+["”]/iu,
  danglingComparison:
    /\b(?:better|worse|faster|slower|cheaper|easier|nicer|more \w+|less \w+)\s*[.!]*$|\b(?:compared (?:to|with) (?:them|that|it|this)|than (?:them|that|it|this|those))\b/iu,
  profanity:
    /\b(?:f+u+c+k+\w*|sh[i1]t(?:ty|e|s)?|bullshit|assholes?|arseholes?|bastards?|cunts?|bitch(?:es|y)?|wankers?|twats?|dickheads?|motherf\w+|pissed off|crap(?:py)?|wtf)\b/iu,
  abuse:
    /\b(?:f+u+c+k+ (?:you|off|u|this)|piss off|screw you|go to hell|you(?:['’]re| are| r)? (?:all |a |an |such |just |bunch of |fucking |bloody )*(?:idiots?|morons?|scum|thieves|crooks?|assholes?|arseholes?|bastards?|cunts?|wankers?|useless|pathetic|scammers?)|shut up|drop dead)\b/iu,
  sensitive:
    /\b(?:cancer|died|dying|death|dead|funeral|miscarriage|stillb\w+|suicid\w+|depress\w+|anxiety|surgery|diagnos\w+|surger(?:y|ies)|abus(?:e|ed|ive)|assault\w*|lawsuit|lawyer|solicitor|sue|court|police|hospital|disab\w+|pregnan\w+|hiv|divorce\w*|bankrupt\w*|passed away|bereave\w*|widow\w*|tumou?r|stroke|chemo\w*|terminal)\b/iu,
  polarity: {
    positive:
      words(`good great nice excellent amazing awesome fantastic wonderful brilliant perfect superb lovely best love loved happy stunning gorgeous fabulous
pleased delighted friendly helpful professional quick fast reliable easy beautiful delicious recommend kind polite spotless smooth`),
    negative:
      words(`bad terrible awful horrible worst poor rubbish appalling disgusting shocking rude late broken dirty disappointing disappointed slow useless angry
upset unhappy wrong ignored argued mess disaster overpriced cold stale unprofessional refused missing damaged complaint mistake failed`),
    negators: words(
      "not no never none without hardly barely isn't wasn't aren't don't doesn't didn't can't couldn't won't wouldn't nothing",
    ),
    phrases: {
      positive:
        /\b(?:not (?:at all )?(?:bad|half bad|too bad)(?: at all)?|could(?:n['’]?t| not) (?:be|have been|ask for|fault|wish)(?: \w+){0,3}|no (?:complaints?|issues?|problems?|faults?)|(?:can(?:['’]?t|not)|could(?:n['’]?t| not)) (?:recommend|praise|thank) (?:\w+ ){1,3}(?:enough|highly enough)|never (?:let|lets) (?:me|us) down|hard to fault|second to none|nothing (?:but|short of)(?: \w+)?)\b/giu,
      negative:
        /\b(?:nothing special|not (?:great|good|impressed|happy|worth)|could(?:n['’]?t| not) care less|never again|(?:what|such) a joke|waste of (?:time|money)|avoid|let (?:me|us) down|5 stars? for ignoring|far from (?:good|perfect|ideal))\b/giu,
      neither: /\b(?:was going to (?:leave|give) \w+ stars? (?:until|but)|sick)\b/giu,
    },
  },
  instructions: [],
  grounding: {
    insertable: words(
      'and so which who that was were is are it they we i our my the a an then with to of in on at for',
    ),
    guarded: words(`
can could may might must shall should will would very really so extremely absolutely totally completely highly incredibly always
ever every all most many much more less least few several only just best worst better worse because since therefore thanks due hence`),
    hedges: words(`
about around almost nearly roughly approximately maybe perhaps probably possibly think guess seem seems seemed somewhat fairly quite
rather mostly usually often sometimes bit little kind sort`),
  },
  numbers: enNumbers,
  ratings: {
    words: new Map([
      ['one', 1],
      ['two', 2],
      ['three', 3],
      ['four', 4],
      ['five', 5],
      ['poor', 1],
      ['excellent', 5],
    ]),
    outOf: 'out of|of',
    stars: 'stars?',
    lead: "a|an|i'd say|i would say|i give it|i'd give it|i'd give it a|i give it a|it's|it's a|it was|it was a|solid|a solid|about|about a|easy|an easy",
  },
  relations: {
    insider:
      /\b(?:work (?:there|here|for|at)|employ\w+|staff|family|wife|husband|partner|brother|sister|mother|father|mum|mom|dad|son|daughter|cousin|owner|friend of the owner|relative)\b/iu,
    rewarded: /\b(?:discount|free|reward|voucher|gift|coupon|refund|paid|money off|sample)\b/iu,
    customer: /\b(?:customer|client|none|neither|guest|patient|just bought|bought)\b/iu,
  },
  yes: /^(?:yes|yep|yeah|yup|sure|ok|okay|please|call|do|y|of course|definitely)\b/iu,
  no: /^(?:no|nope|nah|n|not|don['’]?t|never|none)\b/iu,
};
