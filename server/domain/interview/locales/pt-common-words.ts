import { accentless, wordSet } from './compile-words.ts';

/** Everyday Portuguese outside the function words, chosen by us: the coarse band of the informativeness measure. */
export const ptCommonWords: ReadonlySet<string> = accentless(
  wordSet(`
abaixo aberto aberta abrir abriu acabar acabou aceitar acertar achar achei achou aconteceu acontecer acordar acordo água ajuda ajudar ajudou ajudaram alegre alegria alto alta aluno alunos amanhã
amiga amigas amigo amigos amizade amor andar animal animais aniversário ano anos antigo antiga apagar aparecer apartamento aprender aprendi apresentar aproveitar ar areia arrumar arrumou arrumaram assinar assistir
assunto atenção atender atendeu atenderam atendente atrás atrasar aula aulas aviso avisar avisou avisaram avó azul bairro baixar baixo baixa banco banheiro banho barata barato barulho barriga beber bebida beijo
beleza boca bolo bolsa bolso bonito braço branco branca brincar buscar busquei cabeça cabelo cachorro cadeira café cair caiu caixa calçada calma calor cama caminho camisa campo canal cansado cansada cantar cara carne
caro carro carta cartão casa casas casal casamento casos cedo celular centro certeza certo chamar chamei chamaram chão chave chegar chegou cheguei chegaram chegada cheio cheia cheiro chuva chuveiro cidade claro
clara cliente clientes clima colega colegas colocar colocou colocaram comentar começar começou começo comer comi comida compra comprar comprei comprou compras computador comum conhecer conheci conhecido conseguir conserto
consertar consertou construir consulta conta contar contei contou contato continuar conversa conversar cor coração corpo correr correto corte cortar cozinha criança crianças cuidado cuidar cuidam culpa curso curto custar
custou data decidir decidi dedo deixar deixou deixaram dente dentes dentro descansar desculpar detalhe detalhes devagar dia dias diferença diferente diferentes difícil dinheiro direção direito direto dizer disse
disseram documento doce doença doer dono dona dor dormir dormi doutor doutora dúvida duro dura durar educação empresa empresas emprego encontrar encontrei encontrou endereço energia ensinar ensina ensinou entender
entendi entrada entrar entrei entrega entregas entregar entregou entregaram enviar enviou enviaram época equipe errar errado erro erros escada escola escolher escolhi escrever escritório escuro escutar esforço espaço
especial espera esperar esperei esperamos esposa esposo esquecer esquerda estação estrada estudar estudo exame exemplo explicar explicou explicam explicaram fácil facilmente fala falar falei falou falaram falta faltar família
favor fazenda fechar fechou fechado feira feliz férias festa ficar ficou fiquei ficaram fila filha filhas filho filhos filme fim final físico flor flores fogo folha fome forma força forte foto fotos frente fresco frio fria
fruta fumar função funcionar funciona funcionava funcionou funcionário funcionários fundo futuro ganhar ganhei garagem garantia garçom gasto gastar gastei gato gelado geral gostar gostaram gosto grande grandes
grupo guardar hábito história hoje homem homens honesto hora horas horário horários hospital hotel ideia ideias idade igreja igual iguais imagem importante impossível informação inteiro inteira interesse inverno irmã irmão
irmãos janela jantar jardim jeito joelho jogar jogo jovem jovens junto juntos juntas lado lanche largo lavar leite lembrar ler lento letra levar levou levei levaram leve limpar limpeza limpo limpa língua linha lista livre
livro livros local locais logo loja lojas longe longo longa louco lugar lugares luz machucar madeira mãe maior maiores maleta mandar mandou mandei mandaram manhã manhãs mão mãos máquina mar marca marcar marquei marido
massa material matéria médico médica medida medo meio melhorar melhorou memória menina menino menor menores mensagem mensagens mente mercado mês meses mesa mesas metade metro mexer minuto minutos moça moço moda modelo
moderno modo momento momentos montanha montar montou montaram morar mostrar mostrou motivo motorista móvel móveis mudança mudar mudou mudei mulher mulheres mundo música nariz nascer natural necessário negócio negro nervoso
nível noite noites nome notar notícia novo nova novos novas número números obra obras obrigação oferecer oferta olhar olhei olho olhos ônibus ontem opção opções opinião ordem orçamento ouvir ouvi pagar paguei pagamento pagamos
página pai pais país palavra palavras panela pão papel parar parede parecer parque parte partes passar passou passei passaram passeio passo pátio paz pé pés pedaço pedido pedidos pedir pedi pediu peça pegar peguei pegou peito
peixe pele pensar pensei pequeno pequena pequenos perceber percebi perder perdi perdeu perfil pergunta perguntar perguntei perna perto pesado peso pessoa pessoas pescoço piscina piso planta plano plantas pobre ponto pontos
porta portas portão possível prato pratos praia prática prático prazo precisar precisa precisei preciso preço preços preferir preparar preparo presente prestar primeiro primeira primo princípio problema problemas procurar
procurei professor professora programa promessa prometer próprio própria provar próximo próxima prova público pular quadra quarta quarto quartos quebrar quebrou quente queda questão quilo quinta quintal raiva rápida rápido
razão real receber recebi recebeu recebemos reclamar reclamei recepção recomendação rede reforma reformar refeição relação relógio reparo repetir reserva reservar reservei resolver resolveu resolveram responder responderam
respeito resposta restaurante resto resultado resultados reunião revisar rever rico rindo rio riso rosto roupa roupas rua ruas sábado sabor saber sabe saída sair saiu saí sala salão salário sangue saudade saúde secar seco
segunda segurança seguro segura semana semanas senhor senhora senhores sentar sentido sentimento sentir senti sério servir serviram sexta silêncio simples sinal sistema site sítio situação social sol solução som
sorriso sorte suave subir subiu sucesso suco sujar surgir tamanho tarde tardes taxa taxi teatro técnico técnica tela telefone telefonema tempo temporada terça terminar terminou terra tinta tipo tirar tirou toalha tocar todo
tomar tomei total trabalhar trabalha trabalham trabalhos trânsito tranquilo tranquila trás tratamento tratar tratou trazer trem triste troca trocar trocou trocaram trouxe trouxeram turma turno último última últimos único
única universidade usar uso usei usou útil vaga valor vazio velho velha vender vendedor vendeu venda ver verão verdade verde vermelho vestido vez viagem viagens vida vídeo vidro vigia vila vir visita visitar vista viver vivo
vizinho vizinha vizinhos volta voltar voltei voltou vontade voz zona`),
);
