export type { ProfileSnapshot } from './profile-snapshot.js';
export { type UseMyProfileResult, useMyProfile } from './use-my-profile.js';
export { useProfile } from './use-profile.js';
