import { pluralsOf } from '@parlor/ui/locales';
import type { DemoWords } from './demo-words.js';

const plural = pluralsOf('fr');

export const fr: DemoWords = {
  kit: {
    signalingInvited: 'Appel',
    signalingAccepted: 'Appel accepté',
    signalingDeclined: 'Appel refusé',
    signalingCancelled: 'Appel annulé',
  },

  language: 'Langue',
  languageFailed:
    'Cette langue n’a pas pu être chargée. Une nouvelle tentative aura lieu quand vous serez en ligne.',

  welcomeLocal:
    'Choisissez qui vous êtes. Ouvrez un second onglet et soyez-y quelqu’un d’autre\u00a0: vous pourrez vous parler.',
  welcomeServer: 'Utilisez un serveur Parlor, avec d’autres personnes dans d’autres navigateurs.',
  welcomeCloud: 'Utilisez votre propre application sur Tencent Cloud Chat.',
  useCloud: 'Utiliser plutôt le cloud de Tencent',
  useServer: 'Utiliser plutôt un serveur Parlor',
  backToLocal: 'Revenir au moteur local',
  staysHere:
    'Tout se passe et reste dans ce navigateur. Rien n’est envoyé ailleurs\u202f; les paramètres permettent de tout recommencer.',

  signIn: 'Se connecter',
  appIDWrong: 'Le SDKAppID est le nombre affiché dans la console de Tencent Cloud Chat.',
  proxyServer: 'Serveur proxy (facultatif)',
  proxyServerHelp:
    'Uniquement pour les réseaux qui passent par un proxy pour joindre Tencent. Son adresse commence par ws:// ou wss://.',
  proxyServerWrong: 'Le serveur proxy est une adresse en ws:// ou wss://, sans paramètres.',
  userSigHelp:
    'Fourni par votre serveur, ou pour un essai par la console, sous «\u00a0UserSig tools\u00a0». Il reste dans la mémoire de cet onglet.',
  server: 'Serveur',
  serverHelp: (command) => `«\u00a0${command}\u00a0» en démarre un.`,
  serverWrong: 'Le serveur est une adresse en ws:// ou wss://.',
  userSigOptional: 'userSig (facultatif)',
  userSigOptionalHelp:
    'Uniquement pour un serveur qui a sa propre clé. Il reste dans la mémoire de cet onglet. Les autres serveurs vous croient sur parole.',
  voices: 'Voix dans les salons audio',
  voicesByBrowsers: 'De navigateur à navigateur\u00a0: jusqu’à 8 voix',
  voicesByCloud: 'Par le cloud média de Tencent, payant\u00a0: grands salons',
  voiceServers: 'Serveurs STUN et TURN (facultatif)',
  voiceServersHelp: (examples) =>
    `Uniquement de navigateur à navigateur, pour les réseaux qui ne se joignent pas\u00a0: ${examples}`,
  voiceServersWrong:
    'Un serveur STUN commence par stun:, un serveur TURN par turn: avec son nom et son mot de passe.',

  cloudLoading: 'Chargement de Tencent Cloud Chat…',
  cloudFailed: (why) => `Le SDK n’a pas pu être chargé\u00a0: ${why}`,
  appIDRefused: 'Le SDK n’accepte pas ce SDKAppID.',

  engineSays: 'Le moteur de Parlor signale\u00a0:',

  chats: 'Discussions',
  contacts: 'Contacts',
  communities: 'Communautés',
  rooms: 'Salons',
  withNews: (news) => `, ${news}`,
  unreadCount: (count, written) =>
    plural(count, {
      one: `${written} non lu`,
      many: `${written} non lus`,
      other: `${written} non lus`,
    }),

  firstSteps: 'Premiers pas',
  openFirstSteps: 'Premiers pas…',
  hideSteps: 'Ne plus les afficher',
  stepsDone: (done, all) => `${done} sur ${all}`,
  stepDone: '(fait)',
  openTab: 'Ouvrir un onglet',
  stepWrite: 'Écrivez à quelqu’un',
  stepWriteDetail: 'Choisissez une conversation. Ici, on vous répond.',
  stepTab: 'Soyez deux personnes',
  stepTabDetail:
    'Ouvrez un second onglet et choisissez quelqu’un d’autre : chacun voit l’autre écrire et lire.',
  stepRoom: 'Prenez place dans un salon audio',
  stepRoomDetail: 'Des places, des mains levées et des voix, de navigateur à navigateur.',
  stepOffline: 'Écrivez sans réseau',
  stepOfflineDetail:
    'Ce que vous écrivez attend, survit à un rechargement et part dès que la connexion revient.',
  stepTools: 'Regardez dans le moteur',
  stepToolsDetail: 'Chaque appel, chaque événement, et les pannes que vous pouvez provoquer.',

  chooseConversation: 'Choisissez une conversation.',
  chooseContact: 'Choisissez un contact.',
  chooseTopic: 'Choisissez un sujet.',
  chooseRoom: 'Choisissez un salon.',
  backToConversations: 'Retour aux conversations',
  backToContacts: 'Retour aux contacts',
  backToTopics: 'Retour aux sujets',

  searchEverywhere: 'Rechercher dans toutes les conversations',
  searchHere: 'Rechercher dans cette conversation',
  closeSearch: 'Fermer la recherche',

  contact: 'Contact',
  group: 'Groupe',
  closeDetails: 'Fermer les infos',
  onAir: 'À l’antenne',
  roomDetails: 'Infos du salon',

  newConversation: 'Nouvelle conversation',
  newGroup: 'Nouveau groupe…',
  joinGroup: 'Rejoindre un groupe…',
  groupName: 'Nom du groupe',
  groupKind: 'De quoi il s’agit',
  groupIsChat: 'Une discussion',
  groupIsRoom: 'Un salon audio, avec des places',
  createGroup: 'Créer le groupe',
  write: 'Écrire',
  groupFailed: (why) => `Le groupe n’a pas pu être créé. ${why}`,

  call: 'Appel',
  callNote: 'Ici, votre appli commencerait la conversation. La démo n’a pas de voix.',

  addCommunity: 'Ajouter une communauté',
  createCommunity: 'Créer une communauté…',
  joinCommunity: 'Rejoindre avec son ID…',

  whoIsShown: 'Personnes affichées',
  followMe: 'Abonnés',
  iFollow: 'Abonnements',
  eachOther: 'Réciproques',

  done: 'Terminé',

  settings: 'Paramètres',
  openProfile: 'Modifier mon profil…',
  openStatus: 'Mon statut…',
  openFollowers: 'Abonnés…',
  openDoNotDisturb: 'Ne pas déranger…',
  theme: 'Thème',
  themeSystem: 'Comme le système',
  themeLight: 'Clair',
  themeDark: 'Sombre',
  cutNetwork: 'Couper le réseau',
  livelyPeople: 'Personnages animés',
  developerTools: 'Outils de développement',
  beSomeoneElse: 'Être quelqu’un d’autre',
  openStartOver: 'Tout recommencer…',

  startOverQuestion: 'Tout recommencer\u202f?',
  startOverDetail:
    'Tout ce qui a été dit et fait dans cette démo sera supprimé de ce navigateur, pour tout le monde et dans tous les onglets. Elle recommencera comme au premier jour.',
  startOver: 'Tout recommencer',
  startingOver: 'Suppression… Si cela dure, fermez les autres onglets de cette démo.',
  startOverFailed: (why) => `La suppression a échoué. ${why}`,
  loadAgain: 'Recharger la page',

  findRoom: 'Trouver un salon par son ID',
  youAreHere: 'Vous êtes ici',
  peopleCount: (count, written) =>
    plural(count, {
      one: `${written} personne`,
      many: `${written} de personnes`,
      other: `${written} personnes`,
    }),
  roomsFailed: 'Vos salons n’ont pas pu être chargés.',
  noRooms: 'Dans les salons, on parle de vive voix, sur des places. Vous n’êtes encore dans aucun.',
  openCreateRoom: 'Créer un salon…',

  newRoom: 'Nouveau salon',
  roomName: 'Nom',
  roomID: 'ID, pour que d’autres le trouvent',
  roomIDHelp: 'Si vous ne mettez rien, le service en crée un.',
  whoIsInIt: 'Qui en fait partie',
  roomOfMembers: 'Les membres\u00a0: il reste dans leur liste',
  roomIsLive: 'Ceux qui sont là\u00a0: un salon en direct',
  seatCount: 'Places',
  howToSit: 'Comment obtenir une place',
  sitFreely: 'Premier arrivé, premier assis',
  sitByRaisedHand: 'En levant la main',
  sitByInvitation: 'Sur invitation seulement',
  createRoom: 'Créer le salon',
  roomFailed: (why) => `Le salon n’a pas pu être créé. ${why}`,
  seatsFailed: (why) => `Le salon est créé, mais sa scène n’a pas pu être ouverte. ${why}`,
  goToRoom: 'Aller au salon',

  onStage: (count, written) =>
    plural(count, {
      one: `${written} personne sur scène`,
      many: `${written} de personnes sur scène`,
      other: `${written} personnes sur scène`,
    }),
  roomClosed: 'Le salon est fermé',
  goIn: 'Entrer',
  openIt: 'Ouvrir…',

  leaveRoomQuestion: (name) => `Quitter «\u00a0${name}\u00a0»\u202f?`,
  leaveRoomDetail: 'Vous y avez une place. Dans l’autre salon, vous ne ferez d’abord qu’écouter.',
  leaveRoomFailed: (why) => `Vous y êtes encore. ${why}`,
  stay: 'Rester',
  leaveIt: 'Quitter',

  coffee: 'Café',
  book: 'Livre',
};
