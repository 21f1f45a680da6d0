import type { MediaStrings } from '../../internals/strings/media-strings.js';

export const media: MediaStrings = {
  videoFailed: 'Impossible de lire la vidéo.',
  voiceFailed: 'Impossible de lire ce message.',

  playVoice: 'Écouter le message vocal',
  pauseVoice: 'Mettre le message vocal en pause',
  voicePosition: 'Position',
  positionOf: (elapsed, total) => (total === '' ? elapsed : `${elapsed} sur ${total}`),
  elapsedOf: (elapsed, total) => (total === '' ? elapsed : `${elapsed} / ${total}`),
  playbackSpeed: (speed) => `Vitesse de lecture\u00a0: ${speed}`,
  speed: (written) => `${written}×`,
  notPlayedYet: 'Pas encore écouté',
  playVideo: (video) => `Lire la vidéo\u00a0: ${video}`,
  viewLarge: 'Voir en grand',

  downloadFile: (name, size) =>
    size === '' ? `Télécharger ${name}` : `Télécharger ${name}, ${size}`,
  place: 'Localisation',
  placeUnknown: 'Lieu inconnu.',
  coordinates: (latitude, longitude) => `${latitude}\u202f; ${longitude}`,
  openMap: 'Ouvrir la carte',

  gallery: 'Photos et vidéos',
  galleryPosition: (place, count) => `${place} sur ${count}`,
  closeGallery: 'Fermer',
  nextPicture: 'Suivant',
  previousPicture: 'Précédent',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  download: 'Télécharger',
};
