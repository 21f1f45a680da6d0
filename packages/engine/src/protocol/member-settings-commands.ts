import type { KeyValue } from '@parlor/sdk';

type Nothing = Record<string, never>;

interface Command<Request, Reply> {
  request: Request;
  reply: Reply;
}

/** A member of a group. */
interface MemberPlace {
  groupID: string;
  userID: string;
}

/** What members are in a group. Who is not in it is refused with 10004, who may not with 10007. */
export interface MemberSettingsCommands {
  /** For so many seconds; 0 lifts it. With a `topicID`, in this topic of the community only. */
  'memberSettings.mute': Command<MemberPlace & { topicID?: string; muteTime: number }, Nothing>;
  /** `Custom` in communities only. */
  'memberSettings.setRole': Command<MemberPlace & { role: 'Admin' | 'Member' | 'Custom' }, Nothing>;
  'memberSettings.setNameCard': Command<MemberPlace & { nameCard: string }, Nothing>;
  /** Fields that are not named stay. */
  'memberSettings.setCustomField': Command<
    MemberPlace & { memberCustomField: KeyValue[] },
    Nothing
  >;
  /** In live rooms, 500 people at most. Answers those of them who have the mark now, or have it no more. */
  'memberSettings.mark': Command<
    { groupID: string; userIDs: string[]; markType: number; isMarked: boolean },
    { userIDs: string[] }
  >;
}
