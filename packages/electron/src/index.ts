export { createTimRender } from './create-tim-render/create-tim-render.js';
export { fromTimRender } from './from-tim-render/from-tim-render.js';
export type { FromTimRenderOptions } from './from-tim-render/from-tim-render-options.js';
export { type CommonResult, TIMResult } from './native/common-result.js';
export {
  type CreateGroupParams,
  type CreateGroupResult,
  type GetGroupListParams,
  type GroupInfo,
  type GroupInfoCustomString,
  type GroupInfoResult,
  type GroupParams,
  type GroupRender,
  type GroupSelfInfo,
  TIMGroupAddOption,
  TIMGroupType,
} from './native/groups.js';
export {
  type GroupMemberInfo,
  type GroupMemberInfoCustemString,
  TIMGroupMemberRole,
  TIMGroupMemberRoleOnTheWire,
} from './native/members.js';
export {
  type InitParam,
  type LoginParam,
  type LogoutParam,
  type NetworkCallbackParam,
  type SessionCallbackParam,
  type SessionRender,
  TIMLoginStatus,
  TIMNetworkStatus,
} from './native/session.js';
export type { TimRender } from './native/tim-render.js';
