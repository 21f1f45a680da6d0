import type { MediaStrings } from '../../internals/strings/media-strings.js';

export const media: MediaStrings = {
  videoFailed: '動画を再生できませんでした。',
  voiceFailed: '再生できませんでした。',

  playVoice: 'ボイスメッセージを再生',
  pauseVoice: 'ボイスメッセージを一時停止',
  voicePosition: '再生位置',
  positionOf: (elapsed, total) => (total === '' ? elapsed : `${elapsed}、全体${total}`),
  elapsedOf: (elapsed, total) => (total === '' ? elapsed : `${elapsed} / ${total}`),
  playbackSpeed: (speed) => `再生速度：${speed}`,
  speed: (written) => `${written}×`,
  notPlayedYet: '未再生',
  playVideo: (video) => `動画を再生：${video}`,
  viewLarge: '大きく表示',

  downloadFile: (name, size) =>
    size === '' ? `${name}をダウンロード` : `${name}をダウンロード、${size}`,
  place: '位置情報',
  placeUnknown: '場所が不明です。',
  coordinates: (latitude, longitude) => `${latitude}, ${longitude}`,
  openMap: '地図を開く',

  gallery: '写真と動画',
  galleryPosition: (place, count) => `${place}/${count}`,
  closeGallery: '閉じる',
  nextPicture: '次へ',
  previousPicture: '前へ',
  zoomIn: '拡大',
  zoomOut: '縮小',
  download: 'ダウンロード',
};
