import type { TSignaling } from './constants.js';
import type { CustomMessage } from './message.js';
import type { OfflinePushInfo } from './send-options.js';

/** What a signaling message says happens to the invitation. */
export type SignalingActionType =
  | typeof TSignaling.ACTION_TYPE_INVITE
  | typeof TSignaling.ACTION_TYPE_CANCEL_INVITE
  | typeof TSignaling.ACTION_TYPE_ACCEPT_INVITE
  | typeof TSignaling.ACTION_TYPE_REJECT_INVITE
  | typeof TSignaling.ACTION_TYPE_INVITE_TIMEOUT;

/**
 * What a signaling message carries, as JSON, in the `data` of a custom message. Untrusted: anybody may send
 * one, and the SDK checks no field of it.
 */
export interface SignalingData {
  businessID: 1;
  /** Made by the inviter's client: lower-case hexadecimal digits, 8-4-4-4-12. */
  inviteID: string;
  /** userID, the same in every message of the invitation. */
  inviter: string;
  /**
   * Invite: all who are invited. Cancel and the inviter's timeout: who has not answered yet. Accept, reject and
   * an invitee's timeout: only that invitee.
   */
  inviteeList: string[];
  /** A groupID or topicID; `''` one to one. */
  groupID: string;
  /** The app's own text of this step. */
  data: string;
  /** Seconds, in the invite; 0 in all other messages and when the invitation never runs out. */
  timeout: number;
  actionType: SignalingActionType;
}

/** What both kinds of invitations can be given. */
export interface InvitationOptions {
  /**
   * The app's own text; `''` when left out. A word anywhere in it has an effect: with
   * `excludeFromHistoryMessage` or `excludeOriginalSignalingFromHistoryMessage` the message changes neither
   * unread count nor last message; with `excludeTimeoutSignalingFromHistoryMessage` the timeout's does not.
   * What is no text throws a TypeError.
   */
  data?: string;
  /** Seconds until it runs out; never when 0 or left out. */
  timeout?: number;
  /** Only who is online gets it, and all later messages of the invitation; stored nowhere. */
  onlineUserOnly?: boolean;
  /** What those see who are not online. */
  offlinePushInfo?: OfflinePushInfo;
}

/** Whom to invite. */
export interface InviteOptions extends InvitationOptions {
  userID: string;
}

/** Whom to invite in a group. */
export interface InviteInGroupOptions extends InvitationOptions {
  /** A groupID or topicID. */
  groupID: string;
  /** userIDs; nobody checks that they are members. The SDK keeps **this very array** and shrinks it: pass a copy. */
  inviteeList: string[];
}

/** An answer to an invitation, or its withdrawal. */
export interface AnswerInvitationOptions {
  inviteID: string;
  /**
   * The app's own text; the two words that exclude a message work here, too. `''` when left out. What is no text
   * throws a TypeError; with the SDK no answer can be given from then on until the logout.
   */
  data?: string;
}

/** What an invitation is to say from now on. */
export interface ModifyInvitationOptions {
  inviteID: string;
  /** The app's own text; not empty. */
  data: string;
}

/** A signaling step was sent: unlike other answers it has a third field. */
export interface SignalingResponse {
  code: 0;
  /** The custom message that carries the step. */
  data: { message: CustomMessage };
  inviteID: string;
}

/** What every signaling event tells. */
export interface SignalingEventData {
  inviteID: string;
  /** userID. */
  inviter: string;
  /** `''` one to one. */
  groupID: string;
  /** The app's own text. Untrusted. */
  data: string;
}

/** From the name of a signaling event to its `data`. An unknown inviteID causes none of them but the first. */
export interface SignalingEventMap {
  /** Somebody invites me; also on the inviter's other instances, one to one. */
  [TSignaling.NEW_INVITATION_RECEIVED]: SignalingEventData & { inviteeList: string[] };
  /** Not told to the instance that accepted. */
  [TSignaling.INVITEE_ACCEPTED]: SignalingEventData & { /** userID. */ invitee: string };
  /** Not told to the instance that rejected. */
  [TSignaling.INVITEE_REJECTED]: SignalingEventData & { /** userID. */ invitee: string };
  /** Not told to the instance that cancelled. */
  [TSignaling.INVITATION_CANCELLED]: SignalingEventData;
  [TSignaling.INVITATION_TIMEOUT]: InvitationTimeout;
  [TSignaling.INVITATION_MODIFIED]: Pick<SignalingEventData, 'inviteID' | 'data'>;
}

/** An invitation has run out, for those who are listed. */
export type InvitationTimeout = SignalingEventData & { inviteeList: string[] } & (
    | {
        /** The timer ran out here; this is the message that was sent about it. */
        isSelfTimeout: true;
        message: CustomMessage;
      }
    | {
        /** Another client says so. */
        isSelfTimeout: false;
      }
  );

/** The name of one of the six signaling events; all are in `TSignaling`. */
export type SignalingEventName = keyof SignalingEventMap;

/** What a signaling listener is given. */
export interface SignalingEvent<Name extends SignalingEventName> {
  name: Name;
  data: SignalingEventMap[Name];
}

/** A signaling listener. */
export type SignalingEventHandler<Name extends SignalingEventName> = (
  event: SignalingEvent<Name>,
) => void;
