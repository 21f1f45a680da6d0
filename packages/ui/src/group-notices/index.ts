export { GroupApplications, type GroupApplicationsProps } from './group-applications.js';
export { GroupNotices, type GroupNoticesProps } from './group-notices.js';
