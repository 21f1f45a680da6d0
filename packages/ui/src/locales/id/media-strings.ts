import type { MediaStrings } from '../../internals/strings/media-strings.js';

export const media: MediaStrings = {
  videoFailed: 'Video tidak bisa diputar.',
  voiceFailed: 'Tidak bisa diputar.',

  playVoice: 'Putar pesan suara',
  pauseVoice: 'Jeda pesan suara',
  voicePosition: 'Posisi',
  positionOf: (elapsed, total) => (total === '' ? elapsed : `${elapsed} dari ${total}`),
  elapsedOf: (elapsed, total) => (total === '' ? elapsed : `${elapsed} / ${total}`),
  playbackSpeed: (speed) => `Kecepatan putar: ${speed}`,
  speed: (written) => `${written}×`,
  notPlayedYet: 'Belum diputar',
  playVideo: (video) => `Putar video: ${video}`,
  viewLarge: 'Lihat besar',

  downloadFile: (name, size) => (size === '' ? `Unduh ${name}` : `Unduh ${name}, ${size}`),
  place: 'Lokasi',
  placeUnknown: 'Lokasi tidak diketahui.',
  coordinates: (latitude, longitude) => `${latitude}, ${longitude}`,
  openMap: 'Buka peta',

  gallery: 'Foto dan video',
  galleryPosition: (place, count) => `${place} dari ${count}`,
  closeGallery: 'Tutup',
  nextPicture: 'Berikutnya',
  previousPicture: 'Sebelumnya',
  zoomIn: 'Perbesar',
  zoomOut: 'Perkecil',
  download: 'Unduh',
};
