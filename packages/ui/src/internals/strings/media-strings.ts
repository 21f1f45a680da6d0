/** What pictures, voices, videos, files and places in messages say, and the gallery. */
export interface MediaStrings {
  /** What stands for a picture that is not seen; `name` is who sent it. */
  photoBy: (name: string) => string;
  photoByYou: string;
  /** `duration` is `0:07`, or empty. */
  videoBy: (name: string, duration: string) => string;
  videoByYou: (duration: string) => string;
  photoFailed: string;
  videoFailed: string;
  voiceFailed: string;
  /** Of a picture, voice, video or file without an address that may be opened. */
  mediaUnavailable: string;
  /** Name of what shows how far an upload is. */
  uploading: string;
  /** Of what waits for the line, or for those before it. */
  waitingToUpload: string;
  cancelUpload: string;
  /** Takes away a message that was not sent. */
  discard: string;

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
  fileWithoutName: string;
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
  photoBy: (name) => `Photo from ${name}`,
  photoByYou: 'Photo from you',
  videoBy: (name, duration) => withDuration(`Video from ${name}`, duration),
  videoByYou: (duration) => withDuration('Video from you', duration),
  photoFailed: 'The photo could not be loaded.',
  videoFailed: 'The video could not be played.',
  voiceFailed: 'This could not be played.',
  mediaUnavailable: 'Not available',
  uploading: 'Uploading',
  waitingToUpload: 'Waiting to be sent',
  cancelUpload: 'Cancel',
  discard: 'Discard',

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
  fileWithoutName: 'File',
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

function withDuration(words: string, duration: string): string {
  return duration === '' ? words : `${words}, ${duration}`;
}
