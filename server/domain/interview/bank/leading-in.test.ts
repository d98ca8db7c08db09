import { describe, expect, it } from 'vitest';
import { everyLocale } from '../locales/table.ts';
import { contentQuestionIds } from './content-questions.ts';
import { isOwnerLanguage, type OwnerLanguage, ownerLanguages } from './languages.ts';
import { type Lead, leadingIn, paysForPraise } from './leading-in.ts';

type Examples = Record<Lead, readonly string[]> & { fair: readonly string[]; paid: string; freely: string };

/** For each language: what each rule is for, and what it must let pass. */
const examples: Record<OwnerLanguage, Examples> = {
  en: {
    exclamation: ['What stood out to you!'],
    praise: [
      'How much did you love the bread?',
      'What did you like most about us?',
      'What was the best part of your visit?',
      'How did our amazing team do?',
      'How easy was the setup?',
      'How has it helped you?',
      'Who would you recommend us to?',
      'Why do you love our cakes?',
      'Did we exceed your expectations?',
    ],
    nod: ['It was quick, wasn’t it?', "Didn't you notice the crust?", 'You came back, right?'],
    staff: [
      'Did Sarah help you today?',
      'Were you served by Tom?',
      'How was Dr. Patel?',
      'Who helped you on the day?',
      'What is the name of your waiter?',
    ],
    content: [
      'Could you mention our delivery times?',
      'Please say how fresh it was, what did you eat?',
      'Would you give us five stars?',
      'Would you leave us a review?',
    ],
    reward: ['What do we get for a good word, if you get a discount?'],
    thanks: ['Thanks for the kind words. What else happened?'],
    fair: [
      'What did you like, and what did you like least?',
      'What was the best and the worst moment?',
      'How easy or difficult was the setup?',
      'What would you like us to do differently?',
      'Is there anything you would like to mention?',
      'Which one thing did you notice or use the most?',
      'How was {item}, good or bad?',
      'What brought you to Lisbon?',
      'Did Christmas change what you ordered?',
      'How much time did it take?',
      'What did you expect, and what happened?',
      'Why did you choose us over others?',
    ],
    paid: '10% off for a five-star review',
    freely: '10% off your next order, good or bad',
  },
  es: {
    exclamation: ['¡Qué tal fue?'],
    praise: [
      '¿Cuánto le gustó el pan?',
      '¿Qué fue lo mejor de su visita?',
      '¿Cómo le ayudamos con nuestro increíble servicio?',
      '¿Que le gusto mas?',
      '¿A quién nos recomendaría?',
      '¿Qué tan satisfecho quedó?',
    ],
    nod: ['Fue rápido, ¿verdad?'],
    staff: ['¿Le atendió María?', '¿Quién le atendió?', '¿Cuál es el nombre de su camarero?'],
    content: ['¿Podría mencionar la rapidez del envío?', '¿Nos daría cinco estrellas?'],
    reward: ['¿Qué dirá de bueno por su descuento, si nos recomienda?'],
    thanks: ['Gracias por sus amables palabras. ¿Qué más pasó?'],
    fair: [
      '¿Qué le gustó y qué le gustó menos?',
      '¿Qué fue lo mejor y lo peor?',
      '¿Qué podría haber ido mejor?',
      '¿Le gustaría añadir algo?',
      '¿Qué buscaba antes de venir?',
      '¿Nos recomendaría a alguien, y si no, por qué no?',
      '¿Cuánto tiempo tardó?',
    ],
    paid: 'Un descuento por cinco estrellas',
    freely: 'Un descuento del 10 %, sea buena o mala la respuesta',
  },
  fr: {
    exclamation: ['Comment était-ce !'],
    praise: [
      'Qu’avez-vous adoré ?',
      'Qu’est-ce qui vous a le plus plu ?',
      'Quel a été le meilleur moment ?',
      'Comment avons-nous amélioré votre quotidien ?',
      'À quel point êtes-vous satisfait ?',
      'À qui nous recommanderiez-vous ?',
    ],
    nod: ['C’était rapide, n’est-ce pas ?', 'Vous reviendrez, non?'],
    staff: ['Avez-vous été servi par Marie ?', 'Qui vous a accueilli ?', 'Quel est le nom de votre serveur ?'],
    content: ['Pouvez-vous mentionner la livraison ?', 'Nous donneriez-vous cinq étoiles ?'],
    reward: ['Que direz-vous de positif contre une remise ?'],
    thanks: ['Merci pour vos gentils mots. Que s’est-il passé ensuite ?'],
    fair: [
      'Qu’avez-vous aimé ou détesté ?',
      'Qu’est-ce qui aurait pu mieux se passer ?',
      'Aimeriez-vous ajouter quelque chose ?',
      'Préférez-vous le matin ou le soir ?',
      'Quel a été le meilleur moment, et le pire ?',
      'Cela vous a-t-il surpris ?',
      'Combien de temps cela a-t-il pris ?',
    ],
    paid: 'Une remise pour un avis positif',
    freely: 'Une remise de 10 %, que l’avis soit positif ou mauvais',
  },
  de: {
    exclamation: ['Was ist Ihnen aufgefallen!'],
    praise: [
      'Was hat Ihnen gefallen?',
      'Wie zufrieden sind Sie?',
      'Was war das Beste an Ihrem Besuch?',
      'Wie großartig war unser Service?',
      'Wie hat Ihnen unsere Lösung geholfen?',
      'Wem würden Sie uns empfehlen?',
    ],
    nod: ['Das ging schnell, nicht wahr?', 'Es hat gepasst, oder?'],
    staff: ['Hat Anna Ihnen geholfen?', 'Wie war Herr Weber?', 'Wer hat Sie bedient?', 'Wurden Sie von Jonas beraten?'],
    content: ['Könnten Sie bitte die Lieferzeit erwähnen?', 'Geben Sie uns fünf Sterne?'],
    reward: ['Was sagen Sie Gutes, wenn es einen Gutschein gibt, für eine positive Antwort?'],
    thanks: ['Danke für die netten Worte. Was ist noch passiert?'],
    fair: [
      'Was hat Ihnen gefallen, was nicht?',
      'Was möchten Sie ergänzen?',
      'Was ist schon einmal anders gelaufen?',
      'Welche Sache hätte besser laufen können?',
      'Wie lange hat es gedauert?',
      'Wie leicht oder schwierig war der Einstieg?',
      'Hat Ihnen etwas gefehlt?',
      'Können Sie eine Zahl nennen?',
    ],
    paid: '10 % Rabatt für eine gute Bewertung',
    freely: '10 % Rabatt, ob gute oder schlechte Antwort',
  },
  pt: {
    exclamation: ['O que aconteceu!'],
    praise: [
      'O que você mais gostou?',
      'Qual foi a melhor parte?',
      'O quanto você adorou o pão?',
      'Como nosso incrível time ajudou?',
      'Para quem você nos recomendaria?',
      'Quanto você economizou?',
    ],
    nod: ['Foi rápido, né?', 'Valeu a pena, não é?'],
    staff: ['Você foi atendido por Ana?', 'Quem te atendeu?', 'Qual o nome do seu garçom?', 'O João explicou tudo?'],
    content: ['Poderia mencionar a entrega?', 'Daria cinco estrelas?'],
    reward: ['O que diz de positivo pelo seu desconto?'],
    thanks: ['Obrigado pelos elogios. O que mais aconteceu?'],
    fair: [
      'Do que você gostou e do que não gostou?',
      'O que poderia ter sido melhor?',
      'Gostaria de acrescentar algo?',
      'O que você procurava antes?',
      'Qual foi o melhor e o pior momento?',
      'Quanto tempo levou?',
    ],
    paid: 'Desconto para quem dá cinco estrelas',
    freely: 'Desconto de 10 %, seja a resposta boa ou ruim',
  },
  sw: {
    exclamation: ['Ilikuwaje!'],
    praise: [
      'Ulipenda nini zaidi?',
      'Ulichopenda ni nini?',
      'Huduma yetu ilikuwa nzuri sana kiasi gani?',
      'Ulifurahia nini?',
      'Imekusaidiaje?',
      'Ungetupendekeza kwa nani?',
    ],
    nod: ['Ilikuwa haraka, si ndiyo?'],
    staff: ['Je, Asha alikusaidia?', 'Nani alikuhudumia?', 'Jina la mhudumu ni nani?'],
    content: ['Tafadhali taja mkate wetu, ulikula nini?', 'Ungetupa nyota tano?'],
    reward: ['Utasema nini chanya kwa zawadi hii?'],
    thanks: ['Asante kwa maneno mazuri. Nini kingine kilitokea?'],
    fair: [
      'Nini kilitokea, kizuri au kibaya?',
      'Kitu gani kingeweza kuwa bora zaidi?',
      'Ungependa kuongeza nini?',
      'Ungetupendekeza kwa mtu yeyote au la?',
      'Ulipenda nini na hukupenda nini?',
      'Hali ilikuwaje kabla ya kuja kwetu?',
    ],
    paid: 'Punguzo kwa nyota tano',
    freely: 'Punguzo kwa kila anayejibu, iwe nzuri au mbaya',
  },
  ar: {
    exclamation: ['ماذا حدث!'],
    praise: [
      'ما الذي أعجبك أكثر؟',
      'كم أحببت الخبز؟',
      'ما أفضل شيء في زيارتك؟',
      'كيف كانت خدمتنا الرائعة؟',
      'لمن توصي بنا؟',
      'هل أنت راضٍ عن الطلب؟',
    ],
    nod: ['كان سريعا، أليس كذلك؟'],
    staff: ['من خدمك اليوم؟', 'ما اسم الموظف الذي قابلته؟', 'كيف كان الدكتور سامي؟'],
    content: ['هل يمكنك أن تذكر سرعة التوصيل؟', 'هل تعطينا خمس نجوم؟'],
    reward: ['ماذا تقول من كلام جيد مقابل خصم؟'],
    thanks: ['شكرا على كلماتك اللطيفة. ماذا حدث أيضا؟'],
    fair: [
      'ما الذي أعجبك وما الذي لم يعجبك؟',
      'ماذا حدث، جيدا كان أم سيئا؟',
      'ما الشيء الذي كان يمكن أن يكون أفضل؟',
      'هل تحب أن تضيف شيئا؟',
      'كيف كان الحال قبل أن تأتي إلينا؟',
      'كم من الوقت استغرق ذلك؟',
    ],
    paid: 'خصم مقابل خمس نجوم',
    freely: 'خصم لكل من يجيب، جيد أو سيئ',
  },
};

const leads = ['exclamation', 'praise', 'nod', 'staff', 'content', 'reward', 'thanks'] as const;
const languages = Object.keys(ownerLanguages).filter(isOwnerLanguage);
const leading = languages.flatMap((language) =>
  leads.flatMap((lead) => examples[language][lead].map((text) => [language, lead, text] as const)),
);
const fair = languages.flatMap((language) => examples[language].fair.map((text) => [language, text] as const));

describe('a leading question', () => {
  it.each(leading)('%s, %s: %s', (language, lead, text) => {
    expect(leadingIn(text, language)).toMatchObject({ lead });
  });
});

describe('a fair question', () => {
  it.each(fair)('%s: %s', (language, text) => {
    expect(leadingIn(text, language)).toBeNull();
  });

  it.each(everyLocale)('is each one of our own bank in $name', ({ tag, texts }) => {
    if (!isOwnerLanguage(tag)) throw new Error(`${tag} has no words of its own`);
    const said = contentQuestionIds.flatMap((id) => [texts[id].web, texts[id].sms]);
    expect(said.map((text) => [text, leadingIn(text ?? '', tag)]).filter(([, found]) => found)).toEqual([]);
  });
});

describe('a reward', () => {
  it.each(languages)('pays for praise, or does not, in %s', (language) => {
    expect(paysForPraise(examples[language].paid, language)).not.toBeNull();
    expect(paysForPraise(examples[language].freely, language)).toBeNull();
  });

  it('is found as it was spelled', () => {
    expect(leadingIn('¿Fue increíble?', 'es')).toEqual({ lead: 'praise', said: 'increíble' });
  });
});
