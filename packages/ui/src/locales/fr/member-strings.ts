import type { MemberStrings } from '../../internals/strings/member-strings.js';
import { counted, plural, until } from './words.js';

export const members: MemberStrings = {
  groupMembers: 'Membres',
  searchMembers: 'Rechercher un membre',
  membersFound: (count, written) =>
    count === 0
      ? 'Aucun membre trouvé'
      : plural(count, {
          one: `${written} membre trouvé`,
          other: `${counted(count, written, 'membre', 'membres')} trouvés`,
        }),
  noMemberFoundDetail: 'Cherchez un nom, ou une partie d’un nom.',
  onlyLoadedMembers: 'La recherche ne porte que sur les membres déjà chargés.',
  loadMoreMembers: 'Charger plus',
  memberSearchFailed: 'La recherche a échoué',
  membersFailed: 'Impossible de charger les membres',
  moreMembersFailed: 'Impossible de charger d’autres membres.',
  noMembers: 'Personne à afficher',
  noMembersDetail: 'Les membres du groupe s’affichent ici.',
  memberIsOwner: 'Propriétaire',
  memberIsAdmin: 'Admin',
  memberMutedUntil: (moment) => `Au silence ${until(moment)}`,

  nameInGroup: 'Nom dans ce groupe',
  changeNameInGroup: 'Nom dans ce groupe…',
  nameInGroupOf: (name) => `Nom donné ici à ${name}`,
  nameInGroupHelp: 'Tout le groupe le voit.',
  nameInGroupTooLong: 'Ce nom est trop long.',
  saveNameInGroup: 'Enregistrer',
  nameInGroupSaved: 'Le nom a été enregistré',

  makeAdmin: 'Nommer admin',
  unmakeAdmin: 'Retirer le rôle d’admin',
  adminMade: (name) => `${name} est maintenant admin`,
  adminUnmade: (name) => `${name} n’est plus admin`,
  adminNotMade: (name, why) => `Impossible de nommer ${name} admin. ${why}`,
  adminNotUnmade: (name, why) => `${name} est toujours admin. ${why}`,

  muteMember: 'Réduire au silence',
  unmuteMember: 'Rendre la parole',
  memberMuted: (name) => `Vous avez réduit ${name} au silence`,
  memberUnmuted: (name) => `${name} a de nouveau la parole`,
  memberNotMuted: (name, why) => `Impossible de réduire ${name} au silence. ${why}`,
  memberNotUnmuted: (name, why) => `Impossible de rendre la parole à ${name}. ${why}`,

  removeMember: 'Retirer du groupe…',
  removeMemberQuestion: (name) => `Retirer ${name} du groupe\u202f?`,
  removeMemberDetail: 'La personne n’en recevra plus de messages et saura que vous l’avez retirée.',
  memberRemoved: (name) => `Vous avez retiré ${name}`,
  memberNotRemoved: (name, why) => `${name} est toujours dans le groupe. ${why}`,
  banMember: 'Bannir du salon',
  memberBanned: (name) => `Vous avez banni ${name}`,
  memberNotBanned: (name, why) => `Impossible de bannir ${name}. ${why}`,

  handOverTo: 'Céder le groupe…',
  handOverQuestion: (name) => `Céder le groupe à ${name}\u202f?`,
  handOverDetail:
    'Vous deviendrez un simple membre. Seul le nouveau propriétaire pourra vous le rendre.',
  handOverNow: 'Céder',
  handedOver: (name) => `Le groupe appartient maintenant à ${name}`,
  groupHandedOver: 'Le groupe a été cédé',
  notHandedOver: (name, why) => `Impossible de céder le groupe à ${name}. ${why}`,

  inviteMembers: 'Inviter des personnes',
  searchToInvite: 'Cherchez un ami ou saisissez un ID',
  nobodyToInvite: 'Plus aucun ami à inviter. Vous pouvez saisir un ID.',
  nobodyToInviteFound: 'Aucun résultat. Un ID doit être complet.',
  peopleChosen: (count, written) =>
    count === 0
      ? 'Personne pour l’instant'
      : plural(count, {
          one: `${written} personne choisie`,
          other: `${counted(count, written, 'personne', 'personnes')} choisies`,
        }),
  inviteNow: 'Inviter',
  inviteNeedsApproval: 'Le propriétaire ou un admin doit accepter avant leur entrée.',
  invitePickSomebody: 'Choisissez d’abord quelqu’un.',
  inviteAdded: (names, count) =>
    plural(count, {
      one: `${names} est maintenant dans le groupe.`,
      other: `${names} sont maintenant dans le groupe.`,
    }),
  inviteWaits: (names, count) =>
    plural(count, {
      one: `${names} attend l’accord du propriétaire ou d’un admin.`,
      other: `${names} attendent l’accord du propriétaire ou d’un admin.`,
    }),
  inviteExisted: (names, count) =>
    plural(count, {
      one: `${names} était déjà dans le groupe.`,
      other: `${names} étaient déjà dans le groupe.`,
    }),
  inviteFailed: (names) => `Impossible d’inviter ${names}.`,
  inviteOverLimit: (names, count) =>
    plural(count, {
      one: `${names} est déjà dans trop de groupes.`,
      other: `${names} sont déjà dans trop de groupes.`,
    }),
  inviteDone: 'Terminé',
};
