import { accentless, anywhere, lineSet, loose } from './compile-words.ts';
import type { Leaving } from './lexicon.ts';

const phrases = (alternatives: string): RegExp => anywhere(loose(alternatives));
const messages = '(?:mensajes?|sms|correos?|e-?mails?|textos?|whatsapps?|notificaciones|publicidad)';
const writing =
  '(?:escrib(?:ir|as|an|áis|irme)|envi(?:ar|es|en|éis|arme)|envíes|envíen|mand(?:ar|es|en|éis|arme)|contact(?:ar|es|en|arme)|molest(?:ar|es|en|arme)|llam(?:ar|es|en|arme))';

/** "Tres semanas de baja" is feedback: the everyday words count only alone. */
export const esLeaving: Leaving = {
  stop: accentless(
    lineSet(
      'baja|dar de baja|darse de baja|parar|para|pare|paren|alto|cancelar|cancela|fin|basta|basta ya|terminar|detener|detente|no más|no mas mensajes|no más mensajes|stop|déjame en paz|déjenme en paz|salir|anular|para ya|párenlo',
    ),
  ),
  stopAnywhere: [
    phrases('(?:darme|dame|denme|dadme|me doy|me den|me des|quiero darme|dar) de baja(?! (?:laboral|médica|por))'),
    phrases(
      `(?:no|ya no) (?:me|nos) ${writing}(?: más| mas)?(?: ${messages})?(?= *(?:[.!,;]|$| por favor| nunca| más))`,
    ),
    phrases(`no (?:quiero|deseo|quisiera) (?:recibir |que me (?:lleguen|envíen|manden) )?(?:más )?${messages}`),
    phrases(
      `(?:dej(?:a|en|ad|e) de|para de|paren de|parad de) (?:escribirme|enviarme|mandarme|molestarme|contactarme|llamarme|enviar|mandar|escribir)`,
    ),
    phrases(`no más ${messages}(?= *(?:[.!]|$| por favor))`),
    phrases('(?:déjame|déjenme|dejadme) (?:en paz|tranquil[oa])'),
    phrases(
      `(?:quít(?:a|en)me|bórr(?:a|en)me|elimín(?:a|en)me|sáqu(?:e|en)me|sácame) de (?:la|su|tu|esta|vuestra|sus) (?:lista|base)`,
    ),
    phrases('cancelar (?:la |mi )?suscripción|desuscribirme'),
  ],
  withdraw: accentless(
    lineSet(
      'borrar|borra|bórralo|borrarlo|eliminar|elimínalo|elimina|quitar|quítalo|retirar|retíralo|borra todo|borrar todo|eliminar todo|borra mi opinión|borra mi reseña|elimina mi testimonio|borrar mi testimonio|quita mi testimonio|retirar mi testimonio',
    ),
  ),
  withdrawAnywhere: [
    phrases(
      '(?:borr(?:a|en|ad|ar)|elimin(?:a|en|ar)|quit(?:a|en|ar)|retir(?:a|en|ar|o)) (?:mi (?:opinión|reseña|testimonio|texto|comentario|nombre|consentimiento)|mis (?:palabras|datos|respuestas))',
    ),
  ],
  start: accentless(lineSet('empezar|reanudar|continuar mensajes|alta|volver a empezar')),
};
