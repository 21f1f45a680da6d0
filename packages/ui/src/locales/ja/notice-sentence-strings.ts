import type { NoticeSentenceStrings } from '../../internals/strings/notice-sentence-strings.js';
import { withWords } from './words.js';

export const noticeSentences: NoticeSentenceStrings = {
  noticeApplied: (operator, group, words) =>
    withWords(`${operator}が「${group}」への参加を申請しました`, words),
  noticeApproved: (group, words) => withWords(`「${group}」への参加が承認されました`, words),
  noticeRefused: (group, words) => withWords(`「${group}」への参加が拒否されました`, words),
  noticeRemoved: (group, words) => withWords(`「${group}」から退会させられました`, words),
  noticeDismissed: (group) => `「${group}」は解散しました`,
  noticeRecycled: (group) => `「${group}」はシステムにより閉鎖されました`,
  noticeCreated: (group) => `「${group}」を作成しました`,
  noticeInvited: (group, operator) =>
    operator === '' ? `「${group}」に追加されました` : `${operator}が「${group}」に追加しました`,
  noticeLeft: (group) => `「${group}」を退会しました`,
  noticeMadeAdmin: (group) => `「${group}」の管理者になりました`,
  noticeUnmadeAdmin: (group) => `「${group}」の管理者ではなくなりました`,
  noticeAskedIn: (operator, group) => `${operator}が「${group}」に招待しています`,
  noticeInvitationAccepted: (operator, group) => `${operator}が「${group}」への招待を承諾しました`,
  noticeInvitationRefused: (operator, group) => `${operator}が「${group}」への招待を辞退しました`,
  noticeMuted: (group) => `「${group}」での発言が禁止されました`,
  noticeTopicCreated: (group) => `「${group}」に新しいトピックができました`,
  noticeTopicsDeleted: (group) => `「${group}」のトピックが削除されました`,
  noticeRemindType: (group) => `「${group}」の通知設定を変更しました`,
  noticeBanned: (group, words) => withWords(`「${group}」への入室が禁止されました`, words),
  noticeUnbanned: (group) => `「${group}」に再び入室できます`,
  noticeInvitationWaits: (operator, names, group) =>
    `${operator}が${names}を「${group}」に追加しようとしています`,
};
