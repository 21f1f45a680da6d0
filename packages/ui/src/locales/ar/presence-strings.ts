import type { PresenceStrings } from '../../internals/strings/presence-strings.js';

export const presence: PresenceStrings = {
  myStatus: 'حالتي',
  statusNone: 'لا حالة',
  statusField: 'ما الذي يشغلك الآن؟',
  statusPlaceholder: 'في القطار حتى الظهر',
  statusHelp: 'يراها الآخرون حتى مسحها أو تسجيل خروجك أو انقطاع اتصالك.',
  statusSuggestions: [
    '💬 وقتي يسمح بالحديث',
    '🎧 في وقت التركيز',
    '🗓️ في اجتماع',
    '🚆 في الطريق',
    '🍜 استراحة الغداء',
    '🌴 في إجازة',
    '🤒 وعكة صحية',
  ],
  statusSuggested: 'اقتراحات',
  setStatus: 'تعيين الحالة',
  clearStatus: 'مسح',
  statusIsSet: 'تم تعيين حالتك',
  statusIsCleared: 'تم مسح حالتك',
  statusTooLong: 'النص طويل جدًا. يجب اختصاره.',
  statusNotChanged: (why) => `لم يتم تغيير حالتك. ${why}`,
  statusFailed: (why) => `تعذّر تحميل حالتك. ${why}`,
};
