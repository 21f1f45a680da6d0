import type { JoinGroupStrings } from '../../internals/strings/join-group-strings.js';

export const joinGroup: JoinGroupStrings = {
  joinAGroup: '加入群聊',
  idOfGroup: '群 ID',
  joinGroupIdle: '查找群聊',
  joinGroupIdleDetail: '输入群成员告诉你的群 ID。',
  groupFound: (name) => `找到 ${name}。`,
  groupNotFound: '群聊不存在',
  groupNotFoundDetail: '请核对群 ID 是否完整，并与对方告知的一致。',
  groupNotOpen: '该群聊无法被查找',
  groupNotOpenDetail: '请让群成员邀请你加入。',
  groupMembersCounted: (_count, written) => `${written}位成员`,

  joinsAtOnce: '任何人都可以加入。',
  joinNeedsYes: '需要群主或管理员审批。',
  joinIsClosed: '该群不接受加群申请，只能由群成员邀请加入。',
  joinGroupNamed: (name) => `加入 ${name}`,
  joinWords: '验证消息',
  joinWordsHint: '介绍自己，并说明加群原因',
  joinNow: '加入',
  askToJoin: '申请加入',
  joiningNow: '正在加入…',
  joinFailed: (why) => `操作失败。${why}`,

  joinedGroup: (name) => `你已加入 ${name}。`,
  joinWaits: (name) => `已申请加入 ${name}，群主或管理员同意后即可加入。`,
  inGroupAlready: '你已在该群聊中。',
  openJoinedGroup: '打开',
  joinAnother: '查找其他群聊',
  groupTakesNobody: '该群聊不允许你加入。',
};
