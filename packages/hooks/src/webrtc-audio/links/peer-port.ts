/** What is told about a connection between two pages. */
export interface PeerEvents<Voice> {
  /** The browser wants to tell the other end something new. */
  onNegotiationNeeded(): void;
  /** A way for the connection was found; `null` when there are no more. */
  onCandidate(candidate: FoundCandidate | null): void;
  /** How it is connected may be another way now. */
  onConnectionState(): void;
  /** The other end has a voice. */
  onVoice(voice: Voice): void;
}

/** A way for the connection, with the section and the round of looking for ways that it belongs to. */
export interface FoundCandidate {
  readonly mid: string;
  readonly text: string;
  readonly ufrag: string;
}

/** The part of an RTCPeerConnection that is used: `Track` is what is sent, `Voice` what is heard. */
export interface PeerPort<Track> {
  readonly signalingState: RTCSignalingState;
  readonly connectionState: RTCPeerConnectionState;
  /** Makes the offer or the answer that is due; resolves with what it says. */
  setLocalDescription(): Promise<string>;
  /** An offer takes back one's own that waits. */
  setRemoteDescription(type: 'offer' | 'answer', sdp: string): Promise<void>;
  /** Another way to the other end; an empty text is the end of them. */
  addIceCandidate(mid: string, text: string, ufrag: string): Promise<void>;
  /** A section of one's own that only sends, silent at first. */
  addSender(): SenderPort<Track>;
  /** Looks for ways anew; negotiation is needed then. */
  restartIce(): void;
  getStats(): Promise<PeerStats>;
  close(): void;
}

/** What is sent to the other end. */
export interface SenderPort<Track> {
  /** Sends something else, or nothing, without asking the other end. */
  replaceTrack(track: Track | null): Promise<void>;
}

/** Counted since the connection began. */
export interface PeerStats {
  readonly received: number;
  readonly lost: number;
  /** Of what is received, in seconds. */
  readonly jitter: number;
  /** What the other end has told of what it receives, from 0 to 1. */
  readonly lostThere: number;
  /** There and back, in seconds; `undefined` when it is not known. */
  readonly roundTrip: number | undefined;
}

/** Makes a connection that tells what happens to it. */
export type OpenPeer<Track, Voice> = (events: PeerEvents<Voice>) => PeerPort<Track>;
