import { ChatError } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import type { TimedTurns } from '../../timed-turns.js';
import { ToldState } from '../../told/told-state.js';
import { readTopic, readTopics } from './read-topics.js';
import { indexOf, shareTopics } from './topic-index.js';
import type { TopicList } from './topic-snapshot.js';

/** Keeps the topics of one community while someone looks at them. */
export class CommunityTopics extends ToldState<TopicList> {
  readonly #chat: ChatStore;
  readonly #communityID: string;
  /** In which login the SDK came to know the topics: of others it knows nothing. */
  readonly #known: { readonly epoch: number };

  /** @param turns many communities that are shown at once ask no faster than the SDK takes it. */
  constructor(chat: ChatStore, communityID: string, turns: TimedTurns) {
    const known = { epoch: -1 };
    super(chat, {
      key: `topics:${communityID}`,
      nothing: [],
      isFromService: true,
      ask: async () => {
        const { epoch } = chat.life;
        const answer = await turns.take('', () => chat.sdk.getTopicList({ groupID: communityID }));
        known.epoch = epoch;
        return answer;
      },
      read: (live, shown) => readTopics(live, communityID, shown, chat.problems),
      share: shareTopics,
    });
    this.#chat = chat;
    this.#communityID = communityID;
    this.#known = known;
  }

  /** Of no community there is nothing to be known. */
  override watch(): () => void {
    return this.#communityID === '' ? () => undefined : super.watch();
  }

  /** Sees to it that the SDK knows these topics: to one that it does not know it does nothing. */
  async require(topicIDs: Iterable<string>): Promise<void> {
    const topics = indexOf(this.slice.read().told);
    const isKnown = this.#known.epoch === this.#chat.life.epoch;
    if (!isKnown || [...topicIDs].some((topicID) => !topics.has(topicID))) await this.refetch();
  }

  /** One of them has changed. One that is not among them was made meanwhile. */
  onTopic(live: unknown): void {
    const { told, shown, status } = this.slice.read();
    const topic = readTopic(live, indexOf(shown));
    if (!topic) return this.#chat.problems.malformed('topic');
    // Before they were asked for, some of them would look like all.
    if (status !== 'ready') return;
    if (!indexOf(told).has(topic.topicID)) return this.renew();
    const next = told.map((one) => (one.topicID === topic.topicID ? topic : one));
    this.change({ told: shareTopics(next, told) });
  }

  /** Some of them are no more. */
  onDeleted(topicIDs: ReadonlySet<string>): void {
    const { told } = this.slice.read();
    const left = told.filter(({ topicID }) => !topicIDs.has(topicID));
    if (left.length < told.length) this.change({ told: left });
  }

  /** I am not in the community any more. */
  leave(): void {
    this.change({ told: [], status: 'error', error: new ChatError({ code: 2603 }) });
  }
}
