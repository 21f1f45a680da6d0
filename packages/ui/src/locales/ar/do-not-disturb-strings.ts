import type { DoNotDisturbStrings } from '../../internals/strings/do-not-disturb-strings.js';

export const doNotDisturb: DoNotDisturbStrings = {
  doNotDisturb: 'عدم الإزعاج',
  doNotDisturbDetail: 'عند تفعيله تصل الرسائل وتُحسب كالمعتاد، لكن لا تُرسل إشعارات.',
  notQuiet: 'الإشعارات مفعّلة',
  quiet: 'عدم الإزعاج مفعّل حتى إيقافه',
  quietUntil: (time) => `عدم الإزعاج حتى ${time}`,
  quietUntilTomorrow: (time) => `عدم الإزعاج حتى الغد، ${time}`,
  quietDaily: (from, to) => `عدم الإزعاج يوميًا من ${from} إلى ${to}`,
  doNotDisturbFailed: 'تعذّر تحميل هذا الإعداد',
  doNotDisturbNotChanged: (why) => `تعذّر تغيير هذا الإعداد. ${why}`,
  quietOff: 'متوقف',
  quietForHour: 'لمدة ساعة',
  quietUntilMorning: (time) => `حتى الصباح، ${time}`,
  quietAlways: 'دائمًا',
  quietEachDay: 'يوميًا',
  quietFrom: 'من',
  quietTo: 'إلى',
  quietNoTime: 'يجب اختيار وقتين مختلفين.',
};
