/** What an application on Tencent's cloud may not have: because its edition is smaller, or because it is switched off in the console. */
export type ChatFeature =
  | 'communities'
  | 'conversationGroups'
  | 'conversationMarks'
  | 'counters'
  | 'extensions'
  | 'follow'
  | 'memberMarks'
  | 'presence'
  | 'reactions'
  | 'roomBans'
  | 'search'
  | 'transcription'
  | 'translation';

/** By what their methods are called: every app downloads this, and a list of names would be many times as long. */
const FEATURES: readonly (readonly [RegExp, ChatFeature])[] = [
  [/Topic|JoinedCommunity/, 'communities'],
  [/Conversation(?:sToG|sFromG|G)roup/, 'conversationGroups'],
  [/^markConversation/, 'conversationMarks'],
  [/GroupCounter/, 'counters'],
  [/MessageExtensions/, 'extensions'],
  [/follow/i, 'follow'],
  [/^markGroupMember/, 'memberMarks'],
  [/UserStatus/, 'presence'],
  [/MessageReaction/, 'reactions'],
  [/^deleteGroupMember/, 'roomBans'],
  [/^searchCloud/, 'search'],
  [/^convertVoice/, 'transcription'],
  [/^translateText/, 'translation'],
];

/** The feature that a method is of; `undefined` for all that every application has. */
export function featureOfMethod(method: string): ChatFeature | undefined {
  return FEATURES.find(([name]) => name.test(method))?.[1];
}
