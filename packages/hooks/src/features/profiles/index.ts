export type { ProfileSnapshot } from './profile-snapshot.js';
export { profileOf } from './profiles.store.js';
export { profilesFeature } from './profiles-control.js';
export { type UseMyProfileResult, useMyProfile } from './use-my-profile.js';
export { useProfile } from './use-profile.js';
