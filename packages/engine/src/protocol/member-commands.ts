import type { GetGroupMemberListOptions } from '@parlor/sdk';
import type { WireMember } from './entities.js';

type Nothing = Record<string, never>;

interface Command<Request, Reply> {
  request: Request;
  reply: Reply;
}

/** What became of bringing one person in. `waiting`: somebody has to agree. */
export interface WireEntry {
  userID: string;
  outcome: 'added' | 'existed' | 'waiting' | 'failed' | 'overLimit';
}

/** Who is in a group, bringing people in, and putting them out. */
export interface MemberCommands {
  /**
   * A page of the members. Communities are paged through by texts, `''` being the first page and leading nowhere after the
   * last; others by numbers, which begin and end with 0. `memberCount` is not for clients of ours: the SDK expects it,
   * and the gateway for tests passes it on.
   */
  'members.list': Command<
    Pick<GetGroupMemberListOptions, 'groupID' | 'role'> & {
      count: number;
      offset: number | string;
    },
    { members: WireMember[]; nextOffset: number | string; memberCount: number }
  >;
  /**
   * Who is in a live room, the newest first: those who came before a time in seconds, which the answer says for the next
   * page. 0 for the first page, and after the last one.
   */
  'members.inRoom': Command<
    { groupID: string; before: number; mark?: number },
    { members: WireMember[]; before: number }
  >;
  /** Those of these people who are in the group, 50 at most; of their custom fields those that are named, or all. */
  'members.profiles': Command<
    { groupID: string; userIDs: string[]; fields?: string[] },
    { members: WireMember[] }
  >;
  /** Brings people in, 500 at most. Each of them is answered once. */
  'members.add': Command<{ groupID: string; userIDs: string[] }, { entries: WireEntry[] }>;
  /** Puts people out, 100 at most; who is not in the group stays out of it. */
  'members.putOut': Command<{ groupID: string; userIDs: string[]; reason: string }, Nothing>;
  /** Puts people out of a live room, 100 at most, and lets them in again after so many seconds. */
  'members.ban': Command<
    { groupID: string; userIDs: string[]; reason: string; duration: number },
    Nothing
  >;
}
