import {
  EVENT,
  groupConversationID,
  type TopicListOptions,
  type TopicListResult,
} from '@parlor/sdk';
import type { WireMessage } from '../protocol/entities.js';
import type { WireTopic } from '../protocol/topic-commands.js';
import type { ClientParts } from './client-parts.js';
import { receiveMessage } from './live-message.js';
import { LiveTopic } from './live-topic.js';
import { RateLimit } from './rate-limit.js';
import { noteTopicMention } from './topic-mentions.js';

/** How often topics are asked for, and in what time. */
const CALLS = 10;
const IN_MILLISECONDS = 1_000;

/** How long what was fetched is believed, in milliseconds. */
const TRUSTED = 300_000;

/** In which topics something was said lately, in milliseconds: they are asked for after a break. */
const LATELY = 3_600_000;

/** Notices that are no messages: they tell of topics. */
const TOPIC_CREATED = 17;
const TOPICS_DELETED = 18;

/** What a client knows of topics, and how it gets to know it. */
export class TopicLists {
  readonly #parts: ClientParts;
  readonly #questions: RateLimit;

  constructor(parts: ClientParts) {
    this.#parts = parts;
    this.#questions = new RateLimit(parts, CALLS, IN_MILLISECONDS);
  }

  /** The topics of a community, or some of them, from memory where it can be believed. */
  async get({ groupID, topicIDList = [] }: TopicListOptions): Promise<TopicListResult> {
    const { connection, topics, clock } = this.#parts;
    const known = this.#inMemory(groupID, topicIDList);
    if (known) return { successTopicList: known, failureTopicList: [] };
    this.#questions.take();
    const asked = { groupID, topicIDs: topicIDList };
    const isStillIn = topics.stay(groupID);
    const reply = await connection.request('topics.list', asked);
    if (!isStillIn()) {
      return { successTopicList: reply.topics.map(apart), failureTopicList: reply.failures };
    }
    for (const wire of reply.topics) this.#take(wire);
    const fetched = new Set(reply.topics.map(({ topicID }) => topicID));
    // Where there is nothing, the next question is for the service again.
    if (fetched.size > 0) {
      topics.noteFetch(groupID, { at: clock.now(), isWhole: topicIDList.length === 0 });
    }
    return {
      successTopicList: topics.of(groupID).filter(({ topicID }) => fetched.has(topicID)),
      failureTopicList: reply.failures,
    };
  }

  /** Of a notice about topics the app hears by an event of its own. Returns whether it was one. */
  noticed({ elements }: WireMessage): boolean {
    const { operationType, groupProfile, topicID, topicIDList } = elements[0]?.content ?? {};
    if (operationType !== TOPIC_CREATED && operationType !== TOPICS_DELETED) return false;
    const { groupID } = Object(groupProfile);
    if (typeof groupID !== 'string') throw new Error('A notice about topics names no community.');
    if (operationType === TOPIC_CREATED) this.#created(groupID, String(topicID));
    else this.#deleted(groupID, Array.isArray(topicIDList) ? topicIDList.map(String) : []);
    return true;
  }

  /**
   * The line is back: nothing that was fetched is believed any more, what was said in topics is forgotten, and
   * those in which something was said lately are asked for, one community after the other.
   */
  async resumed(): Promise<void> {
    const { topics, messages, session, clock, log } = this.#parts;
    const { epoch } = session;
    topics.distrust();
    for (const groupID of topics.communityIDs()) {
      const known = topics.of(groupID);
      for (const { topicID } of known) messages.forget(groupConversationID(topicID));
      const topicIDList = known
        .filter(({ lastMessage }) => clock.now() - lastMessage.lastTime * 1000 < LATELY)
        .map(({ topicID }) => topicID);
      if (topicIDList.length === 0 || session.epoch !== epoch) continue;
      await this.get({ groupID, topicIDList }).catch((error: unknown) => {
        log.write(2, `The topics of ${groupID} could not be fetched.`, error);
      });
    }
  }

  /** Nobody is logged in any more. */
  clear(): void {
    this.#questions.reset();
  }

  /** What is asked for, where memory can be believed to have all of it. */
  #inMemory(groupID: string, topicIDList: readonly string[]): LiveTopic[] | undefined {
    const { topics, clock } = this.#parts;
    const fetch = topics.fetched(groupID);
    if (!fetch || clock.now() - fetch.at >= TRUSTED) return undefined;
    if (topicIDList.length === 0) return fetch.isWhole ? topics.of(groupID) : undefined;
    const known = topics.of(groupID).filter(({ topicID }) => topicIDList.includes(topicID));
    return known.length === topicIDList.length ? known : undefined;
  }

  /** What was said last only a topic shows that was not known: so does the SDK. */
  #take(wire: WireTopic): void {
    const { topics, topicConversations, session, sdkAppID } = this.#parts;
    const known = topics.get(wire.topicID);
    const topic = known ?? topics.ensure(wire.topicID);
    if (!known && wire.lastMessage) {
      topic.showLast(receiveMessage(wire.lastMessage, session.userID), sdkAppID);
    }
    topic.update(wire);
    topicConversations.note(topic);
    for (const mention of wire.mentions ?? []) {
      noteTopicMention(this.#parts, wire.topicID, mention);
    }
  }

  #created(groupID: string, topicID: string): void {
    this.#parts.topics.distrust(groupID);
    this.#parts.emitter.emit(EVENT.TOPIC_CREATED, { groupID, topicID });
  }

  #deleted(groupID: string, topicIDList: string[]): void {
    for (const topicID of topicIDList) this.#parts.topics.delete(topicID);
    this.#parts.emitter.emit(EVENT.TOPIC_DELETED, { groupID, topicIDList });
  }
}

/** A topic of a community that was left while it was asked for: an object of its own. */
function apart(wire: WireTopic): LiveTopic {
  const topic = new LiveTopic(wire.topicID);
  topic.update(wire);
  return topic;
}
