import type { MediaStrings } from '../../internals/strings/media-strings.js';

export const media: MediaStrings = {
  videoFailed: 'Không phát được video.',
  voiceFailed: 'Không phát được.',

  playVoice: 'Phát tin nhắn thoại',
  pauseVoice: 'Tạm dừng tin nhắn thoại',
  voicePosition: 'Vị trí phát',
  positionOf: (elapsed, total) => (total === '' ? elapsed : `${elapsed} trên ${total}`),
  elapsedOf: (elapsed, total) => (total === '' ? elapsed : `${elapsed} / ${total}`),
  playbackSpeed: (speed) => `Tốc độ phát: ${speed}`,
  speed: (written) => `${written}×`,
  notPlayedYet: 'Chưa nghe',
  playVideo: (video) => `Phát video: ${video}`,
  viewLarge: 'Xem lớn',

  downloadFile: (name, size) => (size === '' ? `Tải xuống ${name}` : `Tải xuống ${name}, ${size}`),
  place: 'Vị trí',
  placeUnknown: 'Không rõ vị trí.',
  coordinates: (latitude, longitude) => `${latitude}, ${longitude}`,
  openMap: 'Mở bản đồ',

  gallery: 'Ảnh và video',
  galleryPosition: (place, count) => `${place}/${count}`,
  closeGallery: 'Đóng',
  nextPicture: 'Tiếp theo',
  previousPicture: 'Trước',
  zoomIn: 'Phóng to',
  zoomOut: 'Thu nhỏ',
  download: 'Tải xuống',
};
