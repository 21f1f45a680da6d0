import type { RuleSection } from './rule.js';

/** Muting members, their roles, name cards, custom fields and marks. */
export const MEMBERS_SETTINGS = [
  {
    source: 'groups.md 6',
    title: 'setGroupMemberMuteTime',
    rules: [
      {
        id: 'MBR-6.51',
        says: 'setGroupMemberMuteTime with a negative muteTime throws synchronously.',
        proof: 'client',
      },
      {
        id: 'MBR-6.52',
        says: 'setGroupMemberMuteTime for oneself is refused with 2685, and the service is not asked.',
        proof: 'client',
      },
      {
        id: 'MBR-6.53',
        says: 'setGroupMemberMuteTime sets muteUntil of the live member to now plus muteTime, in seconds since the epoch.',
        proof: 'client',
      },
      {
        id: 'MBR-6.54',
        says: 'setGroupMemberMuteTime with 0 lifts the mute: muteUntil no longer lies in the future, and the member may send again.',
        proof: 'server',
      },
      {
        id: 'MBR-6.55',
        says: 'setGroupMemberMuteTime resolves with the live group and the live member.',
        proof: 'client',
      },
      {
        id: 'MBR-6.56',
        says: 'All members get the group tip 7 with memberList of the muted userID and muteTime in seconds, 0 for a mute that was lifted.',
        proof: 'server',
      },
      {
        id: 'MBR-6.57',
        says: 'setGroupMemberMuteTime with a topicID mutes in this topic only; the member may send in the other topics.',
        proof: 'server',
      },
      {
        id: 'MBR-6.58',
        says: "A member who is muted in a topic gets TOPIC_UPDATED, the topic's selfInfo.muteTime set.",
        proof: 'client',
      },
      {
        id: 'MBR-6.59',
        says: "A muted member's message is refused with 10017 until muteUntil has passed.",
        proof: 'server',
      },
      {
        id: 'MBR-6.87',
        says: 'A mute in a group that keeps its members, or in a topic, ends when the member leaves or is put out: who comes back may send.',
        proof: 'server',
      },
    ],
  },
  {
    source: 'groups.md 6',
    title: 'setGroupMemberRole',
    rules: [
      {
        id: 'MBR-6.60',
        says: 'setGroupMemberRole in a group that the SDK has, by somebody whom it does not know as the owner, is refused with 2681, and the service is not asked.',
        proof: 'client',
      },
      {
        id: 'MBR-6.61',
        says: 'setGroupMemberRole with another role than Admin and Member is refused with 2683, after the check for 2681; a community also takes Custom.',
        proof: 'client',
      },
      {
        id: 'MBR-6.62',
        says: 'setGroupMemberRole for oneself is refused with 2684, after the check for 2683.',
        proof: 'client',
      },
      {
        id: 'MBR-6.63',
        says: 'setGroupMemberRole in a Work group or an AVChatRoom is refused by the service with 10007; the 2682 of the manual is never raised.',
        proof: 'server',
      },
      {
        id: 'MBR-6.64',
        says: 'setGroupMemberRole resolves with the live group and the live member, whose role has changed.',
        proof: 'client',
      },
      {
        id: 'MBR-6.65',
        says: 'All members get the group tip 4 when somebody becomes an admin and the group tip 5 when somebody is one no longer.',
        proof: 'server',
      },
      {
        id: 'MBR-6.66',
        says: 'Who becomes an admin gets the group system notice 9, and who is one no longer the group system notice 10.',
        proof: 'server',
      },
      {
        id: 'MBR-6.67',
        says: 'A group has at most 10 admins: one more is refused with 10004.',
        proof: 'server',
      },
    ],
  },
  {
    source: 'groups.md 6',
    title: 'setGroupMemberNameCard and setGroupMemberCustomField',
    rules: [
      {
        id: 'MBR-6.68',
        says: 'setGroupMemberNameCard takes any text for nameCard, the empty one too, and throws synchronously for anything else or nothing.',
        proof: 'client',
      },
      {
        id: 'MBR-6.69',
        says: 'setGroupMemberNameCard and setGroupMemberCustomField concern oneself when userID is left out.',
        proof: 'client',
      },
      {
        id: 'MBR-6.70',
        says: 'setGroupMemberNameCard and setGroupMemberCustomField resolve with the live group and the live member, already changed.',
        proof: 'client',
      },
      {
        id: 'MBR-6.71',
        says: 'setGroupMemberNameCard for oneself changes selfInfo.nameCard of the live group as well.',
        proof: 'client',
      },
      {
        id: 'MBR-6.72',
        says: 'setGroupMemberCustomField merges by key: fields that are not named stay.',
        proof: 'client',
      },
      {
        id: 'MBR-6.73',
        says: 'setGroupMemberNameCard and setGroupMemberCustomField in an AVChatRoom are refused with 2687, and the service is not asked.',
        proof: 'client',
      },
      {
        id: 'MBR-6.74',
        says: 'A name card above 50 bytes is refused with 10004.',
        proof: 'server',
      },
      {
        id: 'MBR-6.75',
        says: 'More than 5 member custom fields, a key above 16 bytes or a value above 64 bytes are refused with 10004.',
        proof: 'server',
      },
      {
        id: 'MBR-6.76',
        says: 'A name card that the word filter of the plug-in refuses is refused with 3123. The local engine has no such plug-in.',
        proof: 'client',
        decision: '0009',
      },
      {
        id: 'MBR-6.77',
        says: 'The others are told of a changed name card or custom field neither by a tip nor by an event.',
        proof: 'server',
      },
      {
        id: 'MBR-6.78',
        says: 'New messages of a member carry the new nameCard.',
        proof: 'client',
      },
    ],
  },
  {
    source: 'groups.md 6',
    title: 'markGroupMemberList',
    rules: [
      {
        id: 'MBR-6.79',
        says: 'markGroupMemberList with a markType below 1000 throws synchronously.',
        proof: 'client',
      },
      {
        id: 'MBR-6.80',
        says: 'markGroupMemberList marks the first 500 people; those after them are in failureUserIDList.',
        proof: 'client',
      },
      {
        id: 'MBR-6.81',
        says: 'markGroupMemberList resolves with those it marked in successUserIDList and the others in failureUserIDList.',
        proof: 'client',
      },
      {
        id: 'MBR-6.82',
        says: 'markGroupMemberList with enableMark false takes the mark away.',
        proof: 'server',
      },
      {
        id: 'MBR-6.83',
        says: 'markGroupMemberList is refused with 10007 outside AVChatRooms and for anybody but the owner.',
        proof: 'server',
      },
      {
        id: 'MBR-6.84',
        says: 'An AVChatRoom has at most 10 different marks: an eleventh is refused with 10004.',
        proof: 'server',
      },
      {
        id: 'MBR-6.85',
        says: 'On the cloud, markGroupMemberList is a paid feature and is refused with 3122 without it. The local engine has every feature.',
        proof: 'server',
        decision: '0009',
      },
    ],
  },
] as const satisfies readonly RuleSection[];
