import type { ThreadStrings } from '../../internals/strings/thread-strings.js';

export const thread: ThreadStrings = {
  jumping: '正在前往…',
  jumpNotFound: '聊天記錄中已沒有這則訊息。',
  jumpDeleted: '你已刪除這則訊息。',
  jumpNoAccess: '你不在這個群組中，無法查看聊天記錄。',
  jumpFailed: (why) => (why === '' ? '無法顯示這則訊息。' : `無法顯示這則訊息。${why}`),
  jumpOffline: '目前沒有連線，無法顯示這則訊息。',
  jumpedToNewest: '已到最新訊息',
  jumpedToUnread: '已到新訊息的開頭',
  jumpedToDay: (day) => `${day}的訊息`,
  jumpedToMessage: (text) => `已前往：${text}`,
  loadingNewer: '正在載入較新的訊息…',
  newerFailed: '無法載入較新的訊息。',

  goToUnread: (_count, written) => `${written} 則新訊息`,
  dismissUnread: '留在這裡',
  goToDate: '前往日期',

  readBy: (read, total) => `已讀 ${read}/${total}`,
  readByAll: '全部已讀',
  readByNobody: '已傳送，未讀',
  readers: '已讀名單',

  typingOne: (name) => `${name} 正在輸入`,
  typingTwo: (name, other) => `${name} 和 ${other} 正在輸入`,
  typingMany: (_count, written) => `${written} 人正在輸入`,
};
