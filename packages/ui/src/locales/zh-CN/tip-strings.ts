import type { TipStrings } from '../../internals/strings/tip-strings.js';
import { withWords } from './words.js';

export const tips: TipStrings = {
  tipJoined: (names) => `${names} 加入了群聊`,
  tipLetIn: (operator, names) => `${operator} 同意 ${names} 加入群聊`,
  tipInvited: (operator, names) => `${operator} 邀请 ${names} 加入了群聊`,
  tipLeft: (names) => `${names} 退出了群聊`,
  tipRemoved: (operator, names, reason) => withWords(`${operator} 将 ${names} 移出了群聊`, reason),
  tipMadeAdmin: (operator, names) => `${operator} 将 ${names} 设为管理员`,
  tipUnmadeAdmin: (_operator, names) => `${names} 已不再是管理员`,
  tipMuted: (operator, names, duration) =>
    duration === ''
      ? `${operator} 将 ${names} 禁言`
      : `${operator} 将 ${names} 禁言，时长 ${duration}`,
  tipUnmuted: (operator, names) => `${operator} 解除了 ${names} 的禁言`,
  tipMembersChanged: (operator, names) => `${operator} 修改了 ${names} 的群资料`,
  tipBanned: (operator, names, reason) => withWords(`${operator} 封禁了 ${names}`, reason),
  tipUnbanned: (operator, names) => `${operator} 解除了 ${names} 的封禁`,

  tipRenamed: (operator, name) => `${operator} 将群名称修改为“${name}”`,
  tipNewOwner: (name) => `${name} 已成为新群主`,
  tipNotification: (operator, text) => `${operator} 修改了群公告：${text}`,
  tipNoNotification: (operator) => `${operator} 删除了群公告`,
  tipIntroduction: (operator) => `${operator} 修改了群简介`,
  tipPicture: (operator) => `${operator} 修改了群头像`,
  tipAllMuted: (operator) => `${operator} 开启了全员禁言`,
  tipAllUnmuted: (operator) => `${operator} 关闭了全员禁言`,
  tipJoinFreely: (operator) => `${operator} 修改了加群方式：允许任何人加入`,
  tipJoinByApproval: (operator) => `${operator} 修改了加群方式：需管理员审批`,
  tipJoinByNobody: (operator) => `${operator} 修改了加群方式：禁止申请加入`,
  tipInviteFreely: (operator) => `${operator} 修改了邀请权限：所有成员可邀请`,
  tipInviteByApproval: (operator) => `${operator} 修改了邀请权限：成员邀请需管理员审批`,
  tipInviteByNobody: (operator) => `${operator} 修改了邀请权限：禁止邀请`,
  tipSeveral: (operator, facts) => `${operator} 修改了${facts}`,
  tipFactName: '群名称',
  tipFactPicture: '群头像',
  tipFactIntroduction: '群简介',
  tipFactNotification: '群公告',
  tipFactMute: '发言权限',
  tipFactJoin: '加群方式',
  tipFactInvite: '邀请权限',
  tipFactOther: '其他资料',
  tipOther: '群资料已更新',
  tipGroupCreated: (operator) => (operator === '' ? '群聊已创建' : `${operator} 创建了群聊`),

  tipTopicRenamed: (operator, name) => `${operator} 将话题名称修改为“${name}”`,
  tipTopicIntroduction: (operator) => `${operator} 修改了话题简介`,
  tipTopicPicture: (operator) => `${operator} 修改了话题头像`,
  tipTopicMuted: (operator) => `${operator} 开启了话题禁言`,
  tipTopicUnmuted: (operator) => `${operator} 关闭了话题禁言`,
  tipTopicOther: '话题资料已更新',

  others: (_count, written) => `另外${written}人`,
};
