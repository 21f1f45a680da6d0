import type { ThreadStrings } from '../../internals/strings/thread-strings.js';

export const thread: ThreadStrings = {
  jumping: '正在定位…',
  jumpNotFound: '聊天记录中已没有这条消息。',
  jumpDeleted: '你已删除这条消息。',
  jumpNoAccess: '你不在该群聊中，无法查看聊天记录。',
  jumpFailed: (why) => (why === '' ? '无法显示该消息。' : `无法显示该消息。${why}`),
  jumpOffline: '网络已断开，无法显示该消息。',
  jumpedToNewest: '已到最新消息',
  jumpedToUnread: '已到新消息开始处',
  jumpedToDay: (day) => `${day}的消息`,
  jumpedToMessage: (text) => `已定位到：${text}`,
  loadingNewer: '正在加载后面的消息…',
  newerFailed: '后面的消息加载失败。',

  goToUnread: (_count, written) => `${written}条新消息`,
  dismissUnread: '留在此处',
  goToDate: '跳转到日期',

  readBy: (read, total) => `已读 ${read}/${total}`,
  readByAll: '全部已读',
  readByNobody: '已发送，未读',
  readers: '已读详情',

  typingOne: (name) => `${name} 正在输入`,
  typingTwo: (name, other) => `${name} 和 ${other} 正在输入`,
  typingMany: (_count, written) => `${written}人正在输入`,
};
