import { counted } from './counted.js';

/** What is said where a group is made, and what the kinds of groups are called everywhere. */
export interface CreateGroupStrings {
  /** Name of the form, and title of its dialog. */
  createGroup: string;
  newGroupName: string;
  newGroupNameHelp: string;
  newGroupNeedsName: string;
  newGroupNameTooLong: string;

  groupKind: string;
  groupWork: string;
  groupWorkDetail: string;
  groupPublic: string;
  groupPublicDetail: string;
  groupMeeting: string;
  groupMeetingDetail: string;
  groupCommunity: string;
  groupCommunityDetail: string;
  groupLiveRoom: string;
  groupLiveRoomDetail: string;
  /** What who comes later sees of what was said before. */
  groupHistoryHidden: string;
  groupHistoryShown: string;
  groupHistoryNone: string;
  groupSize: (count: number, written: string) => string;
  groupSizeFree: string;
  /** In a community. */
  groupHasTopics: string;
  groupHasTopicsDetail: string;

  moreGroupOptions: string;
  newGroupID: string;
  newGroupIDHelp: string;
  /** What a community's ID begins with is put before what is written. */
  communityIDHelp: (start: string) => string;
  groupIDWrong: string;
  groupIDTaken: string;
  groupIDYours: string;

  /** The app has stored it, and its address cannot be used. */
  groupPictureUnusable: string;

  groupNext: string;
  groupBack: string;
  /** Of the list of people who can be in it from the beginning. */
  groupFirstMembers: string;
  groupPeopleSearch: string;
  groupPeopleFound: (count: number, written: string) => string;
  groupPeopleChosen: (count: number, written: string) => string;
  groupPeopleTooMany: (count: number, written: string) => string;
  groupNoPeople: string;
  groupNoPeopleDetail: string;
  groupPeopleFailed: string;

  createGroupNow: string;
  creatingGroup: string;
  groupNotCreated: (why: string) => string;
  groupIsThere: (name: string) => string;
}

const NEXT_SEE_NOTHING = 'Who comes later does not see what was said before';
const NEXT_SEE_ALL = 'Who comes later sees what was said before';

/** All of it in English. */
export const englishCreateGroup: CreateGroupStrings = {
  createGroup: 'New group',
  newGroupName: 'Name',
  newGroupNameHelp: 'Room for about 30 Latin or 10 Chinese letters.',
  newGroupNeedsName: 'Give the group a name.',
  newGroupNameTooLong: 'This name is too long.',

  groupKind: 'Kind of group',
  groupWork: 'Work group',
  groupWorkDetail: 'For people who know each other. Members bring in others; nobody else finds it.',
  groupPublic: 'Public group',
  groupPublicDetail: 'Who has its ID asks to join. You and your admins decide.',
  groupMeeting: 'Meeting',
  groupMeetingDetail: 'Who has its ID joins at once.',
  groupCommunity: 'Community',
  groupCommunityDetail:
    'Very many people. Who has its ID joins at once, and members bring in others.',
  groupLiveRoom: 'Live room',
  groupLiveRoomDetail: 'People come and go as they like. Members are those who are there.',
  groupHistoryHidden: NEXT_SEE_NOTHING,
  groupHistoryShown: NEXT_SEE_ALL,
  groupHistoryNone: 'Nothing of what is said is kept',
  groupSize: (count, written) => `Up to ${counted(count, written, 'person', 'people')}`,
  groupSizeFree: 'As many people as like',
  groupHasTopics: 'With topics',
  groupHasTopicsDetail:
    'People talk in its topics, and nowhere else. This cannot be changed later.',

  moreGroupOptions: 'More',
  newGroupID: 'ID',
  newGroupIDHelp:
    'Others find the group by it. It cannot be changed later. Left empty, the group gets one.',
  communityIDHelp: (start) => `It begins with ${start}, which is put before what you write.`,
  groupIDWrong: 'Use up to 48 Latin letters, digits and signs. It cannot begin with @TGS#.',
  groupIDTaken: 'This ID is in use. Choose another one.',
  groupIDYours: 'You have a group with this ID already. Choose another one.',

  groupPictureUnusable:
    'This picture cannot be used: its address is too long, or not one that everybody can load. Choose another one.',

  groupNext: 'Next',
  groupBack: 'Back',
  groupFirstMembers: 'People to begin with',
  groupPeopleSearch: 'Search people',
  groupPeopleFound: (count, written) =>
    count === 0 ? 'Nobody found' : `${counted(count, written, 'person', 'people')} found`,
  groupPeopleChosen: (count, written) =>
    count === 0 ? 'Only you so far' : `You and ${counted(count, written, 'person', 'people')}`,
  groupPeopleTooMany: (count, written) =>
    `A group begins with ${counted(count, written, 'person', 'people')} at most. Bring in the others later.`,
  groupNoPeople: 'Nobody to choose yet',
  groupNoPeopleDetail: 'Create the group, and bring in people later.',
  groupPeopleFailed: 'Your friends could not be loaded',

  createGroupNow: 'Create',
  creatingGroup: 'Creating…',
  groupNotCreated: (why) => `The group was not created. ${why}`,
  groupIsThere: (name) => `${name} is created.`,
};
