import type { BannerStrings } from '../../internals/strings/banner-strings.js';

export const banner: BannerStrings = {
  reconnecting: '正在重新连接…',
  signInAgain: '重新登录',
  kickedMultipleAccount: '你的账号已在别处登录，当前页面已下线。',
  kickedMultipleDevice: '你的账号已在其他设备登录，当前设备已下线。',
  kickedByAdministration: '你已被管理员强制下线。',
  sessionExpired: '登录已过期。',
  signInFailed: (why) => `登录失败。${why}`,
};
