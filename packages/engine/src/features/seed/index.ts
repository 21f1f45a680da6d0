export { plantSeed } from './plant-seed.js';
