import type { MemberMethods } from '../../methods/member-methods.js';
import { GROUP_TYPE_LIST, KEYWORD_LIST, MATCH_TYPE, RESULT_COUNT } from './cloud-search.js';
import {
  ANY_TEXT,
  LIST,
  NUMBER,
  REQUIRED_FLAG,
  REQUIRED_LIST,
  REQUIRED_TEXT,
  TEXT,
} from './common.js';
import type { Rule, Rules } from './validate.js';

/** Seconds, not negative. What the SDK takes for 0 passes: only a missing time does not. */
const MUTE_TIME: Rule = { ...NUMBER, check: (value) => Number(value) >= 0 };

/** Marks begin with 1000. */
const MARK_TYPE: Rule = { ...NUMBER, check: (value) => typeof value === 'number' && value >= 1000 };

/** Groups to be searched; may be left out, but not be `null`. */
const GROUP_IDS: Rule = {
  ...LIST,
  check: (value) => value === undefined || Array.isArray(value),
};

/** What the SDK checks synchronously, method by method. */
export const MEMBER_PARAMETERS: { readonly [Name in keyof MemberMethods]?: Rules } = {
  getGroupMemberList: { groupID: REQUIRED_TEXT, count: NUMBER },
  getGroupMemberProfile: {
    groupID: REQUIRED_TEXT,
    userIDList: REQUIRED_LIST,
    memberCustomFieldFilter: LIST,
  },
  addGroupMember: { groupID: REQUIRED_TEXT, userIDList: REQUIRED_LIST },
  deleteGroupMember: { groupID: REQUIRED_TEXT },
  setGroupMemberMuteTime: { groupID: REQUIRED_TEXT, userID: REQUIRED_TEXT, muteTime: MUTE_TIME },
  setGroupMemberRole: { groupID: REQUIRED_TEXT, userID: REQUIRED_TEXT, role: REQUIRED_TEXT },
  setGroupMemberNameCard: { groupID: REQUIRED_TEXT, userID: TEXT, nameCard: ANY_TEXT },
  setGroupMemberCustomField: {
    groupID: REQUIRED_TEXT,
    userID: TEXT,
    memberCustomField: REQUIRED_LIST,
  },
  markGroupMemberList: {
    groupID: REQUIRED_TEXT,
    userIDList: REQUIRED_LIST,
    markType: MARK_TYPE,
    enableMark: REQUIRED_FLAG,
  },
  searchCloudGroupMembers: {
    keywordList: KEYWORD_LIST,
    keywordListMatchType: MATCH_TYPE,
    groupTypeList: GROUP_TYPE_LIST,
    groupIDList: GROUP_IDS,
    count: RESULT_COUNT,
    cursor: TEXT,
  },
};
