import type { NoticeStrings } from '../../internals/strings/notice-strings.js';
import { quoted } from './words.js';

export const notices: NoticeStrings = {
  groupNotices: 'Avis des groupes',
  noGroupNotices: 'Aucun avis',
  noGroupNoticesDetail:
    'Les demandes pour rejoindre vos groupes et ce qui vous y concerne s’affichent ici.',
  groupNoticesFailed: 'Impossible de charger les avis',
  earlierNotices: 'Afficher les avis précédents',
  earlierNoticesFailed: 'Impossible de charger les avis précédents.',
  noticeUnread: 'Nouveau',
  openGroup: (group) => `Ouvrir ${group}`,

  groupApplications: 'Demandes d’entrée',

  noGroupApplications: 'Aucune demande d’entrée',
  noGroupApplicationsDetail:
    'Les personnes qui demandent à entrer dans un groupe que vous gérez s’affichent ici.',
  groupApplicationsFailed: 'Impossible de charger les demandes',
  wantsToJoin: (group) => `souhaite rejoindre ${quoted(group)}`,
  wantsToAdd: (name, group) => `souhaite ajouter ${name} à ${quoted(group)}`,

  letIn: 'Accepter',
  letInNamed: (name) => `Accepter ${name}`,
  keepOut: 'Refuser',
  keepOutNamed: (name) => `Refuser ${name}`,
  answerWords: 'Message joint à votre réponse',
  answerWordsHint: 'Facultatif',
  addAnswerWords: 'Ajouter un message',
  answerTooLong: 'Ce message est trop long pour accompagner une réponse.',
  wasLetIn: (name) => `Vous avez accepté ${name}`,
  wasKeptOut: (name) => `Vous avez refusé ${name}`,
  notLetIn: (name, why) => `Impossible d’accepter ${name}. ${why}`,
  notKeptOut: (name, why) => `Impossible de refuser ${name}. ${why}`,
  acceptGroupInvitation: (group) => `Accepter l’invitation dans ${quoted(group)}`,
  refuseGroupInvitation: (group) => `Refuser l’invitation dans ${quoted(group)}`,
  groupInvitationAccepted: (group) => `Vous avez accepté l’invitation dans ${quoted(group)}`,
  groupInvitationRefused: (group) => `Vous avez refusé l’invitation dans ${quoted(group)}`,
  groupInvitationNotAccepted: (group, why) =>
    `Impossible d’accepter l’invitation dans ${quoted(group)}. ${why}`,
  groupInvitationNotRefused: (group, why) =>
    `Impossible de refuser l’invitation dans ${quoted(group)}. ${why}`,
  applicationStateAccepted: 'Acceptée',
  applicationStateRefused: 'Refusée',
  applicationStateElsewhere: 'Quelqu’un d’autre a répondu',
};
