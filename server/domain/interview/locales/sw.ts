import type { Locale } from './locale.ts';
import { swLexicon } from './sw-lexicon.ts';

/** Swahili as written in Kenya and Tanzania; all of it is GSM-7. */
export const sw: Locale = {
  tag: 'sw',
  name: 'Kiswahili',
  sms: 'gsm7',
  dir: 'ltr',
  texts: {
    'inv.link': {
      subject: '{item}: ilikuwaje[, {first}]?',
      web: 'Mazungumzo ya dakika 2 na msaidizi wetu wa kiotomatiki; iwe nzuri au mbaya, tunataka kusikia ilivyokuwa. Unaona na kuidhinisha kila kitu kabla ya chochote kuchapishwa.',
      sms: '{biz}: {item}, ilikuwaje? Mazungumzo ya dk 2 na msaidizi wa kiotomatiki, nzuri au mbaya: {link} STOP kujiondoa',
    },
    'inv.sms': {
      web: null,
      sms: '{biz}: {item}, ilikuwaje? Jibu 1-5 (1 mbaya, 5 bora). Ni SMS za kiotomatiki, kama 4 kwa jumla. STOP kujiondoa, HELP kwa msaada',
    },
    'hello.web': {
      web: 'Habari[ {first}]. Mimi ni msaidizi wa kiotomatiki wa {biz}. Nitakuuliza mambo machache kuhusu {item}. Iwe nzuri au mbaya, sema ilivyokuwa.',
      sms: null,
    },
    'q.rating': { web: 'Kwa jumla, {item}: ilikuwaje?', sms: '{item}, ilikuwaje? Jibu 1-5 (1 mbaya, 5 bora)' },
    'q.story': {
      web: 'Kwa maneno yako mwenyewe, nini kilitokea? Unakumbuka nini zaidi, kizuri au kibaya?',
      sms: 'Asante. Kwa maneno yako, nini kilitokea? Unakumbuka nini zaidi, kizuri au kibaya? Urefu wowote ni sawa',
      hint: 'Urefu wowote ni sawa.',
    },
    'q.before': {
      web: 'Hali ilikuwaje kabla ya kuja kwetu? Ulitaka kutatua nini?',
      sms: 'Hali ilikuwaje hapo kabla, ulihitaji kutatua nini?',
    },
    'q.hesitation': {
      web: 'Je, kuna kitu kilichokaribia kukuzuia kuendelea?',
      sms: 'Je, kuna kitu kilichokaribia kukuzuia kuendelea?',
      replies: [{ id: 'nothing', label: 'Hakuna kitu' }],
    },
    'q.result': {
      web: 'Ni nini kilicho tofauti sasa, ukilinganisha na hapo kabla?',
      sms: 'Ni nini kilicho tofauti sasa, ukilinganisha na hapo kabla?',
    },
    'q.numbers': {
      web: 'Unaweza kutoa namba ya makadirio: muda, pesa, siku, chochote? Kukisia ni sawa, na “hapana” pia ni sawa.',
      sms: 'Unaweza kutoa namba ya makadirio (muda, pesa, siku)? Kukisia ni sawa, au jibu NONE',
      replies: [{ id: 'nothing', label: 'Hakuna namba' }],
    },
    'q.best': {
      web: 'Ni kitu gani kimoja ulichokiona au kukitumia zaidi?',
      sms: 'Ni kitu gani kimoja ulichokiona zaidi?',
    },
    'q.surprise': {
      web: 'Je, kuna jambo lililokushangaza, zuri au baya?',
      sms: 'Je, kuna jambo lililokushangaza, zuri au baya?',
      replies: [{ id: 'nothing', label: 'Hakuna jambo' }],
    },
    'q.improve': {
      web: 'Ni jambo gani moja lingeweza kwenda vizuri zaidi?',
      sms: 'Ni jambo gani moja lingeweza kwenda vizuri zaidi?',
      replies: [{ id: 'nothing', label: 'Sikumbuki lolote' }],
    },
    'q.recommend': {
      web: 'Je, ungetupendekeza kwa mtu yeyote? Kama ndiyo, kwa nani hasa, na kama hapana, kwa nini?',
      sms: 'Je, ungetupendekeza? Kama ndiyo kwa nani, kama hapana kwa nini?',
    },
    'q.any': {
      web: 'Kuna jambo ambalo sikuuliza, na ambalo watu wanapaswa kulijua?',
      sms: 'Kuna jambo lingine ambalo watu wanapaswa kulijua? Jibu NO kama ni hayo tu',
      replies: [{ id: 'nothing', label: 'Hapana, ni hayo tu' }],
    },
    'p.example': {
      web: 'Ulitaja “{topic}”. Unaweza kunisimulia tukio moja kama hilo?',
      sms: 'Ulisema "{topic}". Unaweza kunisimulia tukio moja kama hilo?',
    },
    'p.more': {
      web: 'Unaweza kueleza zaidi kidogo kuhusu kilichotokea? Sentensi moja au mbili zinatosha.',
      sms: 'Unaweza kueleza zaidi kidogo kuhusu kilichotokea? Sentensi moja inatosha, au SKIP',
    },
    'p.clarify': {
      web: 'Ili niandike sawasawa: “{topic}” ilikuwa kabla au baada ya hapo?',
      sms: 'Ili niandike sawa: "{topic}" ilikuwa kabla au baada ya hapo?',
      replies: [
        { id: 'before', label: 'Kabla' },
        { id: 'after', label: 'Baada' },
      ],
    },
    'm.mismatch': {
      web: 'Ulichagua {n}, ambapo 1 ni mbaya na 5 ni bora, na maneno yako nayaelewa tofauti. Tubaki na {n}?',
      sms: 'Ulijibu {n}, ambapo 1 ni mbaya na 5 ni bora. Tubaki na {n}? Jibu KEEP au namba mpya',
      replies: [
        { id: 'keep', label: 'Ibaki' },
        { id: 'change', label: 'Badilisha' },
      ],
    },
    'm.scale': {
      web: 'Ulisema “{topic}”. Hapa 1 ni mbaya na 5 ni bora: ni ipi kati ya tano?',
      sms: 'Ulisema "{topic}". Hapa 1 ni mbaya, 5 ni bora. Ni ipi kati ya tano? Jibu 1-5',
    },
    'q.relation': {
      web: 'Jambo la mwisho, ili wasomaji wasipotoshwe: je, kati ya haya kuna linalokuhusu?',
      sms: 'Kwa ajili ya wasomaji: A mteja tu, B nafanya kazi hapo au ni familia, C nilipewa kitu kwa kujibu. Jibu A, B au C',
      replies: [
        { id: 'customer', label: 'Mteja tu' },
        { id: 'insider', label: 'Nafanya kazi hapo / familia' },
        { id: 'rewarded', label: 'Nilipewa punguzo au kitu cha bure kwa hili' },
        { id: 'other', label: 'Nyingine' },
      ],
    },
    'q.name': {
      web: 'Ungependa jina lako lionekane vipi?',
      sms: 'Jina lako lionekane vipi? Andika kama litakavyoonekana, au ANON',
    },
    'q.title': {
      web: 'Cheo na kampuni yako, kama ungependa vionekane?',
      sms: 'Cheo na kampuni ya kuonyesha, kama vipo? Au SKIP',
    },
    'q.photo': { web: 'Ungependa kuongeza picha yako? Si lazima.', sms: null },
    'c.publish.web': { web: 'Chaguo tatu tofauti, zote ni za hiari na unaweza kuzibadilisha:', sms: null },
    'c.publish.sms': {
      web: null,
      sms: '{biz} wachapishe maneno na alama zako kama ulivyoandika? Jibu 1 + jina (1 Asha M), 2 bila jina, 3 ibaki siri. REMOVE huondoa',
    },
    'a.preview': {
      web: 'Huu ni ushuhuda wako, kwa sentensi zako mwenyewe tu. Nukta (…) zinaonyesha mahali palipoachwa kitu.',
      sms: 'Maneno yako: "{quote}" Jibu 1 kuchapisha, 2 ibaki siri, au andika upya mwenyewe',
    },
    'a.preview.link': { web: null, sms: '{biz}: maneno yako yako tayari. Tazama, badilisha au chapisha: {link}' },
    'c.again': {
      web: null,
      sms: 'Kuchapisha, jibu 1 na jina la kuonyesha (1 Asha M), au 2 bila jina. Jibu 3 ibaki siri',
    },
    'l.low': {
      web: 'Je, ungependa pia mtu wa {biz} awasiliane nawe kuhusu hili?',
      hint: 'Haibadilishi chochote hapa.',
      sms: 'Asante kwa ukweli. Ungependa kupigiwa simu pia? Jibu CALL. Vyovyote vile: nini kilitokea? Nitaandika kama unavyosema',
      replies: [
        { id: 'yes', label: 'Ndiyo, wasiliana nami' },
        { id: 'no', label: 'Hapana' },
      ],
    },
    'n.low': { web: 'Asante kwa kusema ukweli. Nitaandika hasa kama unavyosema.', sms: null },
    'n.ack': { web: 'Nimeandika: “{topic}”.', sms: null },
    'n.offtopic': {
      web: 'Hilo siwezi kulisaidia hapa, lakini nimeliandika kwa ajili ya {biz}. Turudi kwa {item}:',
      sms: 'Imeandikwa kwa timu. Turudi kwa {item}: ',
    },
    'n.unclear': { web: 'Samahani, sikuelewa.', sms: 'Samahani, sikuelewa. ' },
    'n.hostile': {
      web: 'Nimeelewa. Naweza kuishia hapa ukipenda.',
      sms: 'Nimeelewa. Jibu STOP kumaliza, au endelea tu',
    },
    'n.inject': {
      web: 'Hapa naweza kupokea tu maoni yako kuhusu {item}.',
      sms: 'Hapa napokea tu maoni kuhusu {item}. ',
    },
    'n.human': {
      web: 'Nimemwomba mtu wa {biz} awasiliane nawe. Unaweza kuishia hapa au kuendelea.',
      sms: 'Mtu wa {biz} atawasiliana nawe. Jibu ili kuendelea, au ishia hapa',
    },
    'n.stuck': {
      web: 'Samahani, bado sikuelewa. Unaweza kuruka hili, kumaliza hapa, au kuomba kuongea na mtu wa {biz}.',
      sms: 'Samahani, bado sikuelewa. Jibu SKIP ili kuendelea',
    },
    'n.pause': {
      web: 'Hakuna haraka. Majibu yako yamehifadhiwa: rudi kwenye ukurasa huu wakati wowote.',
      sms: 'Hakuna haraka, majibu yako yamehifadhiwa. Jibu wakati wowote',
    },
    'n.sensitive': {
      web: 'Hilo linagusa jambo la binafsi. Halitakuwa kwenye kadi isipokuwa uliweke mwenyewe.',
      sms: null,
    },
    'n.link': {
      web: 'Hiki hapa kiungo chako, kwa kifaa chochote: {link}',
      sms: 'Endelea au tazama maneno yako hapa: {link}',
    },
    'r.remind1': {
      web: 'Bado tungependa kusikia kuhusu {item}. Ulifika swali la {k} kati ya kama {K}; majibu yako yamehifadhiwa: {link}',
      sms: '{biz}: bado tungependa kusikia kuhusu {item}. Mstari mmoja unatosha: unakumbuka nini zaidi, kizuri au kibaya? STOP kujiondoa',
    },
    'r.resume': {
      web: 'Karibu tena[, {first}]. Majibu yako yamehifadhiwa.[ Ulikuwa umeniambia: “{quote}”.]',
      sms: 'Karibu tena. ',
    },
    's.stop': {
      web: 'Hutapata ujumbe mwingine kuhusu hili. Ulichoandika kinabaki siri.',
      sms: '{biz}: umeondolewa, hutapata SMS nyingine. Majibu yako yanabaki siri. Maswali: {hlp}',
    },
    's.stop.published': {
      web: 'Hutapata ujumbe mwingine kuhusu hili. Maneno uliyoidhinisha yanabaki kama yalivyo; unaweza kuyaondoa hapa wakati wowote.',
      sms: '{biz}: umeondolewa, hutapata SMS nyingine. Maswali: {hlp}',
    },
    's.help': {
      web: 'Mimi ni msaidizi wa kiotomatiki wa {biz}, nauliza kuhusu {item}. Unaweza kuruka swali, kubadilisha jibu, kuacha, au kuomba kuongea na mtu, kwa kusema tu. Hakuna kinachochapishwa bila wewe kuidhinisha maneno ya mwisho.',
      sms: '{biz}: SMS za maoni za kiotomatiki, kama 4 kwa kila ununuzi. Msaada: {hlp}. Huenda ukatozwa ada za SMS na data. Jibu STOP kujiondoa',
    },
    's.start': {
      web: 'Karibu tena. Tuendelee ulipoishia.',
      sms: '{biz}: umerudishwa kwenye SMS za maoni, kama 4 kwa kila ununuzi. Jibu HELP kwa msaada, STOP kujiondoa',
    },
    'e.private': { web: 'Yote yanabaki siri. Asante[, {first}].', sms: 'Inabaki siri. Asante' },
    'e.done': {
      web: 'Asante[, {first}]. Sasa {biz} wataangalia; wanaweza kuyakataa lakini hawawezi kubadilisha maneno yako bila kukuuliza.[ Kiungo chako: {link}]',
      sms: 'Asante. {biz} wanaweza kuyakataa maneno yako, si kuyabadilisha. Tazama au ondoa: {link}',
    },
    'e.removed': {
      web: 'Imeondolewa: ndani ya dakika moja haipo kwenye ukurasa wetu wowote. Nakala zilizohifadhiwa na wengine zinaweza kuchukua hadi saa 24.',
      sms: '{biz}: imeondolewa. Inaweza kuchukua saa 24 kutoweka kila mahali. Hutapata SMS nyingine',
    },
    'e.expired': {
      web: 'Mazungumzo haya yamefungwa. Hakuna kilichochapishwa, na ulichoandika kinabaki siri.',
      sms: null,
    },
    'e.minor': {
      web: 'Asante. Tunawauliza watu wazima tu, kwa hiyo mazungumzo yanaishia hapa, na hakuna chochote kitakachochapishwa.',
      sms: 'Asante. Tunawauliza watu wazima tu, kwa hiyo tunaishia hapa na hakuna kinachochapishwa',
    },
    'e.wrong': {
      web: 'Samahani kwa usumbufu. Hakuna kinachochapishwa, na {biz} wataarifiwa kuwa ujumbe huu ulimfikia mtu mwingine.',
      sms: 'Samahani kwa usumbufu. Hakuna kinachochapishwa na hatutauliza tena',
    },
    'x.stale': { web: 'Swali hilo limepita; hapa ndipo tulipo sasa.', sms: null },
    'x.empty': { web: 'Bado hakuna kitu kwenye ujumbe huo.', sms: null },
    'x.too_long': { web: 'Hiyo inazidi herufi 4,000; tafadhali fupisha kidogo.', sms: null },
    'x.not_now': { web: 'Hilo haliwezekani katika hatua hii.', sms: null },
    'x.too_many': { web: 'Hayo yanatosha. Nenda hatua inayofuata, au maliza.', sms: null },
    'x.closed': { web: 'Mazungumzo haya yameisha.', sms: null },
  },
  scale: { low: 'mbaya', high: 'bora' },
  skipped: 'Imerukwa',
  it: 'huduma',
  nameStyles: {
    full: 'Jina kamili',
    first_initial: 'Jina la kwanza na herufi ya ukoo',
    first: 'Jina la kwanza tu',
    anonymous: 'Jina linabaki siri',
  },
  consent: {
    publish: 'Chapisha maneno haya hasa na alama yangu kwenye tovuti ya {biz}',
    publishUnrated: 'Chapisha maneno haya hasa kwenye tovuti ya {biz}',
    identity: 'Onyesha jina na cheo changu kama hapo juu',
    ads: 'Tumia kwenye matangazo au mitandao ya kijamii',
  },
  offers: {
    carryOn: { id: 'carry_on', label: 'Endelea' },
    finish: { id: 'finish', label: 'Maliza' },
    human: { id: 'human', label: 'Ongea na mtu' },
    stop: { id: 'stop', label: 'Acha' },
  },
  quotes: { open: '“', close: '”', apostrophe: '’' },
  lexicon: swLexicon,
};
