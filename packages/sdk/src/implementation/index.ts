export { type AnyHandler, Emitter, type HandlerLog, type ToldEvent } from './emitter.js';
export { guardMethods, type Readiness } from './gate.js';
export { field, isNumber, isPlainObject } from './parameters/common.js';
export { checkProfileChanges } from './profile-changes.js';
export { emptyProfile, ProfileStore } from './profile-store.js';
