import type { MethodName } from '@parlor/sdk';
import { type ArgumentCheck, argumentScenario } from '../actors/argument-check.js';
import { type Scenario, type Suite, scenario } from '../scenario.js';
import { type Outcome, outcomeOf } from '../traits/call-method.js';

const SENT = { ID: '144115000000000001-1700000000-1', status: 'success' };
const EXTENSIBLE = { ...SENT, isSupportExtension: true };

const CONVERSATION_IDS = {
  refused: [undefined, null, '', 5, 'bob', 'c2cbob', 'group1', '@TIM#OTHER', ' C2Cbob'],
  // Nothing behind the first characters is looked at.
  taken: ['C2Cbob', 'C2C', 'GROUPteam', 'GROUP', '@TIM#SYSTEM'],
};

const COUNTS = { refused: [0, -1, 1.5, '5', Number.NaN, null], taken: [undefined, 1, 15, 1000] };

/** Calls with one field of an object changed. */
function withField(options: object, name: string, values: readonly unknown[]) {
  return values.map((value) => [{ ...options, [name]: value }]);
}

const IN_BOB = { conversationID: 'C2Cbob' };

const HISTORY_CHECKS: readonly ArgumentCheck[] = [
  {
    says: 'history is asked for by the ID of a conversation',
    rules: ['HIS-12.1', 'HIS-12.37'],
    names: ['getMessageList', 'getMessageListHopping'],
    refused: [[{}], ...withField({}, 'conversationID', CONVERSATION_IDS.refused)],
    taken: withField({}, 'conversationID', CONVERSATION_IDS.taken),
  },
  {
    says: 'a page of the history goes on at a text',
    rules: ['HIS-12.2'],
    names: ['getMessageList'],
    refused: withField(IN_BOB, 'nextReqMessageID', [5, true, [1]]),
    taken: withField(IN_BOB, 'nextReqMessageID', [undefined, null, '', 'a']),
  },
  {
    says: 'how many messages are wanted is a whole number from 1',
    rules: ['HIS-12.3', 'HIS-12.39'],
    names: ['getMessageList', 'getMessageListHopping'],
    refused: withField(IN_BOB, 'count', COUNTS.refused),
    taken: withField(IN_BOB, 'count', COUNTS.taken),
  },
  {
    says: 'history goes in one of two directions',
    rules: ['HIS-12.38'],
    names: ['getMessageListHopping'],
    refused: withField(IN_BOB, 'direction', [2, -1, '1', null, true]),
    taken: withField(IN_BOB, 'direction', [undefined, 0, 1]),
  },
  {
    says: 'a place in the history is a number',
    rules: ['HIS-12.40'],
    names: ['getMessageListHopping'],
    refused: [
      ...withField(IN_BOB, 'sequence', ['1', true, [1]]),
      ...withField(IN_BOB, 'time', ['1', true, [1]]),
    ],
    taken: [...withField(IN_BOB, 'sequence', [undefined, 0, 1]), ...withField(IN_BOB, 'time', [1])],
  },
  {
    says: 'everything is read in one of three scopes',
    rules: ['RDS-13.21'],
    names: ['setAllMessageRead'],
    refused: withField({}, 'scope', ['all', 'C2C', 5]),
    taken: [
      [],
      [{}],
      ...withField({}, 'scope', ['readAllMessage', 'readAllC2CMessage', 'readAllGroupMessage']),
    ],
  },
];

const MESSAGE_LISTS = { refused: [[], [[]], [SENT], [null], ['a']], taken: [[[SENT]], [['a']]] };

const RECEIPT_CHECKS: readonly ArgumentCheck[] = [
  {
    says: 'receipts are sent of at least one message',
    rules: ['RCP-14.1'],
    names: ['sendMessageReadReceipt'],
    ...MESSAGE_LISTS,
  },
  {
    says: 'receipts are asked for of at least one message',
    rules: ['RCP-14.18'],
    names: ['getMessageReadReceiptList'],
    ...MESSAGE_LISTS,
  },
  {
    says: 'who has read a message can be asked for with anything',
    rules: ['RCP-14.28'],
    names: ['getGroupMessageReadMemberList'],
    refused: [],
    taken: [
      [{}],
      [{ message: 'a', filter: 'b', cursor: 5, count: 'c' }],
      [{ message: SENT, filter: 7, count: -1 }],
      ['text'],
      [5, 6],
    ],
  },
];

const REACTION_CHECKS: readonly ArgumentCheck[] = [
  {
    says: 'a reaction is to a message that was sent',
    rules: ['RCT-11.1'],
    names: ['addMessageReaction', 'removeMessageReaction'],
    refused: [
      [SENT.ID, 'smile'],
      [{}, 'smile'],
      [{ ...SENT, status: 'unSend' }, 'smile'],
      [{ ...SENT, status: 'fail' }, 'smile'],
    ],
    taken: [[SENT, 'smile']],
  },
  {
    says: 'people who reacted are asked for of a message that was sent',
    rules: ['RCT-11.1'],
    names: ['getAllUserListOfMessageReaction'],
    refused: withField({ reactionID: 'smile' }, 'message', [
      SENT.ID,
      {},
      { ...SENT, status: 'unSend' },
      { ...SENT, status: 'fail' },
    ]),
    taken: withField({ reactionID: 'smile' }, 'message', [SENT]),
  },
  {
    says: 'a reaction has an ID',
    rules: ['RCT-11.2'],
    names: ['addMessageReaction', 'removeMessageReaction'],
    refused: [[SENT], [SENT, ''], [SENT, null], [SENT, 5]],
    taken: [[SENT, 'smile']],
  },
  {
    says: 'the reaction whose people are asked for has an ID',
    rules: ['RCT-11.2'],
    names: ['getAllUserListOfMessageReaction'],
    refused: withField({ message: SENT }, 'reactionID', [undefined, '', null, 5]),
    taken: withField({ message: SENT }, 'reactionID', ['smile']),
  },
  {
    says: 'reactions are asked for of at least one message',
    rules: ['RCT-11.3'],
    names: ['getMessageReactions'],
    refused: [[{}], ...withField({}, 'messageList', [null, [], SENT, 'a'])],
    taken: withField({}, 'messageList', [[SENT], ['a']]),
  },
  {
    says: 'a page of people who reacted is asked for by numbers',
    rules: ['RCT-11.4'],
    names: ['getAllUserListOfMessageReaction'],
    refused: [
      ...withField({ message: SENT, reactionID: 'smile' }, 'nextSeq', ['1', true, [1]]),
      ...withField({ message: SENT, reactionID: 'smile' }, 'count', ['1', true, [1]]),
    ],
    taken: [
      [{ message: SENT, reactionID: 'smile' }],
      [{ message: SENT, reactionID: 'smile', nextSeq: 0, count: 100 }],
    ],
  },
];

const VOTE = [{ key: 'alice', value: 'yes' }];

const EXTENSION_CHECKS: readonly ArgumentCheck[] = [
  {
    says: 'a message that is extended was sent, and made for it',
    rules: ['EXT-10.1'],
    names: ['setMessageExtensions', 'getMessageExtensions', 'deleteMessageExtensions'],
    refused: [
      [SENT.ID, VOTE],
      [{}, VOTE],
      [SENT, VOTE],
      [{ ...EXTENSIBLE, isSupportExtension: 1 }, VOTE],
      [{ ...EXTENSIBLE, status: 'unSend' }, VOTE],
      [{ ...EXTENSIBLE, status: 'fail' }, VOTE],
    ],
    taken: [[EXTENSIBLE, VOTE]],
  },
  {
    says: 'there is at least one extension, whatever it is like',
    rules: ['EXT-10.2'],
    names: ['setMessageExtensions'],
    refused: [[EXTENSIBLE], [EXTENSIBLE, null], [EXTENSIBLE, []], [EXTENSIBLE, VOTE[0]]],
    taken: [
      [EXTENSIBLE, VOTE],
      [EXTENSIBLE, [5]],
      [EXTENSIBLE, [null]],
    ],
  },
  {
    says: 'extensions are deleted with keys, or without',
    rules: ['EXT-10.3'],
    names: ['deleteMessageExtensions'],
    refused: [],
    taken: [[EXTENSIBLE], [EXTENSIBLE, []], [EXTENSIBLE, ['a']], [EXTENSIBLE, null]],
  },
];

/** The SDK reads its fields before it looks whether it is there. */
const MISSING_MESSAGE: Scenario = scenario(
  'a message that is not there at all is a TypeError',
  { rules: ['RCT-11.1', 'EXT-10.1'] },
  async ({ expect, open }) => {
    const { people } = await open(['alice']);
    const calls: readonly (readonly [MethodName, ...unknown[]])[] = [
      ['addMessageReaction', undefined, 'smile'],
      ['removeMessageReaction', null, 'smile'],
      ['getAllUserListOfMessageReaction', { reactionID: 'smile' }],
      ['setMessageExtensions', undefined, VOTE],
      ['getMessageExtensions', null],
      ['deleteMessageExtensions', undefined],
    ];
    const outcomes: Outcome[] = [];
    for (const [name, ...args] of calls) outcomes.push(await outcomeOf(people.alice, name, args));
    expect(outcomes.filter((one) => !isTypeError(one))).toEqual([]);
  },
);

function isTypeError(outcome: Outcome): boolean {
  return outcome.kind === 'threw' && outcome.error instanceof TypeError;
}

/** What the methods around a message throw at. */
export const ARGUMENTS_ABOUT_MESSAGES_SUITE: Suite = {
  noun: 'messages',
  about: 'the arguments of history, receipts, reactions and extensions',
  scenarios: [
    ...[...HISTORY_CHECKS, ...RECEIPT_CHECKS, ...REACTION_CHECKS, ...EXTENSION_CHECKS].map(
      argumentScenario,
    ),
    MISSING_MESSAGE,
  ],
};
