import { anywhere, lineSet } from './compile-words.ts';
import { asTyped, loosely } from './fr-common-words.ts';
import type { Leaving } from './lexicon.ts';

const politely = ['', " s'il vous plaît", " s'il te plaît", ' svp', ' stp', ' merci', ' maintenant'];
/** The orders below are whole messages: in another language's conversation French courtesies are not known. */
const orders = (list: string): ReadonlySet<string> =>
  asTyped([...lineSet(list)].flatMap((order) => politely.map((courtesy) => `${order}${courtesy}`)));

const phrases = (alternatives: string): RegExp => anywhere(loosely(alternatives));
/** An order starts its sentence: "vous ne me contactez pas assez" is feedback. */
const ordered = (alternatives: string): RegExp =>
  new RegExp(
    `(?:^|[.!?,;:\\n]\\s*|(?<![\\p{L}])(?:svp|stp|merci|s['’]il (?:vous|te) pla[îi]t|donc|alors|et)(?: de)? )(?:${loosely(alternatives)})(?![\\p{L}\\p{M}])`,
    'iu',
  );

const messages =
  '(?:messages?|sms|textos?|mails?|e-?mails?|courriels?|relances?|notifications?|pubs?|publicités?|sollicitations?)';
const writing =
  '(?:envoyer|écrire|contacter|recontacter|relancer|texter|solliciter|déranger|harceler|spammer|embêter|appeler)';

export const frLeaving: Leaving = {
  stop: orders(
    'arrêt|arrêtez|arrête|arrêter|arrêtez ça|arrête ça|arrêtez tout|on arrête|stop|stopper|stoppez|stop sms|stop mail|fin|cessez|annuler|annule|annulez|résilier|désinscrire|désinscription|désabonner|désabonnement|désinscris-moi|plus de messages|plus de sms|plus de mails|plus aucun message|ça suffit|dégagez|fichez-moi la paix|foutez-moi la paix|oubliez-moi',
  ),
  stopAnywhere: [
    phrases(
      `(?:désinscri(?:vez|re|s)|désabonne[rz]?)[- ]moi|(?:veux|voudrais|voudrait|souhaite|souhaiterais|aimerais|comment|merci de|prière de|veuillez) (?:bien )?me (?:désinscrire|désabonner)`,
    ),
    phrases(
      `(?:laisse[zr]?|fiche[zr]?|foute[zr]?|fous|lâche[zr]?)[- ]moi (?:tranquille|la paix|la grappe|en paix)|(?:retire|supprime|enlève|enleve|efface|raye|ôte)(?:[zrs]|s-)?[- ]moi (?:de|du|des)|(?:me|mon numéro|mon mail|mon adresse) (?:retirer|supprimer|enlever|effacer|rayer) de (?:votre|vos|la|cette|ces|toutes vos) (?:listes?|fichiers?|base|envois?|contacts|mailing)`,
    ),
    phrases(
      `(?:retirez|supprimez|effacez|enlevez|retire|supprime|efface) mon (?:numéro|mail|adresse|e-?mail|contact|06)(?: de (?:vo(?:s|tre)|la|cette) (?:listes?|fichiers?|base))?`,
    ),
    phrases(
      `(?:arrête[zr]?|cesse[zr]?|stoppe[zr]?|stop) (?:de |d')(?:me |m'|nous )${writing}|(?:arrête[zr]?|cesse[zr]?|stoppe[zr]?) (?:vos|ces|les|tous ces|avec vos|avec ces) ${messages}|stop (?:aux|avec les|avec vos|vos) ${messages}`,
    ),
    phrases(
      `(?:veux|voudrais|souhaite|désire|souhaiterais) (?:plus|pas|plus jamais)(?: du tout)? (?:(?:recevoir|avoir) (?:de |d'|vos |ces |aucun |aucune )?(?:autres? )?${messages}|(?:de |d'|vos |ces )${messages}|(?:être|qu'on me|que vous m')(?: ?(?:contacté|contactée|recontacté|recontactée|contactiez|sollicité|sollicitée|relancé|relancée|dérangé|dérangée|contacte|recontacte|dérange|relance)))`,
    ),
    phrases(`(?:plus|pas) (?:de|d'autres?|aucun) ${messages} (?:svp|stp|merci|s'il (?:vous|te) plaît)`),
    ordered(
      `(?:de )?(?:ne |n')?(?:plus |pas |jamais )?(?:me |m')(?:plus |pas )?(?:envoye[zr]|envoie|écri(?:vez|s|re)|contacte[zr]?|recontacte[zr]?|relance[zr]?|dérange[zr]?|sollicite[zr]?|texte[zr]?) (?:plus|pas|plus jamais|jamais)`,
    ),
    ordered(`(?:de )?ne (?:plus|pas) (?:me |m')${writing}|ne m'appele[zr] plus`),
  ],
  withdraw: orders(
    'supprimer|supprimez|supprime|effacer|effacez|efface|retirer|retirez|retire|supprimez-le|effacez-le|retirez-le|supprimer tout|supprimez tout|effacez tout|retirez tout|tout supprimer|tout effacer|supprimer mon avis|supprimez mon avis|retirer mon avis|retirez mon avis|effacez mon avis|supprimer mon témoignage|supprimez mon témoignage|retirer mon témoignage|retirez mon témoignage|supprimez mes données',
  ),
  withdrawAnywhere: [
    phrases(
      `(?:retire[z]|supprime[z]|efface[z]|enleve[z]) (?:mon (?:avis|témoignage|texte|commentaire|nom|message)|mes (?:mots|réponses|données|propos|phrases))|je (?:retire|reprends|annule) mon (?:consentement|accord|autorisation|avis|témoignage)`,
    ),
    phrases(
      `(?:veux|voudrais|souhaite|souhaiterais|aimerais|merci de|prière de|veuillez|pouvez-vous|pourriez-vous|vous pouvez|faut) (?:bien )?(?:retirer|supprimer|effacer|enlever) (?:mon (?:avis|témoignage|texte|commentaire|nom|message)|mes (?:mots|réponses|données|propos|phrases))`,
    ),
  ],
  start: orders('reprendre|reprenez|recommencer|recommencez|réabonner|réinscrire|réabonnez-moi|réinscrivez-moi'),
};
