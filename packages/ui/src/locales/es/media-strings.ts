import type { MediaStrings } from '../../internals/strings/media-strings.js';

export const media: MediaStrings = {
  videoFailed: 'No se pudo reproducir el vídeo.',
  voiceFailed: 'No se pudo reproducir.',

  playVoice: 'Reproducir mensaje de voz',
  pauseVoice: 'Pausar mensaje de voz',
  voicePosition: 'Posición',
  positionOf: (elapsed, total) => (total === '' ? elapsed : `${elapsed} de ${total}`),
  elapsedOf: (elapsed, total) => (total === '' ? elapsed : `${elapsed} / ${total}`),
  playbackSpeed: (speed) => `Velocidad de reproducción: ${speed}`,
  speed: (written) => `${written}×`,
  notPlayedYet: 'Sin escuchar',
  playVideo: (video) => `Reproducir vídeo: ${video}`,
  viewLarge: 'Ver en grande',

  downloadFile: (name, size) => (size === '' ? `Descargar ${name}` : `Descargar ${name}, ${size}`),
  place: 'Ubicación',
  placeUnknown: 'No se conoce el lugar.',
  coordinates: (latitude, longitude) => `${latitude}; ${longitude}`,
  openMap: 'Abrir mapa',

  gallery: 'Fotos y vídeos',
  galleryPosition: (place, count) => `${place} de ${count}`,
  closeGallery: 'Cerrar',
  nextPicture: 'Siguiente',
  previousPicture: 'Anterior',
  zoomIn: 'Ampliar',
  zoomOut: 'Reducir',
  download: 'Descargar',
};
