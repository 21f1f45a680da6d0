import type { GroupDetailsStrings } from '../../internals/strings/group-details-strings.js';
import { counted, quoted } from './words.js';

export const groupDetails: GroupDetailsStrings = {
  groupDetails: 'Infos du groupe',
  groupDetailsFailed: 'Impossible de charger ce groupe',
  notInGroup: 'Vous n’êtes pas dans ce groupe',
  notInGroupDetail: 'Vous l’avez quitté, on vous en a retiré l’accès, ou ce groupe n’existe plus.',
  backToGroup: 'Retour au groupe',
  groupOnline: (_count, written) => `${written} en ligne`,
  requestsWaiting: (count, written) => counted(count, written, 'demande', 'demandes'),

  groupAnnouncement: 'Annonce',
  noAnnouncement: 'Aucune annonce pour l’instant.',
  editAnnouncement: 'Modifier l’annonce',
  editGroup: 'Modifier',
  editGroupTitle: 'Modifier le groupe',
  groupIntroduction: 'Description',
  groupNotSaved: (why) => `Le groupe n’a pas été modifié. ${why}`,
  groupSaved: 'Le groupe a été modifié',

  inviteToGroup: 'Inviter',
  myNameInGroup: 'Mon nom dans ce groupe',
  noNameInGroup: 'Aucun\u00a0: votre nom habituel s’affiche.',
  editMyNameInGroup: 'Modifier mon nom dans ce groupe',
  groupNotifications: 'Notifications',

  groupManagement: 'Gestion',
  muteEverybody: 'Réduire tout le monde au silence',
  muteEverybodyDetail: 'Seuls le propriétaire et les admins peuvent écrire.',
  whoMayJoin: 'Qui peut rejoindre le groupe',
  joinFreely: 'Tout le monde',
  joinByApproval: 'Tout le monde, après accord',
  joinByNobody: 'Demandes impossibles',
  whoMayInvite: 'Qui peut ajouter des personnes',
  inviteFreely: 'Tous les membres',
  inviteByApproval: 'Tous les membres, après accord',
  inviteByNobody: 'Personne',
  groupNotChanged: (name, why) => `Rien n’a changé dans ${quoted(name)}. ${why}`,
  notificationsNotChanged: (name, why) =>
    `Les notifications de ${quoted(name)} n’ont pas changé. ${why}`,

  aboutGroup: 'À propos du groupe',
  groupCreatedOn: 'Création',
  myRoleInGroup: 'Mon rôle',
  roleMember: 'Membre',

  chooseNewOwner: 'Choisir le nouveau propriétaire',
  nobodyElseInGroup: 'Il n’y a personne d’autre dans ce groupe.',
  chooseOwnerFirst: 'Choisissez d’abord un membre.',

  leaveGroup: 'Quitter le groupe…',
  leaveGroupQuestion: (name) => `Quitter ${quoted(name)}\u202f?`,
  leaveGroupDetail: 'Vous n’en recevrez plus de messages. Ce qui a été dit reste dans votre liste.',
  leaveGroupNow: 'Quitter',
  groupNotLeft: (name, why) => `Vous êtes toujours dans ${quoted(name)}. ${why}`,
  dismissGroup: 'Dissoudre le groupe…',
  dismissGroupQuestion: (name) => `Dissoudre ${quoted(name)}\u202f?`,
  dismissGroupDetail: 'Le groupe disparaît pour tout le monde, définitivement.',
  dismissGroupNow: 'Dissoudre',
  groupNotDismissed: (name, why) => `Impossible de dissoudre ${quoted(name)}. ${why}`,
};
