import type { Page } from 'playwright-core';

/** What is noted in a page that hears voices. */
export interface AudioProbe {
  /** Connections with other pages, also those that are closed. */
  peers: RTCPeerConnection[];
  /** How often the page has asked for a microphone. */
  asked: number;
  /** Why the next one who asks is refused, by the name of the browser's own error; `''` when nobody is. */
  refusal: string;
  /** What microphones have given. */
  tracks: MediaStreamTrack[];
  /** When a voice came out last, in milliseconds since 1970. */
  heardAt: number;
  /** Looks at what comes out, one about each 20 ms, since then. */
  silentLooks: number;
  /** How often React has drawn something. */
  commits: number;
  /** How often the rings that are watched have moved. */
  ringMoves: number;
  /** How often the clock of that room has gone on. */
  clockTicks: number;
}

declare global {
  // A property of the window of pages under test.
  var audioProbe: AudioProbe;
}

/**
 * Notes what the page does with microphones, connections and sound. Handed to `addInitScript`: it runs in the page, before
 * all else, and knows nothing of this file.
 *
 * Heard is what comes out of the page: of each media element that plays, is not muted and has a live track, the sound that
 * has arrived, after what the browser holds back to play smoothly.
 */
export function installAudioProbe(): void {
  const probe: AudioProbe = {
    peers: [],
    asked: 0,
    refusal: '',
    tracks: [],
    heardAt: 0,
    silentLooks: 0,
    commits: 0,
    ringMoves: 0,
    clockTicks: 0,
  };
  globalThis.audioProbe = probe;

  const Peer = globalThis.RTCPeerConnection;
  globalThis.RTCPeerConnection = class extends Peer {
    constructor(configuration?: RTCConfiguration) {
      super(configuration);
      probe.peers.push(this);
    }
  };

  const devices = navigator.mediaDevices;
  const open = devices.getUserMedia.bind(devices);
  devices.getUserMedia = async (constraints) => {
    probe.asked += 1;
    if (probe.refusal) throw new DOMException('As the test wants it', probe.refusal);
    const stream = await open(constraints);
    probe.tracks.push(...stream.getTracks());
    return stream;
  };

  // React tells a hook of its developer tools each time it has drawn, in production, too.
  Object.assign(globalThis, {
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberRoot() {
        probe.commits += 1;
      },
      onCommitFiberUnmount() {},
      onPostCommitFiberRoot() {},
      onScheduleFiberRoot() {},
    },
  });

  /** A hundredth of the loudest there is. */
  const SILENT = 0.01;
  const meters = new Map<HTMLMediaElement, { stream: MediaStream; read: () => number }>();
  let context: AudioContext | undefined;

  function meterOf(stream: MediaStream): () => number {
    context ??= new AudioContext();
    const analyser = context.createAnalyser();
    analyser.fftSize = 1024;
    context.createMediaStreamSource(stream).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    return () => {
      analyser.getFloatTimeDomainData(samples);
      return Math.max(...samples.map(Math.abs));
    };
  }

  function isHeard(element: HTMLMediaElement): boolean {
    const { srcObject, paused, muted, volume } = element;
    if (!(srcObject instanceof MediaStream) || paused || muted || volume === 0) return false;
    const live = srcObject.getAudioTracks().filter((track) => track.readyState === 'live');
    if (!live.some((track) => track.enabled)) return false;
    const known = meters.get(element);
    if (known?.stream === srcObject) return known.read() > SILENT;
    meters.set(element, { stream: srcObject, read: meterOf(srcObject) });
    return false;
  }

  const play = HTMLMediaElement.prototype.play;
  const elements = new Set<HTMLMediaElement>();
  HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
    elements.add(this);
    return play.call(this);
  };

  setInterval(() => {
    const heard = [...elements].filter(isHeard);
    if (heard.length === 0) probe.silentLooks += 1;
    else {
      probe.silentLooks = 0;
      probe.heardAt = Date.now();
    }
  }, 20);
}

/** What is noted in a page; not its peers and tracks, which stay in it. */
export function noted(page: Page): Promise<Omit<AudioProbe, 'peers' | 'tracks'>> {
  return page.evaluate(() => {
    const { peers, tracks, ...rest } = globalThis.audioProbe;
    return rest;
  });
}

/** From now on the browser refuses microphones with this error, or does not with `''`. */
export async function refuseMicrophones(page: Page, refusal: string): Promise<void> {
  await page.evaluate((name) => {
    globalThis.audioProbe.refusal = name;
  }, refusal);
}

/** How the microphones are that a page has opened: `live`, or `ended` when they are closed. */
export function microphonesOf(page: Page): Promise<MediaStreamTrackState[]> {
  return page.evaluate(() => globalThis.audioProbe.tracks.map(({ readyState }) => readyState));
}

/** Packets of sound of each of the connections a page has now: how many came, and how many went. */
export function packetsOf(page: Page): Promise<{ received: number; sent: number }[]> {
  return page.evaluate(() => {
    const open = globalThis.audioProbe.peers.filter((peer) => peer.connectionState === 'connected');
    return Promise.all(
      open.map(async (peer) => {
        const count = { received: 0, sent: 0 };
        for (const entry of (await peer.getStats()).values()) {
          if (entry.type === 'inbound-rtp') count.received += entry.packetsReceived;
          if (entry.type === 'outbound-rtp') count.sent += entry.packetsSent;
        }
        return count;
      }),
    );
  });
}
