import { accentless, anywhere, atStart, lineSet, loose, wholly, wordEnd, wordSet, wordStart } from './compile-words.ts';
import { esCommonWords } from './es-common-words.ts';
import { esLeaving } from './es-leaving.ts';
import { esNumbers } from './es-numbers.ts';
import type { Lexicon } from './lexicon.ts';

const lines = (list: string): ReadonlySet<string> => accentless(lineSet(list));
const words = (list: string): ReadonlySet<string> => accentless(wordSet(list));
const said = (alternatives: string): RegExp => anywhere(loose(alternatives));
const opening = (alternatives: string): RegExp => atStart(loose(alternatives));
const phrases = (alternatives: string): RegExp => new RegExp(`${wordStart}(?:${loose(alternatives)})${wordEnd}`, 'giu');

const closedClass = words(`
el la los las lo un una unos unas de del al a ante bajo con contra desde durante en entre hacia hasta para por según sin sobre tras y e o u ni
que qué quien quién quienes cual cuál cuales cuyo donde dónde cuando cuándo como cómo cuanto cuánto porque pues aunque si sí no pero sino mientras
yo me mí conmigo tú te ti contigo él ella ello ellos ellas se le les nos nosotros nosotras os vosotros usted ustedes mi mis tu tus su sus nuestro nuestra
nuestros nuestras vuestro vuestra mío mía tuyo suyo suya este esta estos estas esto ese esa esos esas eso aquel aquella aquellos aquello
soy eres es somos sois son era eras éramos eran fui fue fuimos fueron ser sido sea sean será serán sería siendo estoy estás está estamos están estaba
estábamos estaban estuve estuvo estuvieron estar estado esté he has ha hemos han había habían hubo haber haya habrá habría tengo tienes tiene tenemos
tienen tenía teníamos tenían tuve tuvo tuvimos tuvieron tener hago hace hacen hacía hizo hicieron hacer hecho voy vas va vamos van iba íbamos iban ir
puedo puedes puede podemos pueden podía podíamos pude pudo poder podría debo debe deben debería hay muy más mas menos mucho mucha muchos muchas poco
poca pocos pocas tan tanto tanta todo toda todos todas cada algún alguno alguna algunos algunas ningún ninguna otro otra otros otras mismo misma
también tampoco ya aún todavía siempre nunca jamás casi solo sólo bien así entonces luego además incluso apenas q xq pq tb x porq aunq pa
`);

export const esLexicon: Lexicon = {
  tag: 'es',
  segmenter: new Intl.Segmenter('es', { granularity: 'sentence' }),
  abbreviations: lines(
    'sr|sra|srta|sres|dr|dra|ud|uds|vd|ee|uu|av|avda|c|pza|tel|tfno|etc|p.ej|ej|aprox|núm|pág|depto|dpto|cía|s.a|s.l|ene|feb|mar|abr|ago|sept|oct|nov|dic|a.m|p.m|min|hr|hrs|máx|mín|prof|lic|ing|arq',
  ),
  numberAbbreviations: lines('n|no|nº|núm|art|pág'),
  ordinalStops: false,
  closedClass,
  common: esCommonWords,
  genericPraise: words(`
bueno buena buenos buenas bien genial geniales excelente excelentes increíble increíbles fantástico fantástica maravilloso maravillosa perfecto perfecta estupendo
estupenda súper super top espectacular recomendable recomendado recomiendo recomendar encantado encantada encanta encantó contento contenta satisfecho satisfecha feliz
amable amables profesional profesionales atento atenta simpático simpática servicio trato calidad experiencia atención equipo personal empresa trabajo todo cosa cosas
malo mala malos malas fatal horrible terrible pésimo pésima regular normal gracias chévere padrísimo bárbaro lindo linda bonito bonita rico rica mejor peor nada`),
  refusals: lines(
    'no|nop|nope|nah|nada|ninguno|ninguna|ningún|none|n/a|na|-|--|.|…|no sé|no se|ni idea|no lo sé|no que yo sepa|no mucho|no realmente|la verdad que no|la verdad no|nada en especial|nada en particular|nada especial|nada más|nada de nada|no se me ocurre nada|no se me ocurre|no se me ocurre ninguna|no recuerdo|no me acuerdo|sin comentarios|sin comentario|prefiero no decirlo|prefiero no decir|prefiero no responder|prefiero no contestar|paso de responder|ya lo dije|ya lo he dicho|ya dije|ya te lo dije|lo dicho|como dije|lo mismo|igual que antes|ver arriba|mira arriba|cero|jamás|nunca|para nada|no para nada|no nada|no ninguno|no ninguna|no creo|creo que no|no gracias|ningún número|sin número|no tengo|no sabría decir|no sabria decirte|tampoco',
  ),
  skips: lines(
    'skip|saltar|salta|saltarla|paso|pasar|pasa|siguiente|la siguiente|siguiente pregunta|otra|otra pregunta|next|omitir',
  ),
  anonymous: lines(
    'anon|anónimo|anónima|anonimato|none|ninguno|sin nombre|no poner nombre|privado|prefiero no|oculto|no quiero|sin mi nombre|que sea anónimo',
  ),
  affirmations: lines(
    'sí|si|sip|claro|claro que sí|por supuesto|desde luego|vale|ok|okay|dale|bueno|seguro|sin duda|totalmente|absolutamente|exacto|exactamente|así es|sí claro|si por supuesto|sí mucho|cierto|correcto|obvio|efectivamente',
  ),
  finish: lines(
    'eso es todo|es todo|ya está|ya esta|ya|listo|lista|terminé|termine|he terminado|ya terminé|nada más eso|eso sería todo|seria todo|fin de preguntas|no más preguntas|no mas preguntas|suficiente|ya es suficiente|con eso basta|done|acabé|he acabado|no eso es todo',
  ),
  pause: lines(
    'luego|más tarde|mas tarde|ahora no|ahora no puedo|no puedo ahora|estoy ocupado|estoy ocupada|ocupado|ocupada|en otro momento|otro día|después|despues|mañana|estoy trabajando|estoy conduciendo|en una reunión|luego te digo|luego contesto|ahorita no|al rato|estoy manejando',
  ),
  help: lines(
    'ayuda|help|info|información|?|??|qué es esto|que es esto|quién eres|quien eres|quién es|quien es|quiénes son|quién habla|eres un robot|eres un bot|es un bot|es un robot|de qué se trata',
  ),
  leaving: esLeaving,
  courtesies: words(
    'por favor porfa pf porfavor gracias hola buenas ok okay vale bueno pues perdón perdona disculpa oye',
  ),
  wantsHuman: said(
    '(?:hablar|habla|comunicarme|contactar|chatear) con (?:un |una |el |la |alguna |alguien )?(?:persona|humano|humana|alguien|encargad[oa]|gerente|responsable|jefe|jefa|dueñ[oa]|agente|supervisor[a]?)(?! (?:que|muy|de allí))|(?:pásame|páseme|pásenme) con|(?:que )?(?:alguien )?(?:me (?:llamen|llame|contacten|contacte) (?:por favor|alguien|ya|cuanto antes))|(?:llámenme|llámame|llamadme|contáctenme|contáctame)|(?:quiero|quisiera|necesito|prefiero) (?:que me (?:llamen|contacten|llame alguien)|una persona real|un humano)',
  ),
  wrongPerson: opening(
    '(?:(?:número|persona) equivocad[oa]|se ha(?:n)? equivocado|te has equivocado|os habéis equivocado|te equivocas|se equivocan|no soy (?:yo|esa persona|cliente|client[ae])|(?:yo )?(?:nunca|jamás) (?:he )?(?:comprado|compré|pedido|pedí|reservado|reservé|contratado|contraté|ido|fui|estado|usado|usé)(?: (?:nada|eso|esto|allí|ahí|con (?:ustedes|vosotros)|ese|esa|este|esta|aquí))|(?:yo )?no (?:he )?(?:comprado|compré|pedido|pedí|reservado|contratado) (?:nada|eso|esto)(?= *[.!?,]| *$| ahí| allí| con))',
  ),
  minor: new RegExp(
    `${wordStart}(?:${loose('tengo (?:solo |sólo |apenas )?(?:[5-9]|1[0-5]|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince) años')}(?=[\\s.,!?]*$|[.,!?]| y | pero | así)|soy menor(?: de edad)?|voy a (?:primaria|la primaria|la eso))${wordEnd}`,
    'iu',
  ),
  processTalk: wholly(
    loose(
      '(?:ok|okay|vale|hola|buenas|buenos días|buenas tardes|buenas noches|gracias|muchas gracias|mil gracias|de nada|ya (?:lo )?(?:dije|he dicho)|como (?:ya )?dije|ver arriba|eso es todo|sí|no|bueno|pues|adiós|hasta luego|un saludo|saludos|chao|no sé|mmm+|a ver|déjame pensar|buena pregunta|no hay problema|perdón por (?:la demora|tardar|el retraso)|perdona(?:d)? (?:la demora|que tarde)|disculp[ae](?:n)?(?: (?:la demora|el retraso|que tardé))?|estaba (?:ocupad[oa]|fuera)|enviado desde mi \\p{L}+)(?:[ ,]+(?:gracias|a todos|por todo|de nuevo|y|saludos|buenas|muchas|igualmente)){0,4}',
    ),
  ),
  cues: {
    problem: said(
      'antes (?:de|teníamos|tenía|tardaba|perdía|iba|no|era|me|nos|todo|usaba|íbamos)|^antes|anteriormente|(?:perdía|perdíamos|perdiendo|perdí|perdimos|perder) (?:\\p{L}+ ){0,3}(?:tiempo|horas?|dinero|clientes?|días?|tardes?|pedidos?|\\d+)|(?:tenía|teníamos|tuve|tuvimos|había|daba|dando|con) (?:un |una |muchos |muchas |varios |problemas |el |la )?(?:problemas?|líos?|averías?|goteras?|fugas?|dolores?|dolor|retrasos?|dificultades|humedad(?:es)?)|(?:se )?(?:rompió|averió|estropeó|estropeado|averiada|averiado|rota|roto|cayó|inundó|atascaba|atascó|goteaba|perdía agua|colgaba|congelaba)|no (?:funcionaba|arrancaba|calentaba|enfriaba|cargaba|encendía|cerraba|dormía|podía|podíamos|encontraba|encontrábamos|teníamos|tenía|llegaba|conseguía|conseguíamos|salía|había)|dejó de|sin (?:agua(?: caliente)?|luz|calefacción|internet|coche|cocina|móvil|teléfono|gas|batería)|hart[oa]s? de|cansad[oa]s? de|harta|pesadilla|desastre de|a mano|necesit(?:aba|ábamos|é) |buscaba|buscábamos|(?:el|la|mi|nuestro|nuestra) (?:viejo|vieja|antiguo|antigua|anterior)|llevab(?:a|an|amos) (?:\\p{L}+ ){0,3}(?:días|semanas|meses|años|tiempo)|nadie (?:me|nos|sabía|quería|podía|venía|contestaba)|ya (?:había|habíamos) (?:probado|ido|intentado|llamado)',
    ),
    hesitation: said(
      'dud(?:a|é|aba|ábamos|amos|as|oso)|con dudas|(?:me|nos) (?:daba|dio|preocupaba|preocupó|frenaba|echaba|echó) (?:\\p{L}+ ){0,2}(?:miedo|cosa|respeto|reparo|pereza|atrás|el precio|que)?|miedo|temía|desconfi(?:aba|anza|ado|ada)|escéptic[oa]|casi (?:no|cancelo|me echo|lo dejo|voy|vamos|desisto|desistimos)|estuve a punto de|a punto de no|por poco no|no (?:estaba|estábamos|tenía|teníamos) (?:muy |del todo |nada )?(?:segur[oa]s?|convencid[oa]s?|clar[oa])|no me fiaba|(?:me|nos) parecía (?:un poco |muy |algo )?car[oa]|demasiado bonito|pensaba que (?:era|sería) (?:caro|una estafa)|reacio|reacia|al principio (?:no|dud|pens)|me lo pensé',
    ),
    result: said(
      'ahora(?! no)|hoy en día|desde entonces|desde (?:que|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|ese día)|ya no|(?:nos|me) (?:ahorr\\p{L}+)|ahorr(?:o|amos|é|ado|ando)|arregl(?:aron|ó|ado|ada|aran)|repar(?:aron|ó|ado|ada)|solucion(?:aron|ó|ado|ada)|resolvi(?:eron|ó)|resuelto|(?:quedó|quedaron|ha quedado|me quedó|nos quedó) (?:\\p{L}+ ){0,2}(?:como nuev[oa]|perfect[oa]|genial|list[oa]|impecable|muy bien)|como nuev[oa]|por fin|pasamos de|pasé de|pasó de|bajó de|bajamos|subió|subieron|aument(?:ó|aron|amos|ado)|reduj(?:o|eron|imos)|reducido|duplic\\p{L}+|mejor(?:ó|ado|aron|amos) |al final|gracias a (?:ell|est|eso|su)|consegu(?:í|imos|ido)|aprob(?:ó|é|amos)|recuper(?:é|amos|ó|ado)|vuelvo a|volvió a|funciona (?:perfecto|perfectamente|bien|otra vez|de nuevo)|en (?:una hora|un día|dos días|media hora|menos de)|el mismo día|a los (?:dos|tres|pocos|\\d+) (?:días|meses)',
    ),
    surprise: said(
      'sorprend\\p{L}+|sorpresa|no (?:me |nos |lo )?(?:esperaba|esperábamos|imaginaba|imaginé)|inesperad[oa]|(?:mejor|peor|más|menos) (?:\\p{L}+ )?(?:de lo que|que lo que) (?:esperaba|pensaba|creía|imaginaba|esperábamos|pensábamos)|quién (?:iba a decir|lo diría)|nunca (?:pensé|imaginé|había visto)|jamás (?:pensé|imaginé)|resulta que|resultó que|alucin\\p{L}+|me quedé (?:de piedra|con la boca)|flip\\p{L}+',
    ),
    improve: said(
      '(?:podría|podrían|podía|debería|deberían) (?:haber|ser|mejorar|estar|tener|poner|avisar|ofrecer|mandar|abrir)|mejoraría|lo único (?:malo|que|negativo|es)|único (?:pero|fallo|defecto|inconveniente)|el único pero|ojalá|estaría (?:bien|bueno)|le falta|les falta|faltaría|faltó|eché (?:de menos|en falta)|me hubiera gustado|hubiera (?:sido|estado) (?:mejor|bien)|un poco (?:lent[oa]|car[oa]|tarde|frí[oa]|pequeñ[oa]|ruidos[oa]|largo|larga)|demasiad[oa]s? \\p{L}+|muy (?:lent[oa]|ruidos[oa])|quizás? (?:más|mejor|podrían)|para mejorar|a mejorar',
    ),
    recommend_to: said(
      'recom(?:iend|end)\\p{L}*|se lo (?:he dicho|dije|conté|digo|cuento)|(?:le|les) (?:dije|he dicho|hablé) (?:a )|(?:mi|mis|a mi|a mis) (?:madre|padre|hermana|hermano|amigas?|amigos?|vecin[oa]s?|compañer[oa]s?|prima|primo|cuñad[oa]|familia|jefe|jefa) (?:ya |también )?(?:\\p{L}+ ){0,2}(?:va|van|irá|fue|ha ido|vino|quiere|viene)|volver(?:é|emos|ía|íamos)|repetir(?:é|emos|ía|íamos)|no volver(?:é|emos|ía)|cualquiera que|a quien(?:es)? (?:tenga|busque|necesite|quiera|viva)|a todos? (?:mis|el|los)|a (?:los|las) que|para (?:quien|gente|personas|familias) (?:que|con)',
    ),
    specific: said(
      'por ejemplo|una vez|un día|una noche|una tarde|cuando (?:lleg|fui|fuimos|llam|vino|vinieron|me|nos|le|se|mi)|lo (?:mejor|peor|que más)|especialmente|sobre todo|en concreto|en particular|recuerdo|me acuerdo|el detalle',
    ),
  },
  boundStart: opening(
    'pero|sin embargo|aunque|no obstante|ahora bien|eso sí|en cambio|y|e|o|además|también|tampoco|porque|pues|así que|por eso|por lo que|entonces|luego|después|aun así|salvo|excepto|menos mal|esto|eso|ese|esa|este|esta|esos|esas|lo|la|los|las cuales|él|ella|ellos|ellas|le|les|ambos|ambas|ninguno de|lo mismo|igual que|por ejemplo|sino',
  ),
  anaphoricStart: opening(
    'pero|sin embargo|aunque|y|e|o|porque|pues|así que|por eso|entonces|eso|esto|ese|esa|esos|esas|él|ella|ellos|ellas|le|les|lo|luego|también|lo mismo',
  ),
  answerStart: new RegExp(
    `^(?:(?:${loose('sí|si,|claro|por supuesto|desde luego|seguro|sin duda|nunca|jamás')})${wordEnd}|(?:no|nada|ninguno|ninguna|quizás?|tal vez|puede|a veces)\\s*(?:[,.!;:–—-]|$))`,
    'iu',
  ),
  interrogativeStart: opening(
    '(?:y|pero|hola|oye|perdón|disculpa|una pregunta)?[ ,:]*(?:¿ ?)?(?:qué|que|cuándo|cuando|dónde|donde|quién|quien|cómo|como|por qué|cuál|cual|cuánto|cuánta|cuántos|puedo|puedes|pueden|podría|podrías|podrían|hay|tienen|tenéis|tienes|hacen|es|está|son|se puede|sabes|saben|me (?:puedes|pueden|podrías))',
  ),
  rhetorical: said(
    'qué más (?:se puede|puedo|quieres|pedir)|quién (?:iba a|lo diría|da más|no)|por qué (?:nadie|no lo|será)|para qué (?:más|contar)|no\\?$|verdad\\?$|sabes\\?$|qué (?:menos|decir)',
  ),
  addressesUs: said(
    'tú|usted|ustedes|vosotros|te|os|tu|tus|vuestro|vuestra|puedes|pueden|podrías|podrían|tienen|tenéis|tienes|abren|abrís|hacen|hacéis|aceptan|cobran|sabes|saben|vais',
  ),
  firstPerson: said(
    'yo|nosotros|nosotras|me|mi|mis|nos|nuestro|nuestra|nuestros|nuestras|conmigo|soy|estoy|estaba|tengo|tenía|teníamos|voy|fui|fuimos|he|hemos|había|estuve|tuve|hice|hicimos|quería|pensé|pensaba|llamé|llegamos|llegué|\\p{L}{3,}(?:amos|imos)',
  ),
  ownSubject: said(
    'yo|nosotros|nosotras|me|nos|he|hemos|tengo|tenemos|soy|somos|voy|fui|fuimos|tuve|estuve|hice|llamé|llegué|compré|pedí|volveré|recomiendo|recomendaría|\\p{L}{3,}(?:amos|imos|é|aré|eré|iré)',
  ),
  pastEvent: said(
    '\\p{L}{2,}(?:ó|aron|ieron|amos|imos|é|aste|iste)|fui|fue|fuimos|fueron|hizo|hicieron|hice|vino|vinieron|vi|dio|dieron|di|tuvo|tuve|dijo|dijeron|puso|pusieron|trajo|trajeron|pudo|estuvo|(?:he|ha|hemos|han|había) \\p{L}+(?:ado|ido|to|cho)|[\\p{L}]{2,}(?:aba|aban|ía|ían)|llego|arreglo|dejo|tardo|explico|quedo|cambio',
  ),
  finiteVerb: said(
    'es|son|era|eran|fue|fueron|está|están|estaba|estaban|hay|había|tiene|tienen|tenía|ha|han|va|van|hace|hacen|funciona|funcionan|queda|quedó|sabe|viene|vienen|parece|puede|pueden|da|dan|vale|sigue|siguen|\\p{L}{2,}(?:ó|aron|ieron|aba|aban|ía|ían|amos|imos)',
  ),
  correction: {
    lead: opening(
      'en realidad|perdón|perdona|corrección|corrijo|espera|no,? espera|quería decir|quise decir|me equivoqué|mejor dicho|digo|error mío|rectifico',
    ),
    pattern:
      /(?<![\d.,])(?<to>\d[\d.,]*\d|\d)(?!\d)[^.!?\d]{0,30}?,? ?(?:y no|no|en (?:lugar|vez) de) (?:las? |los? |el )?(?<old>\d[\d.,]*\d|\d)(?!\d)/iu,
  },
  conditional: said(
    'si (?:hubiera|hubiese|hubieran|tuviera|fuera|pudiera|no fuera)|habría (?:sido|preferido|querido)|hubiera (?:sido|preferido|estado)|debería haber|podría haber|ojalá',
  ),
  sarcasm:
    /(?:ja,? claro|sí,? claro|qué (?:maravilla de|gracia)|vaya (?:tela|joya)|gracias por nada|por ignorarme|de chiste|un chiste)|["“«][\p{L}]+["”»]/iu,
  danglingComparison: said(
    '(?:mejor|peor|más (?:rápido|barato|caro|fácil|lento|\\p{L}+)|menos \\p{L}+)(?=\\s*[.!]*$)|que (?:ellos|eso|esto|los otros|las otras|antes)(?=\\s*[.!]*$)',
  ),
  profanity: said(
    'mierda|joder|jodid[oa]s?|coñ[oa]|put[oa]s?|hostia|gilipollas|cabr[oó]n(?:es)?|cabrona|cojon(?:es|udo)|pendej[oa]s?|chingad[oa]|verga|culero|maric[oó]n|imb[eé]cil(?:es)?|hijo ?de ?puta|hdp',
  ),
  abuse: said(
    'vete a la mierda|váyanse a la mierda|que te (?:den|jodan)|iros a la mierda|hijos? de puta|(?:sois|son|eres) (?:un[oa]s? )?(?:\\p{L}+ )?(?:ladrones|idiotas?|imbéciles|imbécil|inútiles|inútil|estafadores|sinvergüenzas?|gilipollas|cabrones|basura)|chinga tu|cállate',
  ),
  sensitive: said(
    'cáncer|murió|falleci\\p{L}+|muerte|muert[oa]|funeral|entierro|aborto|suicid\\p{L}+|depresión|ansiedad|cirugía|operación|operaron|diagnóstic\\p{L}+|diagnosticaron|abus(?:o|ó|aron)|agresión|demanda|abogad[oa]|juicio|juzgado|policía|hospital|embaraz\\p{L}+|discapacidad|divorci\\p{L}+|quiebra|viud[oa]|tumor|ictus|quimio\\p{L}*|vih|terminal|duelo|luto',
  ),
  polarity: {
    positive: words(
      'bueno buena buenos buenas bien genial excelente increíble fantástico fantástica maravilloso maravillosa perfecto perfecta estupendo estupenda encantado encantada encanta encantó contento contenta amable amables profesional rápido rápida limpio limpia cómodo cómoda puntual atento atenta rico rica delicioso deliciosa simpático simpática recomiendo mejor impecable',
    ),
    negative: words(
      'malo mala malos malas mal fatal horrible terrible pésimo pésima maleducado maleducada grosero grosera tarde roto rota sucio sucia decepción decepcionado decepcionada decepcionante lento lenta inútil enfadado enfadada molesto equivocado desastre caro cara frío fría estafa peor averiado faltaba mentira mintieron ignoraron queja vergüenza',
    ),
    negators: words('no nunca jamás sin nada ni tampoco ningún ninguna'),
    phrases: {
      positive: phrases(
        'no está(?:ba)? nada mal|nada mal|no (?:puedo|podría|tengo) (?:quejarme|queja|quejas)|ninguna queja|sin (?:queja|quejas|problema|problemas|pegas?)|no (?:podría|puedo) estar más (?:content[oa]|feliz|satisfech[oa])|no se puede pedir más|nunca (?:me|nos) (?:han )?falla(?:n|do|ron)|de diez|de lujo|no hay (?:nada|ningún) (?:malo|pero)|mejor imposible|no me arrepiento',
      ),
      negative: phrases(
        'nada del otro mundo|no vale la pena|no (?:vuelvo|volveré|volvería)|nunca más|una pena|vaya (?:desastre|timo)|dinero tirado|pérdida de (?:tiempo|dinero)|no (?:recomiendo|lo recomiendo)|deja(?:n)? mucho que desear|cinco estrellas por ignorar',
      ),
      neither: phrases('iba a poner(?:le)? (?:una|1) estrella hasta'),
    },
  },
  instructions: [
    /(?<![\p{L}])(?:ignora|olvida|descarta|omite)(?:r)? (?:todas? |las |tus |mis |los )*(?:instrucciones|indicaciones|órdenes|reglas|mensajes) (?:anteriores|previas|previos|de arriba)/giu,
    /(?<![\p{L}])(?:eres ahora|ahora eres|actúa como|hazte pasar por) (?:un |una |el |la )?(?:\p{L}+ )?(?:administrador|dueño|asistente|desarrollador|sistema)/giu,
    /(?<![\p{L}])como (?:dueño|propietario|administrador).{0,40}(?:apruebo|publica|autorizo)/giu,
  ],
  grounding: {
    insertable: words('y e que el la los las un una de en con a por para nos me lo es era fue su mi'),
    guarded: words(
      'puede pueden podría debe debería muy mucho muchos más menos todo todos siempre nunca totalmente absolutamente increíblemente súper mejor peor solo porque gracias debido',
    ),
    hedges: words(
      'unos unas casi aproximadamente quizá quizás creo parece bastante algo poco normalmente probablemente puede',
    ),
  },
  numbers: esNumbers,
  ratings: {
    words: new Map([
      ['uno', 1],
      ['una', 1],
      ['dos', 2],
      ['tres', 3],
      ['cuatro', 4],
      ['cinco', 5],
      ['malo', 1],
      ['excelente', 5],
    ]),
    outOf: 'de|sobre',
    stars: 'estrellas?',
    lead: 'un|una|le doy|le doy un|le doy una|le pongo|le pongo un|diría|diría que un|yo diría|yo diría que un|pues|pues un|doy|pongo|es un|fue un',
  },
  relations: {
    insider: said(
      'trabaj(?:o|aba|é) (?:ahí|allí|aquí|con|en|para)|emplead[oa]|familia|familiar|espos[oa]|mujer|marido|novi[oa]|hij[oa]|herman[oa]|padre|madre|prim[oa]|cuñad[oa]|dueñ[oa]|soci[oa]|amig[oa] del dueñ[oa]',
    ),
    rewarded: said('descuento|gratis|regalo|regalaron|premio|vale|cupón|muestra|sorteo|a cambio|rebaja|reembolso|bono'),
    customer: said('client[ea]s?|ninguno|ninguna|nada|huésped|paciente|alumn[oa]|solo compré|comprador[a]?|no'),
  },
  yes: new RegExp(
    `^(?:${loose('sí|si|sip|claro|vale|ok|okay|por favor|llámame|llámenme|llamadme|dale|bueno|desde luego|por supuesto|mantener|mantenlo|déjalo|keep')})${wordEnd}`,
    'iu',
  ),
  no: new RegExp(`^(?:${loose('no|nop|nunca|ninguno|jamás|para nada|cambiar|cámbialo')})${wordEnd}`, 'iu'),
};
