import type { NameStyle } from '../../../shared/contracts/chat.ts';

/** The words of one scripted conversation. People and businesses are invented. */
export interface Script {
  locale: string;
  dir: 'ltr' | 'rtl';
  business: string;
  item: string;
  firstName: string;
  fullName: string;
  shortName: string;
  greeting: string;
  questions: Readonly<Record<string, string>>;
  low: string;
  high: string;
  hint: string;
  /** A stretch of the story that our acknowledgement quotes and the card marks. */
  quote: string;
  noted: string;
  story: string;
  doubt: string;
  skipped: string;
  stale: string;
  gibberish: string;
  replies: { id: string; label: string }[];
  styles: { id: NameStyle; label: string }[];
  consents: { id: 'publish' | 'identity' | 'ads'; label: string }[];
  done: Readonly<Record<string, string>>;
  /** A second wording of the same story, beside the customer's own: `joined` is the part of it that is not theirs. */
  wording: { title: string; text: string; joined: string; take: string };
}

export const english: Script = {
  locale: 'en',
  dir: 'ltr',
  business: 'Brindle Lane Bakehouse',
  item: 'wholesale bread',
  firstName: 'Tomas',
  fullName: 'Tomas Okafor',
  shortName: 'Tomas O.',
  greeting:
    'Hi Tomas. I’m Brindle Lane’s automated assistant. I’ll ask a few quick things about your wholesale bread. Good or bad, say it how it was.',
  questions: {
    'q.rating': 'Overall, how was your wholesale bread?',
    'q.story': 'In your own words, what happened? What stood out, good or bad?',
    'q.doubt': 'Was there anything that nearly stopped you from going ahead?',
    'q.recommend': 'Do you also want someone from Brindle Lane to contact you about this?',
    'q.identity': 'How should we introduce you?',
    review: 'Only your own sentences. Dots mark what was left out.',
  },
  low: 'poor',
  high: 'excellent',
  hint: 'It doesn’t change anything here.',
  quote: '10 hours a week',
  noted: 'Noted: “10 hours a week”.',
  story:
    'We stopped baking in-house in March. Gave my morning crew back 10 hours a week. Six months on, not one missed delivery.',
  doubt: 'I nearly didn’t switch, because I’d been burned by a wholesale bakery before.',
  skipped: 'Skipped',
  stale: 'That question was already answered. Here is where we are.',
  gibberish: 'Sorry, I didn’t follow. Could you say it in a few words?',
  replies: [
    { id: 'none', label: 'Nothing did' },
    { id: 'yes', label: 'Yes, contact me' },
    { id: 'no', label: 'No' },
  ],
  styles: [
    { id: 'full', label: 'Full name' },
    { id: 'first_initial', label: 'First name and initial' },
    { id: 'first', label: 'First name only' },
    { id: 'anonymous', label: 'No name' },
  ],
  consents: [
    { id: 'publish', label: 'Publish these exact words and my rating on Brindle Lane’s website' },
    { id: 'identity', label: 'Show my name and role as above' },
    { id: 'ads', label: 'Use in ads or social posts' },
  ],
  done: {
    submitted: 'That took one minute and fifty seconds.',
    private: 'Nothing is published.',
    withdrawn: 'Your words are off every page within a minute.',
    stopped: 'We won’t ask again. Nothing is published.',
    expired: 'The time for it has passed.',
  },
  wording: {
    title: 'Proposed: your words, joined and tidied. What is not yours is marked.',
    text: 'We stopped baking in-house in March, and it gave my morning crew back 10 hours a week. Six months on, not one missed delivery.',
    joined: 'and it',
    take: 'Use the proposed wording',
  },
};

export const arabic: Script = {
  ...english,
  locale: 'ar',
  dir: 'rtl',
  business: 'مخبز بريندل لين',
  item: 'كعكة الحفل',
  firstName: 'سلمى',
  fullName: 'سلمى حداد',
  shortName: 'سلمى ح.',
  greeting:
    'مرحبًا سلمى. أنا المساعد الآلي لمخبز بريندل لين. سأطرح عليكِ بضعة أسئلة سريعة عن كعكة الحفل. جيدًا كان أم سيئًا، قوليه كما حدث.',
  questions: {
    'q.rating': 'بشكل عام، كيف كانت كعكة الحفل؟',
    'q.story': 'بكلماتك، ماذا حدث؟ ما الذي لفت انتباهك، جيدًا كان أم سيئًا؟',
    'q.doubt': 'هل كان هناك ما كاد يمنعك من المضي قدمًا؟',
    'q.recommend': 'هل تريدين أن يتواصل معك أحد من المخبز بهذا الشأن؟',
    'q.identity': 'كيف نقدّمك؟',
    review: 'جُملك أنتِ فقط. النقاط تدل على ما تُرك.',
  },
  low: 'سيئة',
  high: 'ممتازة',
  hint: 'لا يغيّر هذا شيئًا هنا.',
  quote: 'في الموعد تمامًا',
  noted: 'سجّلت: “في الموعد تمامًا”.',
  story: 'وصلت الكعكة في الموعد تمامًا. كان طعمها أطيب مما توقعت، وأعجبت كل الضيوف.',
  doubt: 'ترددت قليلًا بسبب السعر.',
  skipped: 'تخطٍّ',
  replies: [
    { id: 'none', label: 'لا شيء' },
    { id: 'yes', label: 'نعم، تواصلوا معي' },
    { id: 'no', label: 'لا' },
  ],
  styles: [
    { id: 'full', label: 'الاسم الكامل' },
    { id: 'first_initial', label: 'الاسم الأول والحرف الأول' },
    { id: 'first', label: 'الاسم الأول فقط' },
    { id: 'anonymous', label: 'بلا اسم' },
  ],
  consents: [
    { id: 'publish', label: 'نشر هذه الكلمات كما هي مع تقييمي على موقع المخبز' },
    { id: 'identity', label: 'إظهار اسمي وصفتي كما هو أعلاه' },
    { id: 'ads', label: 'استخدامها في الإعلانات ومنصات التواصل' },
  ],
  wording: {
    title: 'اقتراح: كلماتك موصولة ومرتبة. ما ليس لك معلَّم.',
    text: 'وصلت الكعكة في الموعد تمامًا، وكان طعمها أطيب مما توقعت، وأعجبت كل الضيوف.',
    joined: '، و',
    take: 'استخدام الاقتراح',
  },
};

export const unhappy: Script = {
  ...english,
  item: 'celebration cake',
  firstName: 'Odile',
  fullName: 'Odile Marchand',
  shortName: 'Odile M.',
  greeting: 'Hi Odile. I’m Brindle Lane’s automated assistant. Good or bad, say it how it was.',
  story: 'They spelled my daughter’s name wrong and then argued with me about it.',
  quote: 'spelled my daughter’s name wrong',
};
