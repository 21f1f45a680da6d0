import type { RuleBook } from './rule.js';

export const SYSTEM_NOTICE_RULES = {
  noun: 'system notices',
  sections: [
    {
      source: 'tips-and-notices.md B.1',
      title: 'How group system notices travel',
      rules: [
        {
          id: 'NTC-B.1.1',
          says: "A group system notice is a message of type 'TIMGroupSystemNoticeElem' in the one conversation '@TIM#SYSTEM', with conversationType '@TIM#SYSTEM', isSystemMessage true and from '@TIM#SYSTEM'.",
          proof: 'client',
        },
        {
          id: 'NTC-B.1.2',
          says: 'A live notice raises unreadCount of the system conversation by one.',
          proof: 'client',
        },
        { id: 'NTC-B.1.3', says: 'A notice is delivered by MESSAGE_RECEIVED.', proof: 'client' },
        {
          id: 'NTC-B.1.4',
          says: 'There is no event for notices alone: EVENT has no GROUP_SYSTEM_NOTICE_RECEIVED, which versions 1 and 2 had, and nothing is emitted by its name.',
          proof: 'client',
        },
        {
          id: 'NTC-B.1.5',
          says: 'A notice other than 5, 11, 255 and the hidden 17 and 18 is for one person, and reaches all of their instances.',
          proof: 'server',
        },
        { id: 'NTC-B.1.6', says: 'A notice of type 5 reaches every member.', proof: 'server' },
        {
          id: 'NTC-B.1.7',
          says: 'Notices of type 11 and 255 reach every member.',
          proof: 'server',
        },
        {
          id: 'NTC-B.1.8',
          says: 'Who was offline finds the newest 100 notices of the last 7 days in the system conversation after the login.',
          proof: 'server',
        },
        {
          id: 'NTC-B.1.9',
          says: 'Notices that the login brings are read and emit no MESSAGE_RECEIVED.',
          proof: 'client',
        },
        {
          id: 'NTC-B.1.10',
          says: 'Only live notices take effect: those that the login brings change no group.',
          proof: 'client',
        },
        {
          id: 'NTC-B.1.11',
          says: 'deleteMessage rejects 2116 for a system notice.',
          proof: 'client',
        },
        {
          id: 'NTC-B.1.12',
          says: 'A notice of type 1 is gone, here and at the service, once it has been answered by handleGroupApplication.',
          proof: 'client',
        },
        {
          id: 'NTC-B.1.13',
          says: 'A notice first updates the conversation, then takes effect, and is told by MESSAGE_RECEIVED last: the other way round than tips.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'tips-and-notices.md B.2',
      title: 'The payload of a notice',
      rules: [
        {
          id: 'NTC-B.2.1',
          says: 'Every notice has operationType, operatorID and groupProfile.',
          proof: 'client',
        },
        {
          id: 'NTC-B.2.2',
          says: 'groupProfile of a notice has from, to, groupID, name and groupType: the name of the group is `name` here, but `groupName` in tips.',
          proof: 'client',
        },
        {
          id: 'NTC-B.2.3',
          says: 'handleMessage of a notice of type 1 is what the applicant wrote in applyMessage.',
          proof: 'server',
        },
        {
          id: 'NTC-B.2.4',
          says: 'handleMessage of a notice of type 2 or 3 is the remark of who decided, that of type 4 the reason of the removal.',
          proof: 'server',
        },
        {
          id: 'NTC-B.2.5',
          says: 'userDefinedField of a notice of type 255 is the text that the app’s server sent.',
          proof: 'server',
        },
        {
          id: 'NTC-B.2.6',
          says: 'A notice of type 1 has authentication (a text) and messageKey (a number), with which it is answered.',
          proof: 'server',
        },
        {
          id: 'NTC-B.2.7',
          says: 'Notices of type 12 and 23 have authentication (a text) and messageKey (a number), with which they are answered.',
          proof: 'server',
        },
        {
          id: 'NTC-B.2.8',
          says: 'A notice of type 20 has messageRemindType.',
          proof: 'client',
        },
        { id: 'NTC-B.2.9', says: 'Notice 18 carries topicIDList.', proof: 'client' },
        {
          id: 'NTC-B.2.10',
          says: 'A notice of type 23 has inviteeList (userIDs) and inviteeInfoList of { userID, nick, avatar }.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'tips-and-notices.md B.3',
      title: 'What each notice tells and does',
      rules: [
        {
          id: 'NTC-B.3.1',
          says: 'Notice 1 says that somebody applies to join; the owner and the admins get it.',
          proof: 'server',
        },
        {
          id: 'NTC-B.3.2',
          says: 'Notice 1 changes no group; handleGroupApplication answers it.',
          proof: 'client',
        },
        {
          id: 'NTC-B.3.3',
          says: 'Notice 2 tells the applicant that the application was approved.',
          proof: 'server',
        },
        {
          id: 'NTC-B.3.4',
          says: 'Notice 2 of an unknown group that is no AVChatRoom makes the client fetch its profile, list it and emit GROUP_LIST_UPDATED.',
          proof: 'client',
        },
        {
          id: 'NTC-B.3.5',
          says: 'Notice 3 tells the applicant that the application was refused.',
          proof: 'server',
        },
        { id: 'NTC-B.3.6', says: 'Notice 3 changes no group.', proof: 'client' },
        {
          id: 'NTC-B.3.7',
          says: 'Notice 4 tells a member that they were removed.',
          proof: 'server',
        },
        {
          id: 'NTC-B.3.8',
          says: 'Notice 4 takes the group out of the list, keeps the conversation and emits GROUP_LIST_UPDATED.',
          proof: 'client',
        },
        {
          id: 'NTC-B.3.9',
          says: 'Notice 5 tells all members that the group was dismissed.',
          proof: 'server',
        },
        {
          id: 'NTC-B.3.10',
          says: 'Notice 5 takes the group out of the list, keeps the conversation and emits GROUP_LIST_UPDATED.',
          proof: 'client',
        },
        {
          id: 'NTC-B.3.11',
          says: 'After notice 5 of an AVChatRoom the client is in no room: its conversation is gone and sending rejects.',
          proof: 'client',
        },
        {
          id: 'NTC-B.3.12',
          says: 'Notice 6 tells all instances of the creator that the group was created.',
          proof: 'server',
        },
        { id: 'NTC-B.3.13', says: 'Notice 6 changes nothing by itself.', proof: 'client' },
        {
          id: 'NTC-B.3.14',
          says: 'Notice 7 tells somebody that they were brought into a group.',
          proof: 'server',
        },
        {
          id: 'NTC-B.3.15',
          says: 'Notice 7 makes the client fetch the profile of the group, list it and emit GROUP_LIST_UPDATED.',
          proof: 'client',
        },
        {
          id: 'NTC-B.3.16',
          says: 'Notice 7 makes the client fetch the newest messages of the group, so that its conversation shows them.',
          proof: 'client',
        },
        {
          id: 'NTC-B.3.17',
          says: 'Notice 8 tells the instances of who left that they left.',
          proof: 'server',
        },
        {
          id: 'NTC-B.3.18',
          says: 'Notice 8 takes the group out of the list, on the other instances too.',
          proof: 'client',
        },
        {
          id: 'NTC-B.3.19',
          says: 'Notice 9 tells somebody that they are an admin now.',
          proof: 'server',
        },
        {
          id: 'NTC-B.3.20',
          says: "Notice 9 sets the role of one's own GroupMember in memory to 'Admin'.",
          proof: 'client',
        },
        {
          id: 'NTC-B.3.21',
          says: 'Notice 10 tells somebody that they are no admin any more.',
          proof: 'server',
        },
        {
          id: 'NTC-B.3.22',
          says: "Notice 10 sets the role of one's own GroupMember in memory to 'Member'.",
          proof: 'client',
        },
        {
          id: 'NTC-B.3.23',
          says: 'Notice 11 tells all members that the system has taken the group back; the group is gone at the service.',
          proof: 'server',
        },
        {
          id: 'NTC-B.3.24',
          says: 'Notice 12 tells somebody who is invited that they have to agree.',
          proof: 'server',
        },
        {
          id: 'NTC-B.3.25',
          says: "Notice 12 changes no group; callExperimentalAPI('handleGroupInvitation') answers it.",
          proof: 'client',
        },
        {
          id: 'NTC-B.3.26',
          says: 'Notice 13 tells who invited that the invitation was accepted, and changes nothing.',
          proof: 'server',
        },
        {
          id: 'NTC-B.3.27',
          says: 'Notice 14 tells who invited that the invitation was refused, and changes nothing.',
          proof: 'server',
        },
        {
          id: 'NTC-B.3.28',
          says: 'Notice 15, by which instances of one person agree on what is read, never gets to the app as a message.',
          proof: 'client',
        },
        {
          id: 'NTC-B.3.29',
          says: 'Notice 16 tells a member that they were muted, and changes nothing.',
          proof: 'server',
        },
        {
          id: 'NTC-B.3.30',
          says: 'Notice 17 reaches the members of a community as TOPIC_CREATED and as no message.',
          proof: 'client',
        },
        {
          id: 'NTC-B.3.31',
          says: 'Notice 18 reaches the members of a community as TOPIC_DELETED and as no message.',
          proof: 'client',
        },
        {
          id: 'NTC-B.3.32',
          says: 'Notice 19 reaches the sender of a message as MESSAGE_READ_RECEIPT_RECEIVED and as no message.',
          proof: 'server',
        },
        {
          id: 'NTC-B.3.33',
          says: "Notice 20 of a group sets messageRemindType of the conversation and of the Group's selfInfo on my other instances.",
          proof: 'client',
        },
        {
          id: 'NTC-B.3.34',
          says: 'Notice 20 of a topic sets selfInfo.messageRemindType of the topic on my other instances and emits TOPIC_UPDATED.',
          proof: 'client',
        },
        {
          id: 'NTC-B.3.35',
          says: 'Notice 21 tells somebody that they were banned from an AVChatRoom; the room and its conversation are removed here.',
          proof: 'client',
        },
        {
          id: 'NTC-B.3.36',
          says: 'Notice 22 tells somebody that the ban was lifted, and changes nothing.',
          proof: 'server',
        },
        {
          id: 'NTC-B.3.37',
          says: 'Notice 23 tells the owner and the admins that a member’s invitation needs approval, and changes nothing; getGroupApplicationList lists it as an application of type 2.',
          proof: 'server',
        },
        {
          id: 'NTC-B.3.38',
          says: 'Notice 255 comes from the app’s server, goes to all members unless it names some, and changes nothing.',
          proof: 'server',
        },
        {
          id: 'NTC-B.3.39',
          says: 'The numbers are those of the Web SDK: a user-defined notice is 255, and 16 to 23 are one less than in the native SDKs, where 16 is the user-defined one.',
          proof: 'client',
        },
        {
          id: 'NTC-B.3.40',
          says: 'Notice 11 changes nothing in memory of the real SDK; the local engine lets it take effect as notice 5 does: the group leaves the list, the conversation stays.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'NTC-B.3.41',
          says: 'A notice 16 of a topic has the topicID as its `to`; groupProfile.to is who was muted.',
          proof: 'client',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
