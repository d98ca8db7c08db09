/**
 * What is heard in every language at once, beside each language's own lexicon: people write in the language they are
 * upset in, and these must not be missed.
 */
import { wordEnd, wordStart } from './compile-words.ts';

const anywhere = (alternatives: string): RegExp => new RegExp(`${wordStart}(?:${alternatives})${wordEnd}`, 'iu');

/** Wants money back, or somebody who can decide: a person's business, and never promised by us. */
export const wantsRemedy = anywhere(
  [
    "(?:i )?(?:want|demand|expect|need|would like|i['’]d like) (?:my money|a (?:full )?refund|our money|it) ?(?:back)?(?= *(?:[.!,;]|$| now| today| please))|give (?:me|us) (?:my|our) money back|refund me|(?:get|give|put) me (?:a|the|your|through to (?:a|the|your)) (?:manager|supervisor|boss|owner|person|human)",
    '(?:quiero|exijo|quisiera|necesito) (?:que me devuelvan el dinero|mi dinero|el reembolso|un reembolso|una devoluci[oó]n)|devu[eé]lv(?:anme|eme|edme) (?:el|mi) dinero|que me devuelvan (?:el|mi) dinero',
    "(?:je (?:veux|exige|demande|souhaite)|j['’]exige) (?:[eê]tre rembours[eé]e?|un remboursement|mon argent|le remboursement)|remboursez[- ]moi|rendez[- ]moi mon argent",
    '(?:ich )?(?:will|m[oö]chte|verlange|fordere) (?:ich )?(?:mein geld|eine r[uü]ckerstattung|eine erstattung|das geld)(?: zur[uü]ck)?|geld zur[uü]ck(?= *(?:[.!,]|$))|geben sie mir (?:den chef|mein geld)',
    '(?:quero|exijo|preciso d[eo]) (?:meu dinheiro(?: de volta)?|um reembolso|reembolso|o estorno|a devolu[cç][aã]o)|devolvam? (?:o )?meu dinheiro|me devolv(?:am|e|a) (?:o )?(?:meu )?dinheiro',
    '(?:nataka|naomba|nadai) (?:pesa|hela|fedha) (?:yangu|zangu)(?: irudishwe| zirudishwe)?|(?:ni)?rudishie(?:ni)? (?:pesa|hela|fedha)(?: yangu| zangu)?|mnirudishie (?:pesa|hela|fedha)\\p{L}*',
    '(?:أريد|اريد|أطالب|بدي|عايز|ابغى|أبغى) (?:استرجاع |استرداد |ترجعوا |إرجاع )?(?:فلوسي|مالي|نقودي|المبلغ|ثمن\\p{L}*|حقي)|(?:رجعوا|أعيدوا|ارجعوا|رجعولي) (?:لي )?(?:فلوسي|مالي|نقودي|المبلغ)',
  ].join('|'),
);

/** Wants everything gone: words, answers, the chat. */
export const wantsErasure = anywhere(
  [
    '(?:delete|erase|remove|wipe) (?:everything|all|all (?:of )?(?:my|the) (?:data|messages|answers)|all (?:that )?you (?:have|know|hold|store))(?: (?:you|about|of|that|from|on|me|have|hold|saved|stored|i) ?)*(?= *(?:[.!,;]|$| including| also| and))|forget everything (?:about me|i said)',
    '(?:borr(?:a|en|ad|ar)|elimin(?:a|en|ar)) (?:todo|todos mis datos|todo lo que (?:tengan|tienes|ten[eé]is|guardan|sepan|he dicho|dije)\\p{L}*)',
    '(?:supprimez|effacez|supprimer|effacer) (?:tout|toutes mes (?:donn[eé]es|r[eé]ponses)|tout ce que)',
    '(?:l[oö]schen|l[oö]scht|l[oö]sch)(?: sie| bitte){0,2} (?:bitte )?(?:alles|alle (?:meine )?(?:daten|angaben|nachrichten)|meine daten|diesen chat|s[aä]mtliche)|alles l[oö]schen',
    '(?:apag(?:ue|uem|ar|a)|exclu(?:a|am|ir)|delet(?:e|em|ar)) (?:tudo|todos os (?:meus )?dados|tudo o que|meus dados)',
    '(?:futa|futeni|ondoa|ondoeni) (?:kila kitu|yote|taarifa zangu zote|data yangu|mazungumzo haya)',
    '(?:احذفوا|احذف|امسحوا|امسح) (?:كل شيء|كل شي|كل ما|جميع|كل بياناتي|بياناتي)\\p{L}*',
  ].join('|'),
);

/** "Change my rating to 2": the number, which the customer alone may change. */
const ratingChanges: readonly RegExp[] = [
  /(?<![\p{L}])my (?:score|rating|stars?|number)(?![\p{L}])[^.!?\d]{0,24}?(?<to>[1-5])(?![\d.,]?\d)/iu,
  /(?<![\p{L}])(?:mi|la|una) (?:nota|puntuaci[oó]n|calificaci[oó]n|valoraci[oó]n)(?![\p{L}])[^.!?\d]{0,20}?(?:a|en|de|por|es|sea|un|una)? (?<to>[1-5])(?![\d.,]?\d)/iu,
  /(?<![\p{L}])ma (?:note|[eé]valuation)(?![\p{L}])[^.!?\d]{0,24}?(?<to>[1-5])(?![\d.,]?\d)/iu,
  /(?<![\p{L}])meine (?:bewertung|note|wertung|sterne|punktzahl)(?![\p{L}])[^.!?\d]{0,24}?(?<to>[1-5])(?![\d.,]?\d)/iu,
  /(?<![\p{L}])minha (?:nota|avalia[cç][aã]o|pontua[cç][aã]o)(?![\p{L}])[^.!?\d]{0,24}?(?<to>[1-5])(?![\d.,]?\d)/iu,
  /(?<![\p{L}])(?:alama|nyota|daraja) (?:yangu|zangu|langu)(?![\p{L}])[^.!?\d]{0,24}?(?<to>[1-5])(?![\d.,]?\d)/iu,
  /(?:تقييمي|درجتي|نجومي)[^.!؟?\d٠-٩]{0,24}?(?<to>[1-5١-٥])(?![\d٠-٩])/iu,
];

export function ratingChangeIn(sentence: string): number | null {
  for (const pattern of ratingChanges) {
    const to = pattern.exec(sentence)?.groups?.to;
    if (to !== undefined) return Number(to.replace(/[١-٥]/u, (digit) => String(digit.charCodeAt(0) - 0x660)));
  }
  return null;
}

/** Loss is no matter of health or law: it belongs to the story where the customer tells it, and is never quoted back. */
export const bereavement = new RegExp(
  `${wordStart}(?:died|dying|death|dead|funeral|passed away|bereave\\p{L}*|widow\\p{L}*|mourning|tod|todes|tot|gestorben|verstorben\\p{L}*|verstarb|beerdigung|bestattung|beisetzung|witwer?|trauer\\p{L}*|muri[oó]|falleci\\p{L}*|muerte|muert[oa]|entierro|viud[oa]|duelo|luto|mort|morte|d[eé]c[eé]d\\p{L}*|d[eé]c[eè]s|obs[eè]ques|enterrement|veu(?:f|ve)|deuil|morreu|falec\\p{L}*|mort[oa]|enterro|vel[oó]rio|vi[uú]v[oa]|fariki|alifariki|kifo|msiba|mazishi|maombolezo|mjane|amefariki|amekufa|مات|ماتت|توفي|توفيت|وفاة|موت|جنازة|عزاء|حداد|أرملة?|فقدت)${wordEnd}`,
  'giu',
);

/** "But …": what follows is the other side of what was told, which is what "what could be better" asks for. */
export const contrast = new RegExp(
  `^[("'“‘«…\\s-]*(?:but|however|the only thing|only|pero|sin embargo|eso s[ií]|lo único|mais|cependant|par contre|en revanche|seul bémol|aber|allerdings|jedoch|nur|mas|por[eé]m|s[oó] que|lakini|ila|isipokuwa|لكن|ولكن|لكنها?|بس|غير أن|إلا أن)${wordEnd}`,
  'iu',
);

/** Not the person whose number this is: said anywhere in a message. */
export const strangerSays = anywhere(
  [
    "(?:this|that) (?:is|was)(?:n['’]?t| not) (?:his|her|their|my) (?:number|order|phone|appointment)|wrong number|(?:he|she) (?:does(?:n['’]?t| not)) have this number",
    '(?:este|ese) n[uú]mero (?:no es|ya no es)|no es su n[uú]mero|n[uú]mero equivocado',
    "ce (?:n['’]est pas|num[eé]ro n['’]est (?:pas|plus)) (?:son num[eé]ro|le sien|[aà] lui|[aà] elle)|faux num[eé]ro|mauvais num[eé]ro",
    'das ist nicht (?:seine|ihre) nummer|diese nummer geh[oö]rt|falsche nummer|falsch verbunden',
    '(?:esse|este) n[uú]mero n[aã]o (?:[eé]|e mais|[eé] mais)|n[uú]mero errado',
    'namba hii (?:si|sio|siyo)|namba (?:si|sio|siyo) (?:yake|yangu)',
    '(?:هذا|هاد) الرقم (?:ليس|مش|مو)|الرقم (?:غلط|خطأ)|مو رقم\\p{L}*',
  ].join('|'),
);

/** A question to us by text, where nobody types a mark: short, with no "I" in it, and nothing but the asking. */
export const bareQuestion =
  /^(?:(?:and|hi|hello|ok|btw|by the way)[, ]+)?(?:how (?:long|much|many|late|do (?:i|you|we)|can (?:i|we))|what (?:is|are|time|['’]s) (?:the|your|ur)|where (?:is|are|do) (?:the|your|you|i)|when (?:is|are|do|does|will|can) (?:the|your|you|i|it)|(?:do|can|could|are|will) (?:you|u) |is there (?:a|any)|(?:cu[aá]nto|cu[aá]nta) (?:es|cuesta|dura|vale)|(?:d[oó]nde|cu[aá]ndo) (?:est[aá]n?|abren|cierran|es)|(?:tienen|hacen|abren|aceptan) |combien (?:co[uû]te|de temps|dure)|est-ce que vous|(?:avez|faites|acceptez|ouvrez)-vous|wie (?:lange|viel|teuer)|wann (?:haben|machen|[oö]ffnen|kann)|(?:haben|machen|nehmen|verkaufen) (?:sie|ihr) |gibt es|quanto (?:custa|tempo|[eé])|(?:voc[eê]s|vcs) (?:t[eê]m|fazem|abrem|aceitam)|que horas|(?:mna|je,? mna|bei (?:gani|ya)|mnafungua)|(?:هل|كم|متى|أين|وين|عندكم) )/iu;
