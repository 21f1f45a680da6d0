import type { SeatReasonStrings } from '../../internals/strings/seat-reason-strings.js';

export const seatReasons: SeatReasonStrings = {
  seatIsTaken: 'Cette place est déjà prise. Choisissez-en une autre.',
  seatIsLocked: 'Cette place est verrouillée. Choisissez-en une autre.',
  seatIsKeptForOthers: 'Cette place est réservée à quelqu’un d’autre. Choisissez-en une autre.',
  noSuchSeat: 'Cette place n’existe pas dans ce salon.',
  youHaveASeat: 'Vous avez déjà une place. Quittez-la d’abord, ou changez de place.',
  youHaveNoSeat: 'Vous n’avez pas de place.',
  seatsAreGiven: 'Dans ce salon, c’est l’hôte qui attribue les places. Demandez-en une.',
  seatKeptNoLonger: 'La place vous était réservée, mais le délai est passé. Demandez-en une autre.',
  youSitElsewhere:
    'Vous y êtes depuis une autre page ou un autre appareil. Occupez-la d’abord depuis cet appareil.',
  hostMutedYou: 'L’hôte a coupé votre micro. Seul l’hôte peut le réactiver.',
  personHasASeat: 'Cette personne a déjà une place.',
  personNotInRoom: 'Cette personne n’est pas dans le salon.',
  seatsTooBusy: 'Trop de personnes ont changé les places en même temps. Réessayez.',
  tooManySeats: 'C’est plus que le salon ne peut contenir. Essayez avec moins de places.',
  seatsToGoNotEmpty: 'Une place qui disparaîtrait n’est pas libre. Libérez-la d’abord.',
  notInThisRoom: 'Vous n’êtes pas dans ce salon. Entrez-y d’abord.',
  seatsNotOpen: 'La scène n’est pas ouverte.',
  onlyOwnerOpensSeats: 'Seul le propriétaire du salon ouvre et ferme la scène.',
  roleForbids: 'Votre rôle dans ce salon ne le permet pas.',
};
