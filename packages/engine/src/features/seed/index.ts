export { plantSeedOnce } from './plant-once.js';
