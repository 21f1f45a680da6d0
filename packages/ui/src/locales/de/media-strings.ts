import type { MediaStrings } from '../../internals/strings/media-strings.js';

export const media: MediaStrings = {
  videoFailed: 'Das Video konnte nicht abgespielt werden.',
  voiceFailed: 'Das konnte nicht abgespielt werden.',

  playVoice: 'Sprachnachricht abspielen',
  pauseVoice: 'Sprachnachricht anhalten',
  voicePosition: 'Position',
  positionOf: (elapsed, total) => (total === '' ? elapsed : `${elapsed} von ${total}`),
  elapsedOf: (elapsed, total) => (total === '' ? elapsed : `${elapsed} / ${total}`),
  playbackSpeed: (speed) => `Wiedergabetempo: ${speed}`,
  speed: (written) => `${written}×`,
  notPlayedYet: 'Noch nicht abgespielt',
  playVideo: (video) => `Video abspielen: ${video}`,
  viewLarge: 'Groß anzeigen',

  downloadFile: (name, size) =>
    size === '' ? `${name} herunterladen` : `${name} herunterladen, ${size}`,
  place: 'Standort',
  placeUnknown: 'Der Ort ist nicht bekannt.',
  coordinates: (latitude, longitude) => `${latitude}; ${longitude}`,
  openMap: 'Karte öffnen',

  gallery: 'Fotos und Videos',
  galleryPosition: (place, count) => `${place} von ${count}`,
  closeGallery: 'Schließen',
  nextPicture: 'Weiter',
  previousPicture: 'Zurück',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  download: 'Herunterladen',
};
