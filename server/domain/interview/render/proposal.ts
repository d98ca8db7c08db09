import type { ChatStep } from '../../../../shared/contracts/chat.ts';
import type { Composition, Draft } from '../draft.ts';

type Shown = Extract<ChatStep, { kind: 'review' }>['proposal'];
type Which = 'own' | 'proposed';

/** What stands beside the two wordings, by language. */
const words: Readonly<Record<string, { own: string; proposed: string; useOwn: string; useProposed: string }>> = {
  en: {
    own: 'Your own sentences, as you wrote them',
    proposed: 'Proposed: your words, joined and tidied. What is not yours is marked.',
    useOwn: 'Back to my own sentences',
    useProposed: 'Use the proposed wording',
  },
  es: {
    own: 'Tus frases, tal como las escribiste',
    proposed: 'Propuesta: tus palabras, unidas y ordenadas. Lo que no es tuyo va marcado.',
    useOwn: 'Volver a mis frases',
    useProposed: 'Usar la propuesta',
  },
  fr: {
    own: 'Vos phrases, telles que vous les avez écrites',
    proposed: 'Proposition : vos mots, reliés et mis au propre. Ce qui n’est pas de vous est signalé.',
    useOwn: 'Revenir à mes phrases',
    useProposed: 'Prendre la proposition',
  },
  de: {
    own: 'Ihre Sätze, wie Sie sie geschrieben haben',
    proposed: 'Vorschlag: Ihre Worte, verbunden und geglättet. Was nicht von Ihnen ist, ist markiert.',
    useOwn: 'Zurück zu meinen Sätzen',
    useProposed: 'Den Vorschlag nehmen',
  },
  pt: {
    own: 'Suas frases, como você as escreveu',
    proposed: 'Proposta: suas palavras, ligadas e arrumadas. O que não é seu está marcado.',
    useOwn: 'Voltar às minhas frases',
    useProposed: 'Usar a proposta',
  },
  sw: {
    own: 'Sentensi zako, kama ulivyoziandika',
    proposed: 'Pendekezo: maneno yako, yameunganishwa na kupangwa. Yasiyo yako yamewekwa alama.',
    useOwn: 'Rudi kwa sentensi zangu',
    useProposed: 'Tumia pendekezo',
  },
  ar: {
    own: 'جملك كما كتبتها',
    proposed: 'اقتراح: كلماتك موصولة ومرتبة. ما ليس لك معلَّم.',
    useOwn: 'العودة إلى جملي',
    useProposed: 'استخدام الاقتراح',
  },
};

/** The wording that waits beside the one that stands, and the reply that takes it. */
export function proposalShown({ proposal }: Draft, language: string): Shown {
  const said = words[language] ?? words.en;
  if (!proposal || !said) return null;
  const other: Which = proposal.chosen === 'own' ? 'proposed' : 'own';
  const text = other === 'own' ? proposal.own : proposal.proposed;
  return {
    title: said[other],
    text: text.body,
    added: other === 'own' ? [] : addedIn(text),
    reply: { id: `wording.${other}`, label: other === 'own' ? said.useOwn : said.useProposed },
  };
}

const addedIn = ({ edits }: Composition): { start: number; end: number }[] =>
  edits
    .filter(({ kind, to }) => kind === 'wording' && to !== '')
    .map(({ at, to }) => ({ start: at, end: at + to.length }));

/** Which wording a reply takes; null: it is none of these. */
export function wordingChosen(choice: string): Which | null {
  return choice === 'wording.own' ? 'own' : choice === 'wording.proposed' ? 'proposed' : null;
}
