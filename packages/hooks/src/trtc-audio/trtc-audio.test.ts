import { SimulatedClock } from '@parlor/engine';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { AudioRoomAccess } from '../features/room-audio/audio-bridge.js';
import { clockPace } from '../testing/clock-pace.js';
import { ModelWorld, rtcError, settled } from './testing/model-trtc.js';
import type { TRTCAudioOptions } from './trtc-audio-options.js';
import { createTRTCBridge } from './trtc-bridge.js';

const ROOM = '@TGS#3tea';

function setUp(options: Partial<TRTCAudioOptions> = {}, world = new ModelWorld()) {
  const load = vi.fn(async () => world);
  const report = vi.fn();
  const clock = new SimulatedClock();
  const told = { sdkAppID: 14, userSig: 'ticket', load, ...options };
  const bridge = createTRTCBridge(told, clockPace(clock));
  const access: AudioRoomAccess = {
    groupID: ROOM,
    userID: 'ann',
    instance: 'abcdefgh',
    line: {
      send: async () => undefined,
      listen: () => () => undefined,
      isInRoom: async () => true,
    },
    report,
  };
  return { world, load, report, bridge, access, clock };
}

async function joined(options: Partial<TRTCAudioOptions> = {}, world = new ModelWorld()) {
  const page = setUp(options, world);
  const call = page.bridge.join(page.access);
  await settled();
  return { ...page, call, codes: () => call.getState().problems.map(({ code }) => code) };
}

const ben = { userID: 'ben', instance: 'x', isMuted: false };

test('nothing is loaded before a room is joined, and then once', async () => {
  const { load, bridge, access, world } = setUp();
  await settled();
  expect(load).not.toHaveBeenCalled();
  bridge.join(access).leave();
  bridge.join({ ...access, groupID: 'other' });
  await settled();
  expect(load).toHaveBeenCalledTimes(1);
  expect(world.logs).toEqual([4, false]);
});

test('one comes in as a listener, and hears nobody who was not named', async () => {
  const { call, world } = await joined();
  expect(world.last.entered).toMatchObject({
    sdkAppId: 14,
    userId: 'ann',
    userSig: 'ticket',
    strRoomId: ROOM,
    scene: 'live',
    role: 'audience',
    autoReceiveAudio: false,
  });
  expect(call.getState()).toMatchObject({
    connection: 'connected',
    microphone: 'off',
    problems: [],
  });
  world.last.emit('remote-audio-available', { userId: 'ben' });
  await settled();
  expect(world.last.played.size).toBe(0);
});

test('who speaks becomes an anchor with an open microphone; who stops, a listener without', async () => {
  const { call, world } = await joined();
  call.publish(false);
  expect(call.getState().microphone).toBe('starting');
  await settled();
  expect(world.last.calls.slice(1)).toEqual([
    ...['switchRole anchor', 'startLocalAudio', 'mute false'],
  ]);
  expect([call.getState().microphone, world.last.isHeard]).toEqual(['on', true]);
  call.unpublish();
  expect(world.last.isHeard).toBe(false);
  await settled();
  expect([call.getState().microphone, world.last.isOpen]).toEqual(['off', false]);
  expect(world.last.role).toBe('audience');
});

test('a mute is silent at once, before the SDK has done anything, and also while it does something else', async () => {
  const { call, world } = await joined();
  call.publish(false);
  await settled();
  world.isSlow = () => true;
  call.chooseMicrophone('two');
  call.mute(true);
  expect([world.last.isHeard, call.getState().microphone]).toEqual([false, 'muted']);
});

test('a mute before the microphone is open opens it muted', async () => {
  const world = new ModelWorld();
  const { call } = await joined({}, world);
  world.isSlow = (method) => method === 'switchRole anchor';
  call.publish(false);
  call.mute(true);
  world.last.waiting[0]?.succeed();
  await settled();
  expect([world.last.isOpen, world.last.isMuted]).toEqual([true, true]);
  expect(call.getState().microphone).toBe('muted');
});

test('a mute while the browser asks for the microphone is never too late', async () => {
  const { call, world } = await joined();
  world.isSlow = (method) => method === 'startLocalAudio';
  call.publish(false);
  await settled();
  call.mute(true);
  world.last.waiting[0]?.succeed();
  await settled();
  expect([world.last.isOpen, world.last.wasHeard]).toEqual([true, false]);
  expect(call.getState().microphone).toBe('muted');
});

test('a mute while the SDK unmutes is silent at once', async () => {
  const { call, world } = await joined();
  call.publish(true);
  await settled();
  world.isSlow = () => true;
  call.mute(false);
  call.mute(true);
  expect(world.last.isHeard).toBe(false);
});

test('a mute while the microphone is changed keeps the other one silent, too', async () => {
  const { call, world } = await joined();
  call.publish(false);
  await settled();
  world.isSlow = (method) => method === 'updateLocalAudio';
  call.chooseMicrophone('two');
  await settled();
  call.mute(true);
  world.last.wasHeard = false;
  world.last.waiting[0]?.succeed();
  await settled();
  expect([world.last.microphoneID, world.last.wasHeard]).toEqual(['two', false]);
});

test('a microphone that is opened or changed is never told as muted in between', async () => {
  const { call } = await joined();
  const told: string[] = [];
  call.subscribe(() => told.push(call.getState().microphone));
  call.publish(false);
  await settled();
  call.chooseMicrophone('two');
  await settled();
  expect(call.getState()).toMatchObject({ microphone: 'on', microphoneID: 'two' });
  expect(told).not.toContain('muted');
});

test('what was wanted before the room is entered is done when it is', async () => {
  const world = new ModelWorld();
  world.isSlow = (method) => method === 'enterRoom';
  const { call } = await joined({}, world);
  call.publish(true);
  call.hear([ben]);
  world.last.emit('remote-audio-available', { userId: 'ben' });
  expect(call.getState()).toMatchObject({ connection: 'connecting', microphone: 'starting' });
  world.last.waiting[0]?.succeed();
  await settled();
  expect(call.getState()).toMatchObject({ connection: 'connected', microphone: 'muted' });
  expect([...world.last.played]).toEqual(['ben']);
});

test('those are heard who were named, once they send; who is muted or named no more is silent at once', async () => {
  const { call, world } = await joined();
  call.hear([ben]);
  await settled();
  expect(world.last.played.size).toBe(0);
  world.last.emit('remote-audio-available', { userId: 'ben' });
  await settled();
  expect([...world.last.played]).toEqual(['ben']);
  call.hear([{ ...ben, isMuted: true }]);
  expect(world.last.played.size).toBe(0);
  call.hear([ben]);
  await settled();
  expect([...world.last.played]).toEqual(['ben']);
  call.hear([]);
  expect(world.last.played.size).toBe(0);
});

test('levels are measured as long as somebody looks, and only of those who can be heard', async () => {
  const { call, world } = await joined();
  const listener = vi.fn();
  const stop = call.levels.subscribe('ben', listener);
  expect(world.last.volumeInterval).toBe(100);
  const volumes = {
    result: [
      { userId: 'ben', volume: 40 },
      { userId: '', volume: 20 },
    ],
  };
  world.last.emit('audio-volume', volumes);
  expect([call.levels.get('ben'), call.levels.get('ann')]).toEqual([0, 0]);
  call.hear([ben]);
  call.publish(false);
  world.last.emit('audio-volume', volumes);
  expect([call.levels.get('ben'), call.levels.get('ann')]).toEqual([0.4, 0.2]);
  expect(listener).toHaveBeenCalledTimes(1);
  call.hear([]);
  call.mute(true);
  expect([call.levels.get('ben'), call.levels.get('ann')]).toEqual([0, 0]);
  stop();
  expect(world.last.volumeInterval).toBe(-1);
});

test.each([
  [5302, -40],
  [5301, -41],
  [5303, -43],
  [5306, -40],
])('a microphone that fails with %i is %i, and is tried again', async (extraCode, code) => {
  const { call, world, codes } = await joined();
  world.failures.set('startLocalAudio', [rtcError(5300, extraCode)]);
  call.publish(false);
  await settled();
  expect([call.getState().microphone, codes()]).toEqual(['failed', [code]]);
  // Who cannot speak takes no place among those who do.
  expect(world.last.role).toBe('audience');
  call.retry();
  await settled();
  expect([call.getState().microphone, codes()]).toEqual(['on', []]);
});

test('a step that was overtaken is taken again', async () => {
  const { call, world, codes } = await joined();
  world.failures.set('startLocalAudio', [rtcError(5998)]);
  call.publish(false);
  await settled();
  expect([call.getState().microphone, codes()]).toEqual(['on', []]);
});

test('an unplugged microphone is -42, and another one mends it', async () => {
  const { call, world, codes } = await joined();
  call.publish(false);
  await settled();
  world.last.emit('error', rtcError(5300, 5309));
  expect([call.getState().microphone, codes()]).toEqual(['failed', [-42]]);
  call.chooseMicrophone('two');
  await settled();
  expect([call.getState().microphone, codes()]).toEqual(['on', []]);
  expect([world.last.microphoneID, call.getState().microphoneID]).toEqual(['two', 'two']);
});

test('a microphone that cannot be had is not chosen', async () => {
  const { call, world, codes } = await joined();
  call.publish(false);
  await settled();
  world.failures.set('updateLocalAudio', [rtcError(5300, 5303)]);
  call.chooseMicrophone('two');
  await settled();
  expect([call.getState().microphoneID, codes()]).toEqual(['', [-43]]);
  expect(call.getState().microphone).toBe('on');
});

test('playback that the browser blocks is -44 until somebody presses something', async () => {
  const { call, world, codes } = await joined();
  const resume = vi.fn(async () => undefined);
  world.last.emit('autoplay-failed', { userId: 'ben', resume });
  expect(codes()).toEqual([-44]);
  call.retry();
  await settled();
  expect([resume.mock.calls.length, codes()]).toEqual([1, []]);
});

test('who is not to be heard any more blocks nothing', async () => {
  const { call, world, codes } = await joined();
  call.hear([ben]);
  world.last.emit('autoplay-failed', { userId: 'ben', resume: async () => undefined });
  expect(codes()).toEqual([-44]);
  call.hear([]);
  expect(codes()).toEqual([]);
});

test('one voice that cannot be decoded is reported, and the others go on', async () => {
  const { call, world, report, codes } = await joined();
  const error = rtcError(5500, 5508);
  world.last.emit('error', error);
  expect([call.getState().connection, codes()]).toEqual(['connected', []]);
  expect(report).toHaveBeenCalledWith(error);
});

test('a connection that comes and goes is told; one that is lost fails, and is tried again with the microphone', async () => {
  const { call, world, codes } = await joined();
  call.publish(false);
  await settled();
  world.last.emit('connection-state-changed', { state: 'CONNECTING' });
  expect(call.getState().connection).toBe('interrupted');
  world.last.emit('connection-state-changed', { state: 'CONNECTED' });
  expect(call.getState().connection).toBe('connected');
  const first = world.last;
  first.emit('error', rtcError(5500, 5502));
  expect(call.getState()).toMatchObject({ connection: 'failed', microphone: 'off' });
  expect(codes()).toEqual([-45]);
  await settled();
  expect([first.isOpen, first.isDestroyed]).toEqual([false, true]);
  call.retry();
  await settled();
  expect(call.getState()).toMatchObject({
    connection: 'connected',
    microphone: 'on',
    problems: [],
  });
});

test('who comes in from another page is told so here; who is put out, that the cloud refuses', async () => {
  const { call, world, codes } = await joined();
  world.last.emit('kicked-out', { reason: 'kick' });
  expect([call.getState().connection, codes()]).toEqual(['failed', [-48]]);
  call.retry();
  await settled();
  world.last.emit('kicked-out', { reason: 'room_disband' });
  expect(codes()).toEqual([-49]);
});

test('a ticket that has expired is fetched once more, when it can be', async () => {
  const world = new ModelWorld();
  world.failures.set('enterRoom', [rtcError(5400, 70001)]);
  const userSig = vi.fn(async (userID: string) => `${userID} ${userSig.mock.calls.length}`);
  const { call } = await joined({ userSig }, world);
  expect(call.getState().connection).toBe('connected');
  expect(world.last.entered?.userSig).toBe('ann 2');
  const fixed = new ModelWorld();
  fixed.failures.set('enterRoom', [rtcError(5400, 70001)]);
  const other = await joined({}, fixed);
  expect([other.call.getState().connection, other.codes()]).toEqual(['failed', [-49]]);
});

test.each([
  ['no package', { load: () => Promise.reject(new Error('gone')) }, -49, 'npm install trtc-sdk-v5'],
  ['no ticket', { userSig: () => Promise.reject(new Error('server')) }, -49, 'userSig of ann'],
  ['a bad name', { roomID: () => '/' }, -49, 'roomID'],
])('%s is told, and what to do', async (_name, options, code, words) => {
  const { call } = await joined(options);
  expect(call.getState().connection).toBe('failed');
  expect(call.getState().problems).toMatchObject([
    { code, message: expect.stringContaining(words) },
  ]);
});

test('a browser without WebRTC is -46', async () => {
  const world = new ModelWorld();
  world.support = { result: false, detail: { isWebRTCSupported: false } };
  expect((await joined({}, world)).codes()).toEqual([-46]);
});

test('devices are listed without asking for anything, the system’s own by no name', async () => {
  const { call, world } = await joined();
  expect(call.getState().microphones.map(({ deviceID }) => deviceID)).toEqual(['one', 'two']);
  // jsdom lets nobody choose.
  expect(call.getState().outputs).toEqual([]);
  const { microphones } = call.getState();
  const device = { deviceId: 'one', label: 'One' };
  world.last.emit('device-changed', { type: 'microphone', action: 'add', device });
  await settled();
  expect(call.getState().microphones).toBe(microphones);
});

test('who has gone is absent as long as they should be heard; who only stopped speaking is not', async () => {
  const { call, world } = await joined();
  call.hear([ben]);
  world.last.emit('remote-user-exit', { userId: 'ben', reason: 3 });
  expect(call.getState().absentUserIDs).toEqual([]);
  world.last.emit('remote-user-exit', { userId: 'ben', reason: 1 });
  expect(call.getState().absentUserIDs).toEqual(['ben']);
  world.last.emit('remote-user-enter', { userId: 'ben' });
  expect(call.getState().absentUserIDs).toEqual([]);
});

test('who has gone while nobody was to hear them is not absent when they sit again', async () => {
  const { call, world } = await joined();
  world.last.emit('remote-user-exit', { userId: 'ben', reason: 1 });
  call.hear([ben]);
  expect(call.getState().absentUserIDs).toEqual([]);
});

test('who leaves hears nobody from then on, however long the SDK takes', async () => {
  const { call, world, report } = await joined();
  call.hear([ben]);
  world.last.emit('remote-audio-available', { userId: 'ben' });
  await settled();
  expect([...world.last.played]).toEqual(['ben']);
  world.isSlow = (method) => method === 'exitRoom';
  world.failures.set('silence ben', [rtcError(5500)]);
  call.leave();
  expect(world.last.played.size).toBe(0);
  await settled();
  expect(report).not.toHaveBeenCalled();
});

test('who leaves is silent at once, closes the microphone, goes out, and hears nothing more of it', async () => {
  const { call, world } = await joined();
  call.publish(false);
  await settled();
  const listener = vi.fn();
  call.subscribe(listener);
  call.leave();
  expect(world.last.isHeard).toBe(false);
  await settled();
  world.last.emit('connection-state-changed', { state: 'CONNECTED' });
  call.publish(false);
  call.retry();
  await settled();
  const { isOpen, isIn, isDestroyed } = world.last;
  expect([isOpen, isIn, isDestroyed, listener.mock.calls.length]).toEqual([false, false, true, 0]);
});

test('who leaves while coming in goes out as soon as they are in, and comes back only then', async () => {
  const world = new ModelWorld();
  world.isSlow = (method) => method === 'enterRoom';
  const { call, bridge, access, clock } = await joined({}, world);
  const forget = vi.spyOn(clock, 'clearTimeout');
  const first = world.last;
  call.leave();
  const again = bridge.join(access);
  await settled();
  expect(world.instances).toHaveLength(1);
  first.waiting[0]?.succeed();
  await settled();
  expect([first.isIn, first.isDestroyed]).toEqual([false, true]);
  world.last.waiting[0]?.succeed();
  await settled();
  expect(again.getState().connection).toBe('connected');
  expect(forget).toHaveBeenCalledTimes(1);
});

test('who comes back waits five seconds at most until they are out', async () => {
  const { call, world, bridge, access, clock } = await joined();
  world.isSlow = (method) => method === 'exitRoom';
  call.leave();
  const again = bridge.join(access);
  await settled();
  await clock.advance(4_999);
  await settled();
  expect(again.getState().connection).toBe('connecting');
  await clock.advance(1);
  await settled();
  expect(again.getState().connection).toBe('connected');
  again.leave();
  for (const { waiting } of world.instances) for (const { succeed } of waiting) succeed();
  await settled();
  bridge.join(access);
  await settled();
  expect(world.last.isIn).toBe(true);
});

test('who leaves while the ticket is fetched does not come in', async () => {
  const asked: ((ticket: string) => void)[] = [];
  const userSig = () => new Promise<string>((resolve) => asked.push(resolve));
  const { call, world } = await joined({ userSig });
  call.leave();
  expect(asked).toHaveLength(1);
  for (const send of asked) send('late');
  await settled();
  expect(world.instances.map(({ isDestroyed, calls }) => [isDestroyed, calls])).toEqual([
    [true, []],
  ]);
});

test('what fails while coming in has failed, also when the SDK comes in after that', async () => {
  const world = new ModelWorld();
  world.isSlow = (method) => method === 'enterRoom';
  const { call, codes } = await joined({}, world);
  call.publish(false);
  world.last.emit('error', rtcError(5500, 5501));
  world.last.waiting[0]?.succeed();
  await settled();
  expect([call.getState().connection, codes(), world.last.isIn]).toEqual(['failed', [-45], false]);
  call.retry();
  expect(call.getState()).toMatchObject({ connection: 'connecting', microphone: 'starting' });
});

test('who leaves while the browser asks for the microphone has it closed when that is answered', async () => {
  const { call, world } = await joined();
  world.isSlow = (method) => method === 'startLocalAudio';
  call.publish(false);
  await settled();
  call.leave();
  await settled();
  expect([world.last.isIn, world.last.isDestroyed]).toEqual([false, false]);
  world.last.waiting[0]?.succeed();
  await settled();
  expect([world.last.isOpen, world.last.isDestroyed]).toEqual([false, true]);
});

type Call = ReturnType<ReturnType<typeof createTRTCBridge>['join']>;

const LAST = { isOpen: false, isMuted: false, microphoneID: '' };

/** What one can wish: what is done, and how it is to be then. */
const WISHES: readonly { does(call: Call): void; is: Partial<typeof LAST> }[] = [
  { does: (call) => call.publish(false), is: { isOpen: true, isMuted: false } },
  { does: (call) => call.publish(true), is: { isOpen: true, isMuted: true } },
  { does: (call) => call.unpublish(), is: { isOpen: false } },
  { does: (call) => call.mute(true), is: { isMuted: true } },
  { does: (call) => call.mute(false), is: { isMuted: false } },
  { does: (call) => call.chooseMicrophone('one'), is: { microphoneID: 'one' } },
  { does: (call) => call.chooseMicrophone(''), is: { microphoneID: '' } },
];

async function answer(trtc: ModelWorld['last'], isOvertaken: boolean) {
  const next = trtc.waiting.shift();
  if (isOvertaken) next?.fail(rtcError(5998));
  else next?.succeed();
  await settled();
}

test('who takes another microphone and goes back at once is heard, though the silence between was overtaken', async () => {
  const { call, world } = await joined();
  call.publish(false);
  await settled();
  const trtc = world.last;
  world.isSlow = () => true;
  call.chooseMicrophone('one');
  call.chooseMicrophone('');
  world.isSlow = () => false;
  expect(trtc.waiting.map(({ method }) => method)).toEqual(['mute true']);
  await answer(trtc, true);
  expect([trtc.isHeard, call.getState().microphone]).toEqual([true, 'on']);
  call.leave();
});

test('however quickly one wishes, and whatever is overtaken, the last wish wins', async () => {
  const turn = fc.record({ wish: fc.constantFrom(...WISHES), answers: fc.nat(3) });
  const turns = fc.array(turn, { maxLength: 25 });
  const overtaken = fc.uniqueArray(fc.nat(20), { maxLength: 2 });
  await fc.assert(
    fc.asyncProperty(turns, overtaken, async (all, early) => {
      const { call, world } = await joined();
      world.isSlow = () => true;
      const trtc = world.last;
      let last = LAST;
      let answered = 0;
      // Whatever the SDK does: nobody hears who does not want to be heard.
      const expectSilence = () => {
        if (!last.isOpen || last.isMuted) {
          expect([trtc.isHeard, trtc.wasHeard]).toEqual([false, false]);
        }
      };
      for (const { wish, answers } of all) {
        last = { ...last, ...wish.is };
        wish.does(call);
        trtc.wasHeard = false;
        expectSilence();
        for (const end = answered + answers; answered < end; answered += 1) {
          await answer(trtc, early.includes(answered));
          expectSilence();
        }
      }
      world.isSlow = () => false;
      while (trtc.waiting.length > 0) await answer(trtc, false);
      const microphoneID = last.isOpen ? last.microphoneID || 'default' : trtc.microphoneID;
      expect(trtc).toMatchObject({
        isOpen: last.isOpen,
        role: last.isOpen ? 'anchor' : 'audience',
        isHeard: last.isOpen && !last.isMuted,
        microphoneID,
      });
      expect(call.getState().problems).toEqual([]);
      call.leave();
    }),
  );
});
