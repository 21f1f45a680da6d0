import type { LiveRoomStrings } from '../../internals/strings/live-room-strings.js';
import { counted, plural, quoted } from './words.js';

export const liveRoom: LiveRoomStrings = {
  liveRoom: (title) => (title === '' ? 'Salon en direct' : `Salon en direct ${title}`),
  liveJoining: 'Entrée en cours…',
  liveOnline: (count, written) => `${counted(count, written, 'personne', 'personnes')} ici`,
  leaveLiveRoom: 'Quitter',
  liveNotLeft: (why) => `Impossible de signaler votre départ au service. ${why}`,

  liveMessages: 'Ce qui se dit ici',
  liveBroadcast: 'À tous les salons',
  liveQuiet: 'Rien ne s’est dit depuis votre arrivée',
  liveQuietDetail:
    'Un salon en direct ne conserve rien\u00a0: vous voyez ce qui se dit pendant que vous êtes là.',
  liveDropped: (count, written) =>
    plural(count, {
      one: `Ça va si vite que ${written} message est passé inaperçu.`,
      other: `Ça va si vite que ${counted(count, written, 'message', 'messages')} sont passés inaperçus.`,
    }),

  liveSay: 'Dites quelque chose',
  liveNotSaid: (why) => `Le message n’est pas parti. ${why}`,

  liveLike: (count, written) => `J’aime, ${counted(count, written, 'fois', 'fois')} pour l’instant`,
  liveGifts: 'Cadeaux',
  liveGift: (label, _count, written) => `${label}, ${written} pour l’instant`,
  liveNotGiven: (why) => `L’envoi a échoué. ${why}`,

  liveTipJoined: (names) => `Entrée dans le salon\u00a0: ${names}`,
  liveTipLetIn: (operator, names) => `${operator} a fait entrer ${names}`,
  liveTipLeft: (names) => `Départ du salon\u00a0: ${names}`,
  liveTipRenamed: (operator, name) => `${operator} a renommé le salon en ${quoted(name)}`,
  liveTipNewOwner: (name) => `Le salon appartient maintenant à ${name}`,
  liveTipPicture: (operator) => `${operator} a changé l’image du salon`,
  liveTipAllMuted: (operator) => `${operator} a réduit le salon au silence`,
  liveTipAllUnmuted: (operator) => `${operator} a rendu la parole au salon`,
  liveTipJoinFreely: (operator) => `${operator} a ouvert le salon\u00a0: tout le monde peut entrer`,
  liveTipJoinByNobody: (operator) =>
    `${operator} a fermé le salon\u00a0: plus personne ne peut entrer`,
  liveTipOther: 'Le salon a été modifié',
  liveTipCreated: (operator) =>
    operator === '' ? 'Le salon a été créé' : `${operator} a créé le salon`,

  liveJoinFailed: 'Impossible d’entrer dans le salon',
  liveIsBanned: 'L’accès vous en est interdit. Le propriétaire décide pour combien de temps.',
  liveEnded: 'Le salon a été fermé',
  liveEndedDetail: 'Il est terminé pour tout le monde.',
  liveRemoved: 'On vous a fait sortir du salon',
  liveRemovedDetail: 'Vous pouvez essayer d’y revenir.',
  liveBanned: 'L’accès au salon vous est interdit',
  liveBannedDetail: 'Le propriétaire décide pour combien de temps.',
  liveLeft: 'Vous n’êtes plus dans le salon',
  liveLeftDetail: 'Revenez pour voir ce qui s’y dit.',
  joinLiveRoom: 'Entrer',
};
