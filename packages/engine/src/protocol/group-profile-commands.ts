import type { ChangedGroupProfile } from '@parlor/sdk';
import type { WireGroup } from './entities.js';

interface Command<Request, Reply> {
  request: Request;
  reply: Reply;
}

/** What of a group is to be otherwise; what is left out stays. Custom fields are merged by key. */
export type WireGroupChanges = Omit<ChangedGroupProfile, 'ownerID'>;

/** What everybody may know of a group. */
export type WirePublicGroup = Pick<
  WireGroup,
  | 'groupID'
  | 'type'
  | 'name'
  | 'avatar'
  | 'introduction'
  | 'notification'
  | 'ownerID'
  | 'createTime'
  | 'lastInfoTime'
  | 'nextMessageSeq'
  | 'memberCount'
  | 'maxMemberCount'
  | 'joinOption'
  | 'inviteOption'
>;

/** What groups say of themselves. */
export interface GroupProfileCommands {
  'groupProfiles.update': Command<
    { groupID: string; changes: WireGroupChanges },
    Record<string, never>
  >;
  /** I am an ordinary member from now on. */
  'groupProfiles.changeOwner': Command<
    { groupID: string; newOwnerID: string },
    Record<string, never>
  >;
  /** A group that I need not be in. */
  'groupProfiles.find': Command<{ groupID: string }, { group: WirePublicGroup }>;
  /** How many of its members are there, and how long the number is good for, in seconds; 60 when left out. */
  'groupProfiles.countOnline': Command<
    { groupID: string },
    { memberCount: number; expireTime?: number }
  >;
}
