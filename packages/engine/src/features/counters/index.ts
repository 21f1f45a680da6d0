export { forgetCounters } from './counters-of-group.js';
export { plantCounters } from './plant-counters.js';
