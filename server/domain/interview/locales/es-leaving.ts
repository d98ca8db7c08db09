import { accentless, anywhere, lineSet, loose } from './compile-words.ts';
import type { Leaving } from './lexicon.ts';

const politely = ['', ' por favor', ' porfa', ' porfavor', ' pf', ' gracias', ' ya'];
/** The orders below are whole messages: in another language's conversation Spanish courtesies are not known. */
const orders = (list: string): ReadonlySet<string> =>
  accentless(new Set([...lineSet(list)].flatMap((order) => politely.map((courtesy) => `${order}${courtesy}`))));

const phrases = (alternatives: string): RegExp => anywhere(loose(alternatives));
/** An order starts its sentence: "nunca dejen de escribir recetas" is feedback. */
const ordered = (alternatives: string): RegExp =>
  new RegExp(
    `(?:^|[.!?,;:\\n]\\s*|(?<![\\p{L}])(?:por favor|porfa|hola|gracias|ya|y|pues|que) )[¡¿]?(?:${loose(alternatives)})(?![\\p{L}\\p{M}])`,
    'iu',
  );

const messages =
  '(?:mensajes?|mensajitos?|sms|correos?|e-?mails?|textos?|whatsapps?|notificaciones|publicidad|propaganda|encuestas)';
const write =
  '(?:escrib(?:as|an|a|áis|ir)|env[ií](?:es|en|e|éis|ar)|mand(?:es|en|e|éis|ar)|contact(?:es|en|e|éis|ar)|molest(?:es|en|e|éis|ar)|llam(?:es|en|e|éis|ar)|texte(?:es|en|e|ar)|insist(?:as|an|a|áis|ir))';
const toMe =
  '(?:escribirme|enviarme|mandarme|contactarme|molestarme|llamarme|escribirnos|enviarnos|mandarnos|molestarnos|acosarme|insistir|marearme|spamearme|textearme)';

/** "Tres semanas de baja" is feedback: the everyday words count only alone. */
export const esLeaving: Leaving = {
  stop: orders(
    'stop|baja|dar de baja|darse de baja|darme de baja|de baja|dame de baja|quiero la baja|quiero baja|solicito la baja|para|pare|paren|parad|parar|párenlo|para esto|paren esto|alto|cancelar|cancela|cancele|cancelen|anular|anula|fin|basta|basta ya|salir|detener|detente|detengan|deténganse|no más|no más mensajes|no más sms|no más correos|ni un mensaje más|ni uno más|ya no más|ya no más mensajes|ya no quiero|ya no quiero más|no quiero más|no quiero más mensajes|déjame|déjenme|déjame en paz|déjenme en paz|dejadme en paz|desuscribir|desuscribirme|desuscríbanme|desapuntar|desapúntame|no me escribas|no me escriban|no molestar|no molestes|no molesten',
  ),
  stopAnywhere: [
    // "Lo di de baja": what was cancelled is something else. Here it is the customer who wants out.
    phrases(
      '(?<!(?:tuve|tuvimos|tenía|tener|hay|había|ayud\\p{L}{1,5}|sin|logré|pude|pudimos|conseguí|quise|intenté|decidí|costó|antes de) (?:que |a )?)(?:darme|dame|deme|denme|dadme|me doy|me den|me des|me dé|me deis|nos den) de baja(?! (?:del? (?!(?:esta?|estos|estas|la lista|las listas|los (?:mensajes|sms|correos)|vuestr\\p{L}*|sus?|tus?)(?!\\p{L}))|en (?:la|el|otr)))|(?:quiero|quisiera|querría|deseo|solicito|pido|exijo|ruego|tramiten|confirmen|cómo (?:hago|pido|puedo)) (?:pedir |solicitar |tramitar |dar(?:me|se) )?(?:de )?(?:la |mi )?baja(?= *(?:[.!?,;]|$|de (?:esto|estos|este|la lista|los mensajes|los sms|vuestr|sus|el servicio de)|por favor|ya|inmediat|en (?:esto|este|la lista)))',
    ),
    phrases(
      `(?:no|ya no|nunca|tampoco) (?:me|nos) (?:vuelv[ae]n? a |volváis a |sig[au]n? )?${write}(?: nunca| jamás)? (?:más|mas|nunca más)(?: ${messages})?(?= *(?:[.!?,;]|$|por favor|porfa|gracias|nunca|jamás))`,
    ),
    ordered(
      `no (?:me|nos) (?:vuelv[ae]n? a |volváis a |sig[au]n? )?(?:escrib(?:as|an|a|áis|ir|iendo)|envi(?:es|en|e|éis|ar|ando)|envíes|envíen|mand(?:es|en|e|éis|ar|ando)|contact(?:es|en|e|éis|ar|ando)|molest(?:es|en|e|éis|ar|ando)|llam(?:es|en|e|éis|ar|ando)|textees|texteen)(?: nunca| jamás)?(?: más| mas)?(?: (?:más )?${messages})?(?= *(?:[.!?,;]|$|por favor|porfa|gracias|nunca|jamás|más))`,
    ),
    phrases(
      `(?:no (?:quiero|deseo|quisiera|queremos|necesito)|ya no (?:quiero|deseo|queremos)) (?:seguir )?(?:recibir |recibiendo |que me (?:llegu?en|env[ií]en|manden) |que me )?(?:(?:más|mas|sus|tus|vuestros|estos|ning[uú]n|otro) )*${messages}|(?:no quiero|ya no quiero|no quisiera) que (?:me|nos) (?:(?:vuelvan|vuelvas|sigan) a )?(?:escrib|contact|llam|molest|mand|env)\\p{L}*`,
    ),
    ordered(
      `(?:dej(?:a|en|ad|e)|par(?:a|en|ad|e)|ces(?:a|en|ad|e)) (?:ya )?de (?:${toMe}|(?:enviar|mandar|escribir)(?:me)? (?:estos |tantos |más |estas |tus |sus )?${messages})|(?:dej(?:a|en|ad|e)|par(?:a|en|ad|e)) (?:ya )?(?:con )?(?:los|estos|tanto|tantos|sus|tus) ${messages}`,
    ),
    phrases(`(?:ni un|ni un solo) ${messages} más(?= *(?:[.!]|$|por favor))`),
    ordered(`(?:ya )?no más ${messages}(?! de (?:error|voz|otros|mi|la))`),
    ordered(
      '(?:déj(?:a|en|e)me|dejadme|déj(?:a|en)nos) (?:ya )?(?:en paz|tranquil[oa]s?)(?= *(?:[.!,;]|$|de una|ya|por favor))',
    ),
    phrases(
      '(?:quít|bórr|elimín|sáqu|sác|retír)(?:a|e|en|ad|uen)me (?:ya )?(?:de|del) (?:la |su |tu |esta |vuestra |sus |tus |todas |las )*(?:lista|listas|base|bases|agenda|grupo|fichero|sistema|envíos?)|(?:quita|quiten|borra|borren|elimina|eliminen|saca|saquen) mi (?:número|teléfono|correo|e-?mail|móvil|celular|contacto) (?:de|del)',
    ),
    phrases(
      '(?:cancel(?:ar|a|en|e)|anul(?:ar|a|en)) (?:esta |la |mi )?suscripción a (?:estos|los|sus|vuestros)|desuscri(?:bir|ba|ban|be)me|des[uú]scr[ií]b[ae]n?me|desap[uú]nt[ae]n?me|(?:quiero|quisiera|cómo) (?:me )?desuscrib\\p{L}+',
    ),
  ],
  withdraw: orders(
    'borrar|borra|borre|borren|bórralo|bórrenlo|borrarlo|borra esto|eliminar|elimina|eliminen|elimínalo|elimínenlo|eliminarlo|quitar|quita|quítalo|quítenlo|quitarlo|retirar|retira|retíralo|retírenlo|retirarlo|borra todo|bórralo todo|borrar todo|borrarlo todo|elimina todo|eliminar todo|quita todo|quitar todo|borra mi opinión|borrar mi opinión|borra mi reseña|borrar mi reseña|elimina mi reseña|elimina mi testimonio|borra mi testimonio|borrar mi testimonio|eliminar mi testimonio|quita mi testimonio|quitar mi testimonio|retira mi testimonio|retirar mi testimonio|borra mis datos|eliminar mis datos|borra mis palabras|quita mis palabras',
  ),
  withdrawAnywhere: [
    phrases(
      '(?<!(?:pude|puedo|tuve que|sin|para|me hizo|quería|me pidieron|pidieron|hicieron|querían) )(?:borr(?:a|e|en|ad|ar)|elimin(?:a|e|en|ad|ar)|quit(?:a|e|en|ad|ar)|retir(?:a|e|en|ad|ar)) (?:ya )?(?:mi (?:opinión|reseña|testimonio|comentario|consentimiento|valoración)|mis (?:palabras|respuestas|frases))|(?<!(?:no|nunca) )(?:retiro|revoco|anulo) mi (?:consentimiento|permiso|autorización|testimonio|opinión|reseña)',
    ),
    phrases(
      '(?:quiero|quisiera|querría|deseo|necesito|solicito|pido|exijo|por favor|pueden|puedes|podéis|podrían) (?:que )?(?:borr|elimin|quit|retir)\\p{L}{1,3} (?:mi (?:opinión|reseña|testimonio|texto|comentario|nombre|mensaje|consentimiento|valoración)|mis (?:palabras|datos|respuestas|frases))',
    ),
  ],
  start: orders(
    'empezar de nuevo|volver a empezar|reanudar|reactivar|alta|dame de alta|darme de alta|volver a recibir|retomar|retomamos',
  ),
};
