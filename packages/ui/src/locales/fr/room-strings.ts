import type { RoomStrings } from '../../internals/strings/room-strings.js';
import { counted, quoted } from './words.js';

export const room: RoomStrings = {
  roomOpenSince: (moment) => `Ouvert depuis\u00a0: ${moment}`,
  roomModeFree: 'Places libres',
  roomModeApply: 'Places sur demande',
  roomModeInvite: 'Places sur invitation',
  roomPaused: 'L’hôte n’est pas là',
  roomOffline: 'Hors ligne',
  minimiseRoom: 'Réduire le salon',
  aboutRoom: (name) => `À propos\u00a0: ${name}`,
  leaveRoom: 'Quitter',

  leaveRoomQuestion: (name) => `Quitter ${name}\u202f?`,
  leaveRoomAsHost:
    'Vous en êtes l’hôte. Le salon reste ouvert pour les autres pendant votre absence.',
  leaveOrCloseRoom:
    'Vous en êtes l’hôte. Le salon reste ouvert pour les autres pendant votre absence, ou bien vous le fermez\u00a0: tout le monde se lève alors.',
  closeRoomForAll: 'Fermer pour tous',
  seatNotGivenUp: 'Votre place n’a pas pu être libérée',
  seatNotGivenUpDetail: (why) =>
    `${why} Si vous partez quand même, les autres vous y verront encore un moment.`,
  roomNotClosed: 'Le salon n’a pas pu être fermé',
  leaveRoomAnyway: 'Quitter quand même',

  roomControls: (title) => (title === '' ? 'Commandes du salon' : `Commandes\u00a0: ${title}`),
  muteMyself: 'Couper le micro',
  unmuteMyself: 'Activer le micro',
  mutedByHost: 'Micro coupé par l’hôte',
  mutedByHostDetail: 'L’hôte a coupé votre micro. Vous pourrez reparler quand l’hôte le permettra.',
  speakFromHere: 'Parler d’ici',
  roomHeldElsewhere:
    'Vous parlez dans une autre fenêtre ou sur un autre appareil. Ici, vous écoutez seulement.',
  roomChat: 'Discussion',
  roomSettings: 'Réglages du salon',

  roomOnlyForHosts: 'Vous ne pouvez pas modifier le salon',
  roomOnlyForHostsDetail: 'Seuls l’hôte et les co-hôtes le peuvent.',
  roomClosedDetail:
    'Vous prenez place comme hôte, et les personnes de ce salon peuvent vous rejoindre.',
  openRoom: 'Ouvrir la scène',
  roomHowToSit: 'Comment obtenir une place',
  roomModeFreeDetail: 'Chacun prend une place libre à son gré.',
  roomModeApplyDetail: 'On lève la main\u202f; l’hôte ou un co-hôte accepte.',
  roomModeInviteDetail: 'Seules les personnes invitées prennent place.',
  roomSeatCount: 'Nombre de places',
  roomSeatCountDetail: (fewest, most) =>
    `De ${fewest} à ${most}. Seules des places libres peuvent disparaître.`,
  changeRoomSeatCount: 'Modifier',
  roomSeatCountChanged: (count, written) =>
    `Le salon a maintenant ${counted(count, written, 'place', 'places')}`,
  roomCoHosts: 'Co-hôtes',
  roomCoHostsDetail:
    'Comme l’hôte, ils coupent les micros, invitent, verrouillent et attribuent les places.',
  addRoomCoHost: 'Ajouter un co-hôte…',
  makeRoomCoHost: 'Nommer co-hôte',
  removeRoomCoHost: (name) => `Retirer ${name} des co-hôtes`,
  roomCoHostsFull: (written) => `Il y en a ${written}\u00a0: c’est le maximum.`,
  roomAllSeats: 'Toutes les places à la fois',
  lockEmptySeats: 'Verrouiller les places libres',
  unlockSeats: 'Déverrouiller les places',
  muteAllSeats: 'Couper tous les micros',
  unmuteAllSeats: 'Réactiver tous les micros',
  roomSeatsDone: (done, all) => `${done} sur ${all}`,
  stopRoomSeats: 'Arrêter',
  roomEnds: 'Céder ou fermer',
  handOverRoom: 'Céder le salon…',
  chooseRoomHost: 'Céder le salon',
  handOverRoomDetail:
    'La personne devient hôte et en prend la place. Vous ne pourrez pas revenir en arrière.',
  handOverRoomNow: 'Céder',
  closeRoom: 'Fermer la scène…',
  closeRoomQuestion: (name) => `Fermer la scène de ${quoted(name)}\u202f?`,
  closeRoomDetail: 'Tout le monde se lève, et personne ne peut prendre place avant sa réouverture.',
  closeRoomNow: 'Fermer la scène',

  smallRoom: (name) => `${name}, réduit`,
  roomIsSmall: (name) => `Salon réduit\u00a0: ${name}. Vous y êtes toujours.`,
  backToRoom: (name) => `Retour à ${name}`,
  onStage: (names) => `Sur scène\u00a0: ${names}`,
  nobodyOnStage: 'Personne n’est sur scène',
  outOfRoom: 'Vous n’êtes plus dans le salon',
};
