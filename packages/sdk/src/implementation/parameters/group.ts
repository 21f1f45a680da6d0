import type { GroupMethods } from '../../methods/group-methods.js';
import { GROUP_TYPE_LIST, KEYWORD_LIST, MATCH_TYPE, RESULT_COUNT } from './cloud-search.js';
import { LIST, REQUIRED_FLAG, REQUIRED_OBJECT, REQUIRED_TEXT, TEXT } from './common.js';
import type { Rules } from './validate.js';

/** What the SDK checks synchronously, method by method. */
export const GROUP_PARAMETERS: { readonly [Name in keyof GroupMethods]?: Rules } = {
  getGroupList: { groupProfileFilter: LIST },
  getGroupProfile: {
    groupID: REQUIRED_TEXT,
    groupCustomFieldFilter: LIST,
    memberCustomFieldFilter: LIST,
  },
  searchGroupByID: [REQUIRED_TEXT],
  searchCloudGroups: {
    keywordList: KEYWORD_LIST,
    keywordListMatchType: MATCH_TYPE,
    groupTypeList: GROUP_TYPE_LIST,
    count: RESULT_COUNT,
    cursor: TEXT,
  },
  getGroupOnlineMemberCount: [REQUIRED_TEXT],
  createGroup: { name: REQUIRED_TEXT },
  dismissGroup: [REQUIRED_TEXT],
  updateGroupProfile: { groupID: REQUIRED_TEXT, muteAllMembers: { tag: 'boolean' } },
  joinGroup: { groupID: REQUIRED_TEXT, type: TEXT, applyMessage: TEXT },
  quitGroup: [REQUIRED_TEXT],
  changeGroupOwner: { groupID: REQUIRED_TEXT, newOwnerID: REQUIRED_TEXT },
  pinGroupMessage: {
    groupID: REQUIRED_TEXT,
    message: REQUIRED_OBJECT,
    isPinned: REQUIRED_FLAG,
  },
  getPinnedGroupMessageList: [REQUIRED_TEXT],
};
