import type { CustomerMailWords } from '../mail-words.ts';

export const pt: CustomerMailWords = {
  'invitation.subject': 'Como foi {item}, {first}?',
  'invitation.subjectNoName': 'Como foi {item}?',
  'invitation.preheader': 'Um chat de dois minutos. Bom ou ruim, com suas palavras.',
  'invitation.heading': 'Dois minutos, com suas palavras?',
  'invitation.ask': '{first}, como foi {item}? Bom ou ruim, queremos saber como foi.',
  'invitation.askNoName': 'Como foi {item}? Bom ou ruim, queremos saber como foi.',
  'invitation.assistant': 'É um chat curto com nosso assistente automático. Escolha um número para começar:',
  'invitation.incentive': 'Por responder, bom ou ruim, você recebe: {incentive}',
  'invitation.ratingLabel': '{n} de 5',
  'invitation.low': '1 ruim',
  'invitation.high': '5 excelente',
  'invitation.openChat': 'Ou simplesmente abra o chat',
  'invitation.promiseApprove': 'Você vê e aprova tudo antes de qualquer publicação.',
  'invitation.promiseName': 'Você escolhe como seu nome aparece, ou que não apareça.',
  'invitation.promiseEdit': 'Você pode editar ou retirar por este link, para sempre.',
  'invitation.why':
    'Você recebe isto porque {business} registrou {item} para você em {date}. Perguntamos a todos, pensem o que pensarem.',
  'invitation.stop': 'Nunca mais me pergunte',
  'reminder.subject': 'Ainda queremos saber como foi {item}',
  'reminder.preheader': 'Um toque ou uma linha, bom ou ruim.',
  'reminder.heading': 'Uma linha basta',
  'reminder.ask': '{first}, ainda queremos saber como foi {item}. Bom ou ruim, com suas palavras.',
  'reminder.askNoName': 'Ainda queremos saber como foi {item}. Bom ou ruim, com suas palavras.',
  'saved.subject': 'Suas respostas sobre {item} estão guardadas',
  'saved.preheader': 'Continue de onde parou, em qualquer aparelho.',
  'saved.heading': 'Continuar de onde parou?',
  'saved.body':
    'Você estava na pergunta {at} de cerca de {of}. Suas respostas estão guardadas, e nada é publicado sem você aprovar.',
  'saved.button': 'Continuar',
  'text.invitation':
    '{business}: como foi {item}? Chat de 2 min com um assistente automatizado, bom ou ruim: {link} STOP para sair',
};
