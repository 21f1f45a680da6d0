import type { MessageStrings } from '../../internals/strings/message-strings.js';
import { withDuration } from './words.js';

export const message: MessageStrings = {
  everybody: '所有人',
  edited: '已編輯',
  quotation: (name, text) => `回覆 ${name}：${text}`,
  mergedOpen: '聊天記錄',
  mergedCount: (_count, written) => `${written} 則訊息`,
  mergedTooDeep: '這些訊息層層轉傳過多次，內容未能保留。',
  translation: '譯文',
  translating: '翻譯中…',
  transcription: '語音轉文字',
  transcribing: '轉換中…',
  hide: '隱藏',

  photoBy: (name) => `${name} 傳送的照片`,
  photoByYou: '你傳送的照片',
  videoBy: (name, duration) => withDuration(`${name} 傳送的影片`, duration),
  videoByYou: (duration) => withDuration('你傳送的影片', duration),
  photoFailed: '無法載入照片。',
  mediaUnavailable: '無法開啟',
  uploading: '上傳中',
  waitingToUpload: '等待傳送',
  cancelUpload: '取消',
  discard: '捨棄',
  fileWithoutName: '檔案',

  writeAgain: '重新編輯',
  translationFailed: '無法翻譯這則訊息。',
  transcriptionFailed: '無法將語音訊息轉成文字。',

  signalingInvited: '邀請',
  signalingAccepted: '已接受邀請',
  signalingDeclined: '已拒絕',
  signalingCancelled: '已取消',
  signalingUnanswered: '無回應',
  signalingAboutSeat: '座位訊息',
};
