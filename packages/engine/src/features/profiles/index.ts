export { changedProfile } from './profiles.rules.js';
export { allProfiles, ensureProfile, findProfile, saveProfile } from './users.js';
