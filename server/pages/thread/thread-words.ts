/** What the page of a thread says, by language; English where there is none. `{business}` is filled in. */
export interface ThreadWords {
  title: string;
  you: string;
  label: string;
  hint: string;
  send: string;
  sent: string;
  empty: string;
  tooLong: string;
  tooFast: string;
  goneTitle: string;
  gone: string;
  files: string;
  waits: string;
}

const en: ThreadWords = {
  title: 'Your conversation with {business}',
  you: 'You',
  label: 'Your answer',
  hint: 'You get the reply by mail, and on this page.',
  send: 'Send',
  sent: 'Sent. {business} will answer by mail.',
  empty: 'Write something first.',
  tooLong: 'That is too long: at most 20,000 characters.',
  tooFast: 'That was fast. Wait a minute, then send it again.',
  goneTitle: 'There is nothing at this address',
  gone: 'The link may be mistyped, or what it led to was deleted.',
  files: 'Attached',
  waits: 'not here yet',
};
const de: ThreadWords = {
  title: 'Ihr Gespräch mit {business}',
  you: 'Sie',
  label: 'Ihre Antwort',
  hint: 'Die Antwort kommt per Mail und steht auf dieser Seite.',
  send: 'Senden',
  sent: 'Gesendet. {business} antwortet per Mail.',
  empty: 'Schreiben Sie zuerst etwas.',
  tooLong: 'Das ist zu lang: höchstens 20.000 Zeichen.',
  tooFast: 'Das war schnell. Warten Sie eine Minute und senden Sie es dann noch einmal.',
  goneTitle: 'Unter dieser Adresse ist nichts',
  gone: 'Der Link ist vielleicht falsch abgeschrieben, oder das Gespräch wurde gelöscht.',
  files: 'Angehängt',
  waits: 'noch nicht da',
};
const fr: ThreadWords = {
  title: 'Votre conversation avec {business}',
  you: 'Vous',
  label: 'Votre réponse',
  hint: 'La réponse vous parvient par e-mail et sur cette page.',
  send: 'Envoyer',
  sent: 'Envoyé. {business} vous répondra par e-mail.',
  empty: 'Écrivez d’abord quelque chose.',
  tooLong: 'C’est trop long : 20 000 caractères au plus.',
  tooFast: 'C’était rapide. Attendez une minute, puis renvoyez.',
  goneTitle: 'Il n’y a rien à cette adresse',
  gone: 'Le lien est peut-être mal recopié, ou la conversation a été supprimée.',
  files: 'Pièces jointes',
  waits: 'pas encore là',
};
const es: ThreadWords = {
  title: 'Tu conversación con {business}',
  you: 'Tú',
  label: 'Tu respuesta',
  hint: 'La contestación te llega por correo y a esta página.',
  send: 'Enviar',
  sent: 'Enviado. {business} te responderá por correo.',
  empty: 'Escribe algo primero.',
  tooLong: 'Es demasiado largo: 20.000 caracteres como máximo.',
  tooFast: 'Muy rápido. Espera un minuto y vuelve a enviarlo.',
  goneTitle: 'No hay nada en esta dirección',
  gone: 'Puede que el enlace esté mal copiado o que la conversación se haya borrado.',
  files: 'Adjuntos',
  waits: 'aún no está aquí',
};
const pt: ThreadWords = {
  title: 'Sua conversa com {business}',
  you: 'Você',
  label: 'Sua resposta',
  hint: 'A resposta chega por e-mail e nesta página.',
  send: 'Enviar',
  sent: 'Enviado. {business} vai responder por e-mail.',
  empty: 'Escreva algo primeiro.',
  tooLong: 'É longo demais: no máximo 20.000 caracteres.',
  tooFast: 'Foi rápido. Espere um minuto e envie de novo.',
  goneTitle: 'Não há nada neste endereço',
  gone: 'O link pode estar mal copiado, ou a conversa foi apagada.',
  files: 'Anexos',
  waits: 'ainda não chegou',
};
const sw: ThreadWords = {
  title: 'Mazungumzo yako na {business}',
  you: 'Wewe',
  label: 'Jibu lako',
  hint: 'Jibu litakuja kwa barua pepe, na kwenye ukurasa huu.',
  send: 'Tuma',
  sent: 'Imetumwa. {business} itajibu kwa barua pepe.',
  empty: 'Andika kitu kwanza.',
  tooLong: 'Ni ndefu mno: herufi 20,000 tu.',
  tooFast: 'Haraka mno. Subiri dakika moja, kisha tuma tena.',
  goneTitle: 'Hakuna kitu kwenye anwani hii',
  gone: 'Huenda kiungo kimekosewa, au mazungumzo yamefutwa.',
  files: 'Viambatisho',
  waits: 'bado haijafika',
};
const ar: ThreadWords = {
  title: 'محادثتك مع {business}',
  you: 'أنت',
  label: 'إجابتك',
  hint: 'يصلك الرد بالبريد وعلى هذه الصفحة.',
  send: 'إرسال',
  sent: 'أُرسلت. ستجيبك {business} بالبريد.',
  empty: 'اكتب شيئًا أولًا.',
  tooLong: 'النص طويل جدًا: ٢٠٬٠٠٠ حرف على الأكثر.',
  tooFast: 'كان ذلك سريعًا. انتظر دقيقة ثم أرسل مرة أخرى.',
  goneTitle: 'لا شيء في هذا العنوان',
  gone: 'ربما نُسخ الرابط خطأ، أو حُذفت المحادثة.',
  files: 'المرفقات',
  waits: 'لم يصل بعد',
};
const catalogues: Readonly<Record<string, ThreadWords>> = { en, de, fr, es, pt, sw, ar };

export interface ThreadTongue {
  language: string;
  dir: 'ltr' | 'rtl';
  words: ThreadWords;
  fill(text: string, business: string): string;
  time(at: number): string;
}

export function threadTongue(locale: string): ThreadTongue {
  const wanted = locale.toLowerCase().split(/[-_]/)[0] ?? 'en';
  const language = Object.hasOwn(catalogues, wanted) ? wanted : 'en';
  const times = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  return {
    language,
    dir: language === 'ar' ? 'rtl' : 'ltr',
    words: catalogues[language] ?? en,
    fill: (text, business) => text.replaceAll('{business}', () => business),
    time: (at) => `${times.format(at)} UTC`,
  };
}
