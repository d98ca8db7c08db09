import type { CustomerMailWords } from '../mail-words.ts';

export const sw: CustomerMailWords = {
  'invitation.subject': '{item}: ilikuwaje, {first}?',
  'invitation.subjectNoName': '{item}: ilikuwaje?',
  'invitation.preheader': 'Mazungumzo ya dakika mbili. Nzuri au mbaya, kwa maneno yako.',
  'invitation.heading': 'Dakika mbili, kwa maneno yako?',
  'invitation.ask': '{first}, {item}: ilikuwaje? Nzuri au mbaya, sema ilivyokuwa.',
  'invitation.askNoName': '{item}: ilikuwaje? Nzuri au mbaya, sema ilivyokuwa.',
  'invitation.assistant': 'Ni mazungumzo mafupi na msaidizi wetu wa kiotomatiki. Chagua namba ili kuanza:',
  'invitation.incentive': 'Kwa kujibu, nzuri au mbaya, unapata: {incentive}',
  'invitation.ratingLabel': '{n} kati ya 5',
  'invitation.low': '1 mbaya',
  'invitation.high': '5 bora',
  'invitation.openChat': 'Au fungua tu mazungumzo',
  'invitation.promiseApprove': 'Unaona na kuidhinisha kila kitu kabla hakijachapishwa.',
  'invitation.promiseName': 'Unachagua jinsi jina lako linavyoonekana, au lisionekane.',
  'invitation.promiseEdit': 'Unaweza kuhariri au kuondoa kwa kiungo hiki, wakati wowote.',
  'invitation.why':
    'Unapata hii kwa sababu {business} waliandika {item} kwa ajili yako tarehe {date}. Tunamuuliza kila mtu, awe na maoni yoyote.',
  'invitation.stop': 'Usiniulize tena kamwe',
  'reminder.subject': 'Bado tungependa kusikia kuhusu {item}',
  'reminder.preheader': 'Mguso mmoja au mstari mmoja, nzuri au mbaya.',
  'reminder.heading': 'Mstari mmoja unatosha',
  'reminder.ask': '{first}, bado tungependa kusikia kuhusu {item}. Nzuri au mbaya, kwa maneno yako.',
  'reminder.askNoName': 'Bado tungependa kusikia kuhusu {item}. Nzuri au mbaya, kwa maneno yako.',
  'saved.subject': 'Majibu yako kuhusu {item} yamehifadhiwa',
  'saved.preheader': 'Endelea ulipoishia, kwa kifaa chochote.',
  'saved.heading': 'Uendelee ulipoishia?',
  'saved.body':
    'Ulifika swali la {at} kati ya kama {of}. Majibu yako yamehifadhiwa, na hakuna kinachochapishwa bila wewe kuidhinisha.',
  'saved.button': 'Endelea',
  'text.invitation':
    '{business}: {item}, ilikuwaje? Mazungumzo ya dk 2 na msaidizi wa kiotomatiki, nzuri au mbaya: {link} STOP kujiondoa',
};
