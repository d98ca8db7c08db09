import type { CustomerMailWords } from '../mail-words.ts';

export const es: CustomerMailWords = {
  'invitation.subject': '{first}, ¿qué tal {item}?',
  'invitation.subjectNoName': '¿Qué tal {item}?',
  'invitation.preheader': 'Un chat de dos minutos. Para bien o para mal, con tus palabras.',
  'invitation.heading': '¿Dos minutos, con tus palabras?',
  'invitation.ask': '{first}, ¿qué tal {item}? Para bien o para mal, dilo tal cual.',
  'invitation.askNoName': '¿Qué tal {item}? Para bien o para mal, dilo tal cual.',
  'invitation.assistant': 'Es un chat corto con nuestro asistente automático. Elige una nota para empezar:',
  'invitation.incentive': 'Por responder, para bien o para mal, recibes: {incentive}',
  'invitation.ratingLabel': '{n} de 5',
  'invitation.low': '1 malo',
  'invitation.high': '5 excelente',
  'invitation.openChat': 'O abre directamente el chat',
  'invitation.promiseApprove': 'Ves y apruebas todo antes de que se publique nada.',
  'invitation.promiseName': 'Tú eliges cómo aparece tu nombre, o que no aparezca.',
  'invitation.promiseEdit': 'Con este enlace puedes cambiarlo o retirarlo, sin límite de tiempo.',
  'invitation.why':
    'Recibes este mensaje porque {business} anotó para ti el {date}: {item}. Preguntamos a todo el mundo, piense lo que piense.',
  'invitation.stop': 'No preguntarme nunca más',
  'reminder.subject': 'Nos sigue interesando saber qué tal {item}',
  'reminder.preheader': 'Un toque o una línea, para bien o para mal.',
  'reminder.heading': 'Con una línea basta',
  'reminder.ask': '{first}, nos sigue interesando saber qué tal {item}. Para bien o para mal, con tus palabras.',
  'reminder.askNoName': 'Nos sigue interesando saber qué tal {item}. Para bien o para mal, con tus palabras.',
  'saved.subject': 'Tus respuestas están guardadas: {item}',
  'saved.preheader': 'Sigue donde lo dejaste, desde cualquier dispositivo.',
  'saved.heading': '¿Seguir donde lo dejaste?',
  'saved.body':
    'Ibas por la pregunta {at} de unas {of}. Tus respuestas están guardadas y no se publica nada si tú no lo apruebas.',
  'saved.button': 'Seguir',
  'text.invitation':
    '{business}: ¿qué tal {item}? Chat de 2 min con un asistente automatico, bien o mal: {link} STOP para la baja',
};
