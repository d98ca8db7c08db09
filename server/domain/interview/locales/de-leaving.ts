import { anywhere, lineSet } from './compile-words.ts';
import { asTyped, loosely } from './de-common-words.ts';
import type { Leaving } from './lexicon.ts';

const politely = ['', ' bitte', ' danke', ' jetzt', ' sofort'];
/** The orders below are whole messages: in another language's conversation German courtesies are not known. */
const orders = (list: string): ReadonlySet<string> =>
  asTyped([...lineSet(list)].flatMap((order) => [...politely.map((one) => `${order}${one}`), `bitte ${order}`]));

const phrases = (alternatives: string): RegExp => anywhere(loosely(alternatives));
/** An order starts its sentence: "seitdem schreiben sie mir nicht mehr" is feedback. */
const ordered = (alternatives: string): RegExp =>
  new RegExp(
    `(?:^|[.!?,;:\\n]\\s*|(?<![\\p{L}])(?:bitte|danke|und|also|hallo|hi|jetzt|sofort) )(?:${loosely(alternatives)})(?![\\p{L}\\p{M}])`,
    'iu',
  );

const messages =
  '(?:nachrichten?|sms|mails?|e-?mails?|textnachrichten|anfragen|umfragen|werbung|newsletter|erinnerungen)';
const writing =
  '(?:schreiben|anzuschreiben|anschreiben|schicken|senden|zuzusenden|kontaktieren|belästigen|nerven|spammen|zuspammen|zuzuspammen|anrufen|anzurufen|texten|stören)';
const mine =
  '(?:meine[rsn]? |mein |die )?(?:bewertung|rezension|text|worte|antworten|aussagen?|daten|namen?|kommentar|meinung|angaben|einwilligung|zustimmung)';

export const deLeaving: Leaving = {
  stop: orders(
    'stopp|stop|halt|ende|schluss|schluss damit|aufhören|hör auf|hören sie auf|hört auf|hör auf damit|hören sie auf damit|hört auf damit|abmelden|abmeldung|mich abmelden|abbestellen|abbrechen|abbruch|kündigen|kündigung|austragen|keine nachrichten|keine nachrichten mehr|keine sms|keine sms mehr|keine mails|keine mails mehr|keine e-mails mehr|nicht mehr schreiben|nicht mehr kontaktieren|nicht mehr anrufen|nicht mehr anschreiben|widerspruch|ich widerspreche|stopp sms|stop sms|lassen sie mich|lasst mich|lass mich',
  ),
  stopAnywhere: [
    phrases(
      `(?:möchte|will|würde gerne?|kann ich|wie kann ich|wollen) mich (?:bitte |gerne? |hier |davon |sofort |von \\p{L}+ )?(?:abmelden|austragen|abzumelden)|(?:melden sie|meldet|melde?|tragen sie|tragt|trage?) mich (?:bitte |sofort |umgehend |endlich )?(?:ab|aus)(?! und)|bitte (?:um )?(?:abmeldung|abmelden)|bestellen sie mich ab`,
    ),
    phrases(`lass(?:t|en sie|e)? mich (?:endlich |bitte |doch |einfach |jetzt ){0,2}in (?:ruhe|frieden)`),
    phrases(
      `(?:will|möchte|wünsche|mag|wollen|möchten|brauche)(?: (?:ich|wir))?(?: (?:von (?:ihnen|euch)|bitte|hier|echt|wirklich|gar)){0,2} keine (?:weiteren |solchen |neuen )?${messages}(?! (?:von|über|vom) (?!ihnen|euch))`,
    ),
    phrases(
      `(?:will|möchte|wollen|möchten)(?: (?:ich|wir))?(?: (?:bitte|gar|auch|in zukunft|künftig)){0,2} (?:nicht (?:mehr |länger |weiter )?|nie wieder )(?:von (?:ihnen|euch) )?(?:kontaktiert|angeschrieben|belästigt|angerufen|gefragt|befragt) werden`,
    ),
    ordered(
      `hör(?:e|t|en sie)? (?:bitte |endlich |sofort )?auf,? (?:mir|mich|uns|damit)(?:,? (?:\\p{L}+ ){0,3}(?:zu )?${writing})?`,
    ),
    ordered(
      `(?:schreib|schreibt|schreiben sie|schickt?|schicken sie|sendet|senden sie|kontaktiert?|kontaktieren sie|belästigt|belästigen sie) (?:mir|mich|uns) (?:bitte )?(?:nicht(?:s)? mehr|nie wieder|nie mehr|keine? (?:weiteren )?${messages}(?: mehr)?)`,
    ),
    ordered(`keine (?:weiteren |neuen )?${messages} (?:mehr|bitte)(?! (?:von|über|vom|seit|wegen|für))`),
    ordered(`(?:mich|uns) (?:bitte )?(?:nicht mehr|nie wieder|nie mehr) ${writing}`),
    ordered(`ruf(?:t|en sie)? (?:mich|uns) (?:bitte )?(?:nicht mehr|nie wieder|nie mehr) an`),
    phrases(
      `(?:nehmen sie|nehmt|nimm|streichen sie|streicht|löschen sie|löscht|entfernen sie|entfernt) (?:mich|meine (?:nummer|e-?mail|mail|adresse|handynummer)\\p{L}*) (?:bitte )?(?:aus|von) (?:\\p{L}+ )?(?:liste|verteiler|datenbank|system|kartei|mailingliste)|lösch(?:t|e|en sie)? meine (?:handy|telefon)?nummer`,
    ),
  ],
  withdraw: orders(
    'löschen|lösche|löschen sie|löscht das|löschen sie das|entfernen|entfernen sie das|zurückziehen|zurücknehmen|widerrufen|widerruf|ich widerrufe|alles löschen|text löschen|meinen text löschen|bewertung löschen|meine bewertung löschen|meine worte löschen|meine daten löschen|löschen sie alles|löscht alles',
  ),
  withdrawAnywhere: [
    ordered(`(?:lösch(?:e|t|en)?|entfern(?:e|t|en)?)(?: sie)? (?:bitte )?${mine}`),
    phrases(
      `(?:möchte|will|würde gerne?|kann ich|können sie|könnt ihr|bitte) (?:bitte |gerne? |hiermit )?${mine} (?:bitte )?(?:löschen|entfernen|zurückziehen|zurücknehmen|widerrufen)`,
    ),
    phrases(
      `(?:widerrufe|ziehe|nehme) (?:ich )?(?:hiermit )?meine? ?(?:einwilligung|zustimmung|bewertung|text|worte|aussage|erlaubnis)(?: zurück)?`,
    ),
  ],
  start: orders('fortsetzen|weitermachen|wieder anmelden|wieder anfangen|neu starten'),
};
