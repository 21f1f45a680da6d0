import type { NoticeSentenceStrings } from '../../internals/strings/notice-sentence-strings.js';
import { withWords } from './words.js';

export const noticeSentences: NoticeSentenceStrings = {
  noticeApplied: (operator, group, words) => withWords(`${operator} 申请加入“${group}”`, words),
  noticeApproved: (group, words) => withWords(`你加入“${group}”的申请已通过`, words),
  noticeRefused: (group, words) => withWords(`你加入“${group}”的申请被拒绝`, words),
  noticeRemoved: (group, words) => withWords(`你被移出“${group}”`, words),
  noticeDismissed: (group) => `“${group}”已解散`,
  noticeRecycled: (group) => `“${group}”已被系统回收`,
  noticeCreated: (group) => `你创建了“${group}”`,
  noticeInvited: (group, operator) =>
    operator === '' ? `你已被拉入“${group}”` : `${operator} 将你拉入“${group}”`,
  noticeLeft: (group) => `你退出了“${group}”`,
  noticeMadeAdmin: (group) => `你已成为“${group}”的管理员`,
  noticeUnmadeAdmin: (group) => `你已不再是“${group}”的管理员`,
  noticeAskedIn: (operator, group) => `${operator} 邀请你加入“${group}”`,
  noticeInvitationAccepted: (operator, group) => `${operator} 接受了你发出的“${group}”入群邀请`,
  noticeInvitationRefused: (operator, group) => `${operator} 拒绝了你发出的“${group}”入群邀请`,
  noticeMuted: (group) => `你在“${group}”中被禁言`,
  noticeTopicCreated: (group) => `“${group}”有新话题`,
  noticeTopicsDeleted: (group) => `“${group}”有话题被删除`,
  noticeRemindType: (group) => `你修改了“${group}”的消息提醒`,
  noticeBanned: (group, words) => withWords(`你被“${group}”封禁`, words),
  noticeUnbanned: (group) => `你在“${group}”的封禁已解除`,
  noticeInvitationWaits: (operator, names, group) => `${operator} 想邀请 ${names} 加入“${group}”`,
};
