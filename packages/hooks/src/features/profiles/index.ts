export type { ProfileSnapshot } from './profile-snapshot.js';
export { type ProfilesState, profileOf } from './profiles.store.js';
export { profilesFeature } from './profiles-control.js';
export { readProfile } from './read-profile.js';
export { type UseMyProfileResult, useMyProfile } from './use-my-profile.js';
export { useUserProfile } from './use-user-profile.js';
export { useUserProfiles } from './use-user-profiles.js';
