import { lineSet } from './compile-words.ts';
import type { Leaving } from './lexicon.ts';

export const enLeaving: Leaving = {
  stop: lineSet(
    'stop|end|cancel|quit|stop it|stop this|revoke|optout|go away|no more|stopall|stop all|stop please|please stop',
  ),
  stopAnywhere: [
    /\b(?:unsubscribe|opt(?:ing)? (?:me )?out|leave me alone|remove me from|take me off)\b/u,
    /\bstop (?:texting|messaging|contacting|e-?mailing|bothering|spamming|writing to|sending)(?: me| us| these| this| any| messages?| texts?| e-?mails?)/u,
    // "They don't email me back" is feedback: an order starts its sentence.
    /(?:^|[.!?,;:\n]\s*|\b(?:please|pls|plz|just|so|and) )(?:do not|don['’]?t|dont|never) (?:text|message|e-?mail|contact|write(?: to)?) me\b/u,
    /\bno more (?:messages?|texts?|e-?mails?|sms)\b(?! from)/u,
  ],
  withdraw: lineSet(
    'remove|delete|withdraw|delete it|remove it|take it down|delete this|remove this|delete my review|delete my testimonial|remove my testimonial|delete everything|remove everything|delete my words',
  ),
  withdrawAnywhere: [
    /\b(?:take (?:my (?:review|testimonial|words|name)|it) (?:down|off)|(?:delete|remove|withdraw) my (?:review|testimonial|words|answers|data|feedback|consent)|i withdraw my consent)\b/u,
  ],
  start: lineSet('start|unstop|resume'),
};
