export { isSeed } from './is-seed.js';
export { plantMore } from './plant-more.js';
export { plantSeedOnce } from './plant-once.js';
export { seedFromText } from './seed-text.js';
