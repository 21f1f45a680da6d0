import type { BannerStrings } from '../../internals/strings/banner-strings.js';

export const banner: BannerStrings = {
  reconnecting: '다시 연결 중…',
  signInAgain: '다시 로그인',
  kickedMultipleAccount: '다른 곳에서 이 계정으로 로그인하여 로그아웃되었습니다.',
  kickedMultipleDevice: '다른 기기에서 이 계정을 사용하여 로그아웃되었습니다.',
  kickedByAdministration: '운영자에 의해 로그아웃되었습니다.',
  sessionExpired: '로그인이 만료되었습니다.',
  signInFailed: (why) => `로그인하지 못했습니다. ${why}`,
};
