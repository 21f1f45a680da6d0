export type { AcceptApplicationOptions } from './application-actions.js';
export type { FriendApplicationSnapshot } from './application-snapshot.js';
export {
  type UseFriendApplicationsResult,
  useFriendApplications,
} from './use-friend-applications.js';
