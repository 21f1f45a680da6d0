import type { AudioCallState } from './audio-call-state.js';
import type { AudioLine } from './audio-line.js';
import type { VoiceLevels } from './voice-levels.js';

/**
 * A way in which voices travel: `webrtcAudio` of `@parlor/hooks/webrtc-audio` from page to page, `trtcAudio` of
 * `@parlor/hooks/trtc-audio` by Tencent's media cloud, or an app's own. It knows nothing of seats: it is told who speaks.
 */
export interface AudioBridge {
  /**
   * Comes into a room to listen. Nothing is thrown: what goes wrong is in the state of the call. One call a room: the one
   * before was left.
   */
  join(access: AudioRoomAccess): AudioCall;
}

/** What a bridge is given of a room. */
export interface AudioRoomAccess {
  /** The group that is the room. */
  readonly groupID: string;
  /** Who I am. */
  readonly userID: string;
  /** Tells this page of mine from my other ones: eight letters and digits, as in the seats. */
  readonly instance: string;
  /** A line to the pages of those who are in the room, for bridges that have no server of their own. */
  readonly line: AudioLine;
  /** Takes what went wrong where nobody can be told of it: it goes to the `onProblem` of the ChatProvider. */
  report(thrown: unknown): void;
}

/** Somebody else who sits, and so is to be heard. */
export interface AudioSpeaker {
  /** Who is to be heard. */
  readonly userID: string;
  /** Which of their pages sits; `''` when the seat does not say. */
  readonly instance: string;
  /** Whether nothing of them is to be heard now, whatever is sent. */
  readonly isMuted: boolean;
}

/**
 * The voices of a room, as long as I am in it. Its methods return at once, and what becomes of them is told by the state;
 * none of them throws. After `leave` nothing does anything.
 */
export interface AudioCall {
  /** How loud those are who speak, I among them. */
  readonly levels: VoiceLevels;
  /** How it stands. The same object as long as nothing has changed; levels are not in it. */
  getState(): AudioCallState;
  /** Calls back when the state is another one; returns what ends that. */
  subscribe(listener: () => void): () => void;
  /** Who is to be heard from now on; who is not in the list is not heard any more. */
  hear(speakers: readonly AudioSpeaker[]): void;
  /** Opens the microphone and lets all hear it, or first keeps it muted. The browser may ask whether it may. */
  publish(isMuted: boolean): void;
  /** Closes the microphone: the browser shows none in use. */
  unpublish(): void;
  /** Nobody hears anything from me, at once; the microphone stays open. */
  mute(isMuted: boolean): void;
  /** Tries everything again that has failed, and begins to play. Call it when somebody presses something. */
  retry(): void;
  /** Another microphone, by its deviceID; `''` is the system's. */
  chooseMicrophone(deviceID: string): void;
  /** Where voices come out, by its deviceID; `''` is the system's. Nothing happens where a browser cannot do that. */
  chooseOutput(deviceID: string): void;
  /** Goes out of the room: the microphone is closed and nobody is heard. */
  leave(): void;
}
