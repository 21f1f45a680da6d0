import type { NoticeSentenceStrings } from '../../internals/strings/notice-sentence-strings.js';
import { withWords } from './words.js';

export const noticeSentences: NoticeSentenceStrings = {
  noticeApplied: (operator, group, words) =>
    withWords(`${operator} möchte „${group}“ beitreten`, words),
  noticeApproved: (group, words) => withWords(`Du wurdest in „${group}“ aufgenommen`, words),
  noticeRefused: (group, words) => withWords(`Du wurdest nicht in „${group}“ aufgenommen`, words),
  noticeRemoved: (group, words) => withWords(`Du wurdest aus „${group}“ entfernt`, words),
  noticeDismissed: (group) => `„${group}“ wurde aufgelöst`,
  noticeRecycled: (group) => `„${group}“ wurde vom Dienst geschlossen`,
  noticeCreated: (group) => `Du hast „${group}“ erstellt`,
  noticeInvited: (group, operator) =>
    operator === ''
      ? `Du wurdest zu „${group}“ hinzugefügt`
      : `${operator} hat dich zu „${group}“ hinzugefügt`,
  noticeLeft: (group) => `Du hast „${group}“ verlassen`,
  noticeMadeAdmin: (group) => `Du bist jetzt Admin von „${group}“`,
  noticeUnmadeAdmin: (group) => `Du bist nicht mehr Admin von „${group}“`,
  noticeAskedIn: (operator, group) => `${operator} lädt dich in „${group}“ ein`,
  noticeInvitationAccepted: (operator, group) =>
    `${operator} hat deine Einladung in „${group}“ angenommen`,
  noticeInvitationRefused: (operator, group) =>
    `${operator} hat deine Einladung in „${group}“ abgelehnt`,
  noticeMuted: (group) => `Du wurdest in „${group}“ stummgeschaltet`,
  noticeTopicCreated: (group) => `„${group}“ hat ein neues Thema`,
  noticeTopicsDeleted: (group) => `Themen von „${group}“ wurden gelöscht`,
  noticeRemindType: (group) => `Du hast die Benachrichtigungen von „${group}“ geändert`,
  noticeBanned: (group, words) => withWords(`Du wurdest aus „${group}“ verbannt`, words),
  noticeUnbanned: (group) => `Du darfst „${group}“ wieder betreten`,
  noticeInvitationWaits: (operator, names, group) =>
    `${operator} möchte ${names} zu „${group}“ hinzufügen`,
};
