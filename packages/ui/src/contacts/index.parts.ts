export { ContactRow as Row } from './contact-row.js';
export { ContactsEmpty as Empty } from './empty.js';
export { ContactsError as Error } from './error.js';
export { PeopleSkeleton as Skeleton } from './people-skeleton.js';
