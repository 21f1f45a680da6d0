import type { Differences } from './differences.js';

const EIGHT_PROFILES =
  'The SDK asks for the profile of a group by itself when it has created or joined it and when a message makes its conversation, and counts that towards its eight a second: with a clock that stands still the next question is refused with 2996.';

const MORE_THAN_THE_INTERVAL =
  'The SDK counts anew only when more than the seconds of a limit have passed since the first question; after exactly as many it still refuses with 2996.';

const SELF_INFO_COMES_LATER =
  "The profile that joinGroup asks for does not fill the selfInfo of a Group that is new in memory: role and messageRemindType are '' until the profile comes once more.";

/** What is about groups: their members, tips, notices, live rooms and attributes. */
export const DIFFERENCES_OF_GROUPS: Differences = {
  'mentions, and messages for some of a group': {
    'who is mentioned sees it in the list before the message comes':
      'The SDK is told of a message and of whom it mentions apart, and tells each as it arrives. The message arrives first here: the mention is in the list only after MESSAGE_RECEIVED.',
  },
  'the arguments of the methods of groups': {
    'handleGroupApplication and getGroupList take anything':
      'The SDK checks the argument of getGroupList where there is one: a groupProfileFilter that is no list makes it throw.',
  },
  'who may do what in which type of group': {
    'dismissing a Public group: who may': EIGHT_PROFILES,
    'dismissing a Meeting group: who may': EIGHT_PROFILES,
    'quitting a Public group: who may': EIGHT_PROFILES,
    'quitting a Meeting group: who may': EIGHT_PROFILES,
    'looking at the profile of a Public group: who may': EIGHT_PROFILES,
    'looking at the profile of a Meeting group: who may': EIGHT_PROFILES,
    'listing the members of a Public group: who may': EIGHT_PROFILES,
    'listing the members of a Meeting group: who may': EIGHT_PROFILES,
    'sending to a Public group: who may': EIGHT_PROFILES,
    'sending to a Meeting group: who may': EIGHT_PROFILES,
    'dismissing a community: who may': EIGHT_PROFILES,
    'quitting a community: who may': EIGHT_PROFILES,
    'looking at the profile of a community: who may': EIGHT_PROFILES,
    'listing the members of a community: who may': EIGHT_PROFILES,
    'sending to a community: who may': EIGHT_PROFILES,
    'dismissing an AVChatRoom: who may': EIGHT_PROFILES,
  },
  'the list of a group’s members': {
    'members have the names and pictures of their profiles, and are the same objects each time':
      'The SDK keeps the profiles of others for a while and takes the names of a member list from them: what somebody has changed meanwhile is not seen in the list.',
    'asking brings the number of members up to date, where no tip does':
      'getGroupMemberList writes the number of members to the old name memberNum, whose setter does nothing: memberCount stays as it was.',
  },
  'tips about who comes and goes': {
    'a tip tells the role of the operator as a number':
      'The SDK keeps no role in the operatorInfo of a tip that it has polled from a live room.',
    'a tip is told first, then takes effect, and the conversation is updated last':
      'When a tip changes the number of members, the SDK copies the group into its conversation and tells CONVERSATION_LIST_UPDATED for that, before GROUP_LIST_UPDATED and once more at the end.',
  },
  'the fields of groups, members, people and answers': {
    'those of a group are these, and it was made at a time that is a number':
      'createGroup leaves the memberList that it was given as a field on the Group.',
    'a group shows its last message, and which number the next one will have':
      'The SDK counts nextMessageSeq up with messages that come in, and not with those it has sent itself.',
  },
  'what a group looks like': {
    'a group’s own words have limits, beyond which 10004 comes and nothing is created':
      EIGHT_PROFILES,
  },
  'creating a group': {
    'the group is of the type that was asked for, by its name at run time': EIGHT_PROFILES,
    'a type does not get what it does not have: members, a join option, topics': EIGHT_PROFILES,
    'it says of itself what it was created with, and nothing else': EIGHT_PROFILES,
    'GROUP_LIST_UPDATED tells it, unless it is a live room or a community with topics':
      EIGHT_PROFILES,
    'who creates it owns it, those named are in at once, each as what they were named':
      EIGHT_PROFILES,
    'it may have as many members as its type allows, or fewer when it is so wished': EIGHT_PROFILES,
    'what comes back is the instance in memory and says Owner and AcceptAndNotify, whatever the type':
      EIGHT_PROFILES,
    'a member begins with the custom fields that they were named with': EIGHT_PROFILES,
    'a first message of the client’s own brings it into everybody’s list of conversations':
      'The SDK says in Chinese that a group was created, unless its SDKAppID is one of the international range; the clients here have one of the domestic range.',
  },
  'the ID of a group': {
    'the service’s own begin with @TGS#, a community’s with @TGS#_@TGS#, and each is another':
      EIGHT_PROFILES,
    'one’s own may have 48 bytes of printable ASCII, and is what the group is called':
      EIGHT_PROFILES,
  },
  'the types of groups': {
    'the joinOption is the type’s own, and another only in public groups and communities':
      EIGHT_PROFILES,
    'the inviteOption is the type’s own unless another is asked for, which a live room does not take':
      EIGHT_PROFILES,
    'who is in it and as what outlives the login, except in live rooms': EIGHT_PROFILES,
    'nobody gets into a work group by asking, and into others as their joinOption says':
      EIGHT_PROFILES,
    'roles are Owner, Admin and Member; work groups and live rooms have no admins': EIGHT_PROFILES,
    'it takes no more members than it may have; a live room has no limit': EIGHT_PROFILES,
    'the owner may quit a work group, which then has none, and may not dismiss it; others the other way round':
      EIGHT_PROFILES,
    'members hear by a tip who comes and who goes, except in a meeting': EIGHT_PROFILES,
    'who is new is told of all messages, in meetings and live rooms of none': SELF_INFO_COMES_LATER,
  },
  'the list of groups and their profiles': {
    'more than 200 groups come as well': EIGHT_PROFILES,
    'the ninth profile within a second is refused with 2996': MORE_THAN_THE_INTERVAL,
    'the list has the groups I am in, and no others': EIGHT_PROFILES,
    'isSyncCompleted is false as long as the groups could not be fetched':
      'getGroupList rejects with 2801 when the groups could not be fetched, instead of giving an incomplete list.',
    'GROUP_LIST_UPDATED comes when the groups are here, and after each change of one':
      'The SDK tells GROUP_LIST_UPDATED twice at a login.',
    'what is asked of members’ fields along with a profile has no effect':
      'createGroup resolves before the first message that it sends is there: lastMessage and nextMessageSeq of the Group change a moment later, whatever the profile is asked for.',
    'there is no profile of a group that is not there, or that I am not in: 10010, 10007':
      EIGHT_PROFILES,
    'a profile tells no list of groups, but that of conversations, where it is seen':
      'With a profile the SDK puts a plain copy of the group into its conversation: groupProfile is not the Group in memory.',
  },
  'what is said in groups of each type': {
    'it is kept, for those too who were not there': EIGHT_PROFILES,
    'it counts as unread in work groups, public groups and communities, and not in meetings':
      EIGHT_PROFILES,
    'who is not in it can say nothing there, and nothing of it is heard': EIGHT_PROFILES,
  },
  'the conversations of each type of group': {
    'groups with members are in everybody’s list from the start, and after the next login':
      EIGHT_PROFILES,
    'unread messages are counted in all but meetings and live rooms': EIGHT_PROFILES,
    'a message for those online is told and not kept in all groups with members': EIGHT_PROFILES,
  },
  'joining a group': {
    'a free one lets in at once, comes with the answer, and GROUP_LIST_UPDATED tells it':
      SELF_INFO_COMES_LATER,
  },
  'quitting and dismissing a group': {
    'quitting takes the group from the list and tells it; the conversation stays, read, and readable':
      'The notice of quitting comes before the answer to quitGroup here: the SDK takes the group out of its list with either, and tells GROUP_LIST_UPDATED each time.',
    'coming back to a meeting shows what was said meanwhile':
      'The SDK keeps the conversation of a group that was quit, and joining again asks for the profile alone: the last message is the one from before until something new is said.',
  },
  communities: {
    'one with topics has no conversation, and after a login it is not among the groups either':
      'The SDK knows a community with topics by a mark on each of its tips, which the gateway does not set, because the engine’s messages do not say it: the tip makes a conversation.',
  },
  'live rooms': {
    'GROUP_LIST_UPDATED tells that I have joined it, and that I have left it':
      'joinGroup of a live room hands out a Group of its own: the one in memory, which the list has, is another object.',
  },
  'the attributes of a group': {
    'groups of every type have them, and a member need not join again after a login; topics have none':
      EIGHT_PROFILES,
    'they are kept, a live room’s too with nobody in it, until the group is dismissed':
      'The SDK forgets the attributes of a group that it quits or dismisses itself, and keeps those of one that somebody else has dismissed: a new group of the same ID has them in memory for 30 seconds.',
  },
  'how many attributes, and how often': {
    'the eleventh write of a kind in five seconds is refused without asking, whatever the group; each kind counts for itself':
      MORE_THAN_THE_INTERVAL,
    'the 21st read in five seconds that is not answered from memory is refused without asking':
      MORE_THAN_THE_INTERVAL,
  },
  'the attributes that a client remembers': {
    'of a live room start anew when it is joined':
      'joinGroup of a live room that the SDK has in memory asks for its profile alone, which everybody gets, and says AlreadyInGroup: whom the service has let go meanwhile is not let in again.',
    'are not trusted after a break: reading asks':
      'The SDK tells that the line is back before it has logged in again, and only then stops to trust the attributes in memory: who asks at once gets an old answer.',
  },
};
