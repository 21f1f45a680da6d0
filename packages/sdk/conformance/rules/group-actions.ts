import type { RuleBook } from './rule.js';

export const GROUP_ACTION_RULES = {
  noun: 'group actions',
  sections: [
    {
      source: 'tips-and-notices.md C',
      title: 'Who is told of which action',
      rules: [
        {
          id: 'TIP-C.1',
          says: 'createGroup sends no tip: the client itself sends a custom message with businessID group_create. A notice of type 6 goes to the creator, one of type 7 to each member from the start, and all of these get GROUP_LIST_UPDATED.',
          proof: 'server',
        },
        {
          id: 'TIP-C.2',
          says: 'createGroup of an AVChatRoom sends no custom message with businessID group_create.',
          proof: 'client',
        },
        {
          id: 'TIP-C.3',
          says: 'joinGroup into an open group sends a tip of type 1 with groupJoinType 0 to the members and no notice; who joined gets GROUP_LIST_UPDATED.',
          proof: 'server',
        },
        {
          id: 'TIP-C.4',
          says: 'joinGroup into a group that wants approval sends no tip, but a notice of type 1 to the owner and each admin; nobody gets GROUP_LIST_UPDATED.',
          proof: 'server',
        },
        {
          id: 'TIP-C.5',
          says: 'Agreeing to an application sends a tip of type 1 with groupJoinType 1 to the members and a notice of type 2 to the applicant, who gets GROUP_LIST_UPDATED.',
          proof: 'server',
        },
        {
          id: 'TIP-C.6',
          says: 'Refusing an application sends no tip, but a notice of type 3 to the applicant.',
          proof: 'server',
        },
        {
          id: 'TIP-C.7',
          says: 'addGroupMember that takes effect at once sends a tip of type 1 with groupJoinType 2 to the members and a notice of type 7 to each new one, who gets GROUP_LIST_UPDATED.',
          proof: 'server',
        },
        {
          id: 'TIP-C.8',
          says: 'addGroupMember that an admin has to approve sends no tip, but a notice of type 23 to the owner and each admin.',
          proof: 'server',
        },
        {
          id: 'TIP-C.9',
          says: 'quitGroup sends a tip of type 2 to the members and a notice of type 8 to who left, who gets GROUP_LIST_UPDATED.',
          proof: 'server',
        },
        {
          id: 'TIP-C.10',
          says: 'deleteGroupMember sends a tip of type 3 to the members and a notice of type 4 to who was removed, who gets GROUP_LIST_UPDATED.',
          proof: 'server',
        },
        {
          id: 'TIP-C.11',
          says: 'A ban in an AVChatRoom sends a tip of type 10 to the room and a notice of type 21 to who was banned.',
          proof: 'server',
        },
        {
          id: 'TIP-C.12',
          says: 'Lifting a ban in an AVChatRoom sends a tip of type 11 to the room and a notice of type 22 to who was banned.',
          proof: 'server',
        },
        {
          id: 'TIP-C.13',
          says: 'Making somebody an admin sends a tip of type 4 to the members and a notice of type 9 to that person.',
          proof: 'server',
        },
        {
          id: 'TIP-C.14',
          says: 'Making an admin an ordinary member sends a tip of type 5 to the members and a notice of type 10 to that person.',
          proof: 'server',
        },
        {
          id: 'TIP-C.15',
          says: 'Changing the profile of a group sends a tip of type 6 and no notice; all members get GROUP_LIST_UPDATED.',
          proof: 'server',
        },
        {
          id: 'TIP-C.16',
          says: 'Muting all members, or letting them speak again, sends a tip of type 6 and no notice; all members get GROUP_LIST_UPDATED.',
          proof: 'server',
        },
        {
          id: 'TIP-C.17',
          says: 'A change of the owner sends a tip of type 6 and no notice; all members get GROUP_LIST_UPDATED.',
          proof: 'server',
        },
        {
          id: 'TIP-C.18',
          says: 'Muting a member sends a tip of type 7 to the members and a notice of type 16 to that person, who gets TOPIC_UPDATED when it was done in a topic.',
          proof: 'server',
        },
        {
          id: 'TIP-C.19',
          says: 'dismissGroup sends no tip, but a notice of type 5 to all members, who get GROUP_LIST_UPDATED.',
          proof: 'server',
        },
        {
          id: 'TIP-C.20',
          says: 'A change of group attributes shows the app neither tip nor notice; all members get GROUP_ATTRIBUTES_UPDATED.',
          proof: 'server',
        },
        {
          id: 'TIP-C.21',
          says: 'A change of group counters shows the app neither tip nor notice; all members get GROUP_COUNTER_UPDATED.',
          proof: 'server',
        },
        {
          id: 'TIP-C.22',
          says: 'Pinning or unpinning a group message shows the app neither tip nor notice; all members get PINNED_GROUP_MESSAGE_UPDATED.',
          proof: 'server',
        },
        {
          id: 'TIP-C.23',
          says: 'Creating a topic sends no tip; notice 17 reaches the members as TOPIC_CREATED.',
          proof: 'server',
        },
        {
          id: 'TIP-C.24',
          says: 'Deleting topics sends no tip; notice 18 reaches the members as TOPIC_DELETED.',
          proof: 'server',
        },
        {
          id: 'TIP-C.25',
          says: 'Updating a topic sends a tip of type 8 and no notice; the members get TOPIC_UPDATED.',
          proof: 'server',
        },
        {
          id: 'TIP-C.26',
          says: 'A change of the remind type of a group is told to nobody but my own instances, by notice 20: they get CONVERSATION_LIST_UPDATED.',
          proof: 'server',
        },
        {
          id: 'TIP-C.27',
          says: 'A change of the remind type of a topic is told to nobody but my own instances, by notice 20: it is in their topic from then on.',
          proof: 'server',
        },
        {
          id: 'TIP-C.28',
          says: 'A change of a name card sends neither tip nor notice.',
          proof: 'server',
        },
        {
          id: 'TIP-C.29',
          says: 'A change of a member’s custom fields sends neither tip nor notice.',
          proof: 'server',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
