import type { MediaStrings } from '../../internals/strings/media-strings.js';

export const media: MediaStrings = {
  videoFailed: '视频播放失败。',
  voiceFailed: '播放失败。',

  playVoice: '播放语音消息',
  pauseVoice: '暂停语音消息',
  voicePosition: '播放进度',
  positionOf: (elapsed, total) => (total === '' ? elapsed : `${elapsed}，共 ${total}`),
  elapsedOf: (elapsed, total) => (total === '' ? elapsed : `${elapsed} / ${total}`),
  playbackSpeed: (speed) => `播放速度：${speed}`,
  speed: (written) => `${written}×`,
  notPlayedYet: '未播放',
  playVideo: (video) => `播放视频：${video}`,
  viewLarge: '放大查看',

  downloadFile: (name, size) => (size === '' ? `下载 ${name}` : `下载 ${name}，${size}`),
  place: '位置',
  placeUnknown: '位置未知。',
  coordinates: (latitude, longitude) => `${latitude}, ${longitude}`,
  openMap: '打开地图',

  gallery: '图片和视频',
  galleryPosition: (place, count) => `${place}/${count}`,
  closeGallery: '关闭',
  nextPicture: '下一张',
  previousPicture: '上一张',
  zoomIn: '放大',
  zoomOut: '缩小',
  download: '下载',
};
