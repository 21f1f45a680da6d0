import { afterEach, describe, expect, it, vi } from 'vitest';
import { createBrowser } from './create-browser.js';

const EVENTS = {
  onNegotiationNeeded: () => undefined,
  onCandidate: () => undefined,
  onConnectionState: () => undefined,
  onVoice: () => undefined,
};
const SDP = ['v=0', 'm=audio 9', 'a=candidate:1 1 udp 1 ::1 9 typ host', 'a=mid:0', ''];

/** A browser that writes down how connections are made. */
function stubPeers() {
  const made: RTCConfiguration[] = [];
  class Peer {
    readonly localDescription = { sdp: [...SDP, 'a=end-of-candidates', ''].join('\r\n') };

    constructor(configuration: RTCConfiguration) {
      made.push(configuration);
    }

    async setLocalDescription() {}
  }
  vi.stubGlobal('RTCPeerConnection', Peer);
  return made;
}

/** A browser whose AudioContexts are counted, and measure what they are told. */
function stubContexts() {
  const seen = { made: 0, closed: 0, refuses: false };
  class Context {
    readonly state = 'running';

    constructor() {
      seen.made += 1;
    }

    createAnalyser() {
      return { fftSize: 0, getFloatTimeDomainData: (samples: Float32Array) => samples.fill(0.5) };
    }

    createMediaStreamSource() {
      if (seen.refuses) throw new DOMException('', 'NotSupportedError');
      return { connect: () => undefined, disconnect: () => undefined };
    }

    async close() {
      seen.closed += 1;
    }
  }
  vi.stubGlobal('AudioContext', Context);
  vi.stubGlobal('MediaStream', class {});
  return seen;
}

afterEach(() => vi.unstubAllGlobals());

describe('a browser', () => {
  const servers = [{ urls: 'turn:turn.example.com', username: 'u', credential: 'c' }];

  it('connects by the servers it is given, and by TURN servers alone when that is wished for', () => {
    const made = stubPeers();
    createBrowser({}).openPeer(servers, EVENTS);
    createBrowser({ iceTransportPolicy: 'relay' }).openPeer(servers, EVENTS);
    expect(made).toEqual([
      { iceServers: servers, iceTransportPolicy: 'all', bundlePolicy: 'max-bundle' },
      { iceServers: servers, iceTransportPolicy: 'relay', bundlePolicy: 'max-bundle' },
    ]);
  });

  it('describes itself without candidates, which are told beside it', async () => {
    stubPeers();
    const sdp = await createBrowser({}).openPeer([], EVENTS).setLocalDescription();
    expect(sdp.split('\r\n').filter(Boolean)).toEqual(['v=0', 'm=audio 9', 'a=mid:0']);
  });

  it('has an AudioContext only while something is measured', () => {
    const seen = stubContexts();
    const browser = createBrowser({});
    const track = { kind: 'audio' } as MediaStreamTrack;
    const [one, other] = [browser.openOwnMeter(track), browser.openOwnMeter(track)];
    expect(one.read()).toBeCloseTo(0.5);
    one.close();
    expect(seen).toMatchObject({ made: 1, closed: 0 });
    other.close();
    expect(seen).toMatchObject({ made: 1, closed: 1 });
    browser.openOwnMeter(track);
    browser.close();
    expect(seen).toMatchObject({ made: 2, closed: 2 });
  });

  it('measures nothing, and throws nothing, where it cannot measure a microphone', () => {
    const seen = stubContexts();
    seen.refuses = true;
    const meter = createBrowser({}).openOwnMeter({ kind: 'audio' } as MediaStreamTrack);
    expect(meter.read()).toBe(0);
    expect(seen.closed).toBe(1);
    meter.close();
  });
});
