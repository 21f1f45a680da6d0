import type { DoNotDisturbStrings } from '../../internals/strings/do-not-disturb-strings.js';

export const doNotDisturb: DoNotDisturbStrings = {
  doNotDisturb: 'Nicht stören',
  doNotDisturbDetail:
    'In der Ruhezeit kommen Nachrichten an und werden gezählt wie immer, aber es gibt keine Push-Benachrichtigungen.',
  notQuiet: 'Benachrichtigungen sind an',
  quiet: 'Ruhe, bis du sie beendest',
  quietUntil: (time) => `Ruhe bis ${time}`,
  quietUntilTomorrow: (time) => `Ruhe bis morgen, ${time}`,
  quietDaily: (from, to) => `Täglich Ruhe von ${from} bis ${to}`,
  doNotDisturbFailed: 'Diese Einstellung konnte nicht geladen werden',
  doNotDisturbNotChanged: (why) => `Das konnte nicht geändert werden. ${why}`,
  quietOff: 'Aus',
  quietForHour: 'Für eine Stunde',
  quietUntilMorning: (time) => `Bis zum Morgen, ${time}`,
  quietAlways: 'Immer',
  quietEachDay: 'Täglich',
  quietFrom: 'Von',
  quietTo: 'Bis',
  quietNoTime: 'Wähle zwei verschiedene Zeiten.',
};
