import type { TipStrings } from '../../internals/strings/tip-strings.js';
import { withWords } from './words.js';

export const tips: TipStrings = {
  tipJoined: (names) => `${names}がグループに参加しました`,
  tipLetIn: (operator, names) => `${operator}が${names}のグループ参加を承認しました`,
  tipInvited: (operator, names) => `${operator}が${names}を追加しました`,
  tipLeft: (names) => `${names}がグループを退会しました`,
  tipRemoved: (operator, names, reason) =>
    withWords(`${operator}が${names}を退会させました`, reason),
  tipMadeAdmin: (operator, names) => `${operator}が${names}を管理者にしました`,
  tipUnmadeAdmin: (_operator, names) => `${names}は管理者ではなくなりました`,
  tipMuted: (operator, names, duration) =>
    duration === ''
      ? `${operator}が${names}の発言を禁止しました`
      : `${operator}が${names}の発言を禁止しました（${duration}）`,
  tipUnmuted: (operator, names) => `${operator}が${names}の発言禁止を解除しました`,
  tipMembersChanged: (operator, names) => `${operator}が${names}の情報を変更しました`,
  tipBanned: (operator, names, reason) =>
    withWords(`${operator}が${names}を入室禁止にしました`, reason),
  tipUnbanned: (operator, names) => `${operator}が${names}の入室禁止を解除しました`,

  tipRenamed: (operator, name) => `${operator}がグループ名を「${name}」に変更しました`,
  tipNewOwner: (name) => `${name}がグループのオーナーになりました`,
  tipNotification: (operator, text) => `${operator}がお知らせを変更しました：${text}`,
  tipNoNotification: (operator) => `${operator}がお知らせを削除しました`,
  tipIntroduction: (operator) => `${operator}が説明を変更しました`,
  tipPicture: (operator) => `${operator}がグループの画像を変更しました`,
  tipAllMuted: (operator) => `${operator}が全員の発言を禁止しました`,
  tipAllUnmuted: (operator) => `${operator}が全員の発言禁止を解除しました`,
  tipJoinFreely: (operator) => `${operator}が参加方法を変更しました。誰でも参加できます`,
  tipJoinByApproval: (operator) => `${operator}が参加方法を変更しました。管理者の承認が必要です`,
  tipJoinByNobody: (operator) =>
    `${operator}が参加方法を変更しました。参加申請は受け付けていません`,
  tipInviteFreely: (operator) =>
    `${operator}が招待の設定を変更しました。すべてのメンバーが招待できます`,
  tipInviteByApproval: (operator) =>
    `${operator}が招待の設定を変更しました。招待には管理者の承認が必要です`,
  tipInviteByNobody: (operator) => `${operator}が招待の設定を変更しました。招待はできません`,
  tipSeveral: (operator, facts) => `${operator}が${facts}を変更しました`,
  tipFactName: '名前',
  tipFactPicture: '画像',
  tipFactIntroduction: '説明',
  tipFactNotification: 'お知らせ',
  tipFactMute: '発言の設定',
  tipFactJoin: '参加方法',
  tipFactInvite: '招待の設定',
  tipFactOther: 'その他の情報',
  tipOther: 'グループが変更されました',
  tipGroupCreated: (operator) =>
    operator === '' ? 'グループが作成されました' : `${operator}がグループを作成しました`,

  tipTopicRenamed: (operator, name) => `${operator}がトピック名を「${name}」に変更しました`,
  tipTopicIntroduction: (operator) => `${operator}がトピックの説明を変更しました`,
  tipTopicPicture: (operator) => `${operator}がトピックの画像を変更しました`,
  tipTopicMuted: (operator) => `${operator}がトピックでの発言を禁止しました`,
  tipTopicUnmuted: (operator) => `${operator}がトピックでの発言禁止を解除しました`,
  tipTopicOther: 'トピックが変更されました',

  others: (_count, written) => `ほか${written}人`,
};
