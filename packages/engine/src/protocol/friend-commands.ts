import type {
  AddFriendType,
  CheckFriendType,
  DeleteFriendType,
  FriendApplicationType,
  FriendRelation,
  KeyValue,
  Profile,
} from '@parlor/sdk';

type Nothing = Record<string, never>;

interface Command<Request, Reply> {
  request: Request;
  reply: Reply;
}

/** Somebody on a person's list. */
export interface WireFriend {
  userID: string;
  remark: string;
  groupList: string[];
  source: string;
  /** Seconds. */
  addTime: number;
  friendCustomField: KeyValue[];
}

/** An open question whether two people want to be friends, as one of them sees it. */
export interface WireFriendApplication {
  /** The other one. */
  userID: string;
  nick: string;
  avatar: string;
  /** Seconds. */
  time: number;
  source: string;
  wording: string;
  type: FriendApplicationType;
}

/** What could not be done for one of several people. */
export interface WireUserFailure {
  userID: string;
  code: number;
  message: string;
}

/** Friends, and applications for friendship. */
export interface FriendCommands {
  /** A page of my friends, in the order in which they were added. */
  'friends.list': Command<
    { offset: number },
    { friends: WireFriend[]; nextOffset: number; isCompleted: boolean }
  >;
  /** What is known of some friends of mine, with who they are. Who is none is a failure. */
  'friends.get': Command<
    { userIDs: string[] },
    { friends: (WireFriend & { profile: Profile })[]; failures: WireUserFailure[] }
  >;
  /** Befriends somebody, or asks them: 30539. Every other reason not to refuses the command. */
  'friends.add': Command<
    {
      userID: string;
      source: string;
      wording: string;
      remark: string;
      groupName: string;
      type: AddFriendType;
    },
    { code: 0 | 30539 }
  >;
  /** Who is no friend is a failure with 31704. */
  'friends.delete': Command<
    { userIDs: string[]; type: DeleteFriendType },
    { userIDs: string[]; failures: WireUserFailure[] }
  >;
  'friends.check': Command<
    { userIDs: string[]; type: CheckFriendType },
    { relations: { userID: string; relation: FriendRelation }[]; failures: WireUserFailure[] }
  >;
  /** Changes what I know of a friend; custom fields are merged by key. */
  'friends.update': Command<
    { userID: string; remark?: string; friendCustomField?: KeyValue[] },
    Nothing
  >;

  /** The newest first. */
  'friendApplications.list': Command<
    Nothing,
    { applications: WireFriendApplication[]; unreadCount: number }
  >;
  /** Says yes, and who is to have whom; 30614 when there is none. */
  'friendApplications.accept': Command<
    { userID: string; remark: string; addsApplicant: boolean },
    Nothing
  >;
  /** Says no; 30614 when there is none. */
  'friendApplications.refuse': Command<{ userID: string }, Nothing>;
  /** Takes one off my list only; 30614 when there is none. */
  'friendApplications.delete': Command<{ userID: string; type: FriendApplicationType }, Nothing>;
  /** All that I have are read. */
  'friendApplications.read': Command<Nothing, Nothing>;
}
