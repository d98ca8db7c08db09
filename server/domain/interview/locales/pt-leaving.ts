import { accentless, anywhere, lineSet, loose } from './compile-words.ts';
import type { Leaving } from './lexicon.ts';

const politely = ['', ' por favor', ' pfv', ' pf', ' favor', ' obrigado', ' obrigada', ' já'];
/** The orders below are whole messages: in another language's conversation Portuguese courtesies are not known. */
const orders = (list: string): ReadonlySet<string> =>
  accentless(new Set([...lineSet(list)].flatMap((order) => politely.map((courtesy) => `${order}${courtesy}`))));

const phrases = (alternatives: string): RegExp => anywhere(loose(alternatives));
/** An order starts its sentence: "não parem de fazer esse bolo" is feedback. */
const ordered = (alternatives: string): RegExp =>
  new RegExp(
    `(?:^|[.!?,;:\\n]\\s*|(?<![\\p{L}])(?:por favor|pfv|favor|oi|olá|obrigad[oa]|então|já|e|pois|gente|pelo amor de deus) )(?:${loose(alternatives)})(?![\\p{L}\\p{M}])`,
    'iu',
  );

const messages =
  '(?:mensagens|mensagem|msgs?|mensagenzinhas?|sms|e-?mails?|torpedos?|textos|whats(?:app)?|zap|notificações|propagandas?|spam|pesquisas)';
const ending = '(?= *(?:[.!?,;]|$|por favor|pfv|obrigad[oa]|nunca|jamais|mais|nada))';

export const ptLeaving: Leaving = {
  stop: orders(
    'stop|pare|parar|para|parem|pare agora|para com isso|pare com isso|parem com isso|sair|saia|quero sair|cancelar|cancela|cancele|cancelem|encerrar|encerre|fim|chega|basta|já basta|descadastrar|descadastre|descadastra|me descadastra|me descadastre|quero descadastrar|desinscrever|desinscreva|descadastro|não quero mais|não quero mais nada|não quero mais mensagens|não quero receber|não quero receber mais|chega de mensagens|chega de mensagem|sem mais mensagens|mais nenhuma mensagem|me deixa em paz|me deixe em paz|me deixem em paz|deixa eu em paz|me esquece|me esqueçam|me tira daí|me tira dessa lista|me tira da lista|não me mande mais|não me mandem mais|não mande mais|não mandem mais|não perturbe|não me perturbe|vaza',
  ),
  stopAnywhere: [
    phrases(
      '(?:me (?:descadastr[ae]m?|desinscrev[ae]m?)|(?:quero|queria|gostaria de|desejo|solicito|peço|como (?:faço (?:pra|para)|posso)|favor|preciso) (?:o |me )?(?:descadastr(?:ar|o)|desinscrever))(?:-me)?',
    ),
    ordered(
      `(?:por favor,? )?não (?:me |nos )?(?:mand(?:em?|a|ar)|envi(?:em?|a|ar)|escrev(?:am?|e|er)|contat(?:em?|a|ar)|perturb(?:em?|a|ar)|incomod(?:em?|a|ar)|lig(?:uem?|a|ar)|cham(?:em?|a|ar)|encham|enche|enviem)(?: mais| nunca mais)?(?: (?:nenhuma |mais |essas |estas )?${messages})?(?: (?:pra|para) mim| comigo)?(?: mais| nunca mais)?${ending}`,
    ),
    phrases(
      `não (?:me |nos )(?:mande?m?|envie?m?|escreva?m?|contate?m?|perturbe?m?|incomode?m?|ligue?m?|procure?m?) (?:nunca )?mais${ending}`,
    ),
    ordered(
      `(?:par(?:e|a|em)|deix(?:e|a|em)) (?:já )?de (?:me |nos )?(?:mandar|enviar|escrever|contatar|perturbar|incomodar|ligar|chamar|encher|spamar)(?: (?:pra|para) mim| o saco| essas| tanta| tantas| mais| ${messages}|${ending})|(?:par(?:e|a|em)|chega) (?:com|de) (?:essas?|tantas?|as|tanto|suas)? ?${messages}`,
    ),
    phrases(
      `(?:não quero|não desejo|não queremos|não gostaria de|não aceito) (?:mais )?(?:receber |que me (?:mandem|enviem) )(?:mais )?(?:nenhuma |as |os |essas |esses |suas |seus |qualquer )?${messages}|(?:não quero|não queremos) (?:mais )?(?:(?:nenhuma|essas|esses|suas|seus) )?${messages}|(?:não quero|não queremos) (?:mais )?(?:ser |que (?:vocês |vcs )?(?:me )?)(?:contatad|perturbad|incomodad|contat|lig|mand|envi|perturb)\\p{L}*(?: mais)?${ending}`,
    ),
    ordered(`(?:sem mais|mais nenhuma|nem mais uma) ${messages}${ending}|chega de ${messages}`),
    ordered(`me deix(?:a|e|em) (?:em paz|quiet[oa]|sossegad[oa])`),
    phrases(
      '(?:me (?:tir(?:a|e|em)|remov(?:a|am|e)|exclu(?:a|am|i)|apag(?:a|ue|uem)|retir(?:a|e|em))|(?:tir(?:a|e|em)|remov(?:a|am|e)|exclu(?:a|am|i)|apag(?:a|ue|uem)|retir(?:a|e|em)) (?:o )?meu (?:número|telefone|contato|e-?mail|celular|cadastro)) (?:da|dessa|desta|d[ae] sua|das suas|do|desse|d[ae]ssas) (?:lista|listas|base|bases|cadastro|sistema|agenda|grupo|banco)',
    ),
    phrases(
      '(?:quero|queria|gostaria de|desejo|solicito|favor|por favor|como) (?:faço (?:pra|para) )?cancel(?:ar|e|em|a) (?:a |o )?(?:minha |meu )?(?:inscrição|cadastro|recebimento|assinatura (?:d[aeo]s?|dess[ae]s) (?:mensagens|sms|e-?mails?))(?= *(?:[.!,]|$|por favor|dess|dest|nest|ness|d[ao]s))',
    ),
  ],
  withdraw: orders(
    'apagar|apague|apaga|apaga isso|apague isso|apaga tudo|apague tudo|apagar tudo|remover|remova|remove|remove isso|remover tudo|excluir|exclua|exclui|excluir tudo|exclua tudo|deletar|delete|deleta|deleta tudo|deletar tudo|retirar|retire|retira|tirar do ar|tira do ar|tire do ar|apagar meu depoimento|apaga meu depoimento|apague meu depoimento|remover meu depoimento|remova meu depoimento|excluir meu depoimento|exclua meu depoimento|apaga minha avaliação|apagar minha avaliação|apague minha avaliação|remover minha avaliação|excluir minha avaliação|excluir meus dados|apagar meus dados|apaga minhas respostas',
  ),
  withdrawAnywhere: [
    phrases(
      '(?<!(?:pude|posso|tive que|sem|pra|para|precisei|pediram|fizeram|consegui|queriam|ao|de|me fez|eu) )(?:apag(?:ar|ue|a|uem)|remov(?:er|a|am)|exclu(?:ir|a|am)|delet(?:ar|e|a)|retir(?:ar|e|em)|tir(?:ar|e|em)) (?:já )?(?:(?:o )?meu (?:depoimento|comentário|consentimento)|(?:a )?minha (?:avaliação|opinião|resenha)|(?:as )?minhas (?:palavras|respostas|frases))|(?<!(?:não|nunca) )(?:retiro|revogo|anulo|cancelo) (?:o )?(?:meu (?:consentimento|depoimento)|minha (?:autorização|permissão|avaliação|opinião))',
    ),
    phrases(
      '(?:quero|queria|gostaria|desejo|preciso|solicito|peço|exijo|por favor|favor|podem|pode|poderiam|dá pra) (?:que )?(?:vocês |vcs |de )?(?:apag|remov|exclu|delet|retir|tir)\\p{L}{1,3} (?:(?:o )?meu (?:depoimento|texto|comentário|nome|consentimento)|(?:a )?minha (?:avaliação|opinião|resenha|mensagem)|(?:as )?minhas (?:palavras|respostas|frases)|(?:os )?meus dados)',
    ),
  ],
  start: orders(
    'começar|começar de novo|recomeçar|retomar|voltar a receber|quero voltar a receber|reativar|reative|reiniciar|recadastrar',
  ),
};
