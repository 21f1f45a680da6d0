import type { TYPES } from './constants.js';
import type { Group, GroupType } from './group.js';
import type { CloudSearchPage, KeywordListMatchType } from './message-search.js';

/** The types of groups that can be searched for. */
export type SearchableGroupType = Exclude<GroupType, typeof TYPES.GRP_AVCHATROOM>;

/** Which of my groups are looked for. */
export interface SearchCloudGroupsOptions {
  /** 1 to 5 words, looked for in names and groupIDs. */
  keywordList: string[];
  /** Whether any or all of the words must be found. `or` when left out. */
  keywordListMatchType?: KeywordListMatchType;
  /** Checked, and then not sent: groups of all types are found, whatever it says. */
  groupTypeList?: SearchableGroupType[];
  /** How many per page: 1 to 100, 20 when left out. */
  count?: number;
  /** What the page before returned. */
  cursor?: string;
}

/** What {@link GroupMethods.searchCloudGroups} finds. */
export type CloudGroupSearchResult = CloudSearchPage<Group>;
