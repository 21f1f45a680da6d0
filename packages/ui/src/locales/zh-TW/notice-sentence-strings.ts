import type { NoticeSentenceStrings } from '../../internals/strings/notice-sentence-strings.js';
import { withWords } from './words.js';

export const noticeSentences: NoticeSentenceStrings = {
  noticeApplied: (operator, group, words) => withWords(`${operator} 申請加入「${group}」`, words),
  noticeApproved: (group, words) => withWords(`你加入「${group}」的申請已通過`, words),
  noticeRefused: (group, words) => withWords(`你加入「${group}」的申請遭到拒絕`, words),
  noticeRemoved: (group, words) => withWords(`你已被移出「${group}」`, words),
  noticeDismissed: (group) => `「${group}」已解散`,
  noticeRecycled: (group) => `「${group}」已由系統關閉`,
  noticeCreated: (group) => `你建立了「${group}」`,
  noticeInvited: (group, operator) =>
    operator === '' ? `你已被加入「${group}」` : `${operator} 將你加入「${group}」`,
  noticeLeft: (group) => `你已退出「${group}」`,
  noticeMadeAdmin: (group) => `你已成為「${group}」的管理員`,
  noticeUnmadeAdmin: (group) => `你已不是「${group}」的管理員`,
  noticeAskedIn: (operator, group) => `${operator} 邀請你加入「${group}」`,
  noticeInvitationAccepted: (operator, group) => `${operator} 接受了你的「${group}」群組邀請`,
  noticeInvitationRefused: (operator, group) => `${operator} 拒絕了你的「${group}」群組邀請`,
  noticeMuted: (group) => `你在「${group}」中已被禁言`,
  noticeTopicCreated: (group) => `「${group}」有新主題`,
  noticeTopicsDeleted: (group) => `「${group}」有主題被刪除`,
  noticeRemindType: (group) => `你變更了「${group}」的通知設定`,
  noticeBanned: (group, words) => withWords(`你已被禁止進入「${group}」`, words),
  noticeUnbanned: (group) => `你可以重新進入「${group}」`,
  noticeInvitationWaits: (operator, names, group) => `${operator} 想邀請 ${names} 加入「${group}」`,
};
