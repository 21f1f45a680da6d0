import type { PresenceStrings } from '../../internals/strings/presence-strings.js';

export const arabicPresence: Partial<PresenceStrings> = {
  myStatus: 'حالتي',
  statusNone: 'لا حالة',
  statusField: 'ماذا تفعل؟',
  statusPlaceholder: 'في القطار حتى الظهر',
  statusHelp: 'يراها الآخرون حتى تمسحها أو تسجّل الخروج أو ينقطع الاتصال.',
  statusSuggestions: ['💬 متاح للحديث', '🎧 أركّز', '🗓️ في اجتماع', '🚆 في الطريق', '🌴 في إجازة'],
  statusSuggested: 'اقتراحات',
  setStatus: 'ضبط الحالة',
  clearStatus: 'مسح',
  statusIsSet: 'ضُبطت حالتك',
  statusIsCleared: 'مُسحت حالتك',
  statusTooLong: 'النص طويل جداً. اختصره.',
  statusNotChanged: (why) => `لم تتغيّر حالتك. ${why}`,
  statusFailed: (why) => `تعذّر تحميل حالتك. ${why}`,
};
