import { METHOD_NAMES, type MethodName } from '@parlor/sdk';
import { isRefused, isTaken } from '../actors/arguments.js';
import { recordNames } from '../actors/records.js';
import { METHOD_TRAITS } from '../methods/all-methods.js';
import { CONVERSATION_TRAITS } from '../methods/conversation.js';
import { CONVERSATION_GROUP_TRAITS } from '../methods/conversation-group.js';
import type { RuleID } from '../rules/all-rules.js';
import { type Scenario, type Suite, scenario } from '../scenario.js';
import { callMethod } from '../traits/call-method.js';

/** Arguments that a method refuses, besides those of its traits, and arguments that it takes. */
interface ArgumentCheck {
  readonly says: string;
  readonly rules: readonly RuleID[];
  readonly names: readonly MethodName[];
  readonly refused?: readonly (readonly unknown[])[];
  readonly taken: readonly (readonly unknown[])[];
}

const IDS = ['C2Cbob', 'GROUPteam', '@TIM#SYSTEM'];
const SOME = { conversationIDList: ['C2Cbob'] };

const CHECKS: readonly ArgumentCheck[] = [
  {
    says: 'one conversation is asked for, or cleared, by an ID with its prefix',
    rules: ['CNV-2.18', 'CNV-2.55'],
    names: ['getConversationProfile', 'clearHistoryMessage'],
    refused: [[null], [['C2Cbob']], ['c2cbob'], ['bobC2C']],
    taken: IDS.map((conversationID) => [conversationID]),
  },
  {
    says: 'conversations are deleted by one ID, or by a list of at least one',
    rules: ['CNV-2.31', 'CNV-2.32', 'CNV-2.33'],
    names: ['deleteConversation'],
    refused: [
      [{ conversationIDList: [''] }],
      [{ ...SOME, clearHistoryMessage: 'true' }],
      [{ ...SOME, clearHistoryMessage: null }],
    ],
    taken: [
      ...IDS.map((conversationID) => [conversationID]),
      [{ conversationIDList: IDS }],
      [{ ...SOME, clearHistoryMessage: true }],
      [{ ...SOME, clearHistoryMessage: false }],
    ],
  },
  {
    says: 'a draft is a text for one conversation, and may be empty',
    rules: ['CNV-2.49'],
    names: ['setConversationDraft'],
    taken: ['', ' ', 'I wanted to say'].map((draftText) => [
      { conversationID: 'C2Cbob', draftText },
    ]),
  },
  {
    says: 'a pin is true or false, for one conversation',
    rules: ['CNV-2.64'],
    names: ['pinConversation'],
    refused: [[{ conversationID: 'C2Cbob', isPinned: null }]],
    taken: [true, false].map((isPinned) => [{ conversationID: 'C2Cbob', isPinned }]),
  },
  {
    says: 'custom data is a text of at most 256 characters, for at least one conversation',
    rules: ['CNV-2.72'],
    names: ['setConversationCustomData'],
    refused: [[{ ...SOME, customData: '话'.repeat(257) }]],
    taken: ['', 'a'.repeat(256), '话'.repeat(256)].map((customData) => [{ ...SOME, customData }]),
  },
  {
    says: 'a mark is a number above 0 and below 2 to the 64th, set or not, for at least one conversation',
    rules: ['CNV-2.82'],
    names: ['markConversation'],
    refused: [[{ ...SOME, markType: 1, enableMark: 'true' }]],
    taken: [1, 2, 3, 8, 2 ** 32, 2 ** 63].flatMap((markType) =>
      [true, false].map((enableMark) => [{ ...SOME, markType, enableMark }]),
    ),
  },
  {
    says: 'a conversation group is made of at least one conversation and a name of at most 32 characters',
    rules: ['FLD-2.2', 'FLD-2.3'],
    names: ['createConversationGroup'],
    refused: [[{ ...SOME, groupName: '话'.repeat(33) }]],
    taken: ['W', 'a'.repeat(32), '话'.repeat(32)].map((groupName) => [{ ...SOME, groupName }]),
  },
  {
    says: 'conversations are put into a group, and taken out of it, by its name, however long',
    rules: ['FLD-2.2'],
    names: ['addConversationsToGroup', 'deleteConversationsFromGroup'],
    taken: ['Work', 'a'.repeat(33)].map((groupName) => [{ ...SOME, groupName }]),
  },
  {
    says: 'a conversation group is deleted by its name',
    rules: ['FLD-2.16'],
    names: ['deleteConversationGroup'],
    refused: [[null], [['Work']]],
    taken: [['Work'], ['a'.repeat(33)]],
  },
  {
    says: 'a conversation group is renamed from a name, however long, to one of at most 32 characters',
    rules: ['FLD-2.3', 'FLD-2.21'],
    names: ['renameConversationGroup'],
    refused: [[{ oldName: 'Work', newName: '话'.repeat(33) }]],
    taken: [
      [{ oldName: 'Work', newName: '话'.repeat(32) }],
      [{ oldName: 'a'.repeat(33), newName: 'Job' }],
    ],
  },
];

function argumentScenario({ says, rules, names, refused = [], taken }: ArgumentCheck): Scenario {
  return scenario(`${says}; anything else throws`, { rules }, async ({ expect, open }) => {
    const { people } = await open(['alice']);
    const { alice } = people;
    for (const name of names) {
      const wrong = [...METHOD_TRAITS[name].refuses.map(({ args }) => args), ...refused];
      expect(wrong.filter((args) => !isRefused(alice, name, args))).toEqual([]);
      expect(taken.filter((args) => !isTaken(alice, name, args))).toEqual([]);
    }
  });
}

/** The methods that these traits are of. */
function namesOf(traits: object): readonly MethodName[] {
  return METHOD_NAMES.filter((name) => Object.hasOwn(traits, name));
}

const NAMES = namesOf(CONVERSATION_TRAITS);
const GROUP_NAMES = namesOf(CONVERSATION_GROUP_TRAITS);

/** What the methods about conversations and their groups are called with. */
export const CONVERSATION_ARGUMENTS_SUITE: Suite = {
  noun: 'conversations',
  about: 'arguments of the methods about conversations',
  scenarios: [
    scenario(
      'nothing about conversations and their groups may be called before SDK_READY: all reject, the total too',
      { rules: ['CNV-2.1', 'FLD-2.1'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        const chat = world.createClient();
        expect(NAMES).toContain('getTotalUnreadMessageCount');
        for (const name of [...NAMES, ...GROUP_NAMES]) {
          const answer = callMethod(chat, name, METHOD_TRAITS[name].refuses[0]?.args ?? []);
          expect([name, answer instanceof Promise]).toEqual([name, true]);
          await expect(answer).rejects.toMatchObject({ code: 2024 });
        }
      },
    ),
    scenario(
      'bad arguments throw at once: nothing is told, and the service is not asked',
      { rules: ['CNV-2.2', 'FLD-2.1'], needs: ['network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        const names = recordNames(alice);
        world.setNetwork('offline');
        const taken = [...NAMES, ...GROUP_NAMES].flatMap((name) =>
          METHOD_TRAITS[name].refuses
            .filter(({ args }) => !isRefused(alice, name, args))
            .map(({ because }) => `${name}, ${because}`),
        );
        expect(taken).toEqual([]);
        await world.clock.advance(0);
        expect(names.filter((name) => name !== 'NET_STATE_CHANGE')).toEqual([]);
      },
    ),
    ...CHECKS.map(argumentScenario),
  ],
};
