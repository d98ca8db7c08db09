import { accentless, anywhere, atStart, lineSet, loose, wholly, wordEnd, wordSet, wordStart } from './compile-words.ts';
import type { Lexicon } from './lexicon.ts';
import { ptCommonWords } from './pt-common-words.ts';
import { ptLeaving } from './pt-leaving.ts';
import { ptNumbers } from './pt-numbers.ts';

const lines = (list: string): ReadonlySet<string> => accentless(lineSet(list));
const words = (list: string): ReadonlySet<string> => accentless(wordSet(list));
const said = (alternatives: string): RegExp => anywhere(loose(alternatives));
const opening = (alternatives: string): RegExp => atStart(loose(alternatives));
const phrases = (alternatives: string): RegExp => new RegExp(`${wordStart}(?:${loose(alternatives)})${wordEnd}`, 'giu');

const closedClass = words(`
o a os as um uma uns umas de do da dos das em no na nos nas num numa por pelo pela pelos pelas para pra pro com sem sob sobre entre até desde contra após ante
e ou nem mas que quem qual quais cujo onde quando como quanto quanta porque pois se embora enquanto portanto porém contudo
eu me mim comigo tu te ti contigo você vocês vc vcs ele ela eles elas lhe lhes nós nos conosco a gente meu minha meus minhas teu tua seu sua seus suas nosso nossa nossos nossas
este esta estes estas isto esse essa esses essas isso aquele aquela aqueles aquelas aquilo
sou é somos são era eras éramos eram fui foi fomos foram ser sido seja será seria sendo estou está estamos estão estava estávamos estavam estive esteve estiveram estar estado tá to tava
tenho tem temos têm tinha tínhamos tinham tive teve tivemos tiveram ter tido há havia houve haver hei fazer faz fazem fazia fez fizeram fiz feito vou vai vamos vão ia íamos iam ir indo
posso pode podemos podem podia pude pôde poder poderia devo deve devem deveria dever quero quer queria muito muita muitos muitas mais menos pouco pouca tão tanto tanta todo toda todos todas
tudo cada algum alguma alguns algumas nenhum nenhuma outro outra outros outras mesmo mesma também tampouco já ainda sempre nunca jamais quase só apenas bem assim então aí aqui ali lá
agora depois antes aliás inclusive não nao n sim q pq tb tbm né aí daí ao aos à às dele dela deles delas nele nela disso nisso desse dessa deste desta neste nesta
`);

export const ptLexicon: Lexicon = {
  tag: 'pt',
  segmenter: new Intl.Segmenter('pt', { granularity: 'sentence' }),
  abbreviations: lines(
    'sr|sra|srta|srs|dr|dra|prof|profa|av|r|tel|etc|ex|p.ex|aprox|núm|pág|ap|apto|cia|ltda|s.a|jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez|min|hr|hrs|máx|mín|eng|adv',
  ),
  numberAbbreviations: lines('n|nº|núm|art|pág'),
  ordinalStops: false,
  closedClass,
  common: ptCommonWords,
  genericPraise: words(`
bom boa bons boas bem ótimo ótima ótimos ótimas excelente excelentes maravilhoso maravilhosa perfeito perfeita incrível incríveis fantástico fantástica top legal show
sensacional nota mil recomendo recomendar super gostei adorei amei amo adoro satisfeito satisfeita feliz contente gentil gentis simpático simpática profissional profissionais
atencioso atenciosa educado educada serviço atendimento qualidade experiência equipe pessoal empresa trabalho tudo coisa coisas ruim ruins péssimo péssima horrível terrível
mal mau má normal regular obrigado obrigada valeu bacana massa lindo linda bonito bonita melhor pior nada`),
  refusals: lines(
    'não|nao|no|nop|nope|nada|nenhum|nenhuma|none|n/a|na|-|--|.|…|não sei|nao sei|sei lá|não faço ideia|nem ideia|não que eu saiba|na verdade não|não muito|nada em especial|nada em particular|nada demais|nada mais|mais nada|nada não|não lembro|não me lembro|não me ocorre nada|não consigo pensar em nada|sem comentários|sem comentário|prefiro não dizer|prefiro não responder|prefiro não falar|já disse|já falei|como eu disse|como já disse|igual|o mesmo|a mesma coisa|ver acima|zero|nunca|jamais|de jeito nenhum|não nada|não nenhum|não nenhuma|acho que não|não obrigado|não obrigada|sem número|nenhum número|não tenho|não saberia dizer|tampouco|nd|nda',
  ),
  skips: lines(
    'skip|pular|pula|pulo|pule|passo|passar|passa|próxima|proxima|próxima pergunta|outra|outra pergunta|next|seguinte',
  ),
  anonymous: lines(
    'anon|anônimo|anônima|anonimo|anonima|anonimato|none|nenhum|sem nome|privado|prefiro não|não mostrar|não quero|sem meu nome|em anônimo',
  ),
  affirmations: lines(
    'sim|s|claro|claro que sim|com certeza|certeza|lógico|óbvio|ok|okay|tá|ta|beleza|pode ser|isso|isso mesmo|exato|exatamente|sem dúvida|totalmente|absolutamente|sim claro|sim muito|aham|uhum|positivo|certo|verdade|evidente',
  ),
  finish: lines(
    'é isso|e isso|só isso|so isso|é só isso|é só|e so|pronto|já está|terminei|acabei|acabou|fim|finalizar|encerra|chega de perguntas|não tenho mais nada|isso é tudo|é tudo|done|já deu|já chega|suficiente|sem mais perguntas|não só isso|não é só isso',
  ),
  pause: lines(
    'depois|mais tarde|agora não|agora nao|agora não posso|não posso agora|estou ocupado|estou ocupada|ocupado|ocupada|outra hora|outro dia|amanhã|tô trabalhando|estou trabalhando|dirigindo|estou dirigindo|em reunião|estou em reunião|depois respondo|respondo depois|daqui a pouco|já volto',
  ),
  help: lines(
    'ajuda|help|socorro|info|informação|informações|?|??|o que é isso|que é isso|quem é|quem é você|quem são vocês|quem fala|é um robô|você é um robô|é robô|do que se trata',
  ),
  leaving: ptLeaving,
  courtesies: words(
    'por favor pfv pf favor obrigado obrigada obg brigado oi olá ola ok tá bom então bem desculpa desculpe valeu gente',
  ),
  wantsHuman: said(
    '(?:falar|conversar|fala) com (?:um |uma |o |a |algum |alguma |alguém )?(?:pessoa|humano|humana|alguém|atendente|gerente|responsável|chefe|don[oa]|supervisor[a]?|ser humano)(?! (?:que|muito))|(?:podem?|pode|poderiam?|alguém pode) (?:por favor )?(?:me (?:ligar|chamar|retornar|contatar)|entrar em contato comigo)|me (?:ligu?em?|liga|liguem|retornem?|contatem?)(?= *(?:[.!,]|$| por| hoje| amanhã| para))|entr(?:em|e) em contato comigo|(?:quero|queria|preciso|prefiro) (?:que (?:me liguem|alguém me ligue)|uma pessoa de verdade|um humano)',
  ),
  wrongPerson: opening(
    '(?:(?:número|pessoa) (?:errad[oa])|(?:foi )?engano|vocês (?:se )?(?:erraram|enganaram)|você (?:se )?(?:errou|enganou)|não sou (?:eu|essa pessoa|client[ea])|(?:eu )?nunca (?:comprei|pedi|encomendei|reservei|contratei|fui|estive|usei)(?: (?:nada|isso|aí|lá|com vocês|nesse|nessa|esse|essa|aqui))|(?:eu )?não (?:comprei|pedi|encomendei|reservei|contratei) (?:nada|isso)(?= *[.!?,]| *$| aí| com))',
  ),
  minor: new RegExp(
    `${wordStart}(?:${loose('(?:tenho|eu tenho) (?:só |apenas )?(?:[5-9]|1[0-5]|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze|quatorze|quinze) anos')}(?=[\\s.,!?]*$|[.,!?]| e | mas )|sou menor(?: de idade)?|estou no (?:ensino fundamental|primário))${wordEnd}`,
    'iu',
  ),
  processTalk: wholly(
    loose(
      '(?:ok|okay|tá|oi|olá|bom dia|boa tarde|boa noite|obrigad[oa]|muito obrigad[oa]|valeu|de nada|já (?:disse|falei)|como (?:eu )?(?:já )?(?:disse|falei)|ver acima|é (?:só )?isso|sim|não|bom|bem|então|tchau|até (?:logo|mais)|abraços?|um abraço|não sei|hmm+|deixa eu pensar|deixe-me pensar|boa pergunta|sem problemas?|desculp[ae](?: (?:a|pela) (?:demora|resposta tardia)| demorar)?|(?:eu )?estava (?:ocupad[oa]|fora)|voltei|enviado do meu \\p{L}+)(?:[ ,]+(?:obrigad[oa]|a todos|por tudo|de novo|e|muito|gente|abraços?|pessoal)){0,4}',
    ),
  ),
  cues: {
    problem: said(
      'antes (?:de|eu|a gente|disso|era|tinha|perdia|levava|fazia|ficava|não)|^antes|anteriormente|(?:perdia|perdíamos|perdendo|perdi|perdemos|perder) (?:\\p{L}+ ){0,3}(?:tempo|horas?|dinheiro|clientes?|dias?|tardes?|pedidos?|\\d+)|(?:tinha|tínhamos|tive|tivemos|estava com|com|dava) (?:um |uma |muitos |muita |vários |o |a )?(?:problemas?|vazamentos?|dor(?:es)?|infiltraç\\p{L}+|atrasos?|dificuldades?|defeitos?)|(?:se )?(?:quebrou|quebrado|quebrada|estragou|estragado|pifou|queimou|vazava|vazando|entupi\\p{L}+|travava|travando|parou de|caía|caiu|molhava)|não (?:funcionava|ligava|esquentava|gelava|carregava|dormia|conseguia|conseguíamos|encontrava|achava|tinha|tínhamos|chegava|saía|dava|parava)|sem (?:água(?: quente)?|luz|energia|internet|carro|cozinha|celular|telefone|gás|bateria)|cansad[oa]s? de|pesadelo|sufoco|na mão|precis(?:ava|ávamos|ei) |procurava|estava procurando|(?:o|a|meu|minha|nosso|nossa) antig[oa]|(?:o|a) (?:velho|velha|anterior)|há (?:\\p{L}+ ){0,2}(?:dias|semanas|meses|anos) (?:que|sem|com)|ninguém (?:sabia|queria|conseguia|vinha|atendia|respondia|resolvia)|já (?:tinha|tínhamos|havia) (?:tentado|ido|ligado|procurado)',
    ),
    hesitation: said(
      'dúvidas?|duvid(?:ei|ava|amos)|(?:fiquei|estava|ficamos) (?:com (?:medo|receio|pé atrás)|na dúvida|insegur[oa]|desconfiad[oa]|com dúvida)|medo|receio|receos[oa]|descon(?:fiança|fiava|fiad[oa]|fiei)|pé atrás|quase (?:não|desisti|cancelei|desistimos|fui|fomos)|não (?:tinha|estava|estávamos) (?:muito |bem |nada )?(?:cert[oa]s?|segur[oa]s?|convencid[oa]s?|certeza)|(?:achei|achava|parecia) (?:que (?:era|seria) )?(?:um pouco |meio |muito )?car[oa]|bom demais para ser verdade|golpe|hesit\\p{L}+|relut\\p{L}+|no começo (?:não|duvid|pens)|pensei (?:duas vezes|bem)',
    ),
    result: said(
      'agora(?! não)|hoje em dia|hoje (?:eu|a gente|está|tá|consigo|durmo|tenho|ele|ela)|desde (?:então|que|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)|(?:já )?não (?:\\p{L}+ ){0,2}mais|econom\\p{L}+|poup(?:o|amos|ei|ado)|consert(?:ou|aram|ado|ada)|arrum(?:ou|aram|ado|ada)|resolv(?:eu|eram|ido|ida)|solucion\\p{L}+|(?:ficou|ficaram) (?:\\p{L}+ ){0,2}(?:como nov[oa]|nov[oa]|perfeit[oa]|ótim[oa]|pront[oa]|impecável|lind[oa])|novinh[oa]|finalmente|(?:caiu|baixou|diminuiu|subiu|aumentou|passou|passamos|passei) (?:de|para|uns|umas|\\d)|aument(?:ou|amos)|reduz(?:iu|imos|iram)|dobr(?:ou|amos)|melhor(?:ou|aram|amos)|no final|no fim das contas|graças a|consegu(?:i|imos|iu)|pass(?:ei|ou) (?:na|no|de primeira)|recuper(?:ei|amos|ou)|volt(?:ei|ou) a|funciona (?:perfeitamente|bem|de novo|direitinho)|em (?:uma hora|um dia|dois dias|meia hora|menos de)|no mesmo dia',
    ),
    surprise: said(
      'surpreend\\p{L}+|surpres[oa]|surpresa|não (?:esperava|esperávamos|imaginava|imaginei)|inesperad[oa]|(?:melhor|pior|mais|menos) (?:\\p{L}+ )?do que (?:eu )?(?:esperava|pensava|imaginava|achava|esperávamos)|quem diria|nunca (?:pensei|imaginei|tinha visto|vi)|acabou que|de repente|fiquei (?:pasm[oa]|de boca aberta|impressionad[oa])|me impressionou',
    ),
    improve: said(
      '(?:poderia|poderiam|podia|podiam|deveria|deveriam) (?:ter|ser|melhorar|estar|colocar|avisar|oferecer|mandar|abrir)|melhoraria|(?:a )?única coisa (?:ruim|que|negativa|chata)|único (?:problema|ponto|defeito|senão|porém)|tomara|seria (?:bom|legal|melhor)|faltou|falta(?:va)? (?:um|uma|mais)|senti falta|gostaria (?:que|de ter)|(?:um pouco|meio|muito) (?:lent[oa]|car[oa]|tarde|fri[oa]|pequen[oa]|barulhent[oa]|apertad[oa]|demorad[oa])|demais da conta|para melhorar|a melhorar|só (?:achei|acho) que',
    ),
    recommend_to: said(
      'recomend\\p{L}+|indi(?:co|quei|caria|cando|camos|car)|(?:falei|contei|disse) (?:para|pra|pro|com) (?:\\p{L}+ )?(?:\\p{L}+)|(?:minha|meu|meus|minhas) (?:mãe|pai|irmã|irmão|amigas?|amigos?|vizinh[oa]s?|colegas?|prim[oa]|cunhad[oa]|sogr[oa]|família|chefe) (?:já |também )?(?:\\p{L}+ ){0,2}(?:vai|vão|foi|veio|quer|vem|está indo)|volt(?:arei|aremos|aria|o sempre)|não volt(?:o|aria|arei)|qualquer (?:um|pessoa) que|para quem|pra quem|quem (?:tiver|precisa|precisar|quiser|mora)',
    ),
    specific: said(
      'por exemplo|uma vez|um dia|uma noite|uma tarde|quando (?:cheg|fui|fomos|lig|veio|vieram|eu|a gente|meu|minha|ele|ela)|(?:a parte|o) (?:melhor|pior)|o que mais|principalmente|especialmente|em particular|lembro|o detalhe',
    ),
  },
  boundStart: opening(
    'mas|porém|contudo|entretanto|embora|apesar disso|no entanto|só que|e|ou|também|além disso|porque|pois|então|por isso|daí|aí|depois|mesmo assim|exceto|menos|isso|isto|esse|essa|este|esta|esses|essas|ele|ela|eles|elas|lhe|ambos|ambas|nenhum d|o mesmo|por exemplo|já',
  ),
  anaphoricStart: opening(
    'mas|porém|embora|e|ou|porque|pois|então|por isso|daí|aí|isso|isto|esse|essa|esses|essas|ele|ela|eles|elas|depois|também|o mesmo',
  ),
  answerStart: new RegExp(
    `^(?:(?:${loose('sim|claro|com certeza|lógico|sem dúvida|nunca|jamais')})${wordEnd}|(?:n[ãa]o|nada|nenhum|nenhuma|talvez|acho que|[àa]s vezes)\\s*(?:[,.!;:–—-]|$))`,
    'iu',
  ),
  interrogativeStart: opening(
    '(?:e|mas|oi|olá|desculpa|uma pergunta|uma dúvida)?[ ,:]*(?:o que|que|quando|onde|quem|como|por que|porque|qual|quais|quanto|quanta|quantos|posso|pode|podem|poderia|poderiam|tem|têm|vocês|vcs|você|é|está|são|dá|sabe|sabem|existe|há)',
  ),
  rhetorical: said(
    'o que mais (?:posso|se pode|eu)|quem (?:diria|não|mais)|por que (?:ninguém|não|será)|né\\?$|sabe\\?$|não é\\?$|precisa dizer',
  ),
  addressesUs: said(
    'você|vocês|vc|vcs|te|tu|teu|tua|seu|sua|seus|suas|podem|pode|poderiam|têm|abrem|fazem|aceitam|cobram|sabem|vão',
  ),
  firstPerson: said(
    'eu|nós|a gente|me|meu|minha|meus|minhas|nos|nosso|nossa|comigo|sou|estou|estava|tenho|tinha|tínhamos|vou|fui|fomos|tive|estive|fiz|queria|achei|pensei|liguei|cheguei|chegamos|\\p{L}{3,}(?:amos|emos|imos|ei)',
  ),
  ownSubject: said(
    'eu|nós|a gente|me|tenho|temos|sou|somos|vou|fui|fomos|tive|estive|fiz|liguei|cheguei|comprei|pedi|voltarei|recomendo|indico|recomendaria|\\p{L}{3,}(?:amos|emos|imos|ei)',
  ),
  pastEvent: said(
    '\\p{L}{2,}(?:ou|aram|eram|iram|amos|emos|imos|eu|iu|ei)|fui|foi|fomos|foram|fez|fizeram|fiz|veio|vieram|vi|deu|deram|teve|tive|disse|disseram|pôs|trouxe|trouxeram|pôde|esteve|(?:tinha|havia) \\p{L}+(?:ado|ido)|\\p{L}{2,}(?:ava|avam|ia|iam)',
  ),
  finiteVerb: said(
    'é|são|era|eram|foi|foram|está|estão|tá|estava|estavam|há|havia|tem|têm|tinha|vai|vão|faz|fazem|funciona|funcionam|fica|ficou|sabe|vem|vêm|parece|pode|podem|dá|vale|continua|\\p{L}{2,}(?:ou|aram|eram|iram|ava|avam|amos|eu|iu)',
  ),
  correction: {
    lead: opening(
      'na verdade|desculp[ae]|correção|corrigindo|espera|não,? espera|quis dizer|quero dizer|me enganei|errei|ou melhor|digo|erro meu',
    ),
    pattern:
      /(?<![\d.,])(?<to>\d[\d.,]*\d|\d)(?!\d)[^.!?\d]{0,30}?,? ?(?:e n[ãa]o|n[ãa]o|em vez de|ao inv[ée]s de) (?:as? |os? )?(?<old>\d[\d.,]*\d|\d)(?!\d)/iu,
  },
  conditional: said(
    'se (?:tivesse|tivessem|fosse|pudesse|não fosse)|teria (?:sido|preferido|gostado)|deveria ter|poderia ter|tomara|quem dera',
  ),
  sarcasm:
    /(?:aham,? sei|sim,? claro|que maravilha de|parab[ée]ns pelo descaso|obrigad[oa] por nada|por me ignorar|uma piada|só que n[ãa]o)|["“][\p{L}]+["”]/iu,
  danglingComparison: said(
    '(?:melhor|pior|mais \\p{L}+|menos \\p{L}+)(?=\\s*[.!]*$)|(?:do )?que (?:eles|isso|os outros|as outras|antes)(?=\\s*[.!]*$)',
  ),
  profanity: said(
    'merda|porra|caralho|puta|putaria|foda|foda-se|fud[iae]\\p{L}*|bosta|cu|viado|corno|desgraç\\p{L}+|arrombad[oa]|filh[oa] da puta|fdp|pqp|cacete|babaca|otári[oa]',
  ),
  abuse: said(
    'vai (?:se foder|tomar no cu|à merda|pro inferno|se ferrar)|vão (?:se foder|se ferrar)|filhos? da puta|(?:vocês|você|vcs) (?:são|é) (?:uns? |uma |umas )?(?:\\p{L}+ )?(?:ladrões|ladrão|idiotas?|imbecis|imbecil|inúteis|inútil|golpistas?|safad[oa]s?|vagabund[oa]s?|lixos?)|cala a boca|bando de (?:ladrões|incompetentes|idiotas)',
  ),
  sensitive: said(
    'câncer|morreu|falec\\p{L}+|morte|mort[oa]|funeral|enterro|velório|aborto|suicíd\\p{L}+|depressão|ansiedade|cirurgia|operação|operad[oa]|diagnóstic\\p{L}+|abus(?:o|ou|aram)|agressão|processo judicial|advogad[oa]|justiça|tribunal|polícia|hospital|grávida|gravidez|deficiência|divórcio|divorci\\p{L}+|falência|viúv[oa]|tumor|avc|quimio\\p{L}*|hiv|terminal|luto',
  ),
  polarity: {
    positive: words(
      'bom boa bons boas bem ótimo ótima excelente maravilhoso maravilhosa perfeito perfeita incrível fantástico adorei amei gostei satisfeito satisfeita feliz gentil simpático simpática profissional rápido rápida limpo limpa confortável pontual atencioso atenciosa educado educada gostoso gostosa delicioso deliciosa recomendo melhor impecável carinhoso',
    ),
    negative: words(
      'ruim ruins mal mau má péssimo péssima horrível terrível grosso grossa grosseiro grosseira mal-educado atrasado atrasada quebrado sujo suja decepção decepcionado decepcionada decepcionante lento lenta inútil irritado errado errada desastre caro cara frio fria golpe pior faltando mentira mentiram ignoraram reclamação vergonha descaso',
    ),
    negators: words('não nao nunca jamais sem nada nem nenhum nenhuma'),
    phrases: {
      positive: phrases(
        'nada mal|não (?:é|foi|está|estava) (?:nada )?(?:mal|ruim)|não (?:tenho|posso|há) (?:do que |de que |nada a )?(?:reclamar|reclamação|reclamações|queixas?)|sem (?:reclamações|reclamação|queixas?|problemas?|defeitos?)|nenhuma (?:reclamação|queixa)|não (?:poderia|podia) (?:estar|ter sido|ser) (?:mais|melhor)|nunca (?:me|nos) (?:deixou|deixaram) na mão|nota (?:dez|mil)|show de bola|não me arrependo',
      ),
      negative: phrases(
        'nada (?:demais|de mais|de especial)|não vale (?:a pena|o preço)|não (?:volto|voltaria|recomendo)|nunca mais|que (?:pena|desastre|piada)|dinheiro jogado fora|perda de (?:tempo|dinheiro)|deix(?:a|ou) a desejar|cinco estrelas por me ignorar',
      ),
      neither: phrases('ia dar (?:uma|1) estrela até'),
    },
  },
  instructions: [
    /(?<![\p{L}])(?:ignor[ea]|esque[çc]a|desconsidere)(?:r)? (?:todas? |as |suas |minhas )*(?:instru[çc][õo]es|regras|ordens|mensagens) (?:anteriores|pr[ée]vias|acima)/giu,
    /(?<![\p{L}])(?:voc[êe] agora [ée]|aja como|finja ser) (?:um |uma |o |a )?(?:\p{L}+ )?(?:administrador|dono|assistente|desenvolvedor|sistema)/giu,
    /(?<![\p{L}])como (?:dono|propriet[áa]rio|administrador).{0,40}(?:aprovo|publique|autorizo)/giu,
  ],
  grounding: {
    insertable: words('e que o a os as um uma de em com para por nos me é era foi seu sua meu minha'),
    guarded: words(
      'pode podem poderia deve deveria muito muita mais menos todo todos sempre nunca totalmente absolutamente incrivelmente super melhor pior só porque graças devido',
    ),
    hedges: words('uns umas quase aproximadamente talvez acho parece bastante meio pouco normalmente provavelmente'),
  },
  numbers: ptNumbers,
  ratings: {
    words: new Map([
      ['um', 1],
      ['uma', 1],
      ['dois', 2],
      ['duas', 2],
      ['três', 3],
      ['tres', 3],
      ['quatro', 4],
      ['cinco', 5],
      ['ruim', 1],
      ['excelente', 5],
    ]),
    outOf: 'de|em',
    stars: 'estrelas?',
    lead: 'um|uma|dou|dou um|dou uma|dou nota|nota|minha nota é|eu daria|eu dou|diria|é um|foi um',
  },
  relations: {
    insider: said(
      'trabalh(?:o|ava|ei) (?:aí|lá|aqui|com|na|no|para)|funcionári[oa]|empregad[oa]|família|familiar|espos[oa]|mulher|marido|namorad[oa]|filh[oa]|irmã|irmão|pai|mãe|prim[oa]|cunhad[oa]|don[oa]|sóci[oa]|amig[oa] d[oa] don[oa]',
    ),
    rewarded: said(
      'desconto|grátis|de graça|brinde|presente|prêmio|cupom|amostra|sorteio|em troca|vale|reembolso|bônus|cortesia',
    ),
    customer: said('client[ea]s?|nenhum|nenhuma|nada|hóspede|paciente|alun[oa]|só comprei|comprador[a]?|não'),
  },
  yes: new RegExp(
    `^(?:${loose('sim|s|claro|ok|okay|tá|beleza|por favor|me liga|me liguem|pode|com certeza|manter|mantenha|deixa|keep')})${wordEnd}`,
    'iu',
  ),
  no: new RegExp(`^(?:${loose('não|nao|n|nunca|nenhum|jamais|mudar|muda|trocar')})${wordEnd}`, 'iu'),
};
