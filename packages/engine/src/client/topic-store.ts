import { communityIDOfTopic } from '@parlor/sdk';
import { LiveTopic } from './live-topic.js';
import { Stays } from './stays.js';

/** What was fetched of a community's topics last, and when. */
interface Fetch {
  /** Milliseconds. */
  at: number;
  /** All topics, and not only some. */
  isWhole: boolean;
}

/**
 * The topics that were asked for or made here, by community, each in the order in which it became known. Of others the client knows nothing:
 * they have neither unread counts nor events.
 */
export class TopicStore {
  readonly #communities = new Map<string, Map<string, LiveTopic>>();
  readonly #fetches = new Map<string, Fetch>();
  readonly #stays = new Stays();

  get(topicID: string): LiveTopic | undefined {
    return this.#communities.get(communityIDOfTopic(topicID) ?? '')?.get(topicID);
  }

  /** The instance of a topic, which is made when there is none. */
  ensure(topicID: string): LiveTopic {
    const known = this.get(topicID);
    if (known) return known;
    const topic = new LiveTopic(topicID);
    const groupID = communityIDOfTopic(topicID) ?? '';
    const ofCommunity = this.#communities.get(groupID) ?? new Map<string, LiveTopic>();
    this.#communities.set(groupID, ofCommunity.set(topicID, topic));
    return topic;
  }

  /** Those of a community. A new array at each call. */
  of(groupID: string): LiveTopic[] {
    return [...(this.#communities.get(groupID)?.values() ?? [])];
  }

  /** The communities of which any topic was known. */
  communityIDs(): string[] {
    return [...this.#communities.keys()];
  }

  delete(topicID: string): void {
    this.#communities.get(communityIDOfTopic(topicID) ?? '')?.delete(topicID);
  }

  /** I am not in this community any more. Returns the topics that were known. */
  leave(groupID: string): LiveTopic[] {
    const known = this.of(groupID);
    this.#communities.delete(groupID);
    this.#fetches.delete(groupID);
    this.#stays.end(groupID);
    return known;
  }

  /** To be asked before a question, and called when its answer is here: whether I have not left the community meanwhile. */
  stay(groupID: string): () => boolean {
    return this.#stays.begin(groupID);
  }

  /** What memory has of a community was fetched then; `undefined` where it was not, or is not believed any more. */
  fetched(groupID: string): Fetch | undefined {
    return this.#fetches.get(groupID);
  }

  noteFetch(groupID: string, fetch: Fetch): void {
    this.#fetches.set(groupID, fetch);
  }

  /** The next question about the topics of a community, or of any, is for the service. */
  distrust(groupID?: string): void {
    if (groupID === undefined) this.#fetches.clear();
    else this.#fetches.delete(groupID);
  }

  clear(): void {
    this.#stays.clear();
    this.#communities.clear();
    this.#fetches.clear();
  }
}
