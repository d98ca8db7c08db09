import type { Slot } from '../../commands.ts';
import { everyLocale } from '../../locales/table.ts';

/** What somebody tells in one language, and how a wording could falsify it. */
export interface Corpus {
  /** Messages in the order of the telling; sentences in one inner list stand or fall together. */
  told: { role: Slot; chunks: string[][] }[];
  and: string;
  number: [string, string];
  rounded: [string, string];
  unit: [string, string];
  /** What makes an amount vague, dropped. */
  vague: [string, string];
  negation: [string, string];
  hedge: [string, string];
  clause: [string, string];
  tense: [string, string];
  person: [string, string];
  name: [string, string];
  typo: [string, string];
  negator: string;
  intensifier: string;
  because: string;
  superlative: string;
  novel: string;
}

const corpora: Record<string, Corpus> = {
  en: {
    told: [
      {
        role: 'story',
        chunks: [
          ['We ordered 12 loaves for the café in March.'],
          ['Sam brought them at 6am on the first morning.'],
          ['The driver waited about 20 minutes while I cleared the counter.'],
          ['My crew did not touch the oven for 3 weeks.'],
        ],
      },
      {
        role: 'problem',
        chunks: [
          ['Before that I baked until 2am on weekdays.'],
          ['I think we lost a tenth of the dough.'],
          ['Our old oven stopped in the winter, but the landlord replaced it.'],
        ],
      },
      {
        role: 'result',
        chunks: [
          ['The deliveries arrive at our door by 5am now.', 'However the Sunday one came at noon.'],
          ['Our waste in the kitchen went from 30% to 8%.'],
          ['We close the kitchen one hour earlier.'],
        ],
      },
      { role: 'recommend_to', chunks: [['I would send any café owner in Leeds to Brindle Lane.']] },
    ],
    and: 'and',
    number: ['12 loaves', '14 loaves'],
    rounded: ['8%', '10%'],
    unit: ['3 weeks', '3 days'],
    vague: ['about 20 minutes', '20 minutes'],
    negation: ['did not touch', 'did touch'],
    hedge: ['I think we lost', 'We lost'],
    clause: [', but the landlord replaced it.', '.'],
    tense: ['Sam brought', 'Sam brings'],
    person: ['while I cleared', 'while they cleared'],
    name: ['Sam brought', 'Max brought'],
    typo: ['waited', 'wanted'],
    negator: 'not',
    intensifier: 'highly',
    because: 'because',
    superlative: 'best',
    novel: 'award winning artisan team everywhere',
  },
  es: {
    told: [
      {
        role: 'story',
        chunks: [
          ['Pedimos 12 panes para la cafetería en marzo.'],
          ['Sam los trajo a las 6 la primera mañana.'],
          ['Un repartidor esperó unos 20 minutos mientras yo vaciaba el mostrador.'],
          ['Mi equipo no encendió el horno en 3 semanas.'],
        ],
      },
      {
        role: 'problem',
        chunks: [
          ['Antes de eso yo amasaba hasta las 2 entre semana.'],
          ['Creo que perdíamos la décima parte de la masa.'],
          ['Nuestro horno viejo se paró en invierno, pero el casero lo cambió.'],
        ],
      },
      {
        role: 'result',
        chunks: [
          ['Ahora los repartos llegan antes de las 5.', 'Sin embargo el del domingo llegó a mediodía otra vez.'],
          ['Las sobras de la cocina bajaron del 30% al 8%.'],
          ['Nosotros cerramos la cocina una hora antes que otros años.'],
        ],
      },
      { role: 'recommend_to', chunks: [['Yo mandaría a cualquier dueño de cafetería de Leeds a Brindle Lane.']] },
    ],
    and: 'y',
    number: ['12 panes', '14 panes'],
    rounded: ['8%', '10%'],
    unit: ['3 semanas', '3 días'],
    vague: ['unos 20 minutos', '20 minutos'],
    negation: ['no encendió', 'encendió'],
    hedge: ['Creo que perdíamos', 'Perdíamos'],
    clause: [', pero el casero lo cambió.', '.'],
    tense: ['esperó', 'espera'],
    person: ['yo vaciaba', 'ellos vaciaban'],
    name: ['Sam los', 'Max los'],
    typo: ['masa', 'mesa'],
    negator: 'no',
    intensifier: 'muy',
    because: 'porque',
    superlative: 'mejor',
    novel: 'equipo artesano premiado en todas partes',
  },
  fr: {
    told: [
      {
        role: 'story',
        chunks: [
          ['Nous avons commandé 12 pains pour le café en mars.'],
          ['Sam les a apportés à 6h le premier matin.'],
          ['Le livreur a attendu environ 20 minutes pendant que je vidais le comptoir.'],
          ['Mon équipe ne touchait pas au four pendant 3 semaines.'],
        ],
      },
      {
        role: 'problem',
        chunks: [
          ['Avant je pétrissais jusqu’à 2h en semaine.'],
          ['Je crois que nous perdions le dixième de la pâte.'],
          ['Notre vieux four s’est arrêté en hiver, mais le propriétaire en a remis un.'],
        ],
      },
      {
        role: 'result',
        chunks: [
          [
            'Les livraisons arrivent devant notre porte avant 5h maintenant.',
            'Mais celle du dimanche est arrivée chez nous à midi.',
          ],
          ['Nos déchets sont passés de 30 % à 8 %.'],
          ['Nous fermons la cuisine une heure plus tôt le soir.'],
        ],
      },
      {
        role: 'recommend_to',
        chunks: [['Je dirais à n’importe quel patron de café de Lille de venir chez Brindle Lane.']],
      },
    ],
    and: 'et',
    number: ['12 pains', '14 pains'],
    rounded: ['8 %', '10 %'],
    unit: ['3 semaines', '3 jours'],
    vague: ['environ 20 minutes', '20 minutes'],
    negation: ['ne touchait pas', 'touchait'],
    hedge: ['Je crois que nous perdions', 'Nous perdions'],
    clause: [', mais le propriétaire en a remis un.', '.'],
    tense: ['a attendu', 'attend'],
    person: ['que je vidais', 'qu’ils vidaient'],
    name: ['Sam les', 'Max les'],
    typo: ['pains', 'bains'],
    negator: 'pas',
    intensifier: 'très',
    because: 'parce',
    superlative: 'meilleur',
    novel: 'artisans primés partout dans la région',
  },
  de: {
    told: [
      {
        role: 'story',
        chunks: [
          ['Wir haben im März 12 Brote für das Café bestellt.'],
          ['Sam brachte am ersten Morgen um 6 Uhr die Kisten.'],
          ['Der Fahrer wartete etwa 20 Minuten, während ich die Theke leerte.'],
          ['Mein Team hat den Ofen 3 Wochen lang nicht angefasst.'],
        ],
      },
      {
        role: 'problem',
        chunks: [
          ['Vorher stand ich werktags bis 2 Uhr in der Backstube.'],
          ['Ich glaube, wir verloren ein Zehntel vom Teig.'],
          ['Unser alter Ofen blieb im Winter stehen, aber der Vermieter ersetzte ihn.'],
        ],
      },
      {
        role: 'result',
        chunks: [
          ['Jetzt kommen die Lieferungen zu uns vor 5 Uhr.', 'Allerdings kam die am Sonntag bei uns erst mittags.'],
          ['Unser Abfall in der Küche fiel von 30 % auf 8 %.'],
          ['Wir schließen die Küche eine Stunde vor der alten Zeit.'],
        ],
      },
      {
        role: 'recommend_to',
        chunks: [['Ich würde jeden Cafébesitzer in Leipzig zu Brindle Lane schicken.']],
      },
    ],
    and: 'und',
    number: ['12 Brote', '14 Brote'],
    rounded: ['8 %', '10 %'],
    unit: ['3 Wochen', '3 Tage'],
    vague: ['etwa 20 Minuten', '20 Minuten'],
    negation: ['nicht angefasst', 'angefasst'],
    hedge: ['Ich glaube, wir verloren', 'Wir verloren'],
    clause: [', aber der Vermieter ersetzte ihn.', '.'],
    tense: ['Sam brachte', 'Sam bringt'],
    person: ['während ich die', 'während sie die'],
    name: ['Sam brachte', 'Max brachte'],
    typo: ['Theke', 'Hecke'],
    negator: 'nicht',
    intensifier: 'sehr',
    because: 'weil',
    superlative: 'beste',
    novel: 'preisgekrönte Meister überall im Land',
  },
};

/** Those whose language is spoken. */
export const spoken = everyLocale.flatMap((locale) => {
  const corpus = corpora[locale.tag];
  return corpus ? [{ tag: locale.tag, locale, corpus }] : [];
});
