export { plantTopics, type SeedTopic } from './plant-topics.js';
