import type { GroupType } from '@parlor/sdk';
import {
  CommunityIcon,
  FriendsIcon,
  LiveRoomIcon,
  MeetingIcon,
  PublicGroupIcon,
  WorkGroupIcon,
} from './icons.js';
import type { Strings } from './strings/strings.js';

/** The picture and the name of each kind of group. */
const KINDS = {
  Private: { icon: WorkGroupIcon, name: 'groupWork' },
  Public: { icon: PublicGroupIcon, name: 'groupPublic' },
  ChatRoom: { icon: MeetingIcon, name: 'groupMeeting' },
  Community: { icon: CommunityIcon, name: 'groupCommunity' },
  AVChatRoom: { icon: LiveRoomIcon, name: 'groupLiveRoom' },
} as const satisfies Record<GroupType, { icon: typeof FriendsIcon; name: keyof Strings }>;

/** What a kind of group is called; `''` for one that is not known. */
export function kindName(type: GroupType, strings: Strings): string {
  // A service may have others one day.
  return Object.hasOwn(KINDS, type) ? strings[KINDS[type].name] : '';
}

/** What stands for a kind of group. */
export function kindIcon(type: GroupType): typeof FriendsIcon {
  return Object.hasOwn(KINDS, type) ? KINDS[type].icon : FriendsIcon;
}
