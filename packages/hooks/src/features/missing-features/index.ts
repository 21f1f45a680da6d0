export type { ChatFeature } from './chat-feature.js';
export { keepMissingFeatures, type MissingFeatures } from './missing-features.store.js';
export { noticeRefusals } from './notice-refusals.js';
export { useMissingFeature, useMissingFeatures } from './use-missing-features.js';
