import type { NoticeSentenceStrings } from '../../internals/strings/notice-sentence-strings.js';
import { quoted, withWords } from './words.js';

export const noticeSentences: NoticeSentenceStrings = {
  noticeApplied: (operator, group, words) =>
    withWords(`${operator} souhaite rejoindre ${quoted(group)}`, words),
  noticeApproved: (group, words) =>
    withWords(`Votre demande pour rejoindre ${quoted(group)} a été acceptée`, words),
  noticeRefused: (group, words) =>
    withWords(`Votre demande pour rejoindre ${quoted(group)} a été refusée`, words),
  noticeRemoved: (group, words) => withWords(`On vous a fait sortir de ${quoted(group)}`, words),
  noticeDismissed: (group) => `Le groupe ${quoted(group)} a été dissous`,
  noticeRecycled: (group) => `Le groupe ${quoted(group)} a été fermé par le service`,
  noticeCreated: (group) => `Vous avez créé ${quoted(group)}`,
  noticeInvited: (group, operator) =>
    operator === ''
      ? `On vous a fait entrer dans ${quoted(group)}`
      : `${operator} vous a fait entrer dans ${quoted(group)}`,
  noticeLeft: (group) => `Vous avez quitté ${quoted(group)}`,
  noticeMadeAdmin: (group) => `Vous êtes maintenant admin de ${quoted(group)}`,
  noticeUnmadeAdmin: (group) => `Vous n’êtes plus admin de ${quoted(group)}`,
  noticeAskedIn: (operator, group) => `${operator} vous invite dans ${quoted(group)}`,
  noticeInvitationAccepted: (operator, group) =>
    `${operator} a accepté votre invitation dans ${quoted(group)}`,
  noticeInvitationRefused: (operator, group) =>
    `${operator} a refusé votre invitation dans ${quoted(group)}`,
  noticeMuted: (group) => `Vous ne pouvez plus écrire dans ${quoted(group)}`,
  noticeTopicCreated: (group) => `${quoted(group)} a un nouveau sujet`,
  noticeTopicsDeleted: (group) => `Des sujets de ${quoted(group)} ont été supprimés`,
  noticeRemindType: (group) => `Vous avez modifié les notifications de ${quoted(group)}`,
  noticeBanned: (group, words) => withWords(`L’accès à ${quoted(group)} vous est interdit`, words),
  noticeUnbanned: (group) => `Vous pouvez revenir dans ${quoted(group)}`,
  noticeInvitationWaits: (operator, names, group) =>
    `${operator} souhaite ajouter ${names} à ${quoted(group)}`,
};
