export { type UseBlacklistResult, useBlacklist } from './use-blacklist.js';
export { useIsBlocked } from './use-is-blocked.js';
