import type { CustomerMailWords } from '../mail-words.ts';

export const de: CustomerMailWords = {
  'invitation.subject': '{first}, wie war es: {item}?',
  'invitation.subjectNoName': 'Wie war es: {item}?',
  'invitation.preheader': 'Ein Chat von zwei Minuten. Ob gut oder schlecht, in Ihren eigenen Worten.',
  'invitation.heading': 'Zwei Minuten, Ihre eigenen Worte?',
  'invitation.ask': '{first}, wie war es: {item}? Ob gut oder schlecht, sagen Sie es offen.',
  'invitation.askNoName': 'Wie war es: {item}? Ob gut oder schlecht, sagen Sie es offen.',
  'invitation.assistant':
    'Es ist ein kurzer Chat mit unserem automatischen Assistenten. Wählen Sie eine Zahl, dann geht es los:',
  'invitation.incentive': 'Für Ihre Antwort, ob gut oder schlecht, bekommen Sie: {incentive}',
  'invitation.ratingLabel': '{n} von 5',
  'invitation.low': '1 schlecht',
  'invitation.high': '5 ausgezeichnet',
  'invitation.openChat': 'Oder einfach den Chat öffnen',
  'invitation.promiseApprove': 'Sie sehen und bestätigen alles, bevor etwas veröffentlicht wird.',
  'invitation.promiseName': 'Sie wählen, wie Ihr Name erscheint, oder dass er nicht erscheint.',
  'invitation.promiseEdit': 'Über diesen Link können Sie den Text ändern oder zurückziehen, auf Dauer.',
  'invitation.why':
    'Sie bekommen diese Nachricht, weil {business} am {date} für Sie vermerkt hat: {item}. Wir fragen alle, egal was sie denken.',
  'invitation.stop': 'Nie wieder fragen',
  'reminder.subject': 'Uns interessiert weiterhin, wie es war: {item}',
  'reminder.preheader': 'Ein Klick oder eine Zeile, gut oder schlecht.',
  'reminder.heading': 'Eine Zeile genügt',
  'reminder.ask':
    '{first}, uns interessiert weiterhin, wie es war: {item}. Ob gut oder schlecht, in Ihren eigenen Worten.',
  'reminder.askNoName':
    'Uns interessiert weiterhin, wie es war: {item}. Ob gut oder schlecht, in Ihren eigenen Worten.',
  'saved.subject': 'Ihre Antworten sind gespeichert: {item}',
  'saved.preheader': 'Machen Sie weiter, wo Sie aufgehört haben, auf jedem Gerät.',
  'saved.heading': 'Weitermachen, wo Sie aufgehört haben?',
  'saved.body':
    'Sie waren bei Frage {at} von etwa {of}. Ihre Antworten sind gespeichert, und nichts wird veröffentlicht, solange Sie es nicht freigeben.',
  'saved.button': 'Weitermachen',
  'thread.answered': '{name} hat geantwortet',
  'thread.answeredNoName': '{business} hat geantwortet',
  'thread.button': 'Lesen und antworten',
  'thread.files': 'Angehängt: {files}',
  'thread.why':
    'Sie erhalten diese Nachricht, weil Sie an {business} geschrieben haben oder jemand Sie hinzugefügt hat.',
  'text.invitation':
    '{business}: Wie war es ({item})? 2-Min-Chat mit automatischem Assistenten, gut oder schlecht: {link} Abmelden: STOP',
};
