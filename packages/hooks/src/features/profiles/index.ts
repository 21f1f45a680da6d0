export type { ProfileSnapshot } from './profile-snapshot.js';
export { useMyProfile, type UseMyProfileResult } from './use-my-profile.js';
export { useProfile } from './use-profile.js';
