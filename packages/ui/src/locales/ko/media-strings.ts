import type { MediaStrings } from '../../internals/strings/media-strings.js';

export const media: MediaStrings = {
  videoFailed: '동영상을 재생하지 못했습니다.',
  voiceFailed: '재생하지 못했습니다.',

  playVoice: '음성 메시지 재생',
  pauseVoice: '음성 메시지 일시정지',
  voicePosition: '재생 위치',
  positionOf: (elapsed, total) => (total === '' ? elapsed : `${total} 중 ${elapsed}`),
  elapsedOf: (elapsed, total) => (total === '' ? elapsed : `${elapsed} / ${total}`),
  playbackSpeed: (speed) => `재생 속도: ${speed}`,
  speed: (written) => `${written}×`,
  notPlayedYet: '아직 듣지 않음',
  playVideo: (video) => `동영상 재생: ${video}`,
  viewLarge: '크게 보기',

  downloadFile: (name, size) => (size === '' ? `${name} 다운로드` : `${name} 다운로드, ${size}`),
  place: '위치',
  placeUnknown: '위치를 알 수 없습니다.',
  coordinates: (latitude, longitude) => `${latitude}, ${longitude}`,
  openMap: '지도 열기',

  gallery: '사진 및 동영상',
  galleryPosition: (place, count) => `${count}개 중 ${place}번째`,
  closeGallery: '닫기',
  nextPicture: '다음',
  previousPicture: '이전',
  zoomIn: '확대',
  zoomOut: '축소',
  download: '다운로드',
};
