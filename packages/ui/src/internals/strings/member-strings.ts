import { counted, isOne } from './counted.js';

/** What the members of a group say, and what is done about them. */
export interface MemberStrings {
  /** Name of the list. */
  groupMembers: string;
  searchMembers: string;
  /** While searching; `count` may be 0. */
  membersFound: (count: number, written: string) => string;
  noMemberFoundDetail: string;
  /** The service has no search: only who is loaded is looked through. */
  onlyLoadedMembers: string;
  loadMoreMembers: string;
  memberSearchFailed: string;
  membersFailed: string;
  moreMembersFailed: string;
  noMembers: string;
  noMembersDetail: string;
  memberIsOwner: string;
  memberIsAdmin: string;
  /** `until` comes written, with its day unless that is today. */
  memberMutedUntil: (until: string) => string;

  nameInGroup: string;
  /** Of the item that opens the field. */
  changeNameInGroup: string;
  /** Title of the field for somebody else. */
  nameInGroupOf: (name: string) => string;
  nameInGroupHelp: string;
  nameInGroupTooLong: string;
  saveNameInGroup: string;
  nameInGroupSaved: string;

  makeAdmin: string;
  unmakeAdmin: string;
  adminMade: (name: string) => string;
  adminUnmade: (name: string) => string;
  adminNotMade: (name: string, why: string) => string;
  adminNotUnmade: (name: string, why: string) => string;

  muteMember: string;
  unmuteMember: string;
  memberMuted: (name: string) => string;
  memberUnmuted: (name: string) => string;
  memberNotMuted: (name: string, why: string) => string;
  memberNotUnmuted: (name: string, why: string) => string;

  removeMember: string;
  removeMemberQuestion: (name: string) => string;
  removeMemberDetail: string;
  memberRemoved: (name: string) => string;
  memberNotRemoved: (name: string, why: string) => string;
  /** In a live room, for a time. */
  banMember: string;
  memberBanned: (name: string) => string;
  memberNotBanned: (name: string, why: string) => string;

  handOverTo: string;
  handOverQuestion: (name: string) => string;
  handOverDetail: string;
  handOverNow: string;
  handedOver: (name: string) => string;
  groupHandedOver: string;
  notHandedOver: (name: string, why: string) => string;

  /** Title of the dialog, and of what opens it. */
  inviteMembers: string;
  searchToInvite: string;
  nobodyToInvite: string;
  /** There are friends, and none of them is found. */
  nobodyToInviteFound: string;
  peopleChosen: (count: number, written: string) => string;
  inviteNow: string;
  /** What comes of it where the owner or an admin decides. */
  inviteNeedsApproval: string;
  invitePickSomebody: string;
  /** `names` is `Ann, Ben and 3 others`; so it is below. */
  inviteAdded: (names: string, count: number) => string;
  inviteWaits: (names: string, count: number) => string;
  inviteExisted: (names: string, count: number) => string;
  inviteFailed: (names: string, count: number) => string;
  inviteOverLimit: (names: string, count: number) => string;
  inviteDone: string;
}

/** All of it in English. */
export const englishMembers: MemberStrings = {
  groupMembers: 'Members',
  searchMembers: 'Search members',
  membersFound: (count, written) =>
    count === 0 ? 'No member found' : `${counted(count, written, 'member')} found`,
  noMemberFoundDetail: 'Look for a name, or for a part of one.',
  onlyLoadedMembers: 'Only the members who are loaded already are searched.',
  loadMoreMembers: 'Load more',
  memberSearchFailed: 'The search did not work',
  membersFailed: 'The members could not be loaded',
  moreMembersFailed: 'More members could not be loaded.',
  noMembers: 'Nobody to show',
  noMembersDetail: 'Who is in the group appears here.',
  memberIsOwner: 'Owner',
  memberIsAdmin: 'Admin',
  memberMutedUntil: (until) => `Muted until ${until}`,

  nameInGroup: 'Name in this group',
  changeNameInGroup: 'Name in this group…',
  nameInGroupOf: (name) => `What ${name} is called here`,
  nameInGroupHelp: 'Everybody in the group sees it.',
  nameInGroupTooLong: 'This name is too long.',
  saveNameInGroup: 'Save',
  nameInGroupSaved: 'The name was saved',

  makeAdmin: 'Make an administrator',
  unmakeAdmin: 'Remove as administrator',
  adminMade: (name) => `${name} is an administrator now`,
  adminUnmade: (name) => `${name} is no longer an administrator`,
  adminNotMade: (name, why) => `${name} could not be made an administrator. ${why}`,
  adminNotUnmade: (name, why) => `${name} is still an administrator. ${why}`,

  muteMember: 'Mute',
  unmuteMember: 'Unmute',
  memberMuted: (name) => `${name} is muted now`,
  memberUnmuted: (name) => `${name} can speak again`,
  memberNotMuted: (name, why) => `${name} could not be muted. ${why}`,
  memberNotUnmuted: (name, why) => `${name} is still muted. ${why}`,

  removeMember: 'Remove from the group…',
  removeMemberQuestion: (name) => `Remove ${name} from the group?`,
  removeMemberDetail: 'They get no more messages from it, and are told that you removed them.',
  memberRemoved: (name) => `${name} was removed`,
  memberNotRemoved: (name, why) => `${name} is still in the group. ${why}`,
  banMember: 'Ban from the room',
  memberBanned: (name) => `${name} was banned`,
  memberNotBanned: (name, why) => `${name} could not be banned. ${why}`,

  handOverTo: 'Hand the group over…',
  handOverQuestion: (name) => `Hand the group over to ${name}?`,
  handOverDetail: 'You become an ordinary member. Only the new owner can give it back.',
  handOverNow: 'Hand over',
  handedOver: (name) => `${name} owns the group now`,
  groupHandedOver: 'The group was handed over',
  notHandedOver: (name, why) => `The group was not handed over to ${name}. ${why}`,

  inviteMembers: 'Invite people',
  searchToInvite: 'Search friends, or enter an ID',
  nobodyToInvite: 'No friend is left to invite. You can enter somebody’s ID.',
  nobodyToInviteFound: 'Nobody found. An ID has to be entered as a whole.',
  peopleChosen: (count, written) =>
    count === 0 ? 'Nobody chosen yet' : `${counted(count, written, 'person', 'people')} chosen`,
  inviteNow: 'Invite',
  inviteNeedsApproval: 'The owner or an administrator has to agree before they are in.',
  invitePickSomebody: 'Choose somebody first.',
  inviteAdded: (names, count) => `${names} ${are(count)} in the group now.`,
  inviteWaits: (names, count) => `${names} ${wait(count)} for the owner or an administrator.`,
  inviteExisted: (names, count) => `${names} ${were(count)} in the group already.`,
  inviteFailed: (names) => `${names} could not be invited.`,
  inviteOverLimit: (names, count) => `${names} ${are(count)} in too many groups already.`,
  inviteDone: 'Done',
};

function are(count: number): string {
  return isOne(count) ? 'is' : 'are';
}

function were(count: number): string {
  return isOne(count) ? 'was' : 'were';
}

function wait(count: number): string {
  return isOne(count) ? 'waits' : 'wait';
}
