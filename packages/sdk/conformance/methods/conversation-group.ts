import type { ConversationGroupMethods } from '@parlor/sdk';
import { wrongLists } from './conversation.js';
import type { MethodTable } from './method-traits.js';

/** The code of a conversation group that is not there. */
const NO_SUCH_GROUP = 51009;

/** One character more than a name may have. */
const TOO_LONG = 'a'.repeat(33);

/** One conversation that everybody knows. */
const SOME = { conversationIDList: ['C2Cbob'] };

/** What both refuse that change who is in a group. */
const WRONG_MEMBERS = [
  ...wrongLists({ groupName: 'Work' }),
  { because: 'no groupName', args: [SOME] },
  { because: 'an empty groupName', args: [{ ...SOME, groupName: '' }] },
  { because: 'a groupName that is no text', args: [{ ...SOME, groupName: 5 }] },
];

/** The folders of the conversation list. */
export const CONVERSATION_GROUP_TRAITS: MethodTable<keyof ConversationGroupMethods> = {
  getConversationGroupList: { gated: true, answers: 'promise', sample: () => [], refuses: [] },
  createConversationGroup: {
    gated: true,
    answers: 'promise',
    sample: ({ peer, groupID }) => [
      { conversationIDList: [`C2C${peer}`, `GROUP${groupID}`], groupName: 'Work' },
    ],
    refuses: [
      ...WRONG_MEMBERS,
      { because: 'a groupName of 33 characters', args: [{ ...SOME, groupName: TOO_LONG }] },
    ],
  },
  deleteConversationGroup: {
    gated: true,
    answers: 'promise',
    sample: () => ['Work'],
    sampleFails: NO_SUCH_GROUP,
    refuses: [
      { because: 'no groupName', args: [] },
      { because: 'an empty groupName', args: [''] },
      { because: 'a groupName that is no text', args: [5] },
      { because: 'a groupName in an object', args: [{ groupName: 'Work' }] },
    ],
  },
  renameConversationGroup: {
    gated: true,
    answers: 'promise',
    sample: () => [{ oldName: 'Work', newName: 'Job' }],
    sampleFails: NO_SUCH_GROUP,
    refuses: [
      { because: 'no argument', args: [] },
      { because: 'no oldName', args: [{ newName: 'Job' }] },
      { because: 'an empty oldName', args: [{ oldName: '', newName: 'Job' }] },
      { because: 'an oldName that is no text', args: [{ oldName: 5, newName: 'Job' }] },
      { because: 'no newName', args: [{ oldName: 'Work' }] },
      { because: 'an empty newName', args: [{ oldName: 'Work', newName: '' }] },
      { because: 'a newName that is no text', args: [{ oldName: 'Work', newName: 5 }] },
      { because: 'a newName of 33 characters', args: [{ oldName: 'Work', newName: TOO_LONG }] },
      { because: 'a second argument', args: [{ oldName: 'Work', newName: 'Job' }, true] },
    ],
  },
  addConversationsToGroup: {
    gated: true,
    answers: 'promise',
    sample: ({ peer }) => [{ conversationIDList: [`C2C${peer}`], groupName: 'Work' }],
    sampleFails: NO_SUCH_GROUP,
    refuses: WRONG_MEMBERS,
  },
  deleteConversationsFromGroup: {
    gated: true,
    answers: 'promise',
    sample: ({ peer }) => [{ conversationIDList: [`C2C${peer}`], groupName: 'Work' }],
    sampleFails: NO_SUCH_GROUP,
    refuses: WRONG_MEMBERS,
  },
};
