export { changedProfile, isProfileChange } from './profiles.rules.js';
export { ensureProfile, findProfile, findProfiles, saveProfile } from './users.js';
