import type { Group } from './group.js';
import type { GroupSystemNoticeMessage } from './message.js';

/** What every application has. */
export interface GroupApplicationBase {
  /** userID of whoever asks: to be let in, or to bring somebody in. */
  applicant: string;
  /** Untrusted. */
  applicantNick: string;
  groupID: string;
  /** Untrusted. */
  groupName: string;
  /** Opaque; needed for the answer. */
  authentication: string;
  /** Opaque; needed for the answer. */
  messageKey: number;
  /** What the applicant wrote; `''` for an invitation. Untrusted. */
  note: string;
}

/** Somebody wants to be let in. */
export interface GroupJoinApplication extends GroupApplicationBase {
  applicationType: 0;
  /** Says nothing here. */
  userID: string;
}

/** A member wants to bring somebody in, and somebody has to agree. */
export interface GroupInvitationApplication extends GroupApplicationBase {
  applicationType: 2;
  /** Whom the applicant wants to bring in. */
  userID: string;
}

/** What waits for the owner or an admin, told apart by `applicationType`. */
export type GroupApplication = GroupJoinApplication | GroupInvitationApplication;

/** An answer, by either of the two ways an application is heard of. */
export type HandleGroupApplicationOptions = GroupDecision & GroupDecisionSubject;

/** Yes or no. */
export interface GroupDecision {
  /** Not checked by the SDK: another text is refused with 10004 by the service. */
  handleAction: 'Agree' | 'Reject';
  /** A word to the applicant; at most 300 bytes. */
  handleMessage?: string;
}

/**
 * What is decided on: an entry of {@link GroupMethods.getGroupApplicationList}, or the notice (its
 * `operationType` is 1) that told of it. Invitations can be answered by their entry only.
 */
export type GroupDecisionSubject =
  | { application: GroupApplication; message?: never }
  | { message: GroupSystemNoticeMessage; application?: never };

/** What came of {@link GroupMethods.handleGroupApplication}. */
export interface HandleGroupApplicationResult {
  /** `undefined` when the SDK does not know the group. */
  group?: Group | undefined;
}
