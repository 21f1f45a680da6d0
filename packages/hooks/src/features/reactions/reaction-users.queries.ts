import { type InfiniteData, infiniteQueryOptions } from '@tanstack/react-query';
import { QUERY_OPTIONS, queriesFeature } from '../../chat-queries.js';
import type { ChatStore } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import { malformedData } from '../../problems.js';
import { fetchReactable } from './reactable-message.js';
import type { ReactionUser } from './reaction-snapshot.js';
import { reactionsFeature } from './reactions-control.js';
import { readUser } from './read-reactions.js';

/** A page of the people who reacted in one way. */
interface UserPage {
  readonly users: readonly ReactionUser[];
  /** Where the next one begins; 0 when this is the last page. */
  readonly nextSeq: number;
}

/** How many people a page has; the SDK allows 100. */
const PAGE_SIZE = 20;

const NOBODY: UserPage = { users: [], nextSeq: 0 };

/** The query of who reacted to a message in one way. */
export function reactionUsersOptions(
  chat: ChatStore,
  messageID: string,
  reactionID: string,
  isReady: boolean,
) {
  return infiniteQueryOptions({
    ...QUERY_OPTIONS,
    queryKey: chat.feature(queriesFeature).key('reaction-users', messageID, reactionID),
    queryFn: ({ pageParam }) => getPage(chat, messageID, reactionID, pageParam),
    initialPageParam: 0,
    getNextPageParam: ({ nextSeq }: UserPage) => (nextSeq > 0 ? nextSeq : undefined),
    select: selectUsers,
    enabled: isReady && messageID !== '' && reactionID !== '',
  });
}

async function getPage(
  chat: ChatStore,
  messageID: string,
  reactionID: string,
  nextSeq: number,
): Promise<UserPage> {
  const { calls, sdk, problems } = chat;
  const message = await fetchReactable(chat, messageID);
  if (!message) return NOBODY;
  const options = { message, reactionID, nextSeq, count: PAGE_SIZE };
  const answer = await calls.call(() => sdk.getAllUserListOfMessageReaction(options));
  if (!isRecord(answer) || !Array.isArray(answer.userList)) throw malformedData('list of people');
  const users = answer.userList.flatMap((live) => {
    const user = readUser(live);
    if (!user) problems.malformed('person who reacted');
    return user ?? [];
  });
  const named = namedUsers(chat, messageID, reactionID);
  return { users: inOrder(users, named), nextSeq: Number(answer.nextSeq) || 0 };
}

/** Whom the reaction itself names, as far as it is known. */
function namedUsers(
  chat: ChatStore,
  messageID: string,
  reactionID: string,
): readonly ReactionUser[] {
  const control = chat.feature(reactionsFeature);
  const { reactions } = control.of(control.slice.read(), messageID);
  const known = reactions.find((reaction) => reaction.reactionID === reactionID);
  return known?.partialUserList ?? [];
}

/**
 * Of a page, those who are named come first, in the order in which they are named: they may be shown already, and the
 * SDK puts the people whom it knows last.
 */
function inOrder(
  users: readonly ReactionUser[],
  named: readonly ReactionUser[],
): readonly ReactionUser[] {
  const byID = new Map(users.map((user) => [user.userID, user]));
  const first = named.flatMap(({ userID }) => byID.get(userID) ?? []);
  return [...new Set([...first, ...users])];
}

/** Each once: a page can repeat who was on the one before, when somebody took it back in between. */
function selectUsers(data: InfiniteData<UserPage>): readonly ReactionUser[] {
  const users = data.pages.flatMap((page) => page.users);
  return [...new Map(users.map((user) => [user.userID, user])).values()];
}
