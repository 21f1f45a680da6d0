import type { BannerStrings } from '../../internals/strings/banner-strings.js';

export const banner: BannerStrings = {
  reconnecting: 'Menyambungkan kembali…',
  signInAgain: 'Masuk lagi',
  kickedMultipleAccount: 'Anda telah dikeluarkan: akun ini dibuka di tempat lain.',
  kickedMultipleDevice: 'Anda telah dikeluarkan: akun ini dipakai di perangkat lain.',
  kickedByAdministration: 'Anda telah dikeluarkan oleh pengelola layanan.',
  sessionExpired: 'Sesi Anda telah berakhir.',
  signInFailed: (why) => `Tidak bisa masuk. ${why}`,
};
