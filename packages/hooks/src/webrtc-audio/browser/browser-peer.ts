import type { PeerEvents, PeerPort, PeerStats } from '../links/peer-port.js';
import type { HeardVoice } from './heard-voice.js';

/** Ways that are known already: they are told beside the description, which would become too long. */
const CANDIDATES = /^a=(?:candidate:.*|end-of-candidates)\r?\n/gm;

/** An RTCPeerConnection. All goes over one way, so that there are few candidates to be told. */
export function openBrowserPeer(
  configuration: RTCConfiguration,
  events: PeerEvents<HeardVoice>,
): PeerPort<MediaStreamTrack> {
  const peer = new RTCPeerConnection({ ...configuration, bundlePolicy: 'max-bundle' });
  peer.onnegotiationneeded = () => events.onNegotiationNeeded();
  peer.onconnectionstatechange = () => events.onConnectionState();
  peer.onicecandidate = ({ candidate }) => {
    // An empty one ends a round; there is nothing to tell of it.
    if (candidate?.candidate === '') return;
    const { candidate: text = '', sdpMid: mid, usernameFragment: ufrag } = candidate ?? {};
    events.onCandidate(candidate ? { mid: mid ?? '0', text, ufrag: ufrag ?? '' } : null);
  };
  peer.ontrack = ({ track, receiver }) => {
    if (track.kind === 'audio') events.onVoice({ track, receiver });
  };
  return {
    get signalingState() {
      return peer.signalingState;
    },
    get connectionState() {
      return peer.connectionState;
    },
    async setLocalDescription() {
      await peer.setLocalDescription();
      return (peer.localDescription?.sdp ?? '').replace(CANDIDATES, '');
    },
    setRemoteDescription: (type, sdp) => peer.setRemoteDescription({ type, sdp }),
    addIceCandidate: (sdpMid, candidate, usernameFragment) =>
      peer.addIceCandidate({ sdpMid, candidate, usernameFragment }),
    addSender: () => peer.addTransceiver('audio', { direction: 'sendonly' }).sender,
    restartIce: () => peer.restartIce(),
    getStats: async () => countedIn(await peer.getStats()),
    close() {
      peer.onnegotiationneeded = null;
      peer.onconnectionstatechange = null;
      peer.onicecandidate = null;
      peer.ontrack = null;
      peer.close();
    },
  };
}

/** What is looked at of the report of a browser. */
interface Report {
  readonly type?: unknown;
  readonly kind?: unknown;
  readonly state?: unknown;
  readonly nominated?: unknown;
  readonly packetsReceived?: unknown;
  readonly packetsLost?: unknown;
  readonly jitter?: unknown;
  readonly fractionLost?: unknown;
  readonly currentRoundTripTime?: unknown;
}

function countedIn(reports: RTCStatsReport): PeerStats {
  const all: Report[] = [];
  reports.forEach((report: Report) => {
    all.push(report);
  });
  const inbound = all.filter(({ type, kind }) => type === 'inbound-rtp' && kind === 'audio');
  const outbound = all.filter(({ type }) => type === 'remote-inbound-rtp');
  const pair = all.find(
    ({ type, state, nominated }) =>
      type === 'candidate-pair' && state === 'succeeded' && nominated === true,
  );
  return {
    received: sum(inbound.map(({ packetsReceived }) => packetsReceived)),
    lost: sum(inbound.map(({ packetsLost }) => packetsLost)),
    jitter: Math.max(0, ...inbound.map(({ jitter }) => numberIn(jitter))),
    lostThere: Math.max(0, ...outbound.map(({ fractionLost }) => numberIn(fractionLost))),
    roundTrip: pair ? numberIn(pair.currentRoundTripTime) : undefined,
  };
}

function sum(values: readonly unknown[]): number {
  return values.reduce<number>((total, value) => total + numberIn(value), 0);
}

function numberIn(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
