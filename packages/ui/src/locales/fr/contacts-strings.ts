import type { ContactsStrings } from '../../internals/strings/contacts-strings.js';
import { counted, plural, quoted } from './words.js';

export const contacts: ContactsStrings = {
  contacts: 'Contacts',
  searchFriends: 'Rechercher un ami',
  friendsFound: (count, written) =>
    count === 0
      ? 'Aucun ami trouvé'
      : plural(count, {
          one: `${written} ami trouvé`,
          other: `${counted(count, written, 'ami', 'amis')} trouvés`,
        }),
  noFriendFoundDetail: 'Cherchez un nom, ou une partie d’un nom.',
  friendsCounted: (count, written) => counted(count, written, 'ami', 'amis'),
  noFriends: 'Aucun ami',
  noFriendsDetail: 'Ajoutez quelqu’un, et vous le trouverez ici.',
  friendsFailed: 'Impossible de charger vos amis',
  addFriend: 'Ajouter un ami',
  backToContacts: 'Retour aux contacts',
  friendOrder: 'Ordre',
  friendsByName: 'Par nom',
  friendsByGroup: 'Par groupe',
  friendsInNoGroup: 'Sans groupe',

  friendMenu: (name) => `Options pour ${name}`,
  writeToFriend: 'Message',
  showProfile: 'Voir le profil',
  blockFriend: 'Bloquer…',
  blockQuestion: (name) => `Bloquer ${name}\u202f?`,
  blockDetail:
    'Vous ne serez plus amis et vous ne pourrez plus vous écrire. La personne n’en sera pas avertie.',
  block: 'Bloquer',
  removeFriend: 'Retirer des amis…',
  removeFriendQuestion: (name) => `Retirer ${name} de vos amis\u202f?`,
  removeFriendDetail:
    'Vous disparaîtrez aussi de sa liste d’amis. Ce que vous vous êtes écrit restera.',
  removeNow: 'Retirer',
  friendNotRemoved: (name, why) => `${name} fait toujours partie de vos amis. ${why}`,
  notBlocked: (name, why) => `Impossible de bloquer ${name}. ${why}`,
  friendRemoved: (name) => `${name} ne fait plus partie de vos amis`,
  wasBlocked: (name) => `Vous avez bloqué ${name}`,
  intoGroup: (name, group) => `${name} est maintenant dans le groupe ${group}`,
  outOfGroup: (name, group) => `${name} n’est plus dans le groupe ${group}`,
  notMovedToGroup: (name, why) => `Rien n’a changé pour ${name}. ${why}`,

  newFriends: 'Nouveaux amis',
  newFriendsCounted: (count, written) =>
    counted(count, written, 'nouvelle demande', 'nouvelles demandes'),
  receivedApplications: (written) => `Reçues ${written}`,
  sentApplications: (written) => `Envoyées ${written}`,
  applicationKinds: 'Quelles demandes',
  noApplications: 'Aucune demande',
  noApplicationsDetail: 'Les personnes qui veulent être vos amis s’affichent ici.',
  noSentApplications: 'Aucune demande en attente',
  noSentApplicationsDetail: 'Les demandes que vous avez envoyées attendent ici leur réponse.',
  applicationsFailed: 'Impossible de charger les demandes',
  acceptApplication: 'Accepter',
  acceptApplicationOf: (name) => `Accepter ${name}`,
  refuseApplication: 'Refuser',
  refuseApplicationOf: (name) => `Refuser ${name}`,
  applicationWaits: 'En attente de réponse',
  forgetApplication: 'Retirer',
  forgetApplicationTo: (name) => `Retirer ${name} de la liste`,
  applicationAccepted: (name) => `${name} fait maintenant partie de vos amis`,
  applicationRefused: (name) => `Vous avez refusé ${name}`,
  applicationForgotten: (name) => `${name} n’est plus dans la liste`,
  applicationNotAccepted: (name, why) => `Impossible d’accepter ${name}. ${why}`,
  applicationNotRefused: (name, why) => `Impossible de refuser ${name}. ${why}`,
  applicationNotForgotten: (name, why) => `Impossible de retirer ${name} de la liste. ${why}`,

  friendGroups: 'Groupes',
  noFriendGroups: 'Aucun groupe',
  noFriendGroupsDetail: 'Réunissez des amis sous un nom. Il n’est visible que de vous.',
  friendGroupsFailed: 'Impossible de charger les groupes',
  newFriendGroup: 'Nouveau groupe',
  friendGroupsAreFull: (most) =>
    `Il y a de la place pour ${most} groupes. Supprimez-en un pour en créer un autre.`,
  changeFriendGroup: 'Modifier le groupe',
  friendGroupName: 'Nom',
  friendGroupNameHelp: 'De la place pour 30 lettres latines ou 10 caractères chinois.',
  friendGroupNeedsName: 'Donnez un nom au groupe.',
  friendGroupNameTooLong: 'Ce nom est trop long.',
  friendsChosen: (count, written) =>
    count === 0
      ? 'Aucun ami choisi'
      : plural(count, {
          one: `${written} ami choisi`,
          other: `${counted(count, written, 'ami', 'amis')} choisis`,
        }),
  createFriendGroup: 'Créer',
  saveFriendGroup: 'Enregistrer',
  deleteFriendGroup: 'Supprimer le groupe',
  deleteFriendGroupQuestion: (name) => `Supprimer le groupe ${quoted(name)}\u202f?`,
  deleteFriendGroupDetail:
    'Ceux qui en font partie restent vos amis. Le groupe sera supprimé sur tous vos appareils.',
  friendGroupPartly: (count, written, why) =>
    plural(count, {
      one: `${written} ami n’a pas pu être déplacé. ${why}`,
      other: `${counted(count, written, 'ami', 'amis')} n’ont pas pu être déplacés. ${why}`,
    }),

  blockedPeople: 'Personnes bloquées',
  nobodyBlocked: 'Personne n’est bloqué',
  nobodyBlockedDetail: 'Les personnes que vous bloquez ne peuvent pas vous écrire et figurent ici.',
  blacklistFailed: 'Impossible de charger la liste',
  unblock: 'Débloquer',
  unblockPerson: (name) => `Débloquer ${name}`,
  wasUnblocked: (name) => `Vous avez débloqué ${name}`,
  notUnblocked: (name, why) => `Impossible de débloquer ${name}. ${why}`,
};
