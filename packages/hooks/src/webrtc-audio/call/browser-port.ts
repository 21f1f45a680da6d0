import type { KnownDevice } from '../devices/device-list.js';
import type { OpenMicrophone } from '../devices/microphone.js';
import type { PeerEvents, PeerPort } from '../links/peer-port.js';
import type { Meter } from '../sound/meters.js';
import type { Player } from '../sound/players.js';

/** What is told about the page and its devices. */
export interface BrowserEvents {
  /** Something was plugged in or out. */
  onDevices(): void;
  /** The microphone may be used from now on. */
  onAllowed(): void;
  /** The network is back. */
  onOnline(): void;
  /** The page is left. */
  onPageHide(): void;
}

/** What a call needs of a browser: `Track` is what is sent, `Voice` what is heard. */
export interface BrowserPort<Track, Voice> {
  /** Whether pages can be connected. */
  readonly canConnect: boolean;
  /** Whether it can be chosen where voices come out. */
  readonly canChooseOutput: boolean;
  openPeer(servers: readonly RTCIceServer[], events: PeerEvents<Voice>): PeerPort<Track>;
  openMicrophone(deviceID: string): Promise<OpenMicrophone<Track>>;
  listDevices(): Promise<readonly KnownDevice[]>;
  openPlayer(voice: Voice): Player;
  openMeter(voice: Voice): Meter;
  openOwnMeter(track: Track): Meter;
  /** Somebody has pressed something: what measures may begin. */
  resume(): void;
  watch(events: BrowserEvents): () => void;
  /** Nothing of it is used any more. */
  close(): void;
}
