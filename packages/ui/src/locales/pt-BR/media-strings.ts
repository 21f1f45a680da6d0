import type { MediaStrings } from '../../internals/strings/media-strings.js';

export const media: MediaStrings = {
  videoFailed: 'Não foi possível reproduzir o vídeo.',
  voiceFailed: 'Não foi possível reproduzir.',

  playVoice: 'Reproduzir mensagem de voz',
  pauseVoice: 'Pausar mensagem de voz',
  voicePosition: 'Posição',
  positionOf: (elapsed, total) => (total === '' ? elapsed : `${elapsed} de ${total}`),
  elapsedOf: (elapsed, total) => (total === '' ? elapsed : `${elapsed} / ${total}`),
  playbackSpeed: (speed) => `Velocidade de reprodução: ${speed}`,
  speed: (written) => `${written}×`,
  notPlayedYet: 'Ainda não reproduzida',
  playVideo: (video) => `Reproduzir vídeo: ${video}`,
  viewLarge: 'Ver ampliado',

  downloadFile: (name, size) => (size === '' ? `Baixar ${name}` : `Baixar ${name}, ${size}`),
  place: 'Localização',
  placeUnknown: 'A localização é desconhecida.',
  coordinates: (latitude, longitude) => `${latitude}; ${longitude}`,
  openMap: 'Abrir mapa',

  gallery: 'Fotos e vídeos',
  galleryPosition: (place, count) => `${place} de ${count}`,
  closeGallery: 'Fechar',
  nextPicture: 'Próxima',
  previousPicture: 'Anterior',
  zoomIn: 'Ampliar',
  zoomOut: 'Reduzir',
  download: 'Baixar',
};
