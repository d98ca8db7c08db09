import { deLexicon } from './de-lexicon.ts';
import type { Locale } from './locale.ts';

/** German, formal. The item stays as the business wrote it, in the nominative: it never stands behind a preposition. */
export const de: Locale = {
  tag: 'de',
  name: 'Deutsch',
  sms: 'gsm7',
  dir: 'ltr',
  texts: {
    'inv.link': {
      subject: 'Wie war es[, {first}]: {item}?',
      web: '2 Minuten Chat mit unserem automatischen Assistenten; ob gut oder schlecht, sagen Sie es offen. Sie sehen und bestätigen alles, bevor etwas veröffentlicht wird.',
      sms: '{biz}: Wie war es ({item})? 2-Min-Chat mit automatischem Assistenten, gut oder schlecht: {link} Abmelden: STOP',
    },
    'inv.sms': {
      web: null,
      sms: '{biz}: Wie war es ({item})? Antworten Sie 1-5 (1 schlecht, 5 ausgezeichnet). Automatisch, ca. 4 SMS. STOP: Ende, HELP: Hilfe',
    },
    'hello.web': {
      web: 'Guten Tag[ {first}]. Ich bin der automatische Assistent von {biz} und habe ein paar kurze Fragen. Es geht um: {item}. Ob gut oder schlecht, sagen Sie, wie es war.',
      sms: null,
    },
    'q.rating': {
      web: 'Wie war es insgesamt: {item}?',
      sms: 'Wie war es ({item})? Antworten Sie 1-5 (1 schlecht, 5 ausgezeichnet)',
    },
    'q.story': {
      web: 'In Ihren eigenen Worten: Was ist passiert? Was ist Ihnen aufgefallen, gut oder schlecht?',
      sms: 'Danke. In Ihren eigenen Worten: Was ist passiert? Was ist aufgefallen, gut oder schlecht? Jede Länge ist recht',
      hint: 'Jede Länge ist recht.',
    },
    'q.before': {
      web: 'Wie war die Lage, bevor Sie zu uns kamen? Was sollte gelöst werden?',
      sms: 'Wie war die Lage vorher, was sollte gelöst werden?',
    },
    'q.hesitation': {
      web: 'Gab es etwas, das Sie fast davon abgehalten hätte?',
      sms: 'Gab es etwas, das Sie fast davon abgehalten hätte?',
      replies: [{ id: 'nothing', label: 'Nein, nichts' }],
    },
    'q.result': {
      web: 'Was ist jetzt anders als vorher?',
      sms: 'Was ist jetzt anders als vorher?',
    },
    'q.numbers': {
      web: 'Können Sie das ungefähr beziffern: Zeit, Geld, Tage, irgendetwas? Eine Schätzung reicht, und „nein“ reicht auch.',
      sms: 'Können Sie das ungefähr beziffern (Zeit, Geld, Tage)? Eine Schätzung reicht, oder antworten Sie NONE',
      replies: [{ id: 'nothing', label: 'Keine Zahl' }],
    },
    'q.best': {
      web: 'Welche eine Sache ist Ihnen am meisten aufgefallen, oder was haben Sie am meisten genutzt?',
      sms: 'Welche eine Sache ist Ihnen am meisten aufgefallen?',
    },
    'q.surprise': {
      web: 'Hat Sie etwas überrascht, so oder so?',
      sms: 'Hat Sie etwas überrascht, gut oder schlecht?',
      replies: [{ id: 'nothing', label: 'Keine Überraschung' }],
    },
    'q.improve': {
      web: 'Welche Sache hätte besser laufen können?',
      sms: 'Welche Sache hätte besser laufen können?',
      replies: [{ id: 'nothing', label: 'Mir fällt nichts ein' }],
    },
    'q.recommend': {
      web: 'Würden Sie uns weiterempfehlen? Wenn ja, wem genau, und wenn nicht, warum nicht?',
      sms: 'Würden Sie uns weiterempfehlen? Wenn ja wem, wenn nicht warum nicht?',
    },
    'q.any': {
      web: 'Gibt es noch etwas Wissenswertes, nach dem ich nicht gefragt habe?',
      sms: 'Gibt es noch etwas Wissenswertes? Antworten Sie NO, wenn das alles war',
      replies: [{ id: 'nothing', label: 'Nein, das war alles' }],
    },
    'p.example': {
      web: 'Sie haben „{topic}“ erwähnt. Können Sie eine Situation schildern, in der das so war?',
      sms: 'Sie schrieben "{topic}". Können Sie eine Situation schildern, in der das so war?',
    },
    'p.more': {
      web: 'Könnten Sie etwas mehr darüber erzählen, was passiert ist? Ein, zwei Sätze genügen.',
      sms: 'Könnten Sie etwas mehr darüber erzählen, was passiert ist? Ein Satz genügt, oder SKIP',
    },
    'p.clarify': {
      web: 'Damit ich es richtig verstehe: War „{topic}“ vorher oder nachher?',
      sms: 'Damit ich es richtig verstehe: War "{topic}" vorher oder nachher?',
      replies: [
        { id: 'before', label: 'Vorher' },
        { id: 'after', label: 'Nachher' },
      ],
    },
    'm.mismatch': {
      web: 'Sie haben {n} gewählt. 1 heißt hier schlecht und 5 ausgezeichnet, und Ihre Worte lesen sich für mich anders. Bei {n} bleiben?',
      sms: 'Sie haben {n} geantwortet. 1 ist schlecht, 5 ausgezeichnet. Bei {n} bleiben? Antworten Sie KEEP oder eine neue Zahl',
      replies: [
        { id: 'keep', label: 'Dabei bleiben' },
        { id: 'change', label: 'Ändern' },
      ],
    },
    'm.scale': {
      web: 'Sie haben „{topic}“ geschrieben. Hier ist 1 schlecht und 5 ausgezeichnet: Welche der fünf ist es?',
      sms: 'Sie schrieben "{topic}". Hier ist 1 schlecht, 5 ausgezeichnet. Welche der fünf ist es? Antworten Sie 1-5',
    },
    'q.relation': {
      web: 'Noch eine Frage, damit niemand beim Lesen einen falschen Eindruck bekommt: Trifft etwas davon auf Sie zu?',
      sms: 'Für die Leser: A nur Kunde/Kundin, B arbeite dort/Familie, C Belohnung dafür bekommen. Antworten Sie A, B oder C',
      replies: [
        { id: 'customer', label: 'Nur Kundin oder Kunde' },
        { id: 'insider', label: 'Ich arbeite dort / Familie' },
        { id: 'rewarded', label: 'Rabatt oder Geschenk dafür bekommen' },
        { id: 'other', label: 'Etwas anderes' },
      ],
    },
    'q.name': {
      web: 'Wie soll Ihr Name erscheinen?',
      sms: 'Wie soll Ihr Name erscheinen? Antworten Sie genau so, oder ANON',
    },
    'q.title': {
      web: 'Ihre Funktion und Firma, falls sie gezeigt werden sollen?',
      sms: 'Funktion und Firma zeigen, wenn ja welche? Oder SKIP',
    },
    'q.photo': { web: 'Ein Foto von Ihnen hinzufügen? Freiwillig.', sms: null },
    'c.publish.web': { web: 'Drei getrennte Entscheidungen, alle freiwillig und widerruflich:', sms: null },
    'c.publish.sms': {
      web: null,
      sms: 'Darf {biz} Ihre Worte und Zahl so veröffentlichen? Antwort 1 + Name dazu (1 Ana R), 2 ohne Namen, 3 bleibt privat. REMOVE macht es rückgängig',
    },
    'a.preview': {
      web: 'Hier ist Ihr Text, nur aus Ihren eigenen Sätzen. Punkte (…) zeigen, wo etwas ausgelassen wurde.',
      sms: 'Ihr Text: "{quote}" Antworten Sie 1 für veröffentlichen, 2 für privat, oder senden Sie Ihre eigene Fassung',
    },
    'a.preview.link': {
      web: null,
      sms: '{biz}: Ihr Text ist fertig. Hier ansehen, ändern oder veröffentlichen: {link}',
    },
    'c.again': {
      web: null,
      sms: 'Zum Veröffentlichen antworten Sie 1 und den Namen dazu (1 Ana R), oder 2 für ohne Namen. Mit 3 bleibt es privat',
    },
    'l.low': {
      web: 'Möchten Sie auch, dass sich jemand von {biz} deswegen bei Ihnen meldet?',
      hint: 'Hier ändert das nichts.',
      sms: 'Danke für die offenen Worte. Soll sich jemand melden? Antworten Sie CALL. So oder so: Was ist passiert? Ich notiere es, wie Sie es sagen',
      replies: [
        { id: 'yes', label: 'Ja, bitte melden' },
        { id: 'no', label: 'Nein' },
      ],
    },
    'n.low': { web: 'Danke für die offenen Worte. Ich notiere es genau so, wie Sie es sagen.', sms: null },
    'n.ack': { web: 'Notiert: „{topic}“.', sms: null },
    'n.offtopic': {
      web: 'Dabei kann ich hier nicht helfen, habe es aber für {biz} notiert. Zurück zum Thema ({item}):',
      sms: 'Für das Team notiert. Zurück zum Thema ({item}): ',
    },
    'n.unclear': {
      web: 'Entschuldigung, das habe ich nicht verstanden.',
      sms: 'Entschuldigung, das habe ich nicht verstanden. ',
    },
    'n.hostile': {
      web: 'Verstanden. Ich kann hier aufhören, wenn Ihnen das lieber ist.',
      sms: 'Verstanden. Antworten Sie STOP zum Beenden, oder machen Sie einfach weiter',
    },
    'n.inject': {
      web: 'Hier kann ich nur Ihre Rückmeldung aufnehmen ({item}).',
      sms: 'Hier kann ich nur Ihre Rückmeldung aufnehmen ({item}). ',
    },
    'n.human': {
      web: 'Ich habe bei {biz} darum gebeten, dass sich jemand bei Ihnen meldet. Sie können es dabei belassen oder weitermachen.',
      sms: 'Jemand von {biz} meldet sich bei Ihnen. Antworten Sie, um weiterzumachen, oder belassen Sie es dabei',
    },
    'n.stuck': {
      web: 'Entschuldigung, ich habe es noch immer nicht verstanden. Sie können das überspringen, hier abschließen oder nach einem Menschen bei {biz} fragen.',
      sms: 'Entschuldigung, ich habe es noch immer nicht verstanden. Antworten Sie SKIP, dann geht es weiter',
    },
    'n.pause': {
      web: 'Es eilt nicht. Ihre Antworten sind gespeichert: Kommen Sie auf diese Seite zurück, wann es Ihnen passt.',
      sms: 'Es eilt nicht, Ihre Antworten sind gespeichert. Antworten Sie, wann es Ihnen passt',
    },
    'n.sensitive': {
      web: 'Das berührt etwas Persönliches. Es steht nicht auf der Karte, es sei denn, Sie nehmen es auf.',
      sms: null,
    },
    'n.link': {
      web: 'Hier ist Ihr Link, für jedes Gerät: {link}',
      sms: 'Hier weitermachen oder Ihre Worte sehen: {link}',
    },
    'r.remind1': {
      web: 'Uns interessiert weiterhin, wie es war: {item}. Sie waren bei Frage {k} von etwa {K}; Ihre Antworten sind gespeichert: {link}',
      sms: '{biz}: Uns interessiert weiterhin, wie es war ({item}). Eine Zeile genügt: Was ist aufgefallen, gut oder schlecht? Abmelden: STOP',
    },
    'r.resume': {
      web: 'Willkommen zurück[, {first}]. Ihre Antworten sind gespeichert.[ Sie hatten geschrieben: „{quote}“.]',
      sms: 'Willkommen zurück. ',
    },
    's.stop': {
      web: 'Sie bekommen dazu keine weiteren Nachrichten. Was Sie geschrieben haben, bleibt privat.',
      sms: '{biz}: Sie sind abgemeldet und bekommen keine SMS mehr. Ihre Antworten bleiben privat. Fragen: {hlp}',
    },
    's.stop.published': {
      web: 'Sie bekommen dazu keine weiteren Nachrichten. Die Worte, die Sie freigegeben haben, bleiben, wie sie sind; Sie können sie hier jederzeit zurückziehen.',
      sms: '{biz}: Sie sind abgemeldet und bekommen keine SMS mehr. Fragen: {hlp}',
    },
    's.help': {
      web: 'Ich bin der automatische Assistent von {biz} und frage nach Ihrer Erfahrung ({item}). Sie können eine Frage überspringen, eine Antwort ändern, aufhören oder nach einem Menschen fragen: Sagen Sie es einfach. Nichts wird veröffentlicht, solange Sie den endgültigen Text nicht freigeben.',
      sms: '{biz}: automatische SMS zu Ihrer Erfahrung, etwa 4 pro Kauf. Hilfe: {hlp}. Preis je nach Tarif. Antworten Sie STOP zum Abmelden',
    },
    's.start': {
      web: 'Willkommen zurück. Es geht weiter, wo Sie aufgehört haben.',
      sms: '{biz}: Sie bekommen wieder SMS zu Ihrer Erfahrung, etwa 4 pro Kauf. Antworten Sie HELP für Hilfe, STOP zum Abmelden',
    },
    'e.private': { web: 'Alles bleibt privat. Danke[, {first}].', sms: 'Bleibt privat. Danke' },
    'e.done': {
      web: 'Danke[, {first}]. {biz} prüft den Text jetzt: Ablehnen ist möglich, Ihre Worte ohne Rückfrage ändern nicht.[ Ihr Link: {link}]',
      sms: 'Danke. {biz} kann den Text ablehnen, aber Ihre Worte nicht ändern. Ansehen oder entfernen: {link}',
    },
    'e.removed': {
      web: 'Entfernt: innerhalb einer Minute von jeder Seite, die wir ausliefern. Kopien, die andere aufbewahren, können bis zu 24 Stunden brauchen.',
      sms: '{biz}: entfernt. Bis es überall verschwunden ist, kann es 24 Std. dauern. Keine weiteren SMS',
    },
    'e.expired': {
      web: 'Dieses Gespräch ist geschlossen. Nichts wurde veröffentlicht, und was Sie geschrieben haben, bleibt privat.',
      sms: null,
    },
    'e.minor': {
      web: 'Danke. Wir fragen nur Erwachsene, deshalb endet es hier, und nichts davon wird veröffentlicht.',
      sms: 'Danke. Wir fragen nur Erwachsene, deshalb endet es hier und nichts wird veröffentlicht',
    },
    'e.wrong': {
      web: 'Entschuldigen Sie die Störung. Nichts wird veröffentlicht, und {biz} erfährt, dass diese Nachricht die falsche Person erreicht hat.',
      sms: 'Entschuldigen Sie die Störung. Nichts wird veröffentlicht und wir fragen nicht noch einmal',
    },
    'x.stale': { web: 'Diese Frage ist schon vorbei; hier ist der jetzige Stand.', sms: null },
    'x.empty': { web: 'In dieser Nachricht steht noch nichts.', sms: null },
    'x.too_long': { web: 'Das ist länger als 4.000 Zeichen; bitte kürzen Sie es ein wenig.', sms: null },
    'x.not_now': { web: 'Das geht an dieser Stelle nicht.', sms: null },
    'x.too_many': {
      web: 'Damit lässt sich arbeiten. Gehen Sie zum nächsten Schritt, oder schließen Sie ab.',
      sms: null,
    },
    'x.closed': { web: 'Dieses Gespräch ist beendet.', sms: null },
  },
  scale: { low: 'schlecht', high: 'ausgezeichnet' },
  skipped: 'Übersprungen',
  // Reads in brackets, where the item stands: "Wie war es (bei uns)?"
  it: 'bei uns',
  nameStyles: {
    full: 'Vor- und Nachname',
    first_initial: 'Vorname und Initiale',
    first: 'Nur Vorname',
    anonymous: 'Name nicht genannt',
  },
  consent: {
    publish: 'Genau diese Worte und meine Bewertung auf der Website von {biz} veröffentlichen',
    publishUnrated: 'Genau diese Worte auf der Website von {biz} veröffentlichen',
    identity: 'Meinen Namen und meine Funktion wie oben zeigen',
    ads: 'In Werbung oder Beiträgen in sozialen Medien verwenden',
  },
  offers: {
    carryOn: { id: 'carry_on', label: 'Weitermachen' },
    finish: { id: 'finish', label: 'Abschließen' },
    human: { id: 'human', label: 'Nach einem Menschen fragen' },
    stop: { id: 'stop', label: 'Aufhören' },
  },
  quotes: { open: '„', close: '“', apostrophe: '’' },
  lexicon: deLexicon,
};
