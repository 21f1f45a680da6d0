import type { PresenceStrings } from '../../internals/strings/presence-strings.js';

export const presence: PresenceStrings = {
  myStatus: '我的状态',
  statusNone: '未设置状态',
  statusField: '你在做什么？',
  statusPlaceholder: '中午前都在高铁上',
  statusHelp: '其他人可以看到，直到你清除状态、退出登录或断开连接。',
  statusSuggestions: [
    '💬 可以聊天',
    '🎧 专注中',
    '🗓️ 会议中',
    '🚆 在路上',
    '🍜 吃饭中',
    '🌴 休假中',
    '🤒 身体不适',
  ],
  statusSuggested: '推荐状态',
  setStatus: '设置状态',
  clearStatus: '清除',
  statusIsSet: '状态已设置',
  statusIsCleared: '状态已清除',
  statusTooLong: '内容过长，请精简。',
  statusNotChanged: (why) => `状态修改失败。${why}`,
  statusFailed: (why) => `状态加载失败。${why}`,
};
