import type { PresenceStrings } from '../../internals/strings/presence-strings.js';

export const presence: PresenceStrings = {
  myStatus: '我的狀態',
  statusNone: '未設定狀態',
  statusField: '你在做什麼？',
  statusPlaceholder: '中午前都在高鐵上',
  statusHelp: '其他人看得到，直到你清除狀態、登出或中斷連線。',
  statusSuggestions: [
    '💬 可以聊天',
    '🎧 專心中',
    '🗓️ 開會中',
    '🚆 在路上',
    '🍜 吃飯中',
    '🌴 休假中',
    '🤒 身體不適',
  ],
  statusSuggested: '建議',
  setStatus: '設定狀態',
  clearStatus: '清除',
  statusIsSet: '已設定狀態',
  statusIsCleared: '已清除狀態',
  statusTooLong: '內容太長，請縮短。',
  statusNotChanged: (why) => `無法變更狀態。${why}`,
  statusFailed: (why) => `無法載入狀態。${why}`,
};
