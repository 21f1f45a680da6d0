// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { WebrtcAudioOptions } from '../options.js';
import { ModelPeer, type ModelTrack, type ModelVoice } from '../testing/model-peer.js';
import { ModelWorld } from '../testing/model-world.js';
import type { BrowserEvents, BrowserPort } from './browser-port.js';
import { WebrtcCall } from './webrtc-call.js';

const ANN = { userID: 'ann', instance: 'a1', isMuted: false };

/** A page with a fake browser, and what became of its parts. */
function createPage(
  world: ModelWorld,
  userID: string,
  options: WebrtcAudioOptions = {},
  canConnect = true,
  areServersWrong = false,
) {
  const seen = {
    stopped: 0,
    playing: new Set<string>(),
    servers: [] as (readonly RTCIceServer[])[],
    reports: [] as unknown[],
    isClosed: false,
  };
  let events: BrowserEvents | undefined;
  const browser: BrowserPort<ModelTrack, ModelVoice> = {
    canConnect,
    canChooseOutput: true,
    openPeer: (servers, peerEvents) => {
      if (areServersWrong) throw new DOMException('', 'SyntaxError');
      seen.servers.push(servers);
      return new ModelPeer(world, userID, peerEvents);
    },
    openMicrophone: async () => ({
      track: { userID },
      setEnabled: () => undefined,
      onEnded: () => undefined,
      stop: () => {
        seen.stopped += 1;
      },
    }),
    listDevices: async () => [
      { kind: 'audioinput', deviceId: 'default', label: 'Default' },
      { kind: 'audioinput', deviceId: 'm1', label: 'Desk' },
      { kind: 'audioinput', deviceId: 'm1', label: 'Desk' },
      { kind: 'audiooutput', deviceId: 's1', label: 'Speakers' },
      { kind: 'videoinput', deviceId: 'c1', label: 'Camera' },
    ],
    openPlayer: () => ({
      play: async () => undefined,
      setMuted: (isMuted) => (isMuted ? seen.playing.delete('any') : seen.playing.add('any')),
      setOutput: async () => undefined,
      close: () => seen.playing.delete('any'),
    }),
    openMeter: () => ({ read: () => 0.2, close: () => undefined }),
    openOwnMeter: () => ({ read: () => 0.2, close: () => undefined }),
    resume: () => undefined,
    watch: (told) => {
      events = told;
      return () => {
        events = undefined;
      };
    },
    close: () => {
      seen.isClosed = true;
    },
  };
  const access = {
    ...{ groupID: 'room', userID, instance: `${userID[0]}1`, line: world.line(userID) },
    report: (thrown: unknown) => seen.reports.push(thrown),
  };
  const call = new WebrtcCall({ access, options, browser, pace: world.pace });
  const codes = () => call.getState().problems.map(({ code }) => code);
  return { call, seen, codes, watched: () => events };
}

/** Ann speaks and ben listens. */
async function talk(options: WebrtcAudioOptions = {}) {
  const world = new ModelWorld(9);
  const [ann, ben] = [createPage(world, 'ann', options), createPage(world, 'ben', options)];
  ann.call.publish(false);
  ben.call.hear([ANN]);
  await world.simulation.runFor(5000);
  return { world, ann, ben };
}

describe('a call', () => {
  it('is connected at once where nobody speaks, and knows the devices', async () => {
    const world = new ModelWorld(1);
    const { call } = createPage(world, 'ben');
    await world.simulation.runFor(10);
    expect(call.getState()).toMatchObject({
      ...{ connection: 'connected', microphone: 'off', problems: [], absentUserIDs: [] },
      microphones: [{ deviceID: 'm1', label: 'Desk' }],
      outputs: [{ deviceID: 's1', label: 'Speakers' }],
    });
  });

  it('lets be heard who speaks, with levels, and what is so stays the same object', async () => {
    const { world, ann, ben } = await talk();
    expect(ben.seen.playing.size).toBe(1);
    expect(ann.call.getState().microphone).toBe('on');
    let calls = 0;
    ben.call.levels.subscribe('ann', () => undefined);
    const before = ben.call.getState();
    const stop = ben.call.subscribe(() => {
      calls += 1;
    });
    await world.simulation.runFor(500);
    expect(ben.call.levels.get('ann')).toBeGreaterThan(0.5);
    ben.call.hear([{ ...ANN }]);
    expect(ben.call.getState()).toBe(before);
    expect(calls).toBe(0);
    stop();
    ben.call.hear([{ ...ANN, isMuted: true }]);
    expect([ben.seen.playing.size, ben.call.levels.get('ann')]).toEqual([0, 0]);
  });

  it('plays nothing of who has muted as soon as they say so, and measures nothing, and plays them again', async () => {
    const { world, ann, ben } = await talk();
    ben.call.levels.subscribe('ann', () => undefined);
    await world.simulation.runFor(500);
    for (let press = 0; press < 3; press += 1) {
      ann.call.mute(true);
      await world.simulation.runFor(60);
      expect([ben.seen.playing.size, ben.call.levels.get('ann')]).toEqual([0, 0]);
      // What the seat says comes later, and holds on its own.
      ben.call.hear([{ ...ANN, isMuted: true }]);
      ann.call.mute(false);
      await world.simulation.runFor(200);
      expect(ben.seen.playing.size).toBe(0);
      ben.call.hear([ANN]);
      expect(ben.seen.playing.size).toBe(1);
    }
  });

  it('throws nothing when servers make no sense: that is reported, and nobody can be connected', async () => {
    const world = new ModelWorld(9);
    const ann = createPage(world, 'ann');
    const ben = createPage(world, 'ben', {}, true, true);
    ann.call.publish(false);
    ben.call.publish(false);
    ann.call.hear([{ userID: 'ben', instance: 'b1', isMuted: false }]);
    ben.call.hear([ANN]);
    await world.simulation.runFor(120_000);
    expect(ben.call.getState()).toMatchObject({ connection: 'failed', problems: [{ code: -45 }] });
    expect(ben.seen.reports[0]).toMatchObject({ name: 'SyntaxError' });
    expect(ben.seen.reports.length).toBeLessThan(6);
  });

  it('closes all it has when it is left, and does nothing any more', async () => {
    const { world, ann, ben } = await talk();
    ann.call.leave();
    ben.call.leave();
    expect(world.peers.size).toBe(0);
    expect([ann.seen.stopped, ann.seen.isClosed, ben.seen.playing.size]).toEqual([1, true, 0]);
    expect(ann.watched()).toBeUndefined();
    ann.call.publish(false);
    ben.call.hear([ANN]);
    ben.call.retry();
    await world.simulation.runFor(60_000);
    expect(world.peers.size).toBe(0);
    expect([...ann.seen.reports, ...ben.seen.reports]).toEqual([]);
  });

  it('says that nobody can be connected where a browser has no WebRTC, once, also to who speaks', async () => {
    const world = new ModelWorld(2);
    const { call, codes } = createPage(world, 'ann', {}, false);
    call.publish(false);
    await world.simulation.runFor(100);
    expect(codes()).toEqual([-46]);
    expect(call.getState()).toMatchObject({ connection: 'failed', microphone: 'failed' });
  });

  it('hears as many as it may, the first ones, and says that there are more', async () => {
    const world = new ModelWorld(3);
    const [ann, ben] = [createPage(world, 'ann'), createPage(world, 'ben', { maxSpeakers: 1 })];
    ann.call.publish(false);
    ben.call.hear([ANN, { userID: 'cat', instance: 'c1', isMuted: false }]);
    await world.simulation.runFor(3000);
    expect(ben.codes()).toEqual([-47]);
    expect(Object.keys(ben.call.getState().quality).sort()).toEqual(['ann', 'ben']);
  });

  it('measures how well somebody is connected, and says when it is lost', async () => {
    const { world, ann, ben } = await talk();
    await world.simulation.runFor(5000);
    expect(ben.call.getState().quality).toEqual({ ann: 'good', ben: 'good' });
    expect(ann.call.getState().quality).toEqual({ ann: 'good' });
    world.isBlocked = true;
    world.look();
    await world.simulation.runFor(8000);
    expect(ben.call.getState()).toMatchObject({
      connection: 'interrupted',
      quality: { ann: 'lost' },
    });
  });

  it('tells all that it goes when the page is left', async () => {
    const { world, ann, ben } = await talk();
    ann.watched()?.onPageHide();
    // The page is gone before it hears that it is missed.
    world.isDown = true;
    await world.simulation.runFor(200);
    expect(ben.seen.playing.size).toBe(0);
  });
});

describe('servers', () => {
  const TURN = [{ urls: 'turn:turn.example.com', username: 'u', credential: 'c' }];

  it('are asked for before the first connection, once in a while', async () => {
    let asked = 0;
    const iceServers = async () => {
      asked += 1;
      return TURN;
    };
    const { world, ben } = await talk({ iceServers });
    expect(ben.seen.servers).toEqual([TURN]);
    expect(asked).toBe(2);
    ben.call.hear([]);
    ben.call.hear([ANN]);
    await world.simulation.runFor(5000);
    expect(ben.seen.servers).toEqual([TURN, TURN]);
    expect(asked).toBe(2);
  });

  it('that cannot be had, or do not come, are done without; why is reported', async () => {
    const failed = await talk({ iceServers: () => Promise.reject(new Error('no')) });
    expect(failed.ben.seen.servers).toEqual([[]]);
    expect(failed.ben.seen.reports).toMatchObject([{ message: 'no' }]);

    const { world, ben } = await talk({ iceServers: () => new Promise(() => undefined) });
    expect(ben.seen.playing.size).toBe(0);
    await world.simulation.runFor(20_000);
    expect(ben.seen.playing.size).toBe(1);
  });
});
