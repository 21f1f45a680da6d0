import type { DoNotDisturbStrings } from '../../internals/strings/do-not-disturb-strings.js';

export const doNotDisturb: DoNotDisturbStrings = {
  doNotDisturb: 'おやすみモード',
  doNotDisturbDetail:
    'この間もメッセージは届き、未読数も増えますが、プッシュ通知は送信されません。',
  notQuiet: '通知はオンです',
  quiet: 'オフにするまで通知停止',
  quietUntil: (time) => `${time}まで通知停止`,
  quietUntilTomorrow: (time) => `明日の${time}まで通知停止`,
  quietDaily: (from, to) => `毎日${from}から${to}まで通知停止`,
  doNotDisturbFailed: '設定を読み込めませんでした',
  doNotDisturbNotChanged: (why) => `設定を変更できませんでした。${why}`,
  quietOff: 'オフ',
  quietForHour: '1時間',
  quietUntilMorning: (time) => `朝${time}まで`,
  quietAlways: '常に',
  quietEachDay: '毎日',
  quietFrom: '開始',
  quietTo: '終了',
  quietNoTime: '異なる2つの時刻を選んでください。',
};
