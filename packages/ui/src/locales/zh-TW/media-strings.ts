import type { MediaStrings } from '../../internals/strings/media-strings.js';

export const media: MediaStrings = {
  videoFailed: '無法播放影片。',
  voiceFailed: '無法播放。',

  playVoice: '播放語音訊息',
  pauseVoice: '暫停語音訊息',
  voicePosition: '播放進度',
  positionOf: (elapsed, total) => (total === '' ? elapsed : `${elapsed}，共 ${total}`),
  elapsedOf: (elapsed, total) => (total === '' ? elapsed : `${elapsed} / ${total}`),
  playbackSpeed: (speed) => `播放速度：${speed}`,
  speed: (written) => `${written}×`,
  notPlayedYet: '尚未播放',
  playVideo: (video) => `播放影片：${video}`,
  viewLarge: '放大檢視',

  downloadFile: (name, size) => (size === '' ? `下載 ${name}` : `下載 ${name}，${size}`),
  place: '位置資訊',
  placeUnknown: '位置不明。',
  coordinates: (latitude, longitude) => `${latitude}, ${longitude}`,
  openMap: '開啟地圖',

  gallery: '照片和影片',
  galleryPosition: (place, count) => `${place}/${count}`,
  closeGallery: '關閉',
  nextPicture: '下一張',
  previousPicture: '上一張',
  zoomIn: '放大',
  zoomOut: '縮小',
  download: '下載',
};
