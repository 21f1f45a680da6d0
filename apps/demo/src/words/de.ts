import { pluralsOf } from '@parlor/ui/locales';
import type { DemoWords } from './demo-words.js';

const plural = pluralsOf('de');

export const de: DemoWords = {
  kit: {
    signalingInvited: 'Anruf',
    signalingAccepted: 'Anruf angenommen',
    signalingDeclined: 'Anruf abgelehnt',
    signalingCancelled: 'Anruf abgebrochen',
  },

  language: 'Sprache',
  languageFailed:
    'Diese Sprache konnte nicht geladen werden. Sobald du online bist, wird es erneut versucht.',

  welcomeLocal:
    'Such dir aus, wer du bist. Öffne einen zweiten Tab und sei dort jemand anderes: Dann könnt ihr beide chatten.',
  welcomeServer: 'Nutze einen Parlor-Server, zusammen mit anderen in anderen Browsern.',
  welcomeCloud: 'Nutze deine eigene Anwendung auf Tencent Cloud Chat.',
  useCloud: 'Stattdessen die Tencent Cloud nutzen',
  useServer: 'Stattdessen einen Parlor-Server nutzen',
  backToLocal: 'Zurück zur lokalen Engine',
  staysHere:
    'Alles läuft und bleibt in diesem Browser. Nichts wird irgendwohin gesendet; in den Einstellungen kannst du neu anfangen.',

  signIn: 'Anmelden',
  appIDWrong: 'Die SDKAppID ist die Zahl, die in der Konsole von Tencent Cloud Chat steht.',
  proxyServer: 'Proxyserver (optional)',
  proxyServerHelp:
    'Nur für Netzwerke, die Tencent über einen Proxy erreichen. Die Adresse beginnt mit ws:// oder wss://.',
  proxyServerWrong:
    'Der Proxyserver braucht eine Adresse mit ws:// oder wss:// und ohne Abfrageteil.',
  userSigHelp:
    'Kommt von deinem Server, oder zum Ausprobieren aus der Konsole unter „UserSig tools“. Sie bleibt im Speicher dieses Tabs.',
  server: 'Server',
  serverHelp: (command) => `„${command}“ startet einen.`,
  serverWrong: 'Der Server braucht eine Adresse mit ws:// oder wss://.',
  userSigOptional: 'userSig (optional)',
  userSigOptionalHelp:
    'Nur für einen Server mit eigenem Schlüssel. Sie bleibt im Speicher dieses Tabs. Jeder andere glaubt dir, wer du bist.',
  voices: 'Stimmen in Audioräumen',
  voicesByBrowsers: 'Von Browser zu Browser: bis zu 8 Sprechende',
  voicesByCloud: 'Über die Medien-Cloud von Tencent, kostenpflichtig: große Räume',
  voiceServers: 'STUN- und TURN-Server (optional)',
  voiceServersHelp: (examples) =>
    `Nur von Browser zu Browser, für Netzwerke, die einander nicht erreichen: ${examples}`,
  voiceServersWrong:
    'Ein STUN-Server beginnt mit stun:, ein TURN-Server mit turn: sowie Name und Passwort.',

  cloudLoading: 'Tencent Cloud Chat wird geladen…',
  cloudFailed: (why) => `Das SDK konnte nicht geladen werden: ${why}`,
  appIDRefused: 'Das SDK akzeptiert diese SDKAppID nicht.',

  engineSays: 'Die Engine von Parlor meldet:',

  chats: 'Chats',
  contacts: 'Kontakte',
  communities: 'Communitys',
  rooms: 'Räume',
  withNews: (news) => `, ${news}`,
  unreadCount: (_count, written) => `${written} ungelesen`,

  firstSteps: 'Erste Schritte',
  openFirstSteps: 'Erste Schritte…',
  hideSteps: 'Nicht mehr anzeigen',
  stepsDone: (done, all) => `${done} von ${all}`,
  stepDone: '(erledigt)',
  openTab: 'Tab öffnen',
  stepWrite: 'Schreib jemandem',
  stepWriteDetail: 'Wähle eine Unterhaltung. Die Leute hier antworten.',
  stepTab: 'Sei zwei Personen',
  stepTabDetail:
    'Öffne einen zweiten Tab und wähle jemand anderes: Ihr seht einander schreiben und lesen.',
  stepRoom: 'Setz dich in einen Audioraum',
  stepRoomDetail: 'Plätze, gehobene Hände und Stimmen, von Browser zu Browser.',
  stepOffline: 'Schreib ohne Netz',
  stepOfflineDetail:
    'Was du schreibst, wartet, übersteht ein Neuladen und wird gesendet, sobald die Verbindung wieder da ist.',
  stepTools: 'Schau in die Engine',
  stepToolsDetail: 'Jeder Aufruf, jedes Ereignis und die Fehler, die du auslösen kannst.',

  chooseConversation: 'Wähle einen Chat aus.',
  chooseContact: 'Wähle einen Kontakt aus.',
  chooseTopic: 'Wähle ein Thema aus.',
  chooseRoom: 'Wähle einen Raum aus.',
  backToConversations: 'Zurück zu den Chats',
  backToContacts: 'Zurück zu den Kontakten',
  backToTopics: 'Zurück zu den Themen',

  searchEverywhere: 'In allen Chats suchen',
  searchHere: 'In diesem Chat suchen',
  closeSearch: 'Suche schließen',

  contact: 'Kontakt',
  group: 'Gruppe',
  closeDetails: 'Info schließen',
  onAir: 'Auf Sendung',
  roomDetails: 'Rauminfo',

  newConversation: 'Neuer Chat',
  newGroup: 'Neue Gruppe…',
  joinGroup: 'Gruppe beitreten…',
  groupName: 'Name der Gruppe',
  groupKind: 'Was es wird',
  groupIsChat: 'Ein Chat',
  groupIsRoom: 'Ein Audioraum mit Plätzen',
  createGroup: 'Gruppe erstellen',
  write: 'Schreiben',
  groupFailed: (why) => `Die Gruppe konnte nicht erstellt werden. ${why}`,

  call: 'Anruf',
  callNote: 'Hier würde in deiner App das Gespräch beginnen. Die Demo hat keine Stimmen.',

  addCommunity: 'Community hinzufügen',
  createCommunity: 'Community erstellen…',
  joinCommunity: 'Mit ID beitreten…',

  whoIsShown: 'Wer angezeigt wird',
  followMe: 'Folgen mir',
  iFollow: 'Ich folge',
  eachOther: 'Gegenseitig',

  done: 'Fertig',

  settings: 'Einstellungen',
  openProfile: 'Profil bearbeiten…',
  openStatus: 'Mein Status…',
  openFollowers: 'Follower…',
  openDoNotDisturb: 'Nicht stören…',
  theme: 'Design',
  themeSystem: 'Wie das System',
  themeLight: 'Hell',
  themeDark: 'Dunkel',
  cutNetwork: 'Netzwerk trennen',
  livelyPeople: 'Lebhafte Leute',
  developerTools: 'Entwicklertools',
  beSomeoneElse: 'Jemand anderes sein',
  openStartOver: 'Neu anfangen…',

  startOverQuestion: 'Neu anfangen?',
  startOverDetail:
    'Alles, was in dieser Demo gesagt und getan wurde, wird aus diesem Browser gelöscht, für alle und in jedem Tab. Sie beginnt wieder wie am ersten Tag.',
  startOver: 'Neu anfangen',
  startingOver: 'Wird gelöscht… Wenn es lange dauert, schließ die anderen Tabs dieser Demo.',
  startOverFailed: (why) => `Das Löschen ist fehlgeschlagen. ${why}`,
  loadAgain: 'Seite neu laden',

  findRoom: 'Raum über seine ID finden',
  youAreHere: 'Du bist hier',
  peopleCount: (count, written) =>
    plural(count, { one: `${written} Person`, other: `${written} Personen` }),
  roomsFailed: 'Deine Räume konnten nicht geladen werden.',
  noRooms: 'In Räumen wird laut geredet, auf Plätzen. Du bist noch in keinem.',
  openCreateRoom: 'Raum erstellen…',

  newRoom: 'Neuer Raum',
  roomName: 'Name',
  roomID: 'ID, über die andere ihn finden',
  roomIDHelp: 'Bleibt das Feld leer, wird eine ID vergeben.',
  whoIsInIt: 'Wer dazugehört',
  roomOfMembers: 'Mitglieder: Er bleibt in ihrer Liste',
  roomIsLive: 'Wer gerade da ist: ein Live-Raum',
  seatCount: 'Plätze',
  howToSit: 'Wie man einen Platz bekommt',
  sitFreely: 'Wer zuerst Platz nimmt',
  sitByRaisedHand: 'Durch Handheben',
  sitByInvitation: 'Nur auf Einladung',
  createRoom: 'Raum erstellen',
  roomFailed: (why) => `Der Raum konnte nicht erstellt werden. ${why}`,
  seatsFailed: (why) => `Der Raum ist da, aber seine Bühne konnte nicht geöffnet werden. ${why}`,
  goToRoom: 'Zum Raum',

  onStage: (count, written) =>
    plural(count, {
      one: `${written} Person auf der Bühne`,
      other: `${written} Personen auf der Bühne`,
    }),
  roomClosed: 'Der Raum ist geschlossen',
  goIn: 'Betreten',
  openIt: 'Öffnen…',

  leaveRoomQuestion: (name) => `„${name}“ verlassen?`,
  leaveRoomDetail: 'Du hast dort einen Platz. In dem anderen Raum hörst du zunächst nur zu.',
  leaveRoomFailed: (why) => `Du bist noch dort. ${why}`,
  stay: 'Bleiben',
  leaveIt: 'Verlassen',

  coffee: 'Kaffee',
  book: 'Buch',
};
