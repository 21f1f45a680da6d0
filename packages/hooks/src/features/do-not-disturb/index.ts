export { doNotDisturbFeature } from './do-not-disturb-control.js';
export type { DoNotDisturbSetting } from './quiet-time.js';
export type { DailyWindow } from './quiet-wish.js';
export { type UseDoNotDisturbResult, useDoNotDisturb } from './use-do-not-disturb.js';
