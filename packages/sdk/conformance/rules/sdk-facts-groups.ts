import type { RuleBook } from './rule.js';

export const SDK_GROUP_FACT_RULES = {
  noun: 'sdk-facts',
  sections: [
    {
      source: 'sdk-facts.md 44',
      title: 'Creating and joining groups',
      rules: [
        {
          id: 'FACT-44.1',
          says: "createGroup sends a custom message of its own whose data has businessID 'group_create'.",
          proof: 'client',
        },
        {
          id: 'FACT-44.2',
          says: 'joinGroup with status AlreadyInGroup or WaitAdminApproval has no group in its data.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'sdk-facts.md 45',
      title: 'Leaving groups',
      rules: [
        {
          id: 'FACT-45.1',
          says: 'After quitting or dismissing a group its conversation stays in the list, and the group goes.',
          proof: 'client',
        },
        {
          id: 'FACT-45.2',
          says: 'After being removed from a group its conversation stays in the list, and the group goes.',
          proof: 'client',
        },
        {
          id: 'FACT-45.3',
          says: 'getGroupProfile of an ordinary group that one is not in is refused with 10007.',
          proof: 'server',
        },
        {
          id: 'FACT-45.4',
          says: 'If the service does answer it, the SDK puts that group into getGroupList without an event.',
          proof: 'client',
          decision: '0009',
        },
      ],
    },
    {
      source: 'sdk-facts.md 46',
      title: 'Roles and the system conversation',
      rules: [
        {
          id: 'FACT-46.1',
          says: 'A tip about roles does not change the role in one’s own selfInfo.',
          proof: 'client',
        },
        {
          id: 'FACT-46.2',
          says: "The ID of the system conversation is '@TIM#SYSTEM'.",
          proof: 'client',
        },
      ],
    },
    {
      source: 'sdk-facts.md 47',
      title: 'Group attributes',
      rules: [
        {
          id: 'FACT-47.1',
          says: 'A write of group attributes emits its GROUP_ATTRIBUTES_UPDATED before it resolves.',
          proof: 'client',
        },
        {
          id: 'FACT-47.2',
          says: 'After a conflict (10056) the attributes in memory stay old for up to 30 seconds unless a push arrives.',
          proof: 'client',
        },
        {
          id: 'FACT-47.3',
          says: 'After a gap in the numbers, or a push without values, all attributes are fetched again and then told.',
          proof: 'client',
        },
        {
          id: 'FACT-47.4',
          says: 'updatedKeyList is wrong in the SDK when the attributes of two groups are fetched again at once.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'FACT-47.5',
          says: 'The hooks find out by themselves which attributes have changed and do not look at updatedKeyList.',
          proof: 'client',
        },
        {
          id: 'FACT-47.6',
          says: 'A group attribute whose value is no text makes initGroupAttributes and setGroupAttributes throw synchronously.',
          proof: 'client',
        },
        {
          id: 'FACT-47.7',
          says: 'Writes that one client sends at once carry the same main sequence.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'sdk-facts.md 48',
      title: 'Reactions',
      rules: [
        {
          id: 'FACT-48.1',
          says: 'A reaction of one’s own tells nothing by itself: MESSAGE_REACTIONS_UPDATED comes with a push.',
          proof: 'client',
        },
        {
          id: 'FACT-48.2',
          says: 'The push of a reaction goes to the one who reacted, too.',
          proof: 'server',
        },
        {
          id: 'FACT-48.3',
          says: 'A reaction that the last person takes back is told once more, with totalUserCount 0.',
          proof: 'client',
        },
        {
          id: 'FACT-48.4',
          says: 'A reaction to a message that was not sent throws synchronously.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'sdk-facts.md 49',
      title: 'People',
      rules: [
        {
          id: 'FACT-49.1',
          says: 'addToBlacklist resolves with the list as it was before.',
          proof: 'client',
        },
        {
          id: 'FACT-49.2',
          says: 'addFriend with a person who has to confirm resolves, with code 30539 inside data.',
          proof: 'client',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
