import { withWords } from './with-words.js';

/** What a notice of the system conversation says. */
export interface NoticeSentenceStrings {
  noticeApplied: (operator: string, group: string, words: string) => string;
  noticeApproved: (group: string, words: string) => string;
  noticeRefused: (group: string, words: string) => string;
  noticeRemoved: (group: string, words: string) => string;
  noticeDismissed: (group: string) => string;
  /** The service has taken the group back. */
  noticeRecycled: (group: string) => string;
  noticeCreated: (group: string) => string;
  /** `operator` is `''` when it is not known. */
  noticeInvited: (group: string, operator: string) => string;
  noticeLeft: (group: string) => string;
  noticeMadeAdmin: (group: string) => string;
  noticeUnmadeAdmin: (group: string) => string;
  /** I am asked in, and have to agree. */
  noticeAskedIn: (operator: string, group: string) => string;
  noticeInvitationAccepted: (operator: string, group: string) => string;
  noticeInvitationRefused: (operator: string, group: string) => string;
  noticeMuted: (group: string) => string;
  noticeTopicCreated: (group: string) => string;
  noticeTopicsDeleted: (group: string) => string;
  noticeRemindType: (group: string) => string;
  noticeBanned: (group: string, words: string) => string;
  noticeUnbanned: (group: string) => string;
  /** A member wants to bring `names` in. */
  noticeInvitationWaits: (operator: string, names: string, group: string) => string;
}

/** All of it in English. */
export const englishNoticeSentences: NoticeSentenceStrings = {
  noticeApplied: (operator, group, words) =>
    withWords(`${operator} would like to join “${group}”`, words),
  noticeApproved: (group, words) => withWords(`You were let into “${group}”`, words),
  noticeRefused: (group, words) => withWords(`You were not let into “${group}”`, words),
  noticeRemoved: (group, words) => withWords(`You were removed from “${group}”`, words),
  noticeDismissed: (group) => `“${group}” was dismissed`,
  noticeRecycled: (group) => `“${group}” was closed by the service`,
  noticeCreated: (group) => `You created “${group}”`,
  noticeInvited: (group, operator) =>
    operator === '' ? `You were added to “${group}”` : `${operator} added you to “${group}”`,
  noticeLeft: (group) => `You left “${group}”`,
  noticeMadeAdmin: (group) => `You are now an administrator of “${group}”`,
  noticeUnmadeAdmin: (group) => `You are no longer an administrator of “${group}”`,
  noticeAskedIn: (operator, group) => `${operator} invites you to “${group}”`,
  noticeInvitationAccepted: (operator, group) =>
    `${operator} accepted your invitation to “${group}”`,
  noticeInvitationRefused: (operator, group) =>
    `${operator} declined your invitation to “${group}”`,
  noticeMuted: (group) => `You were muted in “${group}”`,
  noticeTopicCreated: (group) => `“${group}” has a new topic`,
  noticeTopicsDeleted: (group) => `Topics of “${group}” were deleted`,
  noticeRemindType: (group) => `You changed how “${group}” notifies you`,
  noticeBanned: (group, words) => withWords(`You were banned from “${group}”`, words),
  noticeUnbanned: (group) => `You may come back to “${group}”`,
  noticeInvitationWaits: (operator, names, group) =>
    `${operator} would like to add ${names} to “${group}”`,
};
