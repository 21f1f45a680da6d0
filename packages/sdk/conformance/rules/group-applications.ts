import type { RuleBook } from './rule.js';

/** Wishes to join and invitations that somebody has to decide on. */
export const GROUP_APPLICATION_RULES = {
  noun: 'groups',
  sections: [
    {
      source: 'groups.md 5',
      title: 'What waits for an answer',
      rules: [
        {
          id: 'APP-5.1',
          says: 'getGroupApplicationList resolves with { applicationList }: what waits in the groups where I am the owner or an admin.',
          proof: 'server',
        },
        {
          id: 'APP-5.2',
          says: 'An application has applicant, applicantNick, groupID, groupName, authentication, messageKey, applicationType, userID and note.',
          proof: 'client',
        },
        {
          id: 'APP-5.3',
          says: 'applicationType is 0 for a wish to join and 2 for an invitation that the owner or an admin has to approve; userID is then who is invited.',
          proof: 'client',
        },
        {
          id: 'APP-5.4',
          says: 'The note of an application is the applyMessage of who wants to join; that of an invitation is empty.',
          proof: 'server',
        },
        {
          id: 'APP-5.5',
          says: 'The list has applications to communities as well as to other groups, however many there are.',
          proof: 'client',
        },
        {
          id: 'APP-5.6',
          says: 'When the applications to communities cannot be had, the list resolves with the others.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'APP-5.7',
          says: 'What was answered is not in the list any more.',
          proof: 'client',
        },
        {
          id: 'APP-5.8',
          says: 'An invitation that the invited person has to accept (type 1) is in nobody’s list.',
          proof: 'server',
        },
      ],
    },
    {
      source: 'groups.md 5',
      title: 'Answering',
      rules: [
        {
          id: 'APP-5.9',
          says: 'handleGroupApplication checks none of its arguments: no call of it throws Params validate failed.',
          proof: 'client',
        },
        {
          id: 'APP-5.10',
          says: 'A handleAction that is neither Agree nor Reject is refused by the service with 10004.',
          proof: 'server',
        },
        {
          id: 'APP-5.11',
          says: 'A wish to join can be answered by its entry in the list, passed as application; a copy will do.',
          proof: 'client',
        },
        {
          id: 'APP-5.12',
          says: 'A wish to join can be answered by the notice that told it (type 1), passed as message.',
          proof: 'client',
        },
        {
          id: 'APP-5.13',
          says: 'After an answer by notice the notice is gone from the system conversation, and stays gone after the next login.',
          proof: 'client',
        },
        {
          id: 'APP-5.14',
          says: 'An invitation can be answered by its entry in the list only.',
          proof: 'client',
        },
        {
          id: 'APP-5.15',
          says: 'handleGroupApplication resolves with { group }, which is undefined when the group is not in memory.',
          proof: 'client',
        },
        {
          id: 'APP-5.16',
          says: 'Who answers what somebody else has answered already is refused with 10024.',
          proof: 'server',
        },
        {
          id: 'APP-5.17',
          says: 'Who is neither the owner nor an admin cannot answer: 10007.',
          proof: 'server',
        },
        {
          id: 'APP-5.18',
          says: 'Agreeing to somebody who is in the group meanwhile is refused with 10013, and to anybody when the group is full with 10014.',
          proof: 'server',
        },
        {
          id: 'APP-5.19',
          says: 'Agreeing to a wish makes the applicant a member.',
          proof: 'server',
        },
        {
          id: 'APP-5.20',
          says: 'The applicant then gets notice 2, and the members tip 1 with groupJoinType 1.',
          proof: 'server',
        },
        {
          id: 'APP-5.21',
          says: 'When a wish is rejected, the applicant gets notice 3 with the handleMessage and is no member.',
          proof: 'server',
        },
        {
          id: 'APP-5.22',
          says: 'Agreeing to an invitation makes the invited person a member: they get notice 7, the members tip 1 with groupJoinType 2.',
          proof: 'server',
        },
        {
          id: 'APP-5.23',
          says: 'When an invitation is rejected, the one who invited gets notice 14 and the invited person is no member.',
          proof: 'server',
        },
        {
          id: 'APP-5.24',
          says: 'At the login the client deletes notices of type 1 whose application was answered meanwhile.',
          proof: 'client',
        },
        {
          id: 'APP-5.25',
          says: "callExperimentalAPI('handleGroupInvitation', { message, handleAction }) answers notice 12: the invited person agrees or does not.",
          proof: 'client',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
