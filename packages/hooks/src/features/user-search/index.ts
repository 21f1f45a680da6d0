export { type UseUserByIDResult, useUserByID } from './use-user-by-id.js';
export { type UseUserSearchResult, useUserSearch } from './use-user-search.js';
export type { UserSearch } from './user-search.js';
