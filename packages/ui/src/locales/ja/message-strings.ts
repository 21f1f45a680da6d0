import type { MessageStrings } from '../../internals/strings/message-strings.js';
import { withDuration } from './words.js';

export const message: MessageStrings = {
  everybody: '全員',
  edited: '編集済み',
  quotation: (name, text) => `${name}への返信：${text}`,
  mergedOpen: 'トーク履歴',
  mergedCount: (_count, written) => `メッセージ${written}件`,
  mergedTooDeep: '何重にも転送されたため、このメッセージの内容は保存されませんでした。',
  translation: '翻訳',
  translating: '翻訳中…',
  transcription: '文字起こし',
  transcribing: '文字起こし中…',
  hide: '非表示',

  photoBy: (name) => `${name}が送信した写真`,
  photoByYou: '自分が送信した写真',
  videoBy: (name, duration) => withDuration(`${name}が送信した動画`, duration),
  videoByYou: (duration) => withDuration('自分が送信した動画', duration),
  photoFailed: '写真を読み込めませんでした。',
  mediaUnavailable: '利用できません',
  uploading: 'アップロード中',
  waitingToUpload: '送信待ち',
  cancelUpload: 'キャンセル',
  discard: '破棄',
  fileWithoutName: 'ファイル',

  writeAgain: '再編集',
  translationFailed: 'メッセージを翻訳できませんでした。',
  transcriptionFailed: 'ボイスメッセージを文字起こしできませんでした。',

  signalingInvited: '招待',
  signalingAccepted: '招待を承諾',
  signalingDeclined: '辞退',
  signalingCancelled: 'キャンセル',
  signalingUnanswered: '応答なし',
  signalingAboutSeat: '席について',
};
