import type { ChatError } from '@parlor/sdk';

/**
 * How I am connected with the voices of a room: coming in; in, also where nobody speaks; in, but somebody is not heard who
 * should be, and it is tried again by itself; not in, until it is tried again.
 */
export type AudioConnection = 'connecting' | 'connected' | 'interrupted' | 'failed';

/** My microphone: closed; opening; heard by all; open, and nobody hears anything; could not be opened. */
export type AudioMicrophone = 'off' | 'starting' | 'on' | 'muted' | 'failed';

/** How well voices travel; `unknown` while nothing is measured. */
export type AudioQuality = 'unknown' | 'good' | 'fair' | 'poor' | 'lost';

/** A microphone, or something that voices come out of. */
export interface AudioDevice {
  /** `''` as long as the browser does not tell. */
  readonly deviceID: string;
  /** What the system calls it; `''` as long as the browser does not tell. */
  readonly label: string;
}

/** How it stands with the voices of a room. */
export interface AudioCallState {
  /** How far the connection with the voices is. */
  readonly connection: AudioConnection;
  /** Whether I am heard, and if not, why. */
  readonly microphone: AudioMicrophone;
  /**
   * What is wrong now and can be mended by somebody, the most important first, one of a kind: -40 the microphone is not
   * allowed, -41 there is none, -42 it was unplugged, -43 another program has it, -44 the browser plays nothing before
   * somebody presses something, -45 the connection is lost, -46 this browser or page cannot do it, -47 the room has more
   * people than can be connected, -48 another page of mine is in it, -49 the media service has refused.
   */
  readonly problems: readonly ChatError[];
  /** How well somebody is heard, by userID; under my own how well I am connected. */
  readonly quality: Readonly<Record<string, AudioQuality>>;
  /** The microphones there are; without labels before the first one was allowed. */
  readonly microphones: readonly AudioDevice[];
  /** What voices can come out of; none where the browser lets nobody choose. */
  readonly outputs: readonly AudioDevice[];
  /** Which microphone was chosen; `''` is the system's. */
  readonly microphoneID: string;
  /** Which output was chosen; `''` is the system's. */
  readonly outputID: string;
  /** Those who should be heard, were, and neither answer nor are heard any more: their pages are gone. */
  readonly absentUserIDs: readonly string[];
}
