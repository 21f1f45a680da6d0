import { counted } from './counted.js';

/** What the contacts say: friends, their groups, who wants to be one, and who is blocked. */
export interface ContactsStrings {
  /** Name of the contacts, and of the list of friends. */
  contacts: string;
  searchFriends: string;
  /** While searching; `count` may be 0. */
  friendsFound: (count: number, written: string) => string;
  noFriendFoundDetail: string;
  friendsCounted: (count: number, written: string) => string;
  noFriends: string;
  noFriendsDetail: string;
  friendsFailed: string;
  addFriend: string;
  backToContacts: string;
  /** Name of the two buttons that choose how friends are put in order. */
  friendOrder: string;
  friendsByName: string;
  friendsByGroup: string;
  friendsInNoGroup: string;

  /** Name of the menu of a friend. */
  friendMenu: (name: string) => string;
  writeToFriend: string;
  showProfile: string;
  blockFriend: string;
  blockQuestion: (name: string) => string;
  blockDetail: string;
  block: string;
  removeFriend: string;
  removeFriendQuestion: (name: string) => string;
  removeFriendDetail: string;
  removeNow: string;
  friendNotRemoved: (name: string, why: string) => string;
  notBlocked: (name: string, why: string) => string;
  /** What assistive technology says then. */
  friendRemoved: (name: string) => string;
  wasBlocked: (name: string) => string;
  intoGroup: (name: string, group: string) => string;
  outOfGroup: (name: string, group: string) => string;
  notMovedToGroup: (name: string, why: string) => string;

  /** The way to applications, and their name. */
  newFriends: string;
  newFriendsCounted: (count: number, written: string) => string;
  receivedApplications: (written: string) => string;
  sentApplications: (written: string) => string;
  /** Name of the two buttons that choose which of them are shown. */
  applicationKinds: string;
  noApplications: string;
  noApplicationsDetail: string;
  noSentApplications: string;
  noSentApplicationsDetail: string;
  applicationsFailed: string;
  acceptApplication: string;
  acceptApplicationOf: (name: string) => string;
  refuseApplication: string;
  refuseApplicationOf: (name: string) => string;
  applicationWaits: string;
  forgetApplication: string;
  forgetApplicationTo: (name: string) => string;
  applicationAccepted: (name: string) => string;
  applicationRefused: (name: string) => string;
  applicationForgotten: (name: string) => string;
  applicationNotAccepted: (name: string, why: string) => string;
  applicationNotRefused: (name: string, why: string) => string;
  applicationNotForgotten: (name: string, why: string) => string;

  /** The way to them, and their name. */
  friendGroups: string;
  noFriendGroups: string;
  noFriendGroupsDetail: string;
  friendGroupsFailed: string;
  newFriendGroup: string;
  /** Of the button for a new one, when there are as many as the service keeps. */
  friendGroupsAreFull: (most: string) => string;
  changeFriendGroup: string;
  friendGroupName: string;
  friendGroupNameHelp: string;
  friendGroupNeedsName: string;
  friendGroupNameTooLong: string;
  friendsChosen: (count: number, written: string) => string;
  createFriendGroup: string;
  saveFriendGroup: string;
  deleteFriendGroup: string;
  deleteFriendGroupQuestion: (name: string) => string;
  deleteFriendGroupDetail: string;
  /** Some friends could not be put into the group, or taken out of it. */
  friendGroupPartly: (count: number, written: string, why: string) => string;

  /** The way to them, and their name. */
  blockedPeople: string;
  nobodyBlocked: string;
  nobodyBlockedDetail: string;
  blacklistFailed: string;
  unblock: string;
  unblockPerson: (name: string) => string;
  wasUnblocked: (name: string) => string;
  notUnblocked: (name: string, why: string) => string;
}

/** All of it in English. */
export const englishContacts: ContactsStrings = {
  contacts: 'Contacts',
  searchFriends: 'Search friends',
  friendsFound: (count, written) =>
    count === 0 ? 'No friend found' : `${counted(count, written, 'friend')} found`,
  noFriendFoundDetail: 'Look for a name, or a part of one.',
  friendsCounted: (count, written) => counted(count, written, 'friend'),
  noFriends: 'No friends yet',
  noFriendsDetail: 'Add somebody, and you find them here.',
  friendsFailed: 'Your friends could not be loaded',
  addFriend: 'Add a friend',
  backToContacts: 'Back to contacts',
  friendOrder: 'Order',
  friendsByName: 'By name',
  friendsByGroup: 'By group',
  friendsInNoGroup: 'In no group',

  friendMenu: (name) => `What to do with ${name}`,
  writeToFriend: 'Message',
  showProfile: 'Show profile',
  blockFriend: 'Block…',
  blockQuestion: (name) => `Block ${name}?`,
  blockDetail:
    'You are no longer friends then, and neither of you can write to the other. They are not told.',
  block: 'Block',
  removeFriend: 'Remove from friends…',
  removeFriendQuestion: (name) => `Remove ${name} from your friends?`,
  removeFriendDetail:
    'You leave their list of friends as well. What you wrote to each other stays.',
  removeNow: 'Remove',
  friendNotRemoved: (name, why) => `${name} is still a friend. ${why}`,
  notBlocked: (name, why) => `${name} could not be blocked. ${why}`,
  friendRemoved: (name) => `${name} is no longer a friend`,
  wasBlocked: (name) => `${name} is blocked`,
  intoGroup: (name, group) => `${name} is in the group ${group} now`,
  outOfGroup: (name, group) => `${name} is no longer in the group ${group}`,
  notMovedToGroup: (name, why) => `${name} stays where they were. ${why}`,

  newFriends: 'New friends',
  newFriendsCounted: (count, written) => counted(count, written, 'new request'),
  receivedApplications: (written) => `Received ${written}`,
  sentApplications: (written) => `Sent ${written}`,
  applicationKinds: 'Which requests',
  noApplications: 'No requests',
  noApplicationsDetail: 'Who wants to be your friend is shown here.',
  noSentApplications: 'Nobody has to answer you',
  noSentApplicationsDetail: 'Requests that you sent wait here until they are answered.',
  applicationsFailed: 'The requests could not be loaded',
  acceptApplication: 'Accept',
  acceptApplicationOf: (name) => `Accept ${name}`,
  refuseApplication: 'Decline',
  refuseApplicationOf: (name) => `Decline ${name}`,
  applicationWaits: 'Waiting for an answer',
  forgetApplication: 'Remove',
  forgetApplicationTo: (name) => `Remove ${name} from the list`,
  applicationAccepted: (name) => `${name} and you are friends now`,
  applicationRefused: (name) => `The request of ${name} is declined`,
  applicationForgotten: (name) => `${name} is not on the list any more`,
  applicationNotAccepted: (name, why) => `The request of ${name} could not be accepted. ${why}`,
  applicationNotRefused: (name, why) => `The request of ${name} could not be declined. ${why}`,
  applicationNotForgotten: (name, why) => `${name} could not be removed from the list. ${why}`,

  friendGroups: 'Groups',
  noFriendGroups: 'No groups yet',
  noFriendGroupsDetail: 'Put friends together under a name. Only you see it.',
  friendGroupsFailed: 'The groups could not be loaded',
  newFriendGroup: 'New group',
  friendGroupsAreFull: (most) => `There is room for ${most} groups. Delete one to make another.`,
  changeFriendGroup: 'Change the group',
  friendGroupName: 'Name',
  friendGroupNameHelp: 'Room for 30 Latin letters, or 10 Chinese characters.',
  friendGroupNeedsName: 'Give the group a name.',
  friendGroupNameTooLong: 'This name is too long.',
  friendsChosen: (count, written) =>
    count === 0 ? 'None chosen' : `${counted(count, written, 'friend')} chosen`,
  createFriendGroup: 'Create',
  saveFriendGroup: 'Save',
  deleteFriendGroup: 'Delete the group',
  deleteFriendGroupQuestion: (name) => `Delete the group “${name}”?`,
  deleteFriendGroupDetail:
    'Whoever is in it stays your friend. The group is deleted on all your devices.',
  friendGroupPartly: (count, written, why) =>
    `${counted(count, written, 'friend')} could not be moved. ${why}`,

  blockedPeople: 'Blocked',
  nobodyBlocked: 'Nobody is blocked',
  nobodyBlockedDetail: 'Whom you block cannot write to you, and is listed here.',
  blacklistFailed: 'The list could not be loaded',
  unblock: 'Unblock',
  unblockPerson: (name) => `Unblock ${name}`,
  wasUnblocked: (name) => `${name} is no longer blocked`,
  notUnblocked: (name, why) => `${name} is still blocked. ${why}`,
};
