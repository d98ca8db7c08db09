import { esLexicon } from './es-lexicon.ts';
import type { Locale } from './locale.ts';

/** Spanish, informal. SMS texts hold to the letters of GSM-7: no á, í, ó, ú. */
export const es: Locale = {
  tag: 'es',
  name: 'Español',
  sms: 'gsm7',
  dir: 'ltr',
  texts: {
    'inv.link': {
      subject: '¿Qué tal fue[, {first}]? {item}',
      web: 'Un chat de 2 minutos con nuestro asistente automático; para bien o para mal, dilo tal cual. Ves y apruebas todo antes de que se publique nada.',
      sms: '{biz}: ¿qué tal {item}? Chat de 2 min con un asistente automatico, bien o mal: {link} STOP para la baja',
    },
    'inv.sms': {
      web: null,
      sms: '{biz}: ¿qué tal {item}? Responde 1-5 (1 malo, 5 excelente). Mensajes automatizados, unos 4 SMS. STOP: baja, HELP: ayuda',
    },
    'hello.web': {
      web: 'Hola[, {first}]. Soy el asistente automático de {biz}. Te haré unas preguntas rápidas: {item}. Para bien o para mal, cuéntalo como fue.',
      sms: null,
    },
    'q.rating': {
      web: 'En general, ¿qué tal {item}?',
      sms: '¿Qué tal {item}? Responde 1-5 (1 malo, 5 excelente)',
    },
    'q.story': {
      web: 'Con tus palabras, ¿qué pasó? ¿Qué te llamó la atención, para bien o para mal?',
      sms: 'Gracias. Con tus palabras, ¿qué ha pasado? ¿Qué destaca, para bien o para mal? Largo o corto, como quieras',
      hint: 'La extensión es libre.',
    },
    'q.before': {
      web: '¿Cómo estaban las cosas antes de acudir a nosotros? ¿Qué querías resolver?',
      sms: '¿Qué estaba pasando antes, qué necesitabas resolver?',
    },
    'q.hesitation': {
      web: '¿Hubo algo que casi te hizo echarte atrás?',
      sms: '¿Hubo algo que casi te hizo no seguir adelante?',
      replies: [{ id: 'nothing', label: 'No, nada' }],
    },
    'q.result': {
      web: '¿Qué es distinto ahora, comparado con antes?',
      sms: '¿Qué es distinto ahora comparado con antes?',
    },
    'q.numbers': {
      web: '¿Puedes ponerle un número aproximado: tiempo, dinero, días, lo que sea? Vale una estimación, y también «no».',
      sms: '¿Puedes ponerle un numero aproximado (tiempo, dinero, dias)? Vale una estimacion, o responde NONE',
      replies: [{ id: 'nothing', label: 'Sin número' }],
    },
    'q.best': {
      web: '¿En qué cosa te fijaste más o cuál usaste más?',
      sms: '¿En qué cosa te fijaste mas?',
    },
    'q.surprise': {
      web: '¿Te sorprendió algo, para bien o para mal?',
      sms: '¿Te ha sorprendido algo, para bien o para mal?',
      replies: [{ id: 'nothing', label: 'Nada me sorprendió' }],
    },
    'q.improve': {
      web: '¿Qué cosa podría haber ido mejor?',
      sms: '¿Qué cosa pudo haber ido mejor?',
      replies: [{ id: 'nothing', label: 'No se me ocurre nada' }],
    },
    'q.recommend': {
      web: '¿Nos recomendarías a alguien? Si es que sí, ¿a quién en concreto? Y si no, ¿por qué no?',
      sms: '¿Nos recomiendas? Si es que si, ¿a quien? Y si no, ¿por qué no?',
    },
    'q.any': {
      web: '¿Hay algo que no pregunté y que la gente debería saber?',
      sms: '¿Algo mas que la gente deba saber? Responde NO si eso es todo',
      replies: [{ id: 'nothing', label: 'No, eso es todo' }],
    },
    'p.example': {
      web: 'Mencionaste «{topic}». ¿Puedes contarme una vez en que pasó eso?',
      sms: 'Has dicho "{topic}". ¿Puedes contarme una vez en que haya pasado?',
    },
    'p.more': {
      web: '¿Podrías contar un poco más de lo que pasó? Con una o dos frases basta.',
      sms: '¿Puedes contar un poco mas de lo que ha pasado? Con una frase basta, o SKIP',
    },
    'p.clarify': {
      web: 'Para anotarlo bien: ¿«{topic}» fue antes o después?',
      sms: 'Para anotarlo bien: ¿"{topic}" fue antes o luego?',
      replies: [
        { id: 'before', label: 'Antes' },
        { id: 'after', label: 'Después' },
      ],
    },
    'm.mismatch': {
      web: 'Elegiste {n}, donde 1 es malo y 5 es excelente, y tus palabras me suenan distinto. ¿Dejamos el {n}?',
      sms: 'Respondiste {n}, donde 1 es malo y 5 excelente. ¿Dejamos el {n}? Responde KEEP o un numero nuevo',
      replies: [
        { id: 'keep', label: 'Dejarlo' },
        { id: 'change', label: 'Cambiarlo' },
      ],
    },
    'm.scale': {
      web: 'Dijiste «{topic}». Aquí 1 es malo y 5 es excelente: ¿cuál de los cinco es?',
      sms: 'Has dicho "{topic}". Aqui 1 es malo y 5 excelente. ¿Cual de los cinco es? Responde 1-5',
    },
    'q.relation': {
      web: 'Una última cosa, para no engañar a quien lea: ¿se da alguno de estos casos?',
      sms: 'Para quien lea: A solo cliente, B trabajo ahi o soy familia, C recibi algo a cambio. Responde A, B o C',
      replies: [
        { id: 'customer', label: 'Solo soy cliente' },
        { id: 'insider', label: 'Trabajo ahí / soy familia' },
        { id: 'rewarded', label: 'Recibí un descuento o algo gratis por esto' },
        { id: 'other', label: 'Otro' },
      ],
    },
    'q.name': {
      web: '¿Cómo quieres que aparezca tu nombre?',
      sms: '¿Qué nombre mostramos? Responde con el nombre exacto, o ANON',
    },
    'q.title': {
      web: '¿Tu cargo y tu empresa, si quieres que aparezcan?',
      sms: '¿Cargo y empresa que mostrar, si quieres? O SKIP',
    },
    'q.photo': { web: '¿Añadir una foto tuya? Es opcional.', sms: null },
    'c.publish.web': { web: 'Tres decisiones separadas, todas opcionales y reversibles:', sms: null },
    'c.publish.sms': {
      web: null,
      sms: '¿{biz} puede publicar tus palabras y tu nota como las has escrito? 1 + nombre a mostrar (1 Ana R), 2 sin nombre, 3 privado. REMOVE lo deshace',
    },
    'a.preview': {
      web: 'Este es tu testimonio, solo con tus propias frases. Los puntos (…) marcan dónde se omitió algo.',
      sms: 'Tus palabras: "{quote}" Responde 1 para publicar, 2 para dejarla en privado, o escribe tu propia frase',
    },
    'a.preview.link': { web: null, sms: '{biz}: tus palabras esperan. Para verlas, cambiarlas o publicarlas: {link}' },
    'c.again': {
      web: null,
      sms: 'Para publicar responde 1 y el nombre a mostrar (1 Ana R), o 2 sin nombre. Responde 3 para dejarlo en privado',
    },
    'l.low': {
      web: '¿Quieres también que alguien de {biz} se ponga en contacto contigo?',
      hint: 'No cambia nada de lo demás.',
      sms: 'Gracias por la franqueza. ¿Quieres que te contacten? Responde CALL. En todo caso: ¿qué ha pasado? Lo anoto tal cual',
      replies: [
        { id: 'yes', label: 'Sí, que me contacten' },
        { id: 'no', label: 'No' },
      ],
    },
    'n.low': { web: 'Gracias por la franqueza. Lo anoto exactamente como lo digas.', sms: null },
    'n.ack': { web: 'Anotado: «{topic}».', sms: null },
    'n.offtopic': {
      web: 'En eso no puedo ayudarte aquí, pero lo he anotado para {biz}. Volviendo a lo nuestro ({item}):',
      sms: 'Anotado para el equipo. Volviendo a {item}: ',
    },
    'n.unclear': { web: 'Perdona, no te he entendido.', sms: 'Perdona, no te he entendido. ' },
    'n.hostile': {
      web: 'Entendido. Puedo dejarlo aquí si lo prefieres.',
      sms: 'Entendido. Responde STOP para terminar, o sigue sin mas',
    },
    'n.inject': {
      web: 'Aquí solo puedo recoger tu opinión: {item}.',
      sms: 'Aqui solo puedo recoger tus palabras sobre {item}. ',
    },
    'n.human': {
      web: 'He pedido que una persona de {biz} se ponga en contacto contigo. Puedes dejarlo aquí o seguir.',
      sms: 'Una persona de {biz} va a contactarte. Puedes responder para seguir, o dejarlo en este punto',
    },
    'n.stuck': {
      web: 'Perdona, sigo sin entenderlo. Puedes saltarte esto, terminar aquí o pedir que te contacte una persona de {biz}.',
      sms: 'Perdona, sigo sin entenderlo. Responde SKIP para seguir',
    },
    'n.pause': {
      web: 'Sin prisa. Tus respuestas están guardadas: vuelve a esta página cuando te venga bien.',
      sms: 'Sin prisa, tus respuestas quedan guardadas. Responde cuando te venga bien',
    },
    'n.sensitive': {
      web: 'Eso toca algo personal. Queda fuera de la tarjeta a menos que tú lo incluyas.',
      sms: null,
    },
    'n.link': {
      web: 'Este es tu enlace, para cualquier dispositivo: {link}',
      sms: 'Sigue o mira tus palabras en: {link}',
    },
    'r.remind1': {
      web: 'Seguimos con ganas de saber qué tal {item}. Ibas por la pregunta {k} de unas {K}; tus respuestas están guardadas: {link}',
      sms: '{biz}: nos sigue interesando {item}. Basta una frase: ¿qué destaca, para bien o para mal? STOP para no recibir SMS',
    },
    'r.resume': {
      web: 'Hola de nuevo[, {first}]. Tus respuestas están guardadas.[ Nos habías contado: «{quote}».]',
      sms: 'Hola de nuevo. ',
    },
    's.stop': {
      web: 'No recibirás más mensajes sobre esto. Lo que escribiste queda en privado.',
      sms: '{biz}: baja hecha, no recibes mas SMS. Tus respuestas quedan en privado. Consultas: {hlp}',
    },
    's.stop.published': {
      web: 'No recibirás más mensajes sobre esto. Las palabras que aprobaste se quedan como están; puedes retirarlas aquí cuando quieras.',
      sms: '{biz}: baja hecha, no recibes mas SMS. Consultas: {hlp}',
    },
    's.help': {
      web: 'Soy el asistente automático de {biz} y pregunto por esto: {item}. Puedes saltarte una pregunta, cambiar una respuesta, parar o pedir una persona con solo decirlo. Nada se publica si no apruebas las palabras finales.',
      sms: '{biz}: SMS automatizados, unos 4 por compra. Ayuda: {hlp}. Tu operador puede cobrar. Responde STOP para la baja',
    },
    's.start': {
      web: 'Hola de nuevo. Seguimos donde lo dejaste.',
      sms: '{biz}: vuelves a recibir SMS sobre tus compras, unos 4 por compra. HELP para ayuda, STOP para la baja',
    },
    'e.private': { web: 'Todo queda en privado. Gracias[, {first}].', sms: 'Queda en privado. Gracias' },
    'e.done': {
      web: 'Gracias[, {first}]. Ahora lo revisa {biz}; puede rechazarlo, pero no cambiar tus palabras sin preguntarte.[ Tu enlace: {link}]',
      sms: 'Gracias. {biz} puede rechazarlo, no cambiar tus palabras. Ver o quitar: {link}',
    },
    'e.removed': {
      web: 'Retirado: en un minuto no está en ninguna página nuestra. Las copias que guarden otros pueden tardar hasta 24 horas.',
      sms: '{biz}: retirado. Puede tardar 24h en desaparecer de todas partes. Ya no te llegan mas SMS',
    },
    'e.expired': {
      web: 'Esta conversación está cerrada. No se publicó nada, y lo que escribiste queda en privado.',
      sms: null,
    },
    'e.minor': {
      web: 'Gracias. Solo preguntamos a personas adultas, así que esto termina aquí y no se publica nada.',
      sms: 'Gracias. Solo preguntamos a personas adultas: esto termina y no se publica nada',
    },
    'e.wrong': {
      web: 'Perdona la molestia. No se publica nada, y le diremos a {biz} que esto llegó a la persona equivocada.',
      sms: 'Perdona la molestia. No se publica nada y no volvemos a preguntar',
    },
    'x.stale': { web: 'Esa pregunta ya quedó atrás; la conversación sigue aquí.', sms: null },
    'x.empty': { web: 'Ese mensaje todavía está vacío.', sms: null },
    'x.too_long': { web: 'Son más de 4.000 caracteres; acórtalo un poco, por favor.', sms: null },
    'x.not_now': { web: 'Eso no se puede hacer en este momento.', sms: null },
    'x.too_many': { web: 'Con eso basta. Pasa al siguiente paso, o termina.', sms: null },
    'x.closed': { web: 'Esta conversación ha terminado.', sms: null },
  },
  scale: { low: 'malo', high: 'excelente' },
  skipped: 'Sin respuesta',
  it: 'todo',
  nameStyles: {
    full: 'Nombre completo',
    first_initial: 'Nombre e inicial',
    first: 'Solo el nombre',
    anonymous: 'Nombre reservado',
  },
  consent: {
    publish: 'Publicar estas palabras exactas y mi nota en la web de {biz}',
    publishUnrated: 'Publicar estas palabras exactas en la web de {biz}',
    identity: 'Mostrar mi nombre y cargo como arriba',
    ads: 'Usarlas en anuncios o redes sociales',
  },
  offers: {
    carryOn: { id: 'carry_on', label: 'Seguir' },
    finish: { id: 'finish', label: 'Terminar' },
    human: { id: 'human', label: 'Pedir una persona' },
    stop: { id: 'stop', label: 'Parar' },
  },
  quotes: { open: '«', close: '»', apostrophe: '’' },
  lexicon: esLexicon,
};
