export { plantFollow } from './plant-follow.js';
