import { ChatError, type ChatSDK, type MethodName } from '@parlor/sdk';

/**
 * The methods that the local engine does not have yet, and the noun each will come with. The one list
 * of them: docs/not-yet-in-the-engine.md is held against it by a test.
 */
export const NOT_YET = {
  // messages
  searchGroupByID: 'groups',
  // conversations
  // people
  // groups
  updateGroupProfile: 'groups',
  changeGroupOwner: 'groups',
  getGroupApplicationList: 'groups',
  handleGroupApplication: 'groups',
  getGroupOnlineMemberCount: 'groups',
  getGroupMemberProfile: 'members',
  addGroupMember: 'members',
  deleteGroupMember: 'members',
  setGroupMemberMuteTime: 'members',
  setGroupMemberRole: 'members',
  setGroupMemberNameCard: 'members',
  setGroupMemberCustomField: 'members',
  markGroupMemberList: 'members',
  setGroupCounters: 'counters',
  increaseGroupCounter: 'counters',
  decreaseGroupCounter: 'counters',
  getGroupCounters: 'counters',
  getJoinedCommunityList: 'topics',
  createTopicInCommunity: 'topics',
  deleteTopicFromCommunity: 'topics',
  updateTopicProfile: 'topics',
  getTopicList: 'topics',
} as const satisfies { readonly [Name in MethodName]?: string };

/** The missing methods, as far as the contract types them. */
type NotYetMethods = Pick<ChatSDK, keyof typeof NOT_YET & keyof ChatSDK>;

/** A method for every name of the list, that fails with the one error that says so. */
export function notYetMethods(): NotYetMethods {
  const methods = Object.fromEntries(Object.keys(NOT_YET).map((name) => [name, notYet(name)]));
  if (!isComplete(methods)) throw new Error('A name is missing.');
  return methods;
}

function isComplete(methods: object): methods is NotYetMethods {
  return Object.keys(NOT_YET).every((name) => Object.hasOwn(methods, name));
}

function notYet(name: string): () => Promise<never> {
  return () => {
    const message =
      `${name} is not yet in Parlor’s local engine. It works on Tencent’s cloud; ` +
      'docs/not-yet-in-the-engine.md lists what is missing here.';
    return Promise.reject(new ChatError({ code: -2, message }));
  };
}
