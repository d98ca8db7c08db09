import { describe, expect, it } from 'vitest';
import { texting } from '../../server/domain/interview/testing/conversation.ts';

const stopsOn = (text: string, locale = 'en'): boolean => {
  const talk = texting({ locale, item: 'it' }).sendAll('4', text);
  return talk.state.optedOut;
};

/** As people write it, in every shipped language, whatever the language of the conversation. */
const orders = [
  'STOP',
  'stop.',
  'Stop!',
  'end',
  'cancel',
  'quit',
  'unsubscribe',
  'please stop',
  'stop texting me',
  'pls dont text me again',
  'do not contact me',
  'no more messages',
  'opt out',
  'leave me alone',
  'take me off your list',
  'STOP please',
  'baja',
  'BAJA',
  'parar',
  'darme de baja',
  'no me escriban más',
  'no quiero más mensajes',
  'dejen de mandarme mensajes',
  'arrêt',
  'ARRET',
  'arrêtez',
  'désabonnez-moi',
  'plus de messages svp',
  'ne me contactez plus',
  "arrêtez de m'écrire",
  'stopp',
  'halt',
  'abmelden',
  'keine Nachrichten mehr bitte',
  'schreiben Sie mir nicht mehr',
  'pare',
  'sair',
  'parar',
  'não me mande mais mensagens',
  'pare de me mandar mensagens',
  'me tira dessa lista',
  'acha',
  'sitisha',
  'usinitumie tena ujumbe',
  'acheni kunitumia',
  'sitaki ujumbe tena',
  'توقف',
  'إلغاء',
  'لا ترسلوا لي رسائل',
  'أوقفوا الرسائل',
  'إلغاء الاشتراك',
];

describe('an order to stop', () => {
  it.each(orders)('%j is heard', (text) => {
    expect(stopsOn(text)).toBe(true);
  });
  it.each(['es', 'fr', 'de', 'pt', 'sw', 'ar'])('STOP is heard in a conversation in %s', (locale) => {
    expect(stopsOn('STOP', locale)).toBe(true);
  });
});

/** Feedback that holds the very words. */
const templates: Record<string, { words: string[]; around: string[] }> = {
  en: {
    words: ['stop', 'cancel', 'quit', 'end', 'remove', 'stopped'],
    around: [
      "I'd {w} my gym before I gave these people up",
      'the leak did not {w} until they came',
      'at the {w} of the day it works',
      'we nearly had to {w} the party',
      'they would not {w} until it was clean',
      'had to {w} twice on the way there',
      'my old boss told me to {w} worrying',
      'it took ages to {w} the noise',
      'you can {w} any time, which I liked',
      'they made the smoke alarm {w} beeping',
      'no need to {w} anything, they moved the date',
      'the {w} was better than the start',
    ],
  },
  es: {
    words: ['baja', 'parar', 'cancelar', 'fin', 'alto', 'para'],
    around: [
      'estuve tres semanas de {w} y me llamaron igual',
      'el precio es más {w} que antes',
      'al {w} todo salió bien',
      'no hubo que {w} nada',
      'el techo es muy {w} y caben los armarios',
      'llovía sin {w} y vinieron',
      'casi tuve que {w} el viaje',
      'la planta {w} quedó perfecta',
      'es {w} toda la familia',
      'no dejaron de {w} hasta arreglarlo',
    ],
  },
  fr: {
    words: ['arrêt', 'fin', 'arrêter', 'annuler', 'stop'],
    around: [
      "j'étais en {w} maladie et ils sont venus",
      'à la {w} tout fonctionnait',
      'on a failli {w} la fête',
      'la pluie ne voulait pas {w}',
      'le bus fait un {w} devant la porte',
      'en {w} de journée il était là',
      'sans {w} depuis lundi',
      'il a dit {w} au bruit',
    ],
  },
  de: {
    words: ['halt', 'Ende', 'stopp', 'beenden', 'abbrechen'],
    around: [
      'das ist {w} so bei alten Heizungen',
      'am {w} lief alles',
      'wir mussten die Feier fast {w}',
      'kein {w} an der Ampel und er war pünktlich',
      'sie wollten nicht {w}, bevor es sauber war',
      'bis zum {w} der Woche war es fertig',
      'ein kurzer {w} an der Tankstelle',
      'hat mir {w} geholfen',
    ],
  },
  pt: {
    words: ['pare', 'sair', 'fim', 'parar', 'chega'],
    around: [
      'no {w} deu tudo certo',
      'não queria {w} de lá',
      'a chuva não quis {w}',
      'quando ele {w} a obra anda',
      'quase tive que {w} mais cedo do trabalho',
      'o som {w} até o fundo da sala',
      'até o {w} do mês estava pronto',
    ],
  },
  sw: {
    words: ['acha', 'simama', 'mwisho', 'toka'],
    around: [
      'gari lilianza ku{w} njiani',
      'mpaka {w} wa wiki ilikuwa tayari',
      'walisema ni{w} wasiwasi wakarekebisha',
      'ali{w} kazi saa kumi jioni',
      '{w} mwaka jana nimekuwa mteja wao',
      'kwa {w} kila kitu kilikuwa sawa',
    ],
  },
  ar: {
    words: ['توقف', 'إلغاء', 'قف', 'كفى'],
    around: [
      '{w} المحرك في الطريق فجاءوا بعد ساعة',
      'اضطررنا إلى {w} الحفلة تقريبا',
      'لم يكن هناك {w} واحد في الطريق',
      'كان {w} الموعد سهلا جدا عندهم',
    ],
  },
};

const feedback = Object.entries(templates).flatMap(([locale, { words, around }]) =>
  around.flatMap((sentence) =>
    words.flatMap((word) => {
      const text = sentence.replace('{w}', word);
      return [text, `${text}.`, text.charAt(0).toUpperCase() + text.slice(1)].map((one) => ({ locale, text: one }));
    }),
  ),
);

describe('feedback that holds the words of an order', () => {
  it('is taken for one in no more than one of a hundred', () => {
    expect(feedback.length).toBeGreaterThanOrEqual(400);
    const wrong = feedback.filter(({ locale, text }) => stopsOn(text, locale));
    expect(wrong.length / feedback.length, JSON.stringify(wrong.slice(0, 12))).toBeLessThanOrEqual(0.01);
  });
});
