export { forgetReactions } from './forget-reactions.js';
export { plantReactions } from './plant-reactions.js';
