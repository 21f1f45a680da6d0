export { announces } from './announces.js';
export { enterTopics } from './enter-topics.js';
export { forgetTopic, forgetTopics } from './forget-topics.js';
export { leaveTopics } from './leave-topics.js';
export { maySpeak } from './may-speak.js';
export { noteQuiet, noteSaid } from './note-said.js';
export { findPlace, type Place, requirePlace } from './place.js';
export { requirePlaceForMember } from './place-for-member.js';
export { topicStateFor } from './topic-state.js';
