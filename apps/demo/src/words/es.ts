import { pluralsOf } from '@parlor/ui/locales';
import type { DemoWords } from './demo-words.js';

const plural = pluralsOf('es');

export const es: DemoWords = {
  kit: {
    signalingInvited: 'Llamada',
    signalingAccepted: 'Llamada aceptada',
    signalingDeclined: 'Llamada rechazada',
    signalingCancelled: 'Llamada cancelada',
  },

  language: 'Idioma',
  languageFailed: 'No se pudo cargar este idioma. Se volverá a intentar cuando tengas conexión.',

  welcomeLocal: 'Elige quién eres. Abre otra pestaña y sé otra persona: así las dos podrán hablar.',
  welcomeServer: 'Usa un servidor de Parlor, con otras personas en otros navegadores.',
  welcomeCloud: 'Usa tu propia aplicación de Tencent Cloud Chat.',
  useCloud: 'Usar la nube de Tencent',
  useServer: 'Usar un servidor de Parlor',
  backToLocal: 'Volver al motor local',
  staysHere:
    'Todo funciona y se queda en este navegador. No se envía nada a ninguna parte; en los ajustes puedes empezar de nuevo.',

  signIn: 'Iniciar sesión',
  appIDWrong: 'El SDKAppID es el número que muestra la consola de Tencent Cloud Chat.',
  proxyServer: 'Servidor proxy (opcional)',
  proxyServerHelp:
    'Solo para redes que llegan a Tencent a través de un proxy. Su dirección empieza por ws:// o wss://.',
  proxyServerWrong: 'El servidor proxy es una dirección ws:// o wss:// sin parámetros.',
  userSigHelp:
    'La genera tu servidor o, para probar, la consola en “UserSig tools”. Se queda en la memoria de esta pestaña.',
  server: 'Servidor',
  serverHelp: (command) => `“${command}” inicia uno.`,
  serverWrong: 'El servidor es una dirección ws:// o wss://.',
  userSigOptional: 'userSig (opcional)',
  userSigOptionalHelp:
    'Solo para un servidor con clave propia. Se queda en la memoria de esta pestaña. Cualquier otro cree que eres quien dices ser.',
  voices: 'Voces en las salas de audio',
  voicesByBrowsers: 'De navegador a navegador: hasta 8 personas que hablan',
  voicesByCloud: 'Por la nube multimedia de Tencent, de pago: salas grandes',
  voiceServers: 'Servidores STUN y TURN (opcional)',
  voiceServersHelp: (examples) =>
    `Solo de navegador a navegador, para redes que no se alcanzan entre sí: ${examples}`,
  voiceServersWrong:
    'Un servidor STUN empieza por stun:, y uno TURN por turn: con su nombre y contraseña.',

  cloudLoading: 'Cargando Tencent Cloud Chat…',
  cloudFailed: (why) => `No se pudo cargar el SDK: ${why}`,
  appIDRefused: 'El SDK no acepta este SDKAppID.',

  engineSays: 'El motor de Parlor informa:',

  chats: 'Chats',
  contacts: 'Contactos',
  communities: 'Comunidades',
  rooms: 'Salas',
  withNews: (news) => `, ${news}`,
  unreadCount: (_count, written) => `${written} sin leer`,

  firstSteps: 'Primeros pasos',
  openFirstSteps: 'Primeros pasos…',
  hideSteps: 'No mostrarlos más',
  stepsDone: (done, all) => `${done} de ${all}`,
  stepDone: '(hecho)',
  openTab: 'Abrir una pestaña',
  stepWrite: 'Escribe a alguien',
  stepWriteDetail: 'Elige un chat. La gente de aquí contesta.',
  stepTab: 'Sé dos personas',
  stepTabDetail: 'Abre una segunda pestaña y elige a otra persona: os veis escribir y leer.',
  stepRoom: 'Siéntate en una sala de audio',
  stepRoomDetail: 'Asientos, manos levantadas y voces, de navegador a navegador.',
  stepOffline: 'Escribe sin red',
  stepOfflineDetail:
    'Lo que escribes espera, sobrevive a una recarga y se envía cuando vuelve la conexión.',
  stepTools: 'Mira dentro del motor',
  stepToolsDetail: 'Cada llamada, cada evento y los fallos que puedes provocar.',

  chooseConversation: 'Elige un chat.',
  chooseContact: 'Elige un contacto.',
  chooseTopic: 'Elige un tema.',
  chooseRoom: 'Elige una sala.',
  backToConversations: 'Volver a los chats',
  backToContacts: 'Volver a los contactos',
  backToTopics: 'Volver a los temas',

  searchEverywhere: 'Buscar en todos los chats',
  searchHere: 'Buscar en este chat',
  closeSearch: 'Cerrar la búsqueda',

  contact: 'Contacto',
  group: 'Grupo',
  closeDetails: 'Cerrar la información',
  onAir: 'En el aire',
  roomDetails: 'Info. de la sala',

  newConversation: 'Nuevo chat',
  newGroup: 'Nuevo grupo…',
  joinGroup: 'Unirse a un grupo…',
  groupName: 'Nombre del grupo',
  groupKind: 'Qué será',
  groupIsChat: 'Un chat',
  groupIsRoom: 'Una sala de audio con asientos',
  createGroup: 'Crear grupo',
  write: 'Escribir',
  groupFailed: (why) => `No se pudo crear el grupo. ${why}`,

  call: 'Llamada',
  callNote: 'Aquí tu app empezaría la conversación. La demo no tiene voces.',

  addCommunity: 'Añadir una comunidad',
  createCommunity: 'Crear una comunidad…',
  joinCommunity: 'Unirse con su ID…',

  whoIsShown: 'Quién se muestra',
  followMe: 'Me siguen',
  iFollow: 'Sigo',
  eachOther: 'Mutuos',

  done: 'Listo',

  settings: 'Ajustes',
  openProfile: 'Editar mi perfil…',
  openStatus: 'Mi estado…',
  openFollowers: 'Seguidores…',
  openDoNotDisturb: 'No molestar…',
  theme: 'Tema',
  themeSystem: 'Como el sistema',
  themeLight: 'Claro',
  themeDark: 'Oscuro',
  cutNetwork: 'Cortar la red',
  livelyPeople: 'Gente animada',
  developerTools: 'Herramientas de desarrollo',
  beSomeoneElse: 'Ser otra persona',
  openStartOver: 'Empezar de nuevo…',

  startOverQuestion: '¿Empezar de nuevo?',
  startOverDetail:
    'Todo lo que se ha dicho y hecho en esta demo se eliminará de este navegador, para todos y en todas las pestañas. Volverá a empezar como el primer día.',
  startOver: 'Empezar de nuevo',
  startingOver: 'Eliminando… Si tarda mucho, cierra las demás pestañas de esta demo.',
  startOverFailed: (why) => `No se pudo eliminar. ${why}`,
  loadAgain: 'Volver a cargar la página',

  findRoom: 'Buscar una sala por su ID',
  youAreHere: 'Estás aquí',
  peopleCount: (count, written) =>
    plural(count, {
      one: `${written} persona`,
      many: `${written} de personas`,
      other: `${written} personas`,
    }),
  roomsFailed: 'No se pudieron cargar tus salas.',
  noRooms: 'En las salas se habla en voz alta, desde asientos. Aún no estás en ninguna.',
  openCreateRoom: 'Crear una sala…',

  newRoom: 'Nueva sala',
  roomName: 'Nombre',
  roomID: 'ID con el que otros la encuentran',
  roomIDHelp: 'Si lo dejas vacío, el servicio crea uno.',
  whoIsInIt: 'Quién forma parte',
  roomOfMembers: 'Miembros: se queda en su lista',
  roomIsLive: 'Quien esté presente: una sala en directo',
  seatCount: 'Asientos',
  howToSit: 'Cómo se consigue un asiento',
  sitFreely: 'Quien llega primero',
  sitByRaisedHand: 'Levantando la mano',
  sitByInvitation: 'Solo por invitación',
  createRoom: 'Crear sala',
  roomFailed: (why) => `No se pudo crear la sala. ${why}`,
  seatsFailed: (why) => `La sala está creada, pero no se pudo abrir su escenario. ${why}`,
  goToRoom: 'Ir a la sala',

  onStage: (count, written) =>
    plural(count, {
      one: `${written} persona en el escenario`,
      many: `${written} de personas en el escenario`,
      other: `${written} personas en el escenario`,
    }),
  roomClosed: 'La sala está cerrada',
  goIn: 'Entrar',
  openIt: 'Abrir…',

  leaveRoomQuestion: (name) => `¿Salir de “${name}”?`,
  leaveRoomDetail: 'Tienes un asiento allí. En la otra sala empiezas escuchando.',
  leaveRoomFailed: (why) => `Sigues allí. ${why}`,
  stay: 'Quedarse',
  leaveIt: 'Salir',

  coffee: 'Café',
  book: 'Libro',
};
