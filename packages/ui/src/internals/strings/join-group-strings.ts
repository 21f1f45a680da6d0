import { counted } from './counted.js';

/** What is said where a group is looked up and joined. What it shares with finding people stands there. */
export interface JoinGroupStrings {
  /** Title of the dialog. */
  joinAGroup: string;
  /** Name of the field. */
  idOfGroup: string;
  joinGroupIdle: string;
  joinGroupIdleDetail: string;
  /** What assistive technology is told. */
  groupFound: (name: string) => string;
  groupNotFound: string;
  groupNotFoundDetail: string;
  groupNotOpen: string;
  groupNotOpenDetail: string;
  groupMembersCounted: (count: number, written: string) => string;

  /** How one gets in. */
  joinsAtOnce: string;
  joinNeedsYes: string;
  joinIsClosed: string;
  /** Name of the form; `name` is the group's. */
  joinGroupNamed: (name: string) => string;
  joinWords: string;
  joinWordsHint: string;
  joinNow: string;
  askToJoin: string;
  joiningNow: string;
  joinFailed: (why: string) => string;

  joinedGroup: (name: string) => string;
  joinWaits: (name: string) => string;
  inGroupAlready: string;
  openJoinedGroup: string;
  joinAnother: string;
  groupTakesNobody: string;
}

/** All of it in English. */
export const englishJoinGroup: JoinGroupStrings = {
  joinAGroup: 'Join a group',
  idOfGroup: 'ID of a group',
  joinGroupIdle: 'Find a group',
  joinGroupIdleDetail: 'Type its ID, as somebody in it has told you.',
  groupFound: (name) => `${name} was found.`,
  groupNotFound: 'No such group',
  groupNotFoundDetail: 'Look whether the ID is whole, and written as they told you.',
  groupNotOpen: 'This group cannot be looked up',
  groupNotOpenDetail: 'Ask somebody who is in it to bring you in.',
  groupMembersCounted: (count, written) => counted(count, written, 'member', 'members'),

  joinsAtOnce: 'Everybody may join.',
  joinNeedsYes: 'The owner or an admin has to say yes.',
  joinIsClosed: 'Nobody can ask to join. Somebody who is in it has to bring you in.',
  joinGroupNamed: (name) => `Join ${name}`,
  joinWords: 'Message',
  joinWordsHint: 'Who you are, and why you want to join',
  joinNow: 'Join',
  askToJoin: 'Ask to join',
  joiningNow: 'Joining…',
  joinFailed: (why) => `This did not work. ${why}`,

  joinedGroup: (name) => `You are in ${name} now.`,
  joinWaits: (name) =>
    `You have asked to join ${name}. You are in when the owner or an admin says yes.`,
  inGroupAlready: 'You are in this group.',
  openJoinedGroup: 'Open',
  joinAnother: 'Find another group',
  groupTakesNobody: 'The group does not let you in.',
};
