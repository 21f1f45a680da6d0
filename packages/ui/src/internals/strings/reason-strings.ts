/** Why something was refused or could not be done, whatever it was. */
export interface ReasonStrings {
  /** The login is on its way. */
  stillConnecting: string;
  notSignedIn: string;

  takeBackTooLate: string;
  pinsFull: string;
  notAllowed: string;
  /** The application has not bought it, or it is switched off for all. */
  notInThisApp: string;
  /** Who is muted, alone or with all, can still read. */
  mutedHere: string;
  notHereAnymore: string;

  /** Why the service has refused it. */
  noSuchGroup: string;
  groupIsFull: string;
  tooManyGroups: string;

  /** Why an answer was not taken: somebody else was faster. */
  groupApplicationHandled: string;

  /** Why the service has refused something. */
  noSuchPerson: string;
  friendAlready: string;
  friendIsBlocked: string;
  friendTakesNobody: string;
  mayAskNobody: string;
  tooManyApplications: string;

  friendGroupNameTaken: string;
  /** Why the service has refused something. */
  noSuchFriend: string;
  applicationGone: string;
  friendListFull: string;
  theirFriendListFull: string;
  friendGroupGone: string;
  friendGroupsFull: string;
  blacklistFull: string;

  /** What was written is longer than the service keeps. */
  tooLongText: string;
  /** The word filter of the service has refused what was written. */
  wordsRefused: string;

  /** Why the service has refused it. */
  followingFull: string;
  theirFollowersFull: string;
  mutualFull: string;

  /** Why nothing can be done any more; also of one that nobody knows. */
  invitationOver: string;

  /** Why the service makes no more of them (51010). */
  foldersFull: string;
  folderNameTooLong: string;
  /** Another device has deleted it (51009). */
  folderGone: string;

  /** Why no more can be pinned (51012). */
  conversationPinsFull: string;
}

/** All of it in English. */
export const englishReasons: ReasonStrings = {
  stillConnecting: 'Still connecting. Try again in a moment.',
  notSignedIn: 'You are not signed in.',

  takeBackTooLate: 'It is too late to take this message back.',
  pinsFull: 'Ten messages are pinned already. Unpin one of them first.',
  notAllowed: 'You are not allowed to do this.',
  notInThisApp: 'This app does not have that.',
  mutedHere: 'You are muted here: you can read, but not write.',
  notHereAnymore: 'The message is not there any more.',

  noSuchGroup: 'There is no such group any more.',
  groupIsFull: 'The group is full.',
  tooManyGroups: 'You are in as many groups as there is room for. Leave one first.',

  groupApplicationHandled: 'Somebody else has answered already.',

  noSuchPerson: 'There is no such person.',
  friendAlready: 'You are friends already.',
  friendIsBlocked: 'You have blocked this person. Unblock them first.',
  friendTakesNobody: 'This person takes no requests.',
  mayAskNobody: 'You are not allowed to ask people to be your friends.',
  tooManyApplications: 'There are too many open requests. Answer some of them first.',

  friendGroupNameTaken: 'You have a group of this name.',
  noSuchFriend: 'You are not friends any more.',
  applicationGone: 'This request is not there any more.',
  friendListFull: 'Your list of friends is full. Remove somebody to make room.',
  theirFriendListFull: 'Their list of friends is full.',
  friendGroupGone: 'This group is not there any more.',
  friendGroupsFull: 'There are as many groups as there is room for. Delete one to make another.',
  blacklistFull: 'There is no room for more blocked people. Unblock somebody first.',

  tooLongText: 'This is too long. Shorten it.',
  wordsRefused: 'The words were refused by the filter of this service. Choose others.',

  followingFull: 'You follow as many people as one can. Unfollow somebody first.',
  theirFollowersFull: 'They have as many followers as one can have.',
  mutualFull: 'One of you has as many mutual followers as one can have.',

  invitationOver: 'This invitation is over.',

  foldersFull: 'There are as many folders as there is room for. Delete one to make another.',
  folderNameTooLong: 'This name is too long.',
  folderGone: 'This folder is not there any more.',

  conversationPinsFull: 'Fifty conversations are pinned already. Unpin one of them first.',
};
