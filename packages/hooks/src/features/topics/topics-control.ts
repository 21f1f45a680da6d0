import { communityIDOfTopic, EVENT } from '@parlor/sdk';
import { type CallPace, createCallPace } from '../../call-pace.js';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import { JoinedGroups } from '../../joined-groups.js';
import { isName } from '../../read-text.js';
import { TimedTurns } from '../../timed-turns.js';
import { createTurns, type Turns } from '../../turns.js';
import { groupEndOf, groupsFeature } from '../groups/index.js';
import { CommunityTopics } from './community-topics.js';

/** The SDK asks for 10 lists of topics in a second. */
const LISTS = { calls: 10, milliseconds: 1_000 };

/** Half of what the SDK lets through: the app, too, may ask. */
const LIMIT = { calls: 5, milliseconds: 1_000, gap: 250 } as const;

/**
 * How long after the line is back topics are asked for again, in milliseconds: the SDK says that it is back before it has
 * come to doubt what it has in memory.
 */
const DOUBT = 2_000;

/** Keeps the topics of communities, each for itself, and does in turn what concerns the same topic. */
export class TopicsControl {
  readonly turns: Turns;
  readonly #chat: ChatStore;
  readonly #lists: TimedTurns;
  readonly #communities = new Map<string, CommunityTopics>();
  readonly #joined = new JoinedGroups();
  /** Those that a notice has told me to be out of. */
  readonly #ended = new Set<string>();
  /** Communities that have a topic more, or may have. */
  readonly #stale = new Set<string>();
  readonly #renewals: CallPace;

  constructor(chat: ChatStore) {
    const { events, life } = chat;
    this.#chat = chat;
    this.turns = createTurns(life);
    this.#lists = new TimedTurns(chat, LISTS);
    this.#renewals = createCallPace(chat.pace, LIMIT, () => this.#renew());
    life.listen({
      ready: () => this.#joined.clear(),
      reconnect: () => this.#doubt(),
      reset: () => this.turns.clear(),
    });
    events.listen(EVENT.TOPIC_CREATED, ({ data }) => this.#onCreated(data.groupID));
    events.listen(EVENT.TOPIC_DELETED, ({ data }) => this.#onDeleted(data));
    events.listen(EVENT.TOPIC_UPDATED, ({ data }) => this.#onUpdated(data));
    events.listen(EVENT.GROUP_LIST_UPDATED, ({ data }) => this.#onGroups(data));
    // Who hears of the notices.
    chat.feature(groupsFeature);
    chat.state.subscribe(() => this.#leaveEnded());
  }

  /** The topics of a community. Asks nobody. */
  of(communityID: string): CommunityTopics {
    let topics = this.#communities.get(communityID);
    if (!topics) {
      topics = new CommunityTopics(this.#chat, communityID, this.#lists);
      this.#communities.set(communityID, topics);
    }
    return topics;
  }

  /** Those of the community that a topic belongs to; of none where the ID is no topic's. */
  around(topicID: string): CommunityTopics {
    return this.of(communityIDOfTopic(topicID) ?? '');
  }

  #onCreated(groupID: string): void {
    if (!isName(groupID)) throw new TypeError('No community.');
    if (!this.#chat.life.isReady || !this.#communities.has(groupID)) return;
    this.#stale.add(groupID);
    this.#renewals.request();
  }

  #onDeleted({ groupID, topicIDList }: { groupID: string; topicIDList: string[] }): void {
    if (!Array.isArray(topicIDList)) throw new TypeError('No list of topics.');
    if (this.#chat.life.isReady) this.#communities.get(groupID)?.onDeleted(new Set(topicIDList));
  }

  #onUpdated({ topic }: { topic: unknown }): void {
    const topicID = isRecord(topic) ? topic['topicID'] : undefined;
    if (!isName(topicID)) throw new TypeError('No topic.');
    if (!this.#chat.life.isReady) return;
    this.#communities.get(communityIDOfTopic(topicID) ?? '')?.onTopic(topic);
  }

  /** After a login a community is listed only once somebody has asked for the communities. */
  #onGroups(list: readonly unknown[]): void {
    if (!this.#chat.life.isReady || !Array.isArray(list)) return;
    const strange = [...this.#communities].filter(([groupID]) => !this.#joined.isListed(groupID));
    for (const groupID of this.#joined.update(list)) this.#communities.get(groupID)?.leave();
    for (const [groupID, topics] of strange) {
      if (this.#joined.isListed(groupID) && topics.slice.read().status === 'error') topics.renew();
    }
  }

  /** Of a community that nobody has asked for no list says that it is gone. */
  #leaveEnded(): void {
    const state = this.#chat.feature(groupsFeature).slice.read();
    for (const [groupID, topics] of this.#communities) {
      const isEnded = groupEndOf(state, groupID) !== null;
      if (isEnded && !this.#ended.has(groupID)) topics.leave();
      if (isEnded) this.#ended.add(groupID);
      else this.#ended.delete(groupID);
    }
  }

  #doubt(): void {
    const { life, pace } = this.#chat;
    const { epoch } = life;
    pace.after(DOUBT, () => {
      if (epoch !== life.epoch) return;
      for (const groupID of this.#communities.keys()) this.#stale.add(groupID);
      this.#renewals.request();
    });
  }

  #renew(): void {
    for (const groupID of this.#stale) {
      if (!this.#renewals.spend()) return;
      this.#stale.delete(groupID);
      this.#communities.get(groupID)?.renew();
    }
  }
}

/** The topics of a store. */
export const topicsFeature: FeatureDefinition<TopicsControl> = {
  create: (chat) => new TopicsControl(chat),
};
