export { announced as announcedInTopic, read as readInTopic } from './topic-changes.js';
export { indexOf as indexOfTopics } from './topic-index.js';
export type {
  CreateTopicRequest,
  TopicFailure,
  TopicSnapshot,
  TopicsOutcome,
  UpdateTopicOptions,
} from './topic-snapshot.js';
export { enactInTopics, type TopicsWish } from './topic-wishes.js';
export { topicsFeature } from './topics-control.js';
export { type UseCommunitiesResult, useCommunities } from './use-communities.js';
export { useTopic } from './use-topic.js';
export { type UseTopicsResult, useTopics } from './use-topics.js';
