import { counted } from './counted.js';

/** What the details of a group say. What they share with members, new groups and profiles stands there. */
export interface GroupDetailsStrings {
  /** Name of the details. */
  groupDetails: string;
  groupDetailsFailed: string;
  /** I am not in it, or no longer. */
  notInGroup: string;
  notInGroupDetail: string;
  backToGroup: string;
  groupOnline: (count: number, written: string) => string;
  /** At the way to who wants to join. */
  requestsWaiting: (count: number, written: string) => string;

  groupAnnouncement: string;
  noAnnouncement: string;
  editAnnouncement: string;
  /** Of the button that opens the form. */
  editGroup: string;
  /** Title of the form. */
  editGroupTitle: string;
  groupIntroduction: string;
  groupNotSaved: (why: string) => string;
  /** What assistive technology is told. */
  groupSaved: string;

  /** Of the button that opens the dialog. */
  inviteToGroup: string;
  myNameInGroup: string;
  noNameInGroup: string;
  editMyNameInGroup: string;
  groupNotifications: string;

  groupManagement: string;
  muteEverybody: string;
  muteEverybodyDetail: string;
  whoMayJoin: string;
  joinFreely: string;
  joinByApproval: string;
  joinByNobody: string;
  whoMayInvite: string;
  inviteFreely: string;
  inviteByApproval: string;
  inviteByNobody: string;
  /** `name` is the group's; so it is below. */
  groupNotChanged: (name: string, why: string) => string;
  notificationsNotChanged: (name: string, why: string) => string;

  aboutGroup: string;
  groupCreatedOn: string;
  myRoleInGroup: string;
  roleMember: string;

  /** Title of the dialog that asks for a new owner. */
  chooseNewOwner: string;
  nobodyElseInGroup: string;
  chooseOwnerFirst: string;

  leaveGroup: string;
  leaveGroupQuestion: (name: string) => string;
  leaveGroupDetail: string;
  leaveGroupNow: string;
  groupNotLeft: (name: string, why: string) => string;
  dismissGroup: string;
  dismissGroupQuestion: (name: string) => string;
  dismissGroupDetail: string;
  dismissGroupNow: string;
  groupNotDismissed: (name: string, why: string) => string;
}

/** All of it in English. */
export const englishGroupDetails: GroupDetailsStrings = {
  groupDetails: 'Group details',
  groupDetailsFailed: 'This group could not be loaded',
  notInGroup: 'You are not in this group',
  notInGroupDetail: 'You have left it, you were removed, or there is no such group any more.',
  backToGroup: 'Back to the group',
  groupOnline: (_count, written) => `${written} online`,
  requestsWaiting: (count, written) => counted(count, written, 'request'),

  groupAnnouncement: 'Announcement',
  noAnnouncement: 'Nothing is announced yet.',
  editAnnouncement: 'Change the announcement',
  editGroup: 'Edit',
  editGroupTitle: 'Edit the group',
  groupIntroduction: 'Description',
  groupNotSaved: (why) => `The group was not changed. ${why}`,
  groupSaved: 'The group was changed',

  inviteToGroup: 'Invite',
  myNameInGroup: 'My name in this group',
  noNameInGroup: 'None: your own name is shown.',
  editMyNameInGroup: 'Change my name in this group',
  groupNotifications: 'Notifications',

  groupManagement: 'Management',
  muteEverybody: 'Mute everybody',
  muteEverybodyDetail: 'Only the owner and the administrators can write.',
  whoMayJoin: 'Who may join',
  joinFreely: 'Everybody',
  joinByApproval: 'Everybody who is let in',
  joinByNobody: 'Nobody can ask',
  whoMayInvite: 'Who may bring in others',
  inviteFreely: 'Every member',
  inviteByApproval: 'Every member, with approval',
  inviteByNobody: 'Nobody',
  groupNotChanged: (name, why) => `“${name}” is as it was. ${why}`,
  notificationsNotChanged: (name, why) => `Notifications of “${name}” are as they were. ${why}`,

  aboutGroup: 'About the group',
  groupCreatedOn: 'Created',
  myRoleInGroup: 'My role',
  roleMember: 'Member',

  chooseNewOwner: 'Choose the new owner',
  nobodyElseInGroup: 'Nobody else is in this group.',
  chooseOwnerFirst: 'Choose a member first.',

  leaveGroup: 'Leave the group…',
  leaveGroupQuestion: (name) => `Leave “${name}”?`,
  leaveGroupDetail: 'You get no more messages from it. What was said stays in your list.',
  leaveGroupNow: 'Leave',
  groupNotLeft: (name, why) => `You are still in “${name}”. ${why}`,
  dismissGroup: 'Dismiss the group…',
  dismissGroupQuestion: (name) => `Dismiss “${name}”?`,
  dismissGroupDetail: 'It ends for everybody, and cannot be brought back.',
  dismissGroupNow: 'Dismiss',
  groupNotDismissed: (name, why) => `“${name}” was not dismissed. ${why}`,
};
