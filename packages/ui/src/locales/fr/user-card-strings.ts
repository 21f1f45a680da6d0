import type { UserCardStrings } from '../../internals/strings/user-card-strings.js';
import { counted, quoted } from './words.js';

export const userCard: UserCardStrings = {
  userCard: 'Profil',
  userCardFailed: 'Impossible de charger ce profil',
  userCardMissing: 'Cette personne n’existe pas',
  userCardMissingDetail: (userID) => `Personne n’a l’ID ${userID}.`,
  closeUserCard: 'Fermer le profil',
  userCardIsYou: 'C’est vous',

  callPerson: 'Appeler',
  reportPerson: 'Signaler…',
  personIsBlocked: (name) => `Vous avez bloqué ${name}. Vous ne pouvez pas vous écrire.`,
  personWasAsked: (name) =>
    `Vous avez envoyé une demande d’ami à ${name}. Elle attend une réponse.`,
  personAsks: (name) => `${name} vous demande en ami`,

  followerCount: (count, written) => counted(count, written, 'abonné', 'abonnés'),
  followingCount: (count, written) => counted(count, written, 'abonnement', 'abonnements'),

  friendRemark: 'Surnom',
  addRemark: 'Donner un surnom',
  editRemark: 'Modifier le surnom',
  remarkHelp: 'Le nom que vous lui donnez. Il n’est visible que de vous.',
  remarkTooLong: 'Ce surnom est trop long.',
  saveRemark: 'Enregistrer',

  groupsOfFriend: 'Groupes',
  putIntoNewGroup: 'Nouveau groupe',
  groupOfFriendNotChanged: (group, why) => `Le groupe ${quoted(group)} n’a pas changé. ${why}`,

  aboutPerson: 'À propos',
  factUserID: 'ID',
  factFriendSince: 'Amis depuis',
};
