import type { DoNotDisturbStrings } from '../../internals/strings/do-not-disturb-strings.js';

export const doNotDisturb: DoNotDisturbStrings = {
  doNotDisturb: '勿擾模式',
  doNotDisturbDetail: '勿擾期間仍會照常接收訊息並計數，但不會傳送推播通知。',
  notQuiet: '通知已開啟',
  quiet: '勿擾中，直到你關閉',
  quietUntil: (time) => `勿擾至 ${time}`,
  quietUntilTomorrow: (time) => `勿擾至明天 ${time}`,
  quietDaily: (from, to) => `每天 ${from} 至 ${to} 勿擾`,
  doNotDisturbFailed: '無法載入設定',
  doNotDisturbNotChanged: (why) => `無法變更設定。${why}`,
  quietOff: '關閉',
  quietForHour: '1 小時',
  quietUntilMorning: (time) => `到早上 ${time}`,
  quietAlways: '持續開啟',
  quietEachDay: '每天',
  quietFrom: '開始時間',
  quietTo: '結束時間',
  quietNoTime: '請選擇兩個不同的時間。',
};
