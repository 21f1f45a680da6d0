import type { AddFriendStrings } from '../../internals/strings/add-friend-strings.js';
import { counted, plural } from './words.js';

export const addFriend: AddFriendStrings = {
  searchPeople: 'Rechercher par ID ou par nom',
  searchPeopleIdle: 'Trouver des personnes',
  searchPeopleIdleDetail: 'Saisissez un ID, ou une partie d’un nom.',
  foundPeople: 'Personnes',
  peopleFound: (count, written) =>
    plural(count, {
      one: `${written} personne trouvée`,
      other: `${counted(count, written, 'personne', 'personnes')} trouvées`,
    }),
  nobodyFound: 'Aucun résultat',
  nobodyFoundDetail: 'Vérifiez l’orthographe. Un ID doit être complet.',
  peopleSearchFailed: 'La recherche a échoué',
  morePeopleFailed: (why) => `Impossible de charger d’autres personnes. ${why}`,
  onlyWholeIDs: 'Ici, on trouve les gens par leur ID complet.',
  backToSearch: 'Retour à la recherche',

  standingMe: 'Vous',
  standingFriend: 'Parmi vos amis',
  standingBlocked: 'Personne bloquée',
  standingAsked: 'Demande envoyée',
  standingAsks: 'Demande reçue',

  askPerson: (name) => `Ajouter ${name}`,
  addsAtOnce: (name) => `${name} accepte tout le monde\u00a0: vous serez amis aussitôt.`,
  takesNobody: (name) => `${name} n’accepte pas de demandes en ce moment.`,
  requestWording: 'Message',
  requestWordingHint: (name) => (name === '' ? 'Qui vous êtes' : `Bonjour, je suis ${name}`),
  requestRemark: 'Surnom',
  requestGroup: 'Groupe',
  noRequestGroup: 'Aucun',
  sendRequest: 'Envoyer la demande',
  sendingRequest: 'Envoi…',
  requestTooLong: 'Trop long. Raccourcissez le texte.',
  requestNotSent: (why) => `La demande n’est pas partie. ${why}`,
  requestSent: (name) => `Demande envoyée à ${name}. Vous serez amis dès qu’elle sera acceptée.`,
  friendAdded: (name) => `${name} fait maintenant partie de vos amis.`,
  addAnother: 'Ajouter quelqu’un d’autre',
  requestDone: 'Terminé',
};
