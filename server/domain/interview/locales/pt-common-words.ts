import { accentless, wordSet } from './compile-words.ts';

/** Everyday Portuguese outside the function words, chosen by us: the coarse band of the informativeness measure. */
export const ptCommonWords: ReadonlySet<string> = accentless(
  wordSet(`
abrir abriu acabar achar achei aconteceu acontecer agora água ajuda ajudar ajudaram alguém alto amanhã amiga amigo amigos andar ano anos antes apartamento aparecer
aprender arrumar arrumou assim assunto até atender atendeu atendimento atrás aula aviso avisar azul bairro baixo banco banho barato barulho bastante beber bem boca bolsa
bom bonito braço branco buscar cabeça cabelo cachorro cada café cair caixa cama caminho campo cansado cara carne caro carro carta casa casal caso cedo centro certo chamar
chave chegar chegou chegaram cheio cheia chuva cidade claro cliente clientes coisa coisas colocar com começar começou comer comida como comprar comprei computador conhecer
conseguir consulta conta contar conversa conversar cor coração corpo correto cozinha criança crianças cuidado cuidar culpa curso custar custou dar data deixar deixou demais
demorar demorou dentro depois descanso desde devagar dia dias diferente difícil dinheiro direito direto dizer doce doença dono dor dormir doutor doutora dúvida empresa
encontrar encontrei ensinar entender entendi entrada entrar entrega entregar entregou enviar equipe errado erro escola escolher escrever escritório escutar espaço esperar
esperei estar este estrada estudar exemplo explicar explicou fácil falar falou falta faltar família fazer fechado fechar feira feliz festa ficar ficou filha filho filhos fim
final foto frente fresco frio funcionar funciona funcionário fundo ganhar gasto gente gostar gostei gosto grande grupo guardar hoje homem hora horas horário hotel ideia igual
importante inteiro ir irmã irmão janela jantar jeito jogo jovem junto juntos lado lavar legal leite lembrar lento levar levou leve limpo limpa linha livre livro lixo local logo
loja longe lugar luz mãe maior mais mal mandar manhã mão mãos mar marido mau médico médica medo meio melhor menina menino menos mensagem mês mesa meses mesmo metade mexer
minuto minutos moça momento mostrar motivo mudar mudança muito mulher mundo música nada nascer negócio ninguém noite nome normal nota novo nova número obra óculos ocupado
oferecer olhar olho ônibus ontem ordem ouvir pagar paguei pai pais país palavra pão papel parar parede parte passar passou passeio pedir pedi pedido pegar peguei peixe pensar
pequeno perder perdi perfeito perguntar pergunta perto pessoa pessoal pessoas piso planta pobre poder ponto porta possível pouco praia preciso preço preços preparar presente
primeiro primeira problema problemas procurar professor professora pronto próximo quarto quente querer quarta quinta quintal rápido rápida receber recebi recomendar reclamar
resolver resolveu resposta restaurante resultado reunião rosto roupa rua ruim sábado saber sair saiu sala salário saúde segunda segundo seguro semana semanas senhor senhora
sentar sentir serviço servir sexta simples site só sobre sol som sorte subir sujo tarde telefone tempo ter terça terminar terminou tirar tocar todo tomar trabalhar trabalho
trazer trouxe tranquilo tratar três triste trocar trocou último única único usar uso útil vaga valor vazio velho vender venda ver verdade vermelho vez viagem vida vir visita
viver vizinho vizinha voltar voltei vontade voz`),
);
