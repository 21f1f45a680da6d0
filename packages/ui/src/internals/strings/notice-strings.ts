import { withWords } from './with-words.js';

/**
 * The notices of the system conversation, and what is done about them. `operator` did it, `group` is where, `words` is what
 * someone wrote; `''` when nothing.
 */
export interface NoticeStrings {
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

  /** Name of the list of notices. */
  groupNotices: string;
  noGroupNotices: string;
  noGroupNoticesDetail: string;
  groupNoticesFailed: string;
  earlierNotices: string;
  earlierNoticesFailed: string;
  noticeUnread: string;
  /** Opens the group that a notice is about. */
  openGroup: (group: string) => string;

  /** Name of the list of who wants to join. */
  groupApplications: string;

  noGroupApplications: string;
  noGroupApplicationsDetail: string;
  groupApplicationsFailed: string;
  wantsToJoin: (group: string) => string;
  /** A member wants to bring somebody in. */
  wantsToAdd: (name: string, group: string) => string;

  letIn: string;
  /** The same with whom it is about, for assistive technology. */
  letInNamed: (name: string) => string;
  keepOut: string;
  keepOutNamed: (name: string) => string;
  /** Above what may be said with an answer. */
  answerWords: string;
  answerWordsHint: string;
  addAnswerWords: string;
  answerTooLong: string;
  wasLetIn: (name: string) => string;
  wasKeptOut: (name: string) => string;
  notLetIn: (name: string, why: string) => string;
  notKeptOut: (name: string, why: string) => string;
  /** The same of an invitation of mine, with where to. */
  acceptGroupInvitation: (group: string) => string;
  refuseGroupInvitation: (group: string) => string;
  groupInvitationAccepted: (group: string) => string;
  groupInvitationRefused: (group: string) => string;
  groupInvitationNotAccepted: (group: string, why: string) => string;
  groupInvitationNotRefused: (group: string, why: string) => string;
  /** What has become of what a notice asked for. */
  applicationStateAccepted: string;
  applicationStateRefused: string;
  applicationStateElsewhere: string;
  /** Why an answer was not taken: somebody else was faster. */
  groupApplicationHandled: string;
}

/** All of it in English. */
export const englishNotices: NoticeStrings = {
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

  groupNotices: 'Group notices',
  noGroupNotices: 'No notices yet',
  noGroupNoticesDetail:
    'Requests to join your groups, and what happens to you in a group, stand here.',
  groupNoticesFailed: 'The notices could not be loaded',
  earlierNotices: 'Show earlier notices',
  earlierNoticesFailed: 'Earlier notices could not be loaded.',
  noticeUnread: 'New',
  openGroup: (group) => `Open ${group}`,

  groupApplications: 'Requests to join',

  noGroupApplications: 'No requests to join',
  noGroupApplicationsDetail: 'Whoever asks to join a group that you manage appears here.',
  groupApplicationsFailed: 'The requests could not be loaded',
  wantsToJoin: (group) => `would like to join “${group}”`,
  wantsToAdd: (name, group) => `would like to add ${name} to “${group}”`,

  letIn: 'Accept',
  letInNamed: (name) => `Accept ${name}`,
  keepOut: 'Decline',
  keepOutNamed: (name) => `Decline ${name}`,
  answerWords: 'Message with your answer',
  answerWordsHint: 'Optional',
  addAnswerWords: 'Add a message',
  answerTooLong: 'That is longer than what can be sent with an answer.',
  wasLetIn: (name) => `You accepted ${name}`,
  wasKeptOut: (name) => `You declined ${name}`,
  notLetIn: (name, why) => `${name} could not be accepted. ${why}`,
  notKeptOut: (name, why) => `${name} could not be declined. ${why}`,
  acceptGroupInvitation: (group) => `Accept the invitation to “${group}”`,
  refuseGroupInvitation: (group) => `Decline the invitation to “${group}”`,
  groupInvitationAccepted: (group) => `You accepted the invitation to “${group}”`,
  groupInvitationRefused: (group) => `You declined the invitation to “${group}”`,
  groupInvitationNotAccepted: (group, why) =>
    `The invitation to “${group}” could not be accepted. ${why}`,
  groupInvitationNotRefused: (group, why) =>
    `The invitation to “${group}” could not be declined. ${why}`,
  applicationStateAccepted: 'Accepted',
  applicationStateRefused: 'Declined',
  applicationStateElsewhere: 'Answered by somebody else',
  groupApplicationHandled: 'Somebody else has answered already.',
};
