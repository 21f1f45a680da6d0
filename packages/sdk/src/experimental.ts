import type { Group } from './group.js';
import type { GroupSystemNoticeMessage } from './message.js';

/** What a kit counts of its own use, for Tencent's statistics. */
export interface KeyFeatureStatistics {
  code: number;
  msg?: string;
}

/** Whose receipts are wanted, message by message. */
export interface GetGroupReceiptsByUsersOptions {
  groupID: string;
  dataList: { sequence: number; userIDList: string[] }[];
}

/** The answer to a system notice that invites into a group. */
export interface HandleGroupInvitationOptions {
  /** The notice: its payload names the group and the person who invites. */
  message: GroupSystemNoticeMessage;
  handleAction: 'Agree' | 'Reject';
  /** Words for whoever invited. */
  handleMessage?: string;
}

/** The group of an invitation that was answered. */
export interface HandleGroupInvitationResult {
  /** The live group; undefined while it is not in memory. */
  group?: Group | undefined;
}

/** A command to the room service, in its own terms. */
export interface RoomCustomData {
  /** The service's name and the command's, joined by a dot. The room service's own when left out. */
  serviceCommand?: string;
  /** An object, or the JSON of one. */
  data: string | object;
}

/** A live room whose messages are fetched by long polling. */
export interface MessageLongPollingOptions {
  groupID: string;
  longPollingKey: string;
  /** Where to begin; 1 when left out. */
  longPollingSequence?: number;
}
