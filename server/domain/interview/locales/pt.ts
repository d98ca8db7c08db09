import type { Locale } from './locale.ts';
import { ptLexicon } from './pt-lexicon.ts';

/** Brazilian Portuguese. SMS texts hold to the letters of GSM-7: no ã, õ, ç, á, ê. */
export const pt: Locale = {
  tag: 'pt',
  name: 'Português',
  sms: 'gsm7',
  dir: 'ltr',
  texts: {
    'inv.link': {
      subject: 'Como foi[, {first}]? {item}',
      web: 'Um chat de 2 minutos com nosso assistente automático; bom ou ruim, queremos saber como foi. Você vê e aprova tudo antes de qualquer publicação.',
      sms: '{biz}: como foi {item}? Chat de 2 min com um assistente automatizado, bom ou ruim: {link} STOP para sair',
    },
    'inv.sms': {
      web: null,
      sms: '{biz}: como foi {item}? Responda 1-5 (1 ruim, 5 excelente). Assistente automatizado, uns 4 SMS. STOP para sair, HELP ajuda',
    },
    'hello.web': {
      web: 'Oi[, {first}]. Sou o assistente automático de {biz}. Vou fazer umas perguntas rápidas: {item}. Bom ou ruim, conte como foi.',
      sms: null,
    },
    'q.rating': { web: 'No geral, como foi {item}?', sms: 'Como foi {item}? Responda 1-5 (1 ruim, 5 excelente)' },
    'q.story': {
      web: 'Com suas palavras, o que aconteceu? O que chamou a atenção, bom ou ruim?',
      sms: 'Obrigado. Com suas palavras, o que aconteceu? O que mais marcou, bom ou ruim? Pode ser curto ou longo',
      hint: 'Pode ser curto ou longo.',
    },
    'q.before': {
      web: 'Como estavam as coisas antes de nos procurar? O que você queria resolver?',
      sms: 'Como era antes, o que precisava resolver?',
    },
    'q.hesitation': {
      web: 'Teve algo que quase fez você desistir?',
      sms: 'Teve algo que quase fez desistir?',
      replies: [{ id: 'nothing', label: 'Não, nada' }],
    },
    'q.result': {
      web: 'O que está diferente agora, em comparação com antes?',
      sms: 'O que esta diferente agora em relacao a antes?',
    },
    'q.numbers': {
      web: 'Dá para colocar um número aproximado: tempo, dinheiro, dias, qualquer coisa? Um chute serve, e “não” também.',
      sms: 'Pode dar um numero aproximado (tempo, dinheiro, dias)? Um chute serve, ou responda NONE',
      replies: [{ id: 'nothing', label: 'Sem número' }],
    },
    'q.best': {
      web: 'Qual foi a coisa que você mais notou ou mais usou?',
      sms: 'Qual foi a coisa que mais notou?',
    },
    'q.surprise': {
      web: 'Alguma coisa surpreendeu você, boa ou ruim?',
      sms: 'Alguma coisa surpreendeu, boa ou ruim?',
      replies: [{ id: 'nothing', label: 'Nada me surpreendeu' }],
    },
    'q.improve': {
      web: 'O que poderia ter sido melhor?',
      sms: 'O que poderia ter sido melhor?',
      replies: [{ id: 'nothing', label: 'Nada que eu lembre' }],
    },
    'q.recommend': {
      web: 'Você nos indicaria para alguém? Se sim, para quem em especial, e se não, por quê?',
      sms: 'Voce nos indicaria? Se sim, para quem? E se nao, por que?',
    },
    'q.any': {
      web: 'Tem algo que não perguntei e que as pessoas deveriam saber?',
      sms: 'Algo mais que as pessoas devam saber? Responda NO se for tudo',
      replies: [{ id: 'nothing', label: 'Não, é só isso' }],
    },
    'p.example': {
      web: 'Você falou em “{topic}”. Pode contar uma vez em que isso aconteceu?',
      sms: 'Voce falou em "{topic}". Pode contar uma vez em que isso aconteceu?',
    },
    'p.more': {
      web: 'Pode contar um pouco mais do que aconteceu? Uma ou duas frases bastam.',
      sms: 'Pode contar um pouco mais do que aconteceu? Uma frase basta, ou SKIP',
    },
    'p.clarify': {
      web: 'Para anotar direito: “{topic}” foi antes ou depois?',
      sms: 'Para anotar direito: "{topic}" foi antes ou depois?',
      replies: [
        { id: 'before', label: 'Antes' },
        { id: 'after', label: 'Depois' },
      ],
    },
    'm.mismatch': {
      web: 'Você escolheu {n}, onde 1 é ruim e 5 é excelente, e suas palavras me passam outra impressão. Mantemos o {n}?',
      sms: 'A resposta foi {n}, onde 1 é ruim e 5 excelente. Mantemos o {n}? Responda KEEP ou um novo numero',
      replies: [
        { id: 'keep', label: 'Manter' },
        { id: 'change', label: 'Mudar' },
      ],
    },
    'm.scale': {
      web: 'Você disse “{topic}”. Aqui 1 é ruim e 5 é excelente: qual dos cinco?',
      sms: 'Voce disse "{topic}". Aqui 1 é ruim, 5 excelente. Qual dos cinco? Responda 1-5',
    },
    'q.relation': {
      web: 'Uma última coisa, para não enganar quem lê: algum destes casos se aplica?',
      sms: 'Para quem for ler: A so cliente, B trabalho la ou sou da familia, C ganhei algo por isto. Responda A, B ou C',
      replies: [
        { id: 'customer', label: 'Só cliente' },
        { id: 'insider', label: 'Trabalho lá / família' },
        { id: 'rewarded', label: 'Ganhei desconto ou brinde por isto' },
        { id: 'other', label: 'Outro' },
      ],
    },
    'q.name': {
      web: 'Como seu nome deve aparecer?',
      sms: 'Como seu nome deve aparecer? Responda com o nome exato, ou ANON',
    },
    'q.title': {
      web: 'Seu cargo e empresa, se quiser que apareçam?',
      sms: 'Cargo e empresa para mostrar, se quiser? Ou SKIP',
    },
    'q.photo': { web: 'Quer incluir uma foto sua? É opcional.', sms: null },
    'c.publish.web': { web: 'Três escolhas separadas, todas opcionais e reversíveis:', sms: null },
    'c.publish.sms': {
      web: null,
      sms: '{biz} pode publicar suas palavras e nota como escritas? 1 + nome a mostrar (1 Ana R), 2 sem nome, 3 manter privado. REMOVE desfaz',
    },
    'a.preview': {
      web: 'Aqui está seu depoimento, só com suas próprias frases. Os pontos (…) marcam onde algo ficou de fora.',
      sms: 'Seu texto: "{quote}" Responda 1 para publicar, 2 para manter privado, ou mande a sua versao',
    },
    'a.preview.link': { web: null, sms: '{biz}: suas palavras estao prontas. Veja, mude ou publique: {link}' },
    'c.again': {
      web: null,
      sms: 'Para publicar, responda 1 e o nome a mostrar (1 Ana R), ou 2 sem nome. Responda 3 para manter privado',
    },
    'l.low': {
      web: 'Você também quer que alguém de {biz} entre em contato?',
      hint: 'Isso não muda nada aqui.',
      sms: 'Obrigado pela franqueza. Quer que alguém entre em contato? Responda CALL. De todo jeito: o que aconteceu? Anoto como disser',
      replies: [
        { id: 'yes', label: 'Sim, entrem em contato' },
        { id: 'no', label: 'Não' },
      ],
    },
    'n.low': { web: 'Obrigado pela franqueza. Vou anotar exatamente como você disser.', sms: null },
    'n.ack': { web: 'Anotado: “{topic}”.', sms: null },
    'n.offtopic': {
      web: 'Nisso não posso ajudar aqui, mas anotei para {biz}. Voltando ao assunto ({item}):',
      sms: 'Anotado para a equipe. Voltando: {item}. ',
    },
    'n.unclear': { web: 'Desculpe, não entendi.', sms: 'Desculpe, nao entendi. ' },
    'n.hostile': {
      web: 'Entendido. Posso parar aqui, se preferir.',
      sms: 'Entendido. Responda STOP para encerrar, ou continue',
    },
    'n.inject': {
      web: 'Aqui só posso anotar sua opinião: {item}.',
      sms: 'Aqui so posso anotar sua opiniao sobre {item}. ',
    },
    'n.human': {
      web: 'Pedi que uma pessoa de {biz} entre em contato. Você pode parar aqui ou continuar.',
      sms: 'Uma pessoa de {biz} vai entrar em contato. Para continuar, é so responder; ou deixe como esta',
    },
    'n.stuck': {
      web: 'Desculpe, ainda não entendi. Você pode pular esta, terminar aqui ou pedir uma pessoa de {biz}.',
      sms: 'Desculpe, ainda nao entendi. Responda SKIP para seguir',
    },
    'n.pause': {
      web: 'Sem pressa. Suas respostas estão guardadas: volte a esta página quando quiser.',
      sms: 'Sem pressa, suas respostas estao guardadas. Responda quando quiser',
    },
    'n.sensitive': { web: 'Isso toca em algo pessoal. Fica fora do cartão, a não ser que você inclua.', sms: null },
    'n.link': {
      web: 'Aqui está seu link, para qualquer aparelho: {link}',
      sms: 'Continue ou veja suas palavras aqui: {link}',
    },
    'r.remind1': {
      web: 'Ainda queremos saber: {item}. Você estava na pergunta {k} de cerca de {K}; suas respostas estão guardadas: {link}',
      sms: '{biz}: ainda queremos saber de {item}. Uma frase basta: o que mais marcou, bom ou ruim? STOP para sair',
    },
    'r.resume': {
      web: 'Oi de novo[, {first}]. Suas respostas estão guardadas.[ Você tinha contado: “{quote}”.]',
      sms: 'Oi de novo. ',
    },
    's.stop': {
      web: 'Você não vai receber mais mensagens sobre isto. O que escreveu fica privado.',
      sms: '{biz}: voce saiu da lista e nao vai receber mais SMS. Suas respostas ficam privadas. Contato: {hlp}',
    },
    's.stop.published': {
      web: 'Você não vai receber mais mensagens sobre isto. As palavras que aprovou ficam como estão; você pode retirá-las aqui quando quiser.',
      sms: '{biz}: voce saiu da lista e nao vai receber mais SMS. Contato: {hlp}',
    },
    's.help': {
      web: 'Sou o assistente automático de {biz} e pergunto sobre isto: {item}. Você pode pular uma pergunta, mudar uma resposta, parar ou pedir uma pessoa, é só dizer. Nada é publicado sem você aprovar as palavras finais.',
      sms: '{biz}: SMS automatizados, uns 4 por compra. Ajuda: {hlp}. Sua operadora pode cobrar. Responda STOP para sair',
    },
    's.start': {
      web: 'Oi de novo. Vamos continuar de onde parou.',
      sms: '{biz}: voce volta a receber SMS sobre suas compras, uns 4 por compra. Responda HELP para ajuda, STOP para sair',
    },
    'e.private': { web: 'Tudo fica privado. Obrigado[, {first}].', sms: 'Fica privado. Obrigado' },
    'e.done': {
      web: 'Obrigado[, {first}]. Agora {biz} revisa; pode recusar, mas não mudar suas palavras sem perguntar.[ Seu link: {link}]',
      sms: 'Obrigado. {biz} pode recusar, nunca mudar suas palavras. Ver ou remover: {link}',
    },
    'e.removed': {
      web: 'Removido: em um minuto sai de todas as páginas que servimos. Cópias guardadas por outros podem levar até 24 horas.',
      sms: '{biz}: removido. Pode levar 24h para sumir de todo lugar. Voce nao recebe mais SMS',
    },
    'e.expired': {
      web: 'Esta conversa foi encerrada. Nada foi publicado, e o que você escreveu fica privado.',
      sms: null,
    },
    'e.minor': {
      web: 'Obrigado. Só perguntamos a adultos, então isto termina aqui e nada é publicado.',
      sms: 'Obrigado. So perguntamos a adultos: isto termina aqui e nada é publicado',
    },
    'e.wrong': {
      web: 'Desculpe o incômodo. Nada é publicado, e {biz} vai saber que isto chegou à pessoa errada.',
      sms: 'Desculpe o incomodo. Nada é publicado e nao vamos perguntar de novo',
    },
    'x.stale': { web: 'Essa pergunta já passou; aqui está onde estamos agora.', sms: null },
    'x.empty': { web: 'Ainda não há nada nessa mensagem.', sms: null },
    'x.too_long': { web: 'Passa de 4.000 caracteres; encurte um pouco, por favor.', sms: null },
    'x.not_now': { web: 'Isso não pode ser feito agora.', sms: null },
    'x.too_many': { web: 'Já é o bastante. Siga para a próxima etapa, ou termine.', sms: null },
    'x.closed': { web: 'Esta conversa terminou.', sms: null },
  },
  scale: { low: 'ruim', high: 'excelente' },
  skipped: 'Sem resposta',
  it: 'tudo',
  nameStyles: {
    full: 'Nome completo',
    first_initial: 'Nome e inicial',
    first: 'Só o primeiro nome',
    anonymous: 'Nome mantido privado',
  },
  consent: {
    publish: 'Publicar exatamente estas palavras e minha nota no site de {biz}',
    publishUnrated: 'Publicar exatamente estas palavras no site de {biz}',
    identity: 'Mostrar meu nome e cargo como acima',
    ads: 'Usar em anúncios ou redes sociais',
  },
  offers: {
    carryOn: { id: 'carry_on', label: 'Continuar' },
    finish: { id: 'finish', label: 'Terminar' },
    human: { id: 'human', label: 'Pedir uma pessoa' },
    stop: { id: 'stop', label: 'Parar' },
  },
  quotes: { open: '“', close: '”', apostrophe: '’' },
  lexicon: ptLexicon,
};
