export { type UseGroupCountersResult, useGroupCounters } from './use-group-counters.js';
