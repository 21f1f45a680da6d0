import { counted } from './counted.js';

/** What the card of a person says. What it shares with the contacts stands there. */
export interface UserCardStrings {
  /** Name of the card, and title of the dialog. */
  userCard: string;
  userCardFailed: string;
  userCardMissing: string;
  /** `userID` comes as it was asked for. */
  userCardMissingDetail: (userID: string) => string;
  closeUserCard: string;
  /** In the place of what can be done, where one looks at oneself. */
  userCardIsYou: string;

  callPerson: string;
  reportPerson: string;
  personIsBlocked: (name: string) => string;
  personWasAsked: (name: string) => string;
  personAsks: (name: string) => string;

  followerCount: (count: number, written: string) => string;
  followingCount: (count: number, written: string) => string;

  friendRemark: string;
  /** Of the button, while there is none. */
  addRemark: string;
  editRemark: string;
  remarkHelp: string;
  remarkTooLong: string;
  saveRemark: string;

  /** Name of the friend groups that a friend is in. */
  groupsOfFriend: string;
  /** Of the button that leads to the field for a new one. */
  putIntoNewGroup: string;
  groupOfFriendNotChanged: (group: string, why: string) => string;

  /** Name of what a person has written of themselves. */
  aboutPerson: string;
  factUserID: string;
  factFriendSince: string;
}

/** All of it in English. */
export const englishUserCard: UserCardStrings = {
  userCard: 'Profile',
  userCardFailed: 'This profile could not be loaded',
  userCardMissing: 'There is no such person',
  userCardMissingDetail: (userID) => `Nobody has the ID ${userID}.`,
  closeUserCard: 'Close the profile',
  userCardIsYou: 'This is you',

  callPerson: 'Call',
  reportPerson: 'Report…',
  personIsBlocked: (name) => `You have blocked ${name}. Neither of you can write to the other.`,
  personWasAsked: (name) => `You have asked ${name} to be your friend. They have to say yes.`,
  personAsks: (name) => `${name} would like to be your friend`,

  followerCount: (count, written) => counted(count, written, 'follower'),
  followingCount: (_count, written) => `${written} following`,

  friendRemark: 'Remark',
  addRemark: 'Add a remark',
  editRemark: 'Change the remark',
  remarkHelp: 'What you call them. Only you see it.',
  remarkTooLong: 'This remark is too long.',
  saveRemark: 'Save',

  groupsOfFriend: 'Groups',
  putIntoNewGroup: 'New group',
  groupOfFriendNotChanged: (group, why) => `The group “${group}” is as it was. ${why}`,

  aboutPerson: 'About',
  factUserID: 'ID',
  factFriendSince: 'Friends since',
};
