import type { ReasonStrings } from '../../internals/strings/reason-strings.js';

export const reasons: ReasonStrings = {
  stillConnecting: '正在连接，请稍后重试。',
  notSignedIn: '你尚未登录。',

  takeBackTooLate: '已超过可撤回时间。',
  pinsFull: '已置顶10条消息，请先取消置顶一条。',
  notAllowed: '你没有权限进行此操作。',
  notInThisApp: '此应用没有这项功能。',
  mutedHere: '你已被禁言，只能查看消息，无法发言。',
  notHereAnymore: '该消息已不存在。',

  noSuchGroup: '该群聊已不存在。',
  groupIsFull: '群成员已满。',
  tooManyGroups: '你加入的群聊数量已达上限，请先退出一个。',

  groupApplicationHandled: '已由其他人处理。',

  noSuchPerson: '该用户不存在。',
  friendAlready: '你们已经是好友了。',
  friendIsBlocked: '你已拉黑对方，请先移出黑名单。',
  friendTakesNobody: '对方不接受好友申请。',
  mayAskNobody: '你没有添加好友的权限。',
  tooManyApplications: '待处理的申请过多，请先处理一部分。',

  friendGroupNameTaken: '已有同名分组。',
  noSuchFriend: '你们已不是好友。',
  applicationGone: '该申请已不存在。',
  friendListFull: '你的好友数量已达上限，请先删除一些好友。',
  theirFriendListFull: '对方的好友数量已达上限。',
  friendGroupGone: '该分组已不存在。',
  friendGroupsFull: '分组数量已达上限，请先删除一个。',
  blacklistFull: '黑名单人数已达上限，请先移出一些人。',

  tooLongText: '内容过长，请精简。',
  wordsRefused: '内容包含敏感词，请修改后重试。',

  followingFull: '你关注的人数已达上限，请先取消关注一些人。',
  theirFollowersFull: '对方的粉丝数量已达上限。',
  mutualFull: '你或对方的互相关注人数已达上限。',

  invitationOver: '该邀请已结束。',

  foldersFull: '会话分组数量已达上限，请先删除一个。',
  folderNameTooLong: '名称过长。',
  folderGone: '该会话分组已不存在。',

  conversationPinsFull: '已置顶50个会话，请先取消置顶一个。',
};
