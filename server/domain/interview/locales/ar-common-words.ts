import { wordEnd, wordSet, wordStart } from './compile-words.ts';

const plain = (word: string): string =>
  word
    .replace(/[أإآ]/gu, 'ا')
    .replace(/ة(?!\p{L})/gu, 'ه')
    .replace(/ى(?!\p{L})/gu, 'ي')
    .replace(/[\u064B-\u0652\u0640]/gu, '');

/** As people type it: with its hamzas and taa marbutas, and without. */
export const asTyped = (set: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...set].flatMap((word) => [word, plain(word), word.replace(/[أإآ]/gu, 'ا')]));

/** Single words with what may be written onto their front: and, so, in, for, as, the. */
export const withPrefixes = (set: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    [...asTyped(set)].flatMap((word) => [
      word,
      `و${word}`,
      `ف${word}`,
      `ال${word}`,
      `وال${word}`,
      `بال${word}`,
      `لل${word}`,
      `ب${word}`,
    ]),
  );

/** The letters that people write in more ways than one. */
const loosely = (source: string): string =>
  source
    .replace(/[أإآا]/gu, '[اأإآ]')
    .replace(/ة/gu, '[ةه]')
    .replace(/ى/gu, '[ىي]');

const proclitic = '(?:[وف])?(?:[بلك])?(?:ال|لل)?';

/** Whole words anywhere, with what may be written onto their front. */
export const said = (alternatives: string): RegExp =>
  new RegExp(`${wordStart}${proclitic}(?:${loosely(alternatives)})${wordEnd}`, 'iu');
export const phrases = (alternatives: string): RegExp =>
  new RegExp(`${wordStart}${proclitic}(?:${loosely(alternatives)})${wordEnd}`, 'giu');
export const opening = (alternatives: string): RegExp =>
  new RegExp(`^[("'“‘«…\\s-]*(?:[وف])?(?:${loosely(alternatives)})${wordEnd}`, 'iu');
export const whole = (alternatives: string): RegExp => new RegExp(`^(?:${loosely(alternatives)})[\\s.!?,…؟،]*$`, 'iu');
export const loose = loosely;

/** Everyday Arabic outside the function words, chosen by us: the coarse band of the informativeness measure. */
export const arCommonWords: ReadonlySet<string> = withPrefixes(
  wordSet(`
أب أم أخ أخت ابن ابنة بنت ولد أولاد زوج زوجة عائلة أهل جار صديق أصدقاء رجل امرأة طفل أطفال شخص ناس أحد اسم يوم أيام أسبوع شهر أشهر سنة سنوات ساعة ساعات دقيقة دقائق صباح مساء ليل ليلة نهار ظهر
وقت موعد تاريخ مرة مرات بداية نهاية أول آخر جديد قديم كبير صغير طويل قصير سريع بطيء سهل صعب غال رخيص قريب بعيد حار بارد نظيف وسخ مفتوح مغلق جاهز بيت شقة غرفة مطبخ حمام باب شباك سقف أرض جدار
شارع حي مدينة قرية بلد مكان محل متجر سوق شركة مكتب مستشفى عيادة مدرسة جامعة مطعم فندق مقهى بنك سيارة باص قطار طائرة هاتف جوال حاسوب شاشة بطارية انترنت كهرباء ماء غاز نار ضوء صوت لون
أكل طعام خبز لحم سمك دجاج رز خضار فاكهة قهوة شاي عصير سكر ملح فلوس مال سعر أسعار حساب فاتورة دفع دفعت خصم عمل شغل وظيفة مدير موظف موظفة عامل مهندس طبيب دكتور دكتورة محام معلم أستاذ سائق فني
سؤال جواب مشكلة حل فكرة رأي خبر قصة كلام كلمة رسالة رقم ورقة كتاب صورة درس امتحان لغة قال قالت سأل رد كتب قرأ شاف شفت رأيت سمع سمعت عرف عرفت فهم فكر ظن نسي تذكر أراد طلب طلبت أخذ أخذت أعطى جاب
جاء وصل وصلت ذهب راح رحت رجع رجعت دخل خرج طلع نزل وقف جلس نام أكل شرب لبس غسل فتح أغلق بدأ انتهى خلص استعمل اشترى اشتريت باع ساعد ساعدني شرح عمل عملت غير تغير انتظر انتظرت تأخر استلم أرسل اتصل
اتصلت صلح ركب شعر حس أحب حب خاف تعب فرح زعل صحة مرض ألم رأس يد رجل عين سن قلب جسم دواء علاج راحة حياة عالم شيء أشياء جزء نوع طريقة سبب نتيجة خدمة عميل زبون زبائن تجربة مشروع`),
);
