import type { UserCardStrings } from '../../internals/strings/user-card-strings.js';

export const userCard: UserCardStrings = {
  userCard: '个人资料',
  userCardFailed: '资料加载失败',
  userCardMissing: '该用户不存在',
  userCardMissingDetail: (userID) => `没有 ID 为 ${userID} 的用户。`,
  closeUserCard: '关闭资料',
  userCardIsYou: '这是你自己',

  callPerson: '通话',
  reportPerson: '举报…',
  personIsBlocked: (name) => `你已拉黑 ${name}，双方都无法给对方发消息。`,
  personWasAsked: (name) => `你已申请添加 ${name} 为好友，等待对方同意。`,
  personAsks: (name) => `${name} 申请加你为好友`,

  followerCount: (_count, written) => `${written}个粉丝`,
  followingCount: (_count, written) => `关注${written}人`,

  friendRemark: '备注',
  addRemark: '添加备注',
  editRemark: '修改备注',
  remarkHelp: '你对对方的称呼，仅自己可见。',
  remarkTooLong: '备注过长。',
  saveRemark: '保存',

  groupsOfFriend: '好友分组',
  putIntoNewGroup: '新建分组',
  groupOfFriendNotChanged: (group, why) => `分组“${group}”未更改。${why}`,

  aboutPerson: '个人信息',
  factUserID: 'ID',
  factFriendSince: '成为好友时间',
};
