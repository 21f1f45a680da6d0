import type { AudioRoomStrings } from '../../internals/strings/audio-room-strings.js';

export const audioRoom: AudioRoomStrings = {
  audioRoom: (title) => (title === '' ? 'Ruang audio' : `Ruang audio ${title}`),
  roomQuiet: 'Belum ada pesan',
  roomOutside: 'Anda tidak berada di ruang ini',
  roomOutsideDetail: 'Masuklah untuk mendengarkan dan menempati kursi.',
  roomAsked: 'Anda telah meminta masuk',
  roomAskedDetail: 'Begitu ada yang menyetujui, Anda masuk ke ruang.',
  roomAskAgain: 'Minta lagi',
  roomRefused: 'Permintaan masuk Anda ditolak',
  roomRefusedDetail: 'Salah satu pengelola grup menolaknya. Anda bisa meminta lagi.',
};
