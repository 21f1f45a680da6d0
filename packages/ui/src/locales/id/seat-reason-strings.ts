import type { SeatReasonStrings } from '../../internals/strings/seat-reason-strings.js';

export const seatReasons: SeatReasonStrings = {
  seatIsTaken: 'Orang lain duduk di sana. Pilih kursi lain.',
  seatIsLocked: 'Kursi ini terkunci. Pilih yang lain.',
  seatIsKeptForOthers: 'Kursi ini dicadangkan untuk orang lain. Pilih yang lain.',
  noSuchSeat: 'Tidak ada kursi itu di ruang ini.',
  youHaveASeat: 'Anda sudah punya kursi. Tinggalkan dulu, atau pindah.',
  youHaveNoSeat: 'Anda tidak punya kursi.',
  seatsAreGiven: 'Di ruang ini kursi diberikan oleh host. Mintalah kursi.',
  seatKeptNoLonger:
    'Kursi itu tadinya dicadangkan untuk Anda, tetapi waktunya habis. Minta yang lain.',
  youSitElsewhere: 'Anda duduk di sana dari halaman atau perangkat lain. Ambil alih kursinya dulu.',
  hostMutedYou: 'Host membisukan Anda. Hanya host yang bisa membatalkannya.',
  personHasASeat: 'Orang ini sudah punya kursi.',
  personNotInRoom: 'Orang ini tidak berada di ruang.',
  seatsTooBusy: 'Terlalu banyak orang mengubah kursi bersamaan. Coba lagi.',
  tooManySeats: 'Itu melebihi kapasitas ruang. Coba dengan lebih sedikit kursi.',
  seatsToGoNotEmpty: 'Salah satu kursi yang akan dihapus tidak kosong. Kosongkan dulu.',
  notInThisRoom: 'Anda tidak berada di ruang ini. Masuk dulu.',
  seatsNotOpen: 'Panggung belum dibuka.',
  onlyOwnerOpensSeats: 'Hanya pemilik ruang yang membuka dan menutup panggung.',
  roleForbids: 'Peran Anda di ruang ini tidak mengizinkannya.',
};
