import { counted } from './counted.js';

/** What a message in the thread says of itself. */
export interface MessageStrings {
  /** Stands behind the `@` where all members of a group are mentioned. */
  everybody: string;
  /** Beside the time of a message that was changed. */
  edited: string;
  /** Name of what a message answers; `text` is what was said there. */
  quotation: (name: string, text: string) => string;
  /** Below the first lines of merged messages: opens them. */
  mergedOpen: string;
  mergedCount: (count: number, written: string) => string;
  mergedTooDeep: string;
  translation: string;
  translating: string;
  transcription: string;
  transcribing: string;
  /** Takes the translation or the transcription away again. */
  hide: string;

  /** What stands for a picture that is not seen; `name` is who sent it. */
  photoBy: (name: string) => string;
  photoByYou: string;
  /** `duration` is `0:07`, or empty. */
  videoBy: (name: string, duration: string) => string;
  videoByYou: (duration: string) => string;
  photoFailed: string;
  /** Of a picture, voice, video or file without an address that may be opened. */
  mediaUnavailable: string;
  /** Name of what shows how far an upload is. */
  uploading: string;
  /** Of what waits for the line, or for those before it. */
  waitingToUpload: string;
  cancelUpload: string;
  /** Takes away a message that was not sent. */
  discard: string;
  fileWithoutName: string;

  /** Puts the text of a message that was taken back into the field again. */
  writeAgain: string;
  translationFailed: string;
  transcriptionFailed: string;

  /** What the messages say that an invitation leaves in a conversation, in the list as well. An app may say `Call`. */
  signalingInvited: string;
  signalingAccepted: string;
  signalingDeclined: string;
  signalingCancelled: string;
  signalingUnanswered: string;
  /** What any of them says that is about a seat of a room; kept messages of other programs alone. */
  signalingAboutSeat: string;
}

/** All of it in English. */
export const englishMessage: MessageStrings = {
  everybody: 'All',
  edited: 'edited',
  quotation: (name, text) => `In answer to ${name}: ${text}`,
  mergedOpen: 'Chat history',
  mergedCount: (count, written) => counted(count, written, 'message'),
  mergedTooDeep:
    'These messages were forwarded within each other too often: nothing of them was kept.',
  translation: 'Translation',
  translating: 'Translating…',
  transcription: 'Transcription',
  transcribing: 'Writing down…',
  hide: 'Hide',

  photoBy: (name) => `Photo from ${name}`,
  photoByYou: 'Photo from you',
  videoBy: (name, duration) => withDuration(`Video from ${name}`, duration),
  videoByYou: (duration) => withDuration('Video from you', duration),
  photoFailed: 'The photo could not be loaded.',
  mediaUnavailable: 'Not available',
  uploading: 'Uploading',
  waitingToUpload: 'Waiting to be sent',
  cancelUpload: 'Cancel',
  discard: 'Discard',
  fileWithoutName: 'File',

  writeAgain: 'Write again',
  translationFailed: 'The message could not be translated.',
  transcriptionFailed: 'The voice message could not be written down.',

  signalingInvited: 'Invitation',
  signalingAccepted: 'Invitation accepted',
  signalingDeclined: 'Declined',
  signalingCancelled: 'Cancelled',
  signalingUnanswered: 'No answer',
  signalingAboutSeat: 'About a seat',
};

function withDuration(words: string, duration: string): string {
  return duration === '' ? words : `${words}, ${duration}`;
}
