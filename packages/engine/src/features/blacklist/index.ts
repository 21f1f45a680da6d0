export { isBlocked } from './blacklisted.js';
export { messageBarrier } from './message-barrier.js';
export { plantBlacklist } from './plant-blacklist.js';
