import type { NoticeSentenceStrings } from '../../internals/strings/notice-sentence-strings.js';
import { withWords } from './words.js';

export const noticeSentences: NoticeSentenceStrings = {
  noticeApplied: (operator, group, words) =>
    withWords(`${operator} quiere unirse a “${group}”`, words),
  noticeApproved: (group, words) => withWords(`Te aceptaron en “${group}”`, words),
  noticeRefused: (group, words) => withWords(`No te aceptaron en “${group}”`, words),
  noticeRemoved: (group, words) => withWords(`Te eliminaron de “${group}”`, words),
  noticeDismissed: (group) => `Se disolvió “${group}”`,
  noticeRecycled: (group) => `El servicio cerró “${group}”`,
  noticeCreated: (group) => `Creaste “${group}”`,
  noticeInvited: (group, operator) =>
    operator === '' ? `Te añadieron a “${group}”` : `${operator} te añadió a “${group}”`,
  noticeLeft: (group) => `Saliste de “${group}”`,
  noticeMadeAdmin: (group) => `Ahora eres admin de “${group}”`,
  noticeUnmadeAdmin: (group) => `Ya no eres admin de “${group}”`,
  noticeAskedIn: (operator, group) => `${operator} te invita a “${group}”`,
  noticeInvitationAccepted: (operator, group) => `${operator} aceptó tu invitación a “${group}”`,
  noticeInvitationRefused: (operator, group) => `${operator} rechazó tu invitación a “${group}”`,
  noticeMuted: (group) => `Te silenciaron en “${group}”`,
  noticeTopicCreated: (group) => `“${group}” tiene un tema nuevo`,
  noticeTopicsDeleted: (group) => `Se eliminaron temas de “${group}”`,
  noticeRemindType: (group) => `Cambiaste las notificaciones de “${group}”`,
  noticeBanned: (group, words) => withWords(`Te expulsaron de “${group}”`, words),
  noticeUnbanned: (group) => `Puedes volver a “${group}”`,
  noticeInvitationWaits: (operator, names, group) =>
    `${operator} quiere añadir a ${names} a “${group}”`,
};
