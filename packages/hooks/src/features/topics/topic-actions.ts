import { groupConversationID, toChatError } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import { malformedData } from '../../problems.js';
import { isName } from '../../read-text.js';
import { requireReady } from '../../require-ready.js';
import { enact } from '../../told/enact.js';
import { readTopic } from './read-topics.js';
import { edited, read, removed, withEdits } from './topic-changes.js';
import type {
  CreateTopicRequest,
  TopicSnapshot,
  TopicsOutcome,
  UpdateTopicOptions,
} from './topic-snapshot.js';
import { enactInTopics } from './topic-wishes.js';
import { topicsFeature } from './topics-control.js';

/** Makes a topic. It is among the others when the promise resolves. */
export async function createTopic(
  chat: ChatStore,
  groupID: string,
  options: CreateTopicRequest,
): Promise<string> {
  const { calls, sdk } = chat;
  const answer = await calls.call(() => sdk.createTopicInCommunity({ ...options, groupID }));
  if (!isRecord(answer) || !isName(answer.topicID)) throw malformedData('topic');
  await chat.feature(topicsFeature).of(groupID).refetch();
  return answer.topicID;
}

/** Changes what a topic says of itself. */
export async function updateTopic(
  chat: ChatStore,
  groupID: string,
  topicID: string,
  changes: UpdateTopicOptions,
): Promise<TopicSnapshot> {
  const { calls, sdk } = chat;
  const control = chat.feature(topicsFeature);
  const { wishes } = control.of(groupID);
  const copy = { ...changes };
  const ask = async () => {
    const answer = await calls.call(() => sdk.updateTopicProfile({ ...copy, groupID, topicID }));
    const topic = readTopic(answer?.topic);
    if (!topic) throw malformedData('topic');
    return withEdits(topic, copy);
  };
  return enact(chat, {
    // A mute of all the SDK shows only once the tip of it has come.
    begin: () => [wishes.begin([topicID], edited(copy), { isToldLater: true })],
    run: () => control.turns.take([topicID], ask),
  });
}

/** Removes topics. The SDK takes none for all of them. */
export async function removeTopics(
  chat: ChatStore,
  groupID: string,
  topicIDs: readonly string[],
): Promise<TopicsOutcome> {
  requireReady(chat);
  const { calls, sdk } = chat;
  const topicIDList = [...new Set(topicIDs)];
  if (topicIDList.length === 0) return { succeeded: [], failed: [] };
  const control = chat.feature(topicsFeature);
  const { wishes } = control.of(groupID);
  const ask = async () => {
    const options = { groupID, topicIDList: [...topicIDList] };
    const answer = await calls.call(() => sdk.deleteTopicFromCommunity(options));
    return unlessAllFailed(outcomeOf(topicIDList, answer));
  };
  return enact(chat, {
    begin: () => [wishes.begin(topicIDList, removed, { isToldLater: false })],
    run: () => control.turns.take(topicIDList, ask),
    grantedIn: ({ succeeded }) => succeeded,
  });
}

/** Everything in a topic is read. */
export async function markTopicRead(chat: ChatStore, topicID: string): Promise<void> {
  const { calls, sdk } = chat;
  const conversationID = groupConversationID(topicID);
  await enactInTopics(chat, [topicID], {
    changeOf: read,
    run: () => calls.call(() => sdk.setMessageRead({ conversationID })),
  });
}

/** Those that the SDK names have failed, the others have succeeded. */
function outcomeOf(topicIDs: readonly string[], answer: unknown): TopicsOutcome {
  const failures = isRecord(answer) ? answer['failureTopicList'] : undefined;
  if (!Array.isArray(failures)) throw malformedData('list of failures');
  const errors = new Map(
    failures.filter(isRecord).map((failure) => [failure['topicID'], toChatError(failure)]),
  );
  const failed = topicIDs.flatMap((topicID) => {
    const error = errors.get(topicID);
    return error ? [{ topicID, error }] : [];
  });
  return { succeeded: topicIDs.filter((topicID) => !errors.has(topicID)), failed };
}

function unlessAllFailed(outcome: TopicsOutcome): TopicsOutcome {
  const [failure] = outcome.failed;
  if (failure && outcome.succeeded.length === 0) throw failure.error;
  return outcome;
}
