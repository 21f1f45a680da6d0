export type { GroupApplicationSnapshot } from './group-application-snapshot.js';
export type {
  AnswerableGroupNotice,
  GroupNoticeSnapshot,
  GroupNoticeState,
  UnknownGroupNotice,
} from './group-notice-snapshot.js';
export { type UseGroupApplicationsResult, useGroupApplications } from './use-group-applications.js';
export { type UseGroupNoticesResult, useGroupNotices } from './use-group-notices.js';
