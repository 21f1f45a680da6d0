export { requirePermitted } from './moderation.js';
export { textsOf } from './moderation.rules.js';
