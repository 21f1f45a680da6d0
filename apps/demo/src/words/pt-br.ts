import { pluralsOf } from '@parlor/ui/locales';
import type { DemoWords } from './demo-words.js';

const plural = pluralsOf('pt-BR');

export const ptBR: DemoWords = {
  kit: {
    signalingInvited: 'Chamada',
    signalingAccepted: 'Chamada aceita',
    signalingDeclined: 'Chamada recusada',
    signalingCancelled: 'Chamada cancelada',
  },

  language: 'Idioma',
  languageFailed:
    'Não foi possível carregar este idioma. Uma nova tentativa será feita quando você estiver online.',

  welcomeLocal: 'Escolha quem você é. Abra outra aba e seja outra pessoa: as duas podem conversar.',
  welcomeServer: 'Use um servidor do Parlor, com outras pessoas em outros navegadores.',
  welcomeCloud: 'Use seu próprio aplicativo no Tencent Cloud Chat.',
  useCloud: 'Usar a nuvem da Tencent',
  useServer: 'Usar um servidor do Parlor',
  backToLocal: 'Voltar ao motor local',
  staysHere:
    'Tudo roda e fica neste navegador. Nada é enviado para lugar nenhum; nas configurações você pode começar de novo.',

  signIn: 'Entrar',
  appIDWrong: 'O SDKAppID é o número que o console do Tencent Cloud Chat mostra.',
  proxyServer: 'Servidor proxy (opcional)',
  proxyServerHelp:
    'Só para redes que chegam à Tencent por um proxy. O endereço começa com ws:// ou wss://.',
  proxyServerWrong: 'O servidor proxy é um endereço ws:// ou wss:// sem parâmetros.',
  userSigHelp:
    'Gerado pelo seu servidor ou, para testar, no console em “UserSig tools”. Fica na memória desta aba.',
  server: 'Servidor',
  serverHelp: (command) => `“${command}” inicia um.`,
  serverWrong: 'O servidor é um endereço ws:// ou wss://.',
  userSigOptional: 'userSig (opcional)',
  userSigOptionalHelp:
    'Só para um servidor com chave própria. Fica na memória desta aba. Qualquer outro acredita em quem você diz ser.',
  voices: 'Vozes nas salas de áudio',
  voicesByBrowsers: 'De navegador a navegador: até 8 pessoas falando',
  voicesByCloud: 'Pela nuvem de mídia da Tencent, que é paga: salas grandes',
  voiceServers: 'Servidores STUN e TURN (opcional)',
  voiceServersHelp: (examples) =>
    `Só de navegador a navegador, para redes que não se alcançam: ${examples}`,
  voiceServersWrong:
    'Um servidor STUN começa com stun:, e um servidor TURN com turn: mais nome e senha.',

  cloudLoading: 'Carregando o Tencent Cloud Chat…',
  cloudFailed: (why) => `Não foi possível carregar o SDK: ${why}`,
  appIDRefused: 'O SDK não aceita este SDKAppID.',

  engineSays: 'O motor do Parlor informa:',

  chats: 'Conversas',
  contacts: 'Contatos',
  communities: 'Comunidades',
  rooms: 'Salas',
  withNews: (news) => `, ${news}`,
  unreadCount: (count, written) =>
    plural(count, {
      one: `${written} não lida`,
      many: `${written} não lidas`,
      other: `${written} não lidas`,
    }),

  firstSteps: 'Primeiros passos',
  openFirstSteps: 'Primeiros passos…',
  hideSteps: 'Não mostrar mais',
  stepsDone: (done, all) => `${done} de ${all}`,
  stepDone: '(feito)',
  openTab: 'Abrir uma aba',
  stepWrite: 'Escreva para alguém',
  stepWriteDetail: 'Escolha uma conversa. As pessoas daqui respondem.',
  stepTab: 'Seja duas pessoas',
  stepTabDetail: 'Abra uma segunda aba e escolha outra pessoa: vocês se veem escrevendo e lendo.',
  stepRoom: 'Sente-se em uma sala de áudio',
  stepRoomDetail: 'Assentos, mãos levantadas e vozes, de navegador a navegador.',
  stepOffline: 'Escreva sem rede',
  stepOfflineDetail:
    'O que você escreve espera, sobrevive a uma recarga e é enviado quando a conexão volta.',
  stepTools: 'Olhe dentro do motor',
  stepToolsDetail: 'Cada chamada e evento, e as falhas que você pode provocar.',

  chooseConversation: 'Escolha uma conversa.',
  chooseContact: 'Escolha um contato.',
  chooseTopic: 'Escolha um tópico.',
  chooseRoom: 'Escolha uma sala.',
  backToConversations: 'Voltar às conversas',
  backToContacts: 'Voltar aos contatos',
  backToTopics: 'Voltar aos tópicos',

  searchEverywhere: 'Pesquisar em todas as conversas',
  searchHere: 'Pesquisar nesta conversa',
  closeSearch: 'Fechar a pesquisa',

  contact: 'Contato',
  group: 'Grupo',
  closeDetails: 'Fechar os dados',
  onAir: 'No ar',
  roomDetails: 'Dados da sala',

  newConversation: 'Nova conversa',
  newGroup: 'Novo grupo…',
  joinGroup: 'Entrar em um grupo…',
  groupName: 'Nome do grupo',
  groupKind: 'O que será',
  groupIsChat: 'Uma conversa',
  groupIsRoom: 'Uma sala de áudio, com lugares',
  createGroup: 'Criar grupo',
  write: 'Escrever',
  groupFailed: (why) => `Não foi possível criar o grupo. ${why}`,

  call: 'Chamada',
  callNote: 'Aqui seu app começaria a conversa. A demonstração não tem vozes.',

  addCommunity: 'Adicionar uma comunidade',
  createCommunity: 'Criar uma comunidade…',
  joinCommunity: 'Entrar com o ID…',

  whoIsShown: 'Quem é mostrado',
  followMe: 'Me seguem',
  iFollow: 'Eu sigo',
  eachOther: 'Mútuos',

  done: 'Concluir',

  settings: 'Configurações',
  openProfile: 'Editar meu perfil…',
  openStatus: 'Meu status…',
  openFollowers: 'Seguidores…',
  openDoNotDisturb: 'Não perturbe…',
  theme: 'Tema',
  themeSystem: 'Igual ao sistema',
  themeLight: 'Claro',
  themeDark: 'Escuro',
  cutNetwork: 'Cortar a rede',
  livelyPeople: 'Pessoas animadas',
  developerTools: 'Ferramentas de desenvolvedor',
  beSomeoneElse: 'Ser outra pessoa',
  openStartOver: 'Começar de novo…',

  startOverQuestion: 'Começar de novo?',
  startOverDetail:
    'Tudo o que foi dito e feito nesta demonstração será apagado deste navegador, para todos e em todas as abas. Ela recomeça como no primeiro dia.',
  startOver: 'Começar de novo',
  startingOver: 'Apagando… Se demorar, feche as outras abas desta demonstração.',
  startOverFailed: (why) => `Não foi possível apagar. ${why}`,
  loadAgain: 'Recarregar a página',

  findRoom: 'Encontrar uma sala pelo ID',
  youAreHere: 'Você está aqui',
  peopleCount: (count, written) =>
    plural(count, {
      one: `${written} pessoa`,
      many: `${written} de pessoas`,
      other: `${written} pessoas`,
    }),
  roomsFailed: 'Não foi possível carregar suas salas.',
  noRooms: 'Nas salas se fala em voz alta, em lugares. Você ainda não está em nenhuma.',
  openCreateRoom: 'Criar uma sala…',

  newRoom: 'Nova sala',
  roomName: 'Nome',
  roomID: 'ID pelo qual outros a encontram',
  roomIDHelp: 'Se ficar vazio, o serviço cria um.',
  whoIsInIt: 'Quem faz parte',
  roomOfMembers: 'Membros: ela fica na lista deles',
  roomIsLive: 'Quem estiver presente: uma sala ao vivo',
  seatCount: 'Lugares',
  howToSit: 'Como se consegue um lugar',
  sitFreely: 'Quem chegar primeiro',
  sitByRaisedHand: 'Levantando a mão',
  sitByInvitation: 'Só por convite',
  createRoom: 'Criar sala',
  roomFailed: (why) => `Não foi possível criar a sala. ${why}`,
  seatsFailed: (why) => `A sala foi criada, mas não foi possível abrir o palco. ${why}`,
  goToRoom: 'Ir para a sala',

  onStage: (count, written) =>
    plural(count, {
      one: `${written} pessoa no palco`,
      many: `${written} de pessoas no palco`,
      other: `${written} pessoas no palco`,
    }),
  roomClosed: 'A sala está fechada',
  goIn: 'Entrar',
  openIt: 'Abrir…',

  leaveRoomQuestion: (name) => `Sair de “${name}”?`,
  leaveRoomDetail: 'Você tem um lugar lá. Na outra sala, você começa só ouvindo.',
  leaveRoomFailed: (why) => `Você ainda está lá. ${why}`,
  stay: 'Ficar',
  leaveIt: 'Sair',

  coffee: 'Café',
  book: 'Livro',
};
