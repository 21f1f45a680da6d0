export { forgetReactions } from './forget-reactions.js';
