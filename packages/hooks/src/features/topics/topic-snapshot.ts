import type { ChatError, CreateTopicOptions, Topic, UpdateTopicProfileOptions } from '@parlor/sdk';
import type { Plain } from '../../plain.js';

/**
 * A topic of a community as it was at one moment: a plain, deeply readonly copy. One that has not changed is the same
 * object. Its conversation is `GROUP<topicID>`. Names, texts and the app's own data are untrusted.
 */
export type TopicSnapshot = Plain<Topic>;

/** All topics of a community, in the SDK's order. */
export type TopicList = readonly TopicSnapshot[];

/** What a new topic is to be. */
export type CreateTopicRequest = Omit<CreateTopicOptions, 'groupID'>;

/** What is to be changed of a topic; what is left out stays. */
export type UpdateTopicOptions = Omit<UpdateTopicProfileOptions, 'groupID' | 'topicID'>;

/** A topic that could not be removed, and why. */
export interface TopicFailure {
  /** Which one. */
  readonly topicID: string;
  /** Why it was refused. */
  readonly error: ChatError;
}

/** What came of removing several topics. Those that fail do not stop the others. */
export interface TopicsOutcome {
  /** Their topicIDs. */
  readonly succeeded: readonly string[];
  /** Those that were refused, and why. */
  readonly failed: readonly TopicFailure[];
}
