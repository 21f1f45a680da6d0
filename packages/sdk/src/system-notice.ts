import type { MessageRemindType } from './conversation.js';
import type { GroupType } from './group.js';

/** What every notice has. */
export interface GroupSystemNoticeBase {
  /** Who did it; `''` when nobody did. */
  operatorID: string;
  /** Which group. `to` is whom the notice is for. The name is `name` here, but `groupName` in tips. Untrusted. */
  groupProfile: { from: string; to: string; groupID: string; name: string; groupType: GroupType };
  /** What the applicant or the one who decided wrote. Untrusted. */
  handleMessage?: string;
  /** Opaque; needed to answer what waits for an answer. */
  authentication?: string;
  /** Opaque; needed to answer what waits for an answer. */
  messageKey?: number;
  /** The text of a notice that the app's server sent. Untrusted. */
  userDefinedField?: string;
}

/** What is needed to answer a notice. */
export interface AnswerableNotice extends GroupSystemNoticeBase {
  authentication: string;
  messageKey: number;
}

/** 1: `operatorID` wants to join; `handleMessage` says why. To the owner and admins. */
export interface JoinApplicationNotice extends AnswerableNotice {
  operationType: 1;
}

/** 2: my application was approved; I am in. 3: it was refused. `handleMessage` is the remark. */
export interface JoinDecisionNotice extends GroupSystemNoticeBase {
  operationType: 2 | 3;
}

/** 4: I was removed; `handleMessage` may say why. The conversation stays. */
export interface RemovedNotice extends GroupSystemNoticeBase {
  operationType: 4;
}

/** 5: the group was dismissed. 11: the system has taken it back. */
export interface GroupEndedNotice extends GroupSystemNoticeBase {
  operationType: 5 | 11;
}

/** 6: I made the group, here or elsewhere. 7: somebody has brought me in. 8: I have left, here or elsewhere. */
export interface MembershipNotice extends GroupSystemNoticeBase {
  operationType: 6 | 7 | 8;
}

/** 9: I am an admin now. 10: I am none any more. */
export interface AdminNotice extends GroupSystemNoticeBase {
  operationType: 9 | 10;
}

/** 12: I am invited and have to agree. */
export interface InvitationNotice extends AnswerableNotice {
  operationType: 12;
}

/** 13: my invitation was accepted. 14: it was refused. */
export interface InvitationAnsweredNotice extends GroupSystemNoticeBase {
  operationType: 13 | 14;
}

/** 16: I was muted. Of a topic: its topicID is the message's `to`. */
export interface MutedNotice extends GroupSystemNoticeBase {
  operationType: 16;
}

/** 17: a topic was created. An app hears TOPIC_CREATED instead. */
export interface TopicCreatedNotice extends GroupSystemNoticeBase {
  operationType: 17;
}

/** 18: topics were deleted. An app hears TOPIC_DELETED instead. */
export interface TopicDeletedNotice extends GroupSystemNoticeBase {
  operationType: 18;
  topicIDList: string[];
}

/** 20: I have changed, on another instance, how messages of the group or topic are announced. */
export interface RemindTypeNotice extends GroupSystemNoticeBase {
  operationType: 20;
  messageRemindType: MessageRemindType;
}

/** 21: I was banned from a live room and am out. 22: I may come back. */
export interface BanNotice extends GroupSystemNoticeBase {
  operationType: 21 | 22;
}

/** 23: a member wants to bring others in, and an admin has to agree. To the owner and admins. */
export interface InvitationApprovalNotice extends AnswerableNotice {
  operationType: 23;
  /** userIDs. */
  inviteeList: string[];
  /** The same people; names and pictures are untrusted. */
  inviteeInfoList: { userID: string; nick: string; avatar: string }[];
}

/** 255: from the app's own server. */
export interface UserDefinedNotice extends GroupSystemNoticeBase {
  operationType: 255;
  userDefinedField: string;
}

/**
 * A notice of the system conversation: what happened to me in a group, or what waits for me there.
 * Told apart by `operationType`, for which `TYPES` has no names.
 *
 * The service may send types that are not here: have a sentence for the rest. 15 (read elsewhere) and
 * 19 (receipts) never get to the app as messages.
 */
export type GroupSystemNoticePayload =
  | JoinApplicationNotice
  | JoinDecisionNotice
  | RemovedNotice
  | GroupEndedNotice
  | MembershipNotice
  | AdminNotice
  | InvitationNotice
  | InvitationAnsweredNotice
  | MutedNotice
  | TopicCreatedNotice
  | TopicDeletedNotice
  | RemindTypeNotice
  | BanNotice
  | InvitationApprovalNotice
  | UserDefinedNotice;
