import type { BannerStrings } from '../../internals/strings/banner-strings.js';

export const banner: BannerStrings = {
  reconnecting: 'جارٍ إعادة الاتصال…',
  signInAgain: 'تسجيل الدخول مجددًا',
  kickedMultipleAccount: 'تم تسجيل خروجك: فُتح الحساب في مكان آخر.',
  kickedMultipleDevice: 'تم تسجيل خروجك: الحساب مستخدم على جهاز آخر.',
  kickedByAdministration: 'سجّلت الإدارة خروجك.',
  sessionExpired: 'انتهت صلاحية جلستك.',
  signInFailed: (why) => `تعذّر تسجيل دخولك. ${why}`,
};
