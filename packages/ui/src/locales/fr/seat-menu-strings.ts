import type { SeatMenuStrings } from '../../internals/strings/seat-menu-strings.js';

export const seatMenu: SeatMenuStrings = {
  takeSeat: 'Prendre la place',
  moveToSeat: 'Changer pour cette place',
  askForSeat: 'Demander cette place',
  takeSeatOver: 'Occuper la place depuis cet appareil',
  muteYourself: 'Couper le micro',
  unmuteYourself: 'Activer le micro',
  muteOnSeat: 'Couper le micro',
  unmuteOnSeat: 'Réactiver le micro',
  makeCoHost: 'Nommer co-hôte',
  unmakeCoHost: 'Retirer le rôle de co-hôte',
  inviteToSeat: 'Inviter quelqu’un…',
  placeOnSeat: 'Installer quelqu’un ici…',
  swapSeats: 'Échanger avec…',
  lockSeat: 'Verrouiller la place',
  unlockSeat: 'Déverrouiller la place',
  handRoomOver: 'Céder le salon…',
  releaseSeat: 'Ne plus réserver',
  removeFromSeat: 'Faire quitter la place…',
  removeAndLockSeat: 'Faire quitter et verrouiller…',

  askedForSeat: 'La place a été demandée à l’hôte',
  coHostMade: (name) => `${name} est maintenant co-hôte`,
  coHostUnmade: (name) => `${name} n’est plus co-hôte`,
  invitedToSeat: (name) => `Invitation à prendre place envoyée à ${name}`,
  roomHandedOver: (name) => `${name} est maintenant l’hôte`,

  removeFromSeatQuestion: (name) => `Faire quitter la place à ${name}\u202f?`,
  removeFromSeatDetail: 'La personne reste dans le salon et écoute. Vous pouvez la réinviter.',
  removeAndLockQuestion: (name) => `Faire quitter la place à ${name} et la verrouiller\u202f?`,
  removeAndLockDetail:
    'La personne reste dans le salon et écoute. Personne ne peut s’y asseoir tant que la place est verrouillée.',
  removeAndLockNow: 'Faire quitter et verrouiller',
  handRoomOverQuestion: (name) => `Céder le salon à ${name}\u202f?`,
  handRoomOverDetail:
    'La personne devient hôte et en prend la place. Elle seule peut vous rendre le salon.',
  handRoomAndGroupOverDetail:
    'La personne devient hôte, en prend la place, et le groupe lui appartient. Elle seule peut vous les rendre.',
  handRoomOverNow: 'Céder',

  inviteToSeatTitle: (number) => `Inviter à la place ${number}`,
  placeOnSeatTitle: (number) => `Installer à la place ${number}`,
  swapSeatsTitle: (name) => `Échanger sa place avec ${name}`,
  moveNow: 'Installer',
  swapNow: 'Échanger',
  personChosen: (name) => `Choix\u00a0: ${name}`,
  nobodyToChoose: 'Il n’y a personne à choisir.',
};
