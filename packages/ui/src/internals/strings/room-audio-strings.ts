/** What the voices of an audio room say: how it stands with them, what is wrong, and what they are heard with. */
export interface RoomAudioStrings {
  /** Why I am not heard, or hear nobody. */
  audioNotAllowed: string;
  audioNoMicrophone: string;
  audioMicrophoneLost: string;
  audioMicrophoneBusy: string;
  /** The browser plays nothing before something was pressed. */
  audioBlocked: string;
  audioLost: string;
  audioNotSupported: string;
  audioRoomFull: string;
  /** I hear it on another page or device. */
  audioElsewhere: string;
  audioRefused: string;

  /** What can be done about it; elsewhere there is `tryAgain`. */
  audioChooseAnother: string;
  audioStart: string;
  audioConnectAgain: string;
  audioListenHere: string;

  /** How I am connected with the voices, in two or three words. */
  audioConnecting: string;
  audioInterrupted: string;
  audioFailed: string;

  microphoneOpening: string;
  /** Of a microphone that does not work: what is seen, and all that is heard. The second begins with the first. */
  microphoneFailed: string;
  microphoneFailedTryAgain: string;

  /** What is heard, and with what: of a button and the dialog that it opens. */
  sound: string;
  soundOff: string;
  soundOffDetail: string;
  soundMicrophone: string;
  soundOutput: string;
  soundOutputByBrowser: string;
  systemDefault: string;
  /** Of devices that the browser does not name. */
  microphoneNumbered: (written: string) => string;
  outputNumbered: (written: string) => string;
  /** Of a device that was chosen and is not there. */
  deviceGone: string;
  microphoneClosed: string;
  microphoneHeard: string;
  microphoneMuted: string;
  soundConnection: string;
  soundUnknown: string;
  soundGood: string;
  soundFair: string;
  soundPoor: string;
  soundLost: string;
}

/** All of it in English. */
export const englishRoomAudio: RoomAudioStrings = {
  audioNotAllowed:
    'This page may not use your microphone. Allow it in the browser’s settings for this page, then try again.',
  audioNoMicrophone: 'No microphone was found. Connect one, then try again.',
  audioMicrophoneLost: 'Your microphone was unplugged. Connect it again, or choose another.',
  audioMicrophoneBusy: 'Another program uses your microphone. Close it there, then try again.',
  audioBlocked: 'Your browser plays no voices before you press something.',
  audioLost: 'The connection to the voices is lost.',
  audioNotSupported:
    'This browser or page cannot play voices. Open the page over https, or in another browser.',
  audioRoomFull: 'There is no place left to listen from. Try again when somebody has gone.',
  audioElsewhere: 'You hear this room in another window or on another device.',
  audioRefused: 'The service that carries the voices has refused. Try again later.',

  audioChooseAnother: 'Choose another',
  audioStart: 'Start the sound',
  audioConnectAgain: 'Connect again',
  audioListenHere: 'Listen here',

  audioConnecting: 'Connecting the sound…',
  audioInterrupted: 'Sound interrupted',
  audioFailed: 'No sound',

  microphoneOpening: 'The microphone is being opened. Allow it if the browser asks.',
  microphoneFailed: 'Not heard',
  microphoneFailedTryAgain: 'Not heard. Try again',

  sound: 'Sound',
  soundOff: 'The sound is off',
  soundOffDetail: 'It comes on when you are in the room and the stage is open.',
  soundMicrophone: 'Microphone',
  soundOutput: 'Voices come out of',
  soundOutputByBrowser: 'Your browser and your system decide that.',
  systemDefault: 'System’s default',
  microphoneNumbered: (written) => `Microphone ${written}`,
  outputNumbered: (written) => `Output ${written}`,
  deviceGone: 'Not connected',
  microphoneClosed: 'It opens when you take a seat.',
  microphoneHeard: 'You are heard.',
  microphoneMuted: 'You are muted: nobody hears you.',
  soundConnection: 'Connection',
  soundUnknown: 'Not measured yet',
  soundGood: 'Good',
  soundFair: 'Fair',
  soundPoor: 'Poor: voices may break off',
  soundLost: 'Lost',
};
