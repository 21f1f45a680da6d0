/**
 * The notices of the system conversation, and what is done about them. `operator` did it, `group` is where, `words` is what
 * someone wrote; `''` when nothing.
 */
export interface NoticeStrings {
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
}

/** All of it in English. */
export const englishNotices: NoticeStrings = {
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
};
