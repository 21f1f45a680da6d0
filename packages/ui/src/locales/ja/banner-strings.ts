import type { BannerStrings } from '../../internals/strings/banner-strings.js';

export const banner: BannerStrings = {
  reconnecting: '再接続しています…',
  signInAgain: '再度ログイン',
  kickedMultipleAccount: 'アカウントが別の場所で開かれたため、ログアウトしました。',
  kickedMultipleDevice: 'アカウントが別の端末で使われたため、ログアウトしました。',
  kickedByAdministration: '管理者によりログアウトされました。',
  sessionExpired: 'ログインの有効期限が切れました。',
  signInFailed: (why) => `ログインできませんでした。${why}`,
};
