/** How {@link webrtcAudio} connects people. All may be left out. */
export interface WebrtcAudioOptions {
  /**
   * Servers that help pages in different networks to find each other, STUN and TURN: none by default, so that it works in
   * one network only, and where both have addresses of their own. A function is asked when a connection is begun and the
   * answer is older than five minutes: for credentials that expire.
   */
  readonly iceServers?:
    | readonly RTCIceServer[]
    | (() => readonly RTCIceServer[] | Promise<readonly RTCIceServer[]>);
  /** `relay` connects by TURN servers alone, so that nobody learns addresses of others; `all` by default. */
  readonly iceTransportPolicy?: RTCIceTransportPolicy;
  /** How many are heard at most: 8 by default; the first ones in the list. The rest has -47. */
  readonly maxSpeakers?: number;
  /** How many pages that only listen are connected with mine when I speak: 30 by default. One more has -47 there. */
  readonly maxPeers?: number;
  /** How the microphone is opened: echo cancellation, noise suppression and automatic gain are on by default. */
  readonly constraints?: MediaTrackConstraints;
}

/** What holds when nothing else is said. */
export const DEFAULTS = { maxSpeakers: 8, maxPeers: 30 } as const;
