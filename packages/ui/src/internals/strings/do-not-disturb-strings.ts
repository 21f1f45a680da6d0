/** What the panel for quiet times says. Times come written. */
export interface DoNotDisturbStrings {
  doNotDisturb: string;
  doNotDisturbDetail: string;
  /** Nothing is quiet now. */
  notQuiet: string;
  quiet: string;
  quietUntil: (time: string) => string;
  quietUntilTomorrow: (time: string) => string;
  /** Not quiet now, but each day for some time. */
  quietDaily: (from: string, to: string) => string;
  doNotDisturbFailed: string;
  /** The setting could not be changed. */
  doNotDisturbNotChanged: (why: string) => string;
  quietOff: string;
  quietForHour: string;
  quietUntilMorning: (time: string) => string;
  quietAlways: string;
  quietEachDay: string;
  quietFrom: string;
  quietTo: string;
  /** Both times are the same, or one is missing. */
  quietNoTime: string;
}

/** All of it in English. */
export const englishDoNotDisturb: DoNotDisturbStrings = {
  doNotDisturb: 'Do not disturb',
  doNotDisturbDetail:
    'While it is quiet, messages come and are counted as ever, but no push notification is sent.',
  notQuiet: 'Notifications are on',
  quiet: 'Quiet until you turn it off',
  quietUntil: (time) => `Quiet until ${time}`,
  quietUntilTomorrow: (time) => `Quiet until tomorrow, ${time}`,
  quietDaily: (from, to) => `Quiet every day from ${from} to ${to}`,
  doNotDisturbFailed: 'This setting could not be loaded',
  doNotDisturbNotChanged: (why) => `This could not be changed. ${why}`,
  quietOff: 'Off',
  quietForHour: 'For one hour',
  quietUntilMorning: (time) => `Until the morning, ${time}`,
  quietAlways: 'Always',
  quietEachDay: 'Every day',
  quietFrom: 'From',
  quietTo: 'To',
  quietNoTime: 'Choose two different times.',
};
