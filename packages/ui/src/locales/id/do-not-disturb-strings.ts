import type { DoNotDisturbStrings } from '../../internals/strings/do-not-disturb-strings.js';

export const doNotDisturb: DoNotDisturbStrings = {
  doNotDisturb: 'Jangan ganggu',
  doNotDisturbDetail:
    'Selama mode ini aktif, pesan tetap masuk dan dihitung seperti biasa, tetapi notifikasi push tidak dikirim.',
  notQuiet: 'Notifikasi aktif',
  quiet: 'Senyap sampai Anda mematikannya',
  quietUntil: (time) => `Senyap sampai ${time}`,
  quietUntilTomorrow: (time) => `Senyap sampai besok, ${time}`,
  quietDaily: (from, to) => `Senyap setiap hari dari ${from} sampai ${to}`,
  doNotDisturbFailed: 'Pengaturan ini tidak bisa dimuat',
  doNotDisturbNotChanged: (why) => `Pengaturan gagal diubah. ${why}`,
  quietOff: 'Nonaktif',
  quietForHour: 'Selama satu jam',
  quietUntilMorning: (time) => `Sampai pagi, ${time}`,
  quietAlways: 'Selalu',
  quietEachDay: 'Setiap hari',
  quietFrom: 'Dari',
  quietTo: 'Sampai',
  quietNoTime: 'Pilih dua waktu yang berbeda.',
};
