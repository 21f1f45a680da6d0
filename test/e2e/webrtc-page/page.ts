import { type AudioCall, type AudioSpeaker, webrtcAudio } from '@parlor/hooks/webrtc-audio';

/** What tests ask of a page. */
export interface TestCall {
  join(userID: string, instance: string, maxPeers?: number): void;
  hear(speakers: readonly AudioSpeaker[]): void;
  call(): AudioCall;
  /** What went wrong where nobody was told. */
  reports(): readonly string[];
  /** The loudest that somebody was since this was asked for the last time. */
  loudest(userID: string): number;
  /** What arrives, of all connections. */
  arriving(): Promise<{ packets: number; lastAt: number }>;
  /** Connections that are not closed. */
  peers(): number;
  /** When something came out of this page last; looked at every ten milliseconds once it was asked for. */
  soundAt(): number;
  /** Resolves with when nobody was connected any more. */
  untilAlone(): Promise<number>;
  /** Milliseconds since the epoch, as all pages of this machine have them. */
  now(): number;
}

declare global {
  interface Window {
    parlor: TestCall;
  }
}

/** What pages say to each other here instead of over the chat. */
interface Letter {
  readonly from: string;
  readonly to: string;
  readonly json: string;
}

const peers: RTCPeerConnection[] = [];
const reports: string[] = [];
const loudest = new Map<string, number>();
let call: AudioCall | undefined;

window.RTCPeerConnection = class extends RTCPeerConnection {
  constructor(configuration?: RTCConfiguration) {
    super(configuration);
    peers.push(this);
  }
};

function lineOf(me: string) {
  const channel = new BroadcastChannel('line');
  return {
    send: async (to: string, data: Readonly<Record<string, unknown>>) => {
      const letter: Letter = { from: me, to, json: JSON.stringify(data) };
      if (letter.json.length > 8000) reports.push(`too long: ${letter.json.length}`);
      channel.postMessage(letter);
    },
    listen: (listener: (userID: string, data: Readonly<Record<string, unknown>>) => void) => {
      const onMessage = ({ data: { from, to, json } }: MessageEvent<Letter>) => {
        if (to === me) listener(from, JSON.parse(json));
      };
      channel.addEventListener('message', onMessage);
      return () => channel.removeEventListener('message', onMessage);
    },
    isInRoom: async () => true,
  };
}

function joined(): AudioCall {
  if (!call) throw new Error('This page has not joined.');
  return call;
}

window.parlor = {
  join(userID, instance, maxPeers = 30) {
    call = webrtcAudio({ maxPeers }).join({
      ...{ groupID: 'room', userID, instance, line: lineOf(userID) },
      report: (thrown) => reports.push(String(thrown)),
    });
    follow(userID);
  },
  hear(speakers) {
    joined().hear(speakers);
    for (const { userID } of speakers) follow(userID);
  },
  call: joined,
  reports: () => reports,
  loudest(userID) {
    const level = loudest.get(userID) ?? 0;
    loudest.set(userID, 0);
    return level;
  },
  async arriving() {
    const counts = { packets: 0, lastAt: 0 };
    for (const peer of openPeers()) {
      const all = await peer.getStats();
      all.forEach((stats) => {
        if (stats.type !== 'inbound-rtp') return;
        counts.packets += stats.packetsReceived;
        counts.lastAt = Math.max(counts.lastAt, stats.lastPacketReceivedTimestamp ?? 0);
      });
    }
    return counts;
  },
  soundAt: listen(),
  peers: () => openPeers().length,
  async untilAlone() {
    while (openPeers().length > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    return window.parlor.now();
  },
  now: () => performance.timeOrigin + performance.now(),
};

/** Looks at what is played, behind all that a browser holds back: a hundredth of the loudest there is, or more. */
function listen(): () => number {
  const elements: HTMLAudioElement[] = [];
  window.Audio = class extends Audio {
    constructor(source?: string) {
      super(source);
      elements.push(this);
    }
  };
  const meters = new Map<MediaStream, () => number>();
  let context: AudioContext | undefined;
  let last = 0;
  const meterOf = (stream: MediaStream) => {
    context ??= new AudioContext();
    const analyser = context.createAnalyser();
    analyser.fftSize = 1024;
    context.createMediaStreamSource(stream).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    const read = () => {
      analyser.getFloatTimeDomainData(samples);
      return Math.max(...samples.map(Math.abs));
    };
    meters.set(stream, read);
    return read;
  };
  const look = () => {
    for (const { srcObject, paused, muted } of elements) {
      if (!(srcObject instanceof MediaStream)) continue;
      const read = meters.get(srcObject) ?? meterOf(srcObject);
      if (read() > 0.01 && !paused && !muted) last = window.parlor.now();
    }
  };
  let isOn = false;
  return () => {
    if (!isOn) setInterval(look, 10);
    isOn = true;
    return last;
  };
}

/** `#ben,ann`: ben hears ann, without that anybody has to touch the page, and says on the console what is wrong. */
function listenAlone(): void {
  const [me, speaker] = window.location.hash.slice(1).split(',');
  if (!me || !speaker) return;
  window.parlor.join(me, `${me}1`);
  joined().subscribe(() => {
    const { problems } = joined().getState();
    console.info(`problems: ${problems.map(({ code }) => code).join()}`);
  });
  window.parlor.hear([{ userID: speaker, instance: `${speaker}1`, isMuted: false }]);
}

function follow(userID: string): void {
  if (loudest.has(userID)) return;
  loudest.set(userID, 0);
  const { levels } = joined();
  levels.subscribe(userID, () => {
    loudest.set(userID, Math.max(loudest.get(userID) ?? 0, levels.get(userID)));
  });
}

function openPeers(): readonly RTCPeerConnection[] {
  return peers.filter(({ connectionState }) => connectionState !== 'closed');
}

listenAlone();
