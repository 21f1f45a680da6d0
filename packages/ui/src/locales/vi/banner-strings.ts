import type { BannerStrings } from '../../internals/strings/banner-strings.js';

export const banner: BannerStrings = {
  reconnecting: 'Đang kết nối lại…',
  signInAgain: 'Đăng nhập lại',
  kickedMultipleAccount: 'Bạn đã bị đăng xuất: tài khoản được mở ở nơi khác.',
  kickedMultipleDevice: 'Bạn đã bị đăng xuất: tài khoản đang được dùng trên thiết bị khác.',
  kickedByAdministration: 'Bạn đã bị ban quản trị đăng xuất.',
  sessionExpired: 'Phiên đăng nhập đã hết hạn.',
  signInFailed: (why) => `Không đăng nhập được. ${why}`,
};
