/** What pictures, voices, videos, files and places in messages say, and the gallery. */
export interface MediaStrings {
  videoFailed: string;
  voiceFailed: string;

  playVoice: string;
  pauseVoice: string;
  /** Name of the slider of a voice message. */
  voicePosition: string;
  /** Where the slider stands, as `0:05 of 0:23`; `total` may be empty. */
  positionOf: (elapsed: string, total: string) => string;
  /** The same for the eye, as `0:05 / 0:23`. */
  elapsedOf: (elapsed: string, total: string) => string;
  /** Name of the button that changes it; `speed` is `1.5×`. */
  playbackSpeed: (speed: string) => string;
  speed: (written: string) => string;
  notPlayedYet: string;
  /** Name of the button that plays it; `video` says whose it is, and how long. */
  playVideo: (video: string) => string;
  /** Opens a video in the gallery. */
  viewLarge: string;

  /** Name of the link to a file. `size` is `1.2 MB`, or empty. */
  downloadFile: (name: string, size: string) => string;
  /** Of a place without a description. */
  place: string;
  placeUnknown: string;
  /** Where a place is; both come written, in degrees. */
  coordinates: (latitude: string, longitude: string) => string;
  openMap: string;

  /** Name of the gallery. */
  gallery: string;
  /** `Photo 2 of 5`; the numbers come written. */
  galleryPosition: (place: string, count: string) => string;
  closeGallery: string;
  nextPicture: string;
  previousPicture: string;
  zoomIn: string;
  zoomOut: string;
  download: string;
}

export const englishMedia: MediaStrings = {
  videoFailed: 'The video could not be played.',
  voiceFailed: 'This could not be played.',

  playVoice: 'Play voice message',
  pauseVoice: 'Pause voice message',
  voicePosition: 'Position',
  positionOf: (elapsed, total) => (total === '' ? elapsed : `${elapsed} of ${total}`),
  elapsedOf: (elapsed, total) => (total === '' ? elapsed : `${elapsed} / ${total}`),
  playbackSpeed: (speed) => `Playback speed: ${speed}`,
  speed: (written) => `${written}×`,
  notPlayedYet: 'Not played yet',
  playVideo: (video) => `Play video: ${video}`,
  viewLarge: 'View large',

  downloadFile: (name, size) => (size === '' ? `Download ${name}` : `Download ${name}, ${size}`),
  place: 'Location',
  placeUnknown: 'The place is not known.',
  coordinates: (latitude, longitude) => `${latitude}, ${longitude}`,
  openMap: 'Open map',

  gallery: 'Photos and videos',
  galleryPosition: (place, count) => `${place} of ${count}`,
  closeGallery: 'Close',
  nextPicture: 'Next',
  previousPicture: 'Previous',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  download: 'Download',
};
