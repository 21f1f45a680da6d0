import type { DoNotDisturbStrings } from '../../internals/strings/do-not-disturb-strings.js';

export const doNotDisturb: DoNotDisturbStrings = {
  doNotDisturb: '免打扰',
  doNotDisturbDetail: '免打扰期间，消息照常接收和计数，但不会推送通知。',
  notQuiet: '通知已开启',
  quiet: '免打扰，直到手动关闭',
  quietUntil: (time) => `免打扰至 ${time}`,
  quietUntilTomorrow: (time) => `免打扰至明天 ${time}`,
  quietDaily: (from, to) => `每天 ${from} 至 ${to} 免打扰`,
  doNotDisturbFailed: '设置加载失败',
  doNotDisturbNotChanged: (why) => `设置修改失败。${why}`,
  quietOff: '关闭',
  quietForHour: '1小时',
  quietUntilMorning: (time) => `到早上 ${time}`,
  quietAlways: '始终',
  quietEachDay: '每天',
  quietFrom: '开始时间',
  quietTo: '结束时间',
  quietNoTime: '请选择两个不同的时间。',
};
