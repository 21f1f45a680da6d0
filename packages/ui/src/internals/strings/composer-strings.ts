import { isOne } from './counted.js';

/** What the composer says: attachments, answering and changing, voice recording, emoji and mentions. */
export interface ComposerStrings {
  attachPhoto: string;
  attachFile: string;
  attachLocation: string;
  attachPoll: string;
  /** Name of the list of what goes along with the message. */
  attachments: string;
  attachmentsAdded: (count: number, written: string) => string;
  removeAttachment: (name: string) => string;
  /** Of a picture that is too large, or of a kind that the service does not take for one. */
  sentAsFile: string;

  /** Title of the panel that sends where I am. */
  sendLocation: string;
  locationAsking: string;
  locationWaiting: string;
  /** How exactly it is known; `meters` comes written. */
  locationFound: (meters: string) => string;
  locationWords: string;
  locationRefused: string;
  locationInsecure: string;
  locationUnavailable: string;
  mentionSomebody: string;
  mentionEverybody: string;
  mentionsFound: (count: number, written: string) => string;
  voiceRecorder: string;
  microphoneAsking: string;
  recording: string;
  /** `elapsed` and `most` are `0:07`. */
  recordingTime: (elapsed: string, most: string) => string;
  slideToCancel: string;
  releaseToCancel: string;
  stopRecording: string;
  cancelRecording: string;
  recorded: (duration: string) => string;
  playRecording: string;
  pauseRecording: string;
  discardRecording: string;
  sendRecording: string;
  microphoneRefused: string;
  microphoneMissing: string;
  microphoneBusy: string;
  microphoneInsecure: string;
  recordingUnsupported: string;
  recordingBroken: string;
  recordingTooLarge: (limit: string) => string;
}

/** All of it in English. */
export const englishComposer: ComposerStrings = {
  attachPhoto: 'Photo or video',
  attachFile: 'File',
  attachLocation: 'Location',
  attachPoll: 'Poll',
  attachments: 'Attachments',
  attachmentsAdded: (count, written) =>
    isOne(count) ? 'One attachment' : `${written} attachments`,
  removeAttachment: (name) => `Remove ${name}`,
  sentAsFile: 'sent as a file',

  sendLocation: 'Send location',
  locationAsking: 'Allow this page to know where you are.',
  locationWaiting: 'Finding out where you are…',
  locationFound: (meters) => `Found, accurate to about ${meters} m`,
  locationWords: 'What is here? (optional)',
  locationRefused:
    'This page may not know where you are. Allow it in the settings of the browser for this page.',
  locationInsecure: 'Browsers tell where you are to secure pages (https) only.',
  locationUnavailable: 'Where you are could not be found out.',
  mentionSomebody: 'Mention somebody',
  mentionEverybody: 'Everybody in the group',
  mentionsFound: (count, written) => (isOne(count) ? 'One person' : `${written} people`),
  voiceRecorder: 'Voice message',
  microphoneAsking: 'Waiting for the microphone…',
  recording: 'Recording',
  recordingTime: (elapsed, most) => `${elapsed} of ${most}`,
  slideToCancel: 'Slide to cancel',
  releaseToCancel: 'Release to cancel',
  stopRecording: 'Stop',
  cancelRecording: 'Cancel recording',
  recorded: (duration) => `Recorded, ${duration}`,
  playRecording: 'Play recording',
  pauseRecording: 'Pause recording',
  discardRecording: 'Discard recording',
  sendRecording: 'Send recording',
  microphoneRefused:
    'This page may not use the microphone. Allow it in the settings of the browser for this page.',
  microphoneMissing: 'No microphone was found.',
  microphoneBusy: 'The microphone cannot be used; another program may have it.',
  microphoneInsecure: 'Browsers allow recording on secure pages (https) only.',
  recordingUnsupported: 'This browser cannot record.',
  recordingBroken: 'The recording failed.',
  recordingTooLarge: (limit) => `The recording is larger than ${limit} and cannot be sent.`,
};
