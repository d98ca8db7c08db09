import { accentless, anywhere, lineSet, loose } from './compile-words.ts';
import type { Leaving } from './lexicon.ts';

const phrases = (alternatives: string): RegExp => anywhere(loose(alternatives));
const messages = '(?:mensagens|mensagem|sms|e-?mails?|torpedos?|whats(?:app)?|notificações|propaganda)';
const writing =
  '(?:mandar|mandem|mande|manda|enviar|enviem|envie|escrever|escrevam|escreva|contatar|contatem|perturbar|perturbem|incomodar|incomodem|chamar|ligar|liguem)';

export const ptLeaving: Leaving = {
  stop: accentless(
    lineSet(
      'pare|parar|para|parem|sair|cancelar|cancela|encerrar|fim|chega|basta|descadastrar|stop|não quero mais|nao quero mais|me deixa em paz|me deixe em paz|para com isso|pare com isso|sai|desinscrever',
    ),
  ),
  stopAnywhere: [
    phrases('(?:me )?(?:descadastr(?:a|e|em|ar)|desinscrev(?:a|am|er))(?:-me)?'),
    phrases(
      `não (?:me )?${writing} mais|não (?:me |nos )(?:mand(?:em?|a)|envi(?:em?|a)|escrev(?:am?|e)|contat(?:em?|a)|perturb(?:em?|a)|incomod(?:em?|a))(?= *(?:[.!]|$| mais| por favor| nada))`,
    ),
    phrases(`(?:pare|parem|para|deixe|deixem) de (?:me )?${writing}`),
    phrases(`não quero (?:mais )?(?:receber |ver )?(?:mais )?(?:as |essas |suas )?${messages}`),
    phrases(`(?:sem|chega de) mais ${messages}|chega de ${messages}`),
    phrases('me (?:deixa|deixe|deixem) em paz'),
    phrases(
      '(?:me )?(?:tir(?:a|e|em)|remov(?:a|am|e)|exclu(?:a|am|i)) (?:meu (?:número|nome|contato) )?d(?:a|essa|esta|e sua|a sua) lista',
    ),
    phrases('cancelar (?:a )?(?:minha )?inscrição'),
  ],
  withdraw: accentless(
    lineSet(
      'apagar|apague|apaga|apaga tudo|apagar tudo|remover|remova|remove|excluir|exclua|deletar|delete|deleta|retirar|retire|tirar do ar|apagar meu depoimento|remover meu depoimento|excluir meu depoimento|apaga minha avaliação',
    ),
  ),
  withdrawAnywhere: [
    phrases(
      '(?:apag(?:ar|ue|a|uem)|remov(?:er|a|am)|exclu(?:ir|a|am)|delet(?:ar|e|a)|retir(?:ar|e|o|em)) (?:o )?(?:meu (?:depoimento|texto|comentário|nome|consentimento)|(?:a )?minha (?:avaliação|opinião|resenha)|(?:as )?minhas (?:palavras|respostas)|(?:os )?meus dados)',
    ),
  ],
  start: accentless(lineSet('começar|comecar|retomar|voltar a receber|recomeçar|reativar')),
};
