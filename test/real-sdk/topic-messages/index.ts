export { topicMessageTellers } from './topic-message-tellers.js';
