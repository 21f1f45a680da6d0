import type { BannerStrings } from '../../internals/strings/banner-strings.js';

export const banner: BannerStrings = {
  reconnecting: '正在重新連線…',
  signInAgain: '重新登入',
  kickedMultipleAccount: '你的帳號已在其他地方登入，這裡已自動登出。',
  kickedMultipleDevice: '你的帳號已在其他裝置登入，這部裝置已自動登出。',
  kickedByAdministration: '你已被管理員登出。',
  sessionExpired: '登入已過期。',
  signInFailed: (why) => `登入失敗。${why}`,
};
