export { topicHandlers } from './topic-handlers.js';
