import type { MessageStrings } from '../../internals/strings/message-strings.js';
import { withDuration } from './words.js';

export const message: MessageStrings = {
  everybody: '所有人',
  edited: '已编辑',
  quotation: (name, text) => `回复 ${name}：${text}`,
  mergedOpen: '聊天记录',
  mergedCount: (_count, written) => `${written}条消息`,
  mergedTooDeep: '这些消息嵌套转发次数过多，内容未能保留。',
  translation: '译文',
  translating: '翻译中…',
  transcription: '语音转文字',
  transcribing: '转换中…',
  hide: '收起',

  photoBy: (name) => `${name} 发送的图片`,
  photoByYou: '你发送的图片',
  videoBy: (name, duration) => withDuration(`${name} 发送的视频`, duration),
  videoByYou: (duration) => withDuration('你发送的视频', duration),
  photoFailed: '图片加载失败。',
  mediaUnavailable: '无法查看',
  uploading: '上传中',
  waitingToUpload: '等待发送',
  cancelUpload: '取消',
  discard: '放弃发送',
  fileWithoutName: '文件',

  writeAgain: '重新编辑',
  translationFailed: '翻译失败。',
  transcriptionFailed: '语音转文字失败。',

  signalingInvited: '邀请',
  signalingAccepted: '邀请已接受',
  signalingDeclined: '已拒绝',
  signalingCancelled: '已取消',
  signalingUnanswered: '无应答',
  signalingAboutSeat: '麦位消息',
};
