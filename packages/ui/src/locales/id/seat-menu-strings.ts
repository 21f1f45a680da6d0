import type { SeatMenuStrings } from '../../internals/strings/seat-menu-strings.js';

export const seatMenu: SeatMenuStrings = {
  takeSeat: 'Tempati kursi',
  moveToSeat: 'Pindah ke sini',
  askForSeat: 'Minta kursi ini',
  takeSeatOver: 'Duduk di sini dengan perangkat ini',
  muteYourself: 'Bisukan diri Anda',
  unmuteYourself: 'Suarakan diri Anda',
  muteOnSeat: 'Bisukan',
  unmuteOnSeat: 'Suarakan',
  makeCoHost: 'Jadikan co-host',
  unmakeCoHost: 'Berhentikan sebagai co-host',
  inviteToSeat: 'Undang seseorang…',
  placeOnSeat: 'Pindahkan seseorang ke sini…',
  swapSeats: 'Tukar dengan…',
  lockSeat: 'Kunci kursi',
  unlockSeat: 'Buka kunci kursi',
  handRoomOver: 'Serahkan ruang…',
  releaseSeat: 'Batalkan pencadangan kursi',
  removeFromSeat: 'Turunkan dari kursi…',
  removeAndLockSeat: 'Turunkan dan kunci kursi…',

  askedForSeat: 'Kursi telah diminta kepada host',
  coHostMade: (name) => `${name} sekarang co-host`,
  coHostUnmade: (name) => `${name} bukan co-host lagi`,
  invitedToSeat: (name) => `${name} diundang ke kursi`,
  roomHandedOver: (name) => `${name} sekarang host`,

  removeFromSeatQuestion: (name) => `Turunkan ${name} dari kursi?`,
  removeFromSeatDetail: 'Orang ini tetap di ruang dan mendengarkan. Anda bisa mengundangnya lagi.',
  removeAndLockQuestion: (name) => `Turunkan ${name} dan kunci kursinya?`,
  removeAndLockDetail:
    'Orang ini tetap di ruang dan mendengarkan. Tidak ada yang bisa duduk di sana sampai kuncinya dibuka.',
  removeAndLockNow: 'Turunkan dan kunci',
  handRoomOverQuestion: (name) => `Serahkan ruang kepada ${name}?`,
  handRoomOverDetail:
    'Orang ini menjadi host, di kursi host. Hanya orang ini yang bisa mengembalikannya.',
  handRoomAndGroupOverDetail:
    'Orang ini menjadi host, di kursi host, dan pemilik grup. Hanya orang ini yang bisa mengembalikannya.',
  handRoomOverNow: 'Serahkan',

  inviteToSeatTitle: (number) => `Undang ke kursi ${number}`,
  placeOnSeatTitle: (number) => `Pindahkan ke kursi ${number}`,
  swapSeatsTitle: (name) => `Tukar kursi dengan ${name}`,
  moveNow: 'Pindahkan',
  swapNow: 'Tukar',
  personChosen: (name) => `Dipilih: ${name}`,
  nobodyToChoose: 'Tidak ada yang bisa dipilih.',
};
