export { changedProfile } from './profiles.rules.js';
export { ensureProfile, findProfile, saveProfile } from './users.js';
