import type { CustomerMailWords } from '../mail-words.ts';

export const fr: CustomerMailWords = {
  'invitation.subject': '{first}, votre avis sur {item}\u00A0?',
  'invitation.subjectNoName': 'Votre avis sur {item}\u00A0?',
  'invitation.preheader': 'Un échange de deux minutes. En bien ou en mal, avec vos mots.',
  'invitation.heading': 'Deux minutes, avec vos mots\u00A0?',
  'invitation.ask': '{first}, quel est votre avis sur {item}\u00A0? En bien ou en mal, dites-le franchement.',
  'invitation.askNoName': 'Quel est votre avis sur {item}\u00A0? En bien ou en mal, dites-le franchement.',
  'invitation.assistant':
    'C’est un court échange avec notre assistant automatique. Choisissez une note pour commencer\u00A0:',
  'invitation.incentive': 'Pour votre réponse, en bien ou en mal, vous recevez\u00A0: {incentive}',
  'invitation.ratingLabel': '{n} sur 5',
  'invitation.low': '1 mauvais',
  'invitation.high': '5 excellent',
  'invitation.openChat': 'Ou ouvrir simplement l’échange',
  'invitation.promiseApprove': 'Vous voyez et approuvez tout avant la moindre publication.',
  'invitation.promiseName': 'Vous choisissez comment votre nom apparaît, ou qu’il n’apparaît pas.',
  'invitation.promiseEdit': 'Vous pouvez modifier ou retirer votre texte par ce lien, sans limite de temps.',
  'invitation.why':
    'Vous recevez ce message parce que {business} a noté pour vous, le {date}\u00A0: {item}. Nous demandons à tout le monde, quel que soit l’avis.',
  'invitation.stop': 'Ne plus jamais me solliciter',
  'reminder.subject': 'Votre avis sur {item} nous intéresse toujours',
  'reminder.preheader': 'Un clic ou une ligne, en bien ou en mal.',
  'reminder.heading': 'Une ligne suffit',
  'reminder.ask': '{first}, votre avis sur {item} nous intéresse toujours. En bien ou en mal, avec vos mots.',
  'reminder.askNoName': 'Votre avis sur {item} nous intéresse toujours. En bien ou en mal, avec vos mots.',
  'saved.subject': 'Vos réponses sont enregistrées\u00A0: {item}',
  'saved.preheader': 'Reprenez là où vous en étiez, sur n’importe quel appareil.',
  'saved.heading': 'Reprendre là où vous en étiez\u00A0?',
  'saved.body':
    'Vous en étiez à la question {at} sur {of} environ. Vos réponses sont enregistrées, et rien n’est publié sans votre accord.',
  'saved.button': 'Continuer',
  'thread.answered': '{name} a répondu',
  'thread.answeredNoName': '{business} a répondu',
  'thread.button': 'Lire et répondre',
  'thread.files': 'Pièces jointes : {files}',
  'thread.why': 'Vous recevez ce message parce que vous avez écrit à {business}, ou que quelqu’un vous a ajouté.',
  'text.invitation':
    '{business}: votre avis sur {item}? 2 min avec un assistant automatique, en bien ou en mal: {link} STOP pour refuser',
};
