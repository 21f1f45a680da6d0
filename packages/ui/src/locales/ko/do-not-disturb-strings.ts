import type { DoNotDisturbStrings } from '../../internals/strings/do-not-disturb-strings.js';

export const doNotDisturb: DoNotDisturbStrings = {
  doNotDisturb: '방해 금지',
  doNotDisturbDetail:
    '방해 금지 중에도 메시지는 평소처럼 도착하고 표시되지만, 푸시 알림은 오지 않습니다.',
  notQuiet: '알림 켜짐',
  quiet: '직접 끌 때까지 방해 금지',
  quietUntil: (time) => `${time}까지 방해 금지`,
  quietUntilTomorrow: (time) => `내일 ${time}까지 방해 금지`,
  quietDaily: (from, to) => `매일 ${from}부터 ${to}까지 방해 금지`,
  doNotDisturbFailed: '설정을 불러오지 못했습니다',
  doNotDisturbNotChanged: (why) => `설정을 변경하지 못했습니다. ${why}`,
  quietOff: '끄기',
  quietForHour: '1시간 동안',
  quietUntilMorning: (time) => `아침까지(${time})`,
  quietAlways: '항상',
  quietEachDay: '매일',
  quietFrom: '시작',
  quietTo: '종료',
  quietNoTime: '시작 시간과 종료 시간을 다르게 선택해 주세요.',
};
