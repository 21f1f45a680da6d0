import type { MethodName } from '@parlor/sdk';
import type { PaidFeature } from '../protocol/paid-features.js';

/** What is sold apart, by method. Following and presence look at what they are asked first, and see to it by themselves. */
const FEATURES = new Map<string, PaidFeature>([
  ...methodsOf('conversationMarks', ['markConversation']),
  ...methodsOf('conversationGroups', [
    'createConversationGroup',
    'deleteConversationGroup',
    'renameConversationGroup',
    'addConversationsToGroup',
    'deleteConversationsFromGroup',
  ]),
  ...methodsOf('counters', [
    'setGroupCounters',
    'increaseGroupCounter',
    'decreaseGroupCounter',
    'getGroupCounters',
  ]),
  ...methodsOf('extensions', [
    'setMessageExtensions',
    'getMessageExtensions',
    'deleteMessageExtensions',
  ]),
  ...methodsOf('reactions', [
    'addMessageReaction',
    'removeMessageReaction',
    'getMessageReactions',
    'getAllUserListOfMessageReaction',
  ]),
]);

/** What a method belongs to that is sold apart; `undefined` when nothing does. */
export function featureOf(method: string): PaidFeature | undefined {
  return FEATURES.get(method);
}

function methodsOf(
  feature: PaidFeature,
  methods: readonly MethodName[],
): readonly (readonly [MethodName, PaidFeature])[] {
  return methods.map((method) => [method, feature]);
}
