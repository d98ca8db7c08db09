/**
 * How people say stop, in every shipped language at once: whoever answers a Spanish question in French must be heard.
 * `whole`: everyday words, which count only as the whole message; `strong`: phrases that count anywhere.
 * REMOVE and DELETE take words back; they do not opt out.
 */
const words = (list: string): string[] => list.split('|');

const whole = new Set([
  ...words('stop|end|cancel|quit|stop it|stop this|revoke|optout|go away|no more|stopall|stop all'),
  ...words('baja|parar|para|alto|cancelar|fin|basta|terminar'),
  ...words('arret|arrêt|arreter|arrêter|arretez|arrêtez|annuler|fini'),
  ...words('stopp|halt|ende|abbrechen|beenden|aufhören|abmelden'),
  ...words('pare|sair|encerrar|chega'),
  ...words('acha|simama|sitisha|komesha|ondoa'),
  ...words('توقف|قف|إيقاف|ايقاف|الغاء|إلغاء|كفى'),
]);

const strong = [
  /\b(?:unsubscribe|opt(?:ing)? (?:me )?out|leave me alone|remove me from|take me off)\b/u,
  /\bstop (?:texting|messaging|contacting|e-?mailing|bothering|spamming|writing to|sending)(?: me| us| these| this| any| messages?| texts?| e-?mails?)/u,
  // "They don't email me back" is feedback: an order starts its sentence.
  /(?:^|[.!?,;:\n]\s*|\b(?:please|pls|plz|just|so|and) )(?:do not|don['’]?t|dont|never) (?:text|message|e-?mail|contact|write(?: to)?) me\b/u,
  /\bno more (?:messages?|texts?|e-?mails?|sms)\b(?! from)/u,
  /\b(?:no (?:me )?(?:envíen|envien|manden|escriban) más|darme de baja|no más mensajes|dejen de escribirme)/u,
  /\b(?:désabonn\w+|desabonn\w+|me désinscrire|plus de messages|arrêtez de m['’]écrire|ne m['’]écrivez plus)/u,
  /\b(?:keine (?:weiteren )?(?:nachrichten|sms|mails) mehr|schreib(?:en|t)? (?:sie )?mir nicht mehr|abbestellen)/u,
  /\b(?:descadastr\w+|não me (?:mande|envie|escreva)|pare de me (?:mandar|enviar|escrever)|sem mais mensagens)/u,
  /\b(?:usinitumie|msinitumie|acha kunitumia|acheni kunitumia)/u,
  /(?:لا ترسل|لا تراسل|أوقف الرسائل|الغ الاشتراك|إلغاء الاشتراك)/u,
];

const withdraw = new Set([
  ...words('remove|delete|withdraw|delete it|remove it|take it down|delete this|remove this|delete my review'),
  ...words('delete my testimonial|remove my testimonial|delete everything|remove everything|delete my words'),
  ...words('borrar|eliminar|bórralo|supprimer|supprimez|löschen|entfernen|apagar|remover|excluir|futa|احذف|حذف'),
]);

const withdrawStrong =
  /\b(?:take (?:my (?:review|testimonial|words|name)|it) (?:down|off)|(?:delete|remove|withdraw) my (?:review|testimonial|words|answers|data|feedback|consent)|i withdraw my consent)\b/u;

const start = new Set(['start', 'unstop', 'resume']);

export const leavingWords = { whole, strong, withdraw, withdrawStrong, start } as const;
