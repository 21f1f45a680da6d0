import { act } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createAudioPeople } from '../../testing/audio-people.js';
import { ScriptedAudio } from '../../testing/scripted-audio.js';
import type { AudioBridge } from './audio-bridge.js';

/** Ann's room, which she hears by a bridge that somebody has written badly. */
async function withBridge(bridge: AudioBridge) {
  const people = await createAudioPeople();
  const ann = await people.page('ann', { bridge });
  await people.open(ann);
  return { people, ann };
}

/** A bridge whose calls do something else than they should. */
function bridgeWith(changes: Readonly<Record<string, unknown>>) {
  const audio = new ScriptedAudio();
  const join: AudioBridge['join'] = (access) => Object.assign(audio.join(access), changes);
  return { audio, bridge: { join } };
}

function fail(): never {
  throw new Error('Broken.');
}

test('a bridge that lets nobody in is reported, shown as failed, and tried again by hand', async () => {
  const audio = new ScriptedAudio();
  let isBroken = true;
  const join: AudioBridge['join'] = (access) => (isBroken ? fail() : audio.join(access));
  const { people, ann } = await withBridge({ join });
  expect(ann.current.heard).toMatchObject({
    ...{ status: 'failed', microphone: 'off', problems: [{ code: -45 }] },
  });
  expect(ann.current.heard.problems[0]?.cause).toMatchObject({ message: 'Broken.' });
  expect(ann.problems).toMatchObject([{ message: 'Broken.' }]);
  isBroken = false;
  act(() => ann.current.heard.retry());
  expect(ann.current.heard).toMatchObject({ status: 'connected', microphone: 'on', problems: [] });
  expect(audio.call.deeds).toEqual(['publish']);
  await people.pass(20);
  expect(ann.problems).toHaveLength(1);
});

test('whatever a call throws is reported, and the seats go on', async () => {
  const methods = ['publish', 'hear', 'retry', 'leave', 'chooseMicrophone'];
  const { bridge } = bridgeWith(Object.fromEntries(methods.map((name) => [name, fail])));
  const { people, ann } = await withBridge(bridge);
  const ben = await people.page('ben');
  expect(await people.outcomes(() => ben.seats.take(2))).toEqual([0]);
  await people.sees(() => expect(ann.seats.seats[1]?.userID).toBe('ben'));
  expect(await people.outcomes(() => ann.seats.muteSelf(true))).toEqual([0]);
  act(() => ann.current.heard.retry());
  act(() => ann.current.heard.chooseMicrophone(''));
  expect(await people.outcomes(() => ann.seats.close())).toEqual([0]);
  await people.sees(() => expect(ann.current.heard.status).toBe('off'));
  expect(ann.problems.map(({ message }) => message)).toEqual(methods.map(() => 'Broken.'));
});

test.each([
  ['nothing', undefined],
  ['another connection', { connection: 'fine' }],
  ['another microphone', { microphone: 5 }],
  ['problems that are none', { problems: ['no'] }],
  ['another quality', { quality: { ben: 'superb' } }],
  ['devices that are none', { microphones: [null] }],
  ['IDs that are none', { outputID: 5 }],
  ['people who are none', { absentUserIDs: [5] }],
])('a state with %s is reported once, and not shown', async (_what, changes) => {
  const states: unknown[] = [];
  const { audio, bridge } = bridgeWith({ getState: () => states.at(-1) });
  states.push({
    ...{ connection: 'connected', microphone: 'off', problems: [], quality: {}, microphones: [] },
    ...{ outputs: [], microphoneID: '', outputID: '', absentUserIDs: [] },
  });
  const { people, ann } = await withBridge(bridge);
  await people.sees(() => expect(ann.current.heard.status).toBe('connected'));
  const { heard } = ann.current;
  const before = states[0];
  const bad = changes && typeof before === 'object' ? { ...before, ...changes } : changes;
  states.push(bad);
  act(() => audio.call.set({ quality: { ann: 'good' } }));
  act(() => audio.call.set({ quality: { ann: 'fair' } }));
  await people.pass(200);
  expect(ann.current.heard).toBe(heard);
  expect(ann.problems).toMatchObject([{ code: -4 }]);
});

test('without levels everybody is silent, and it is reported', async () => {
  const { bridge } = bridgeWith({ levels: undefined });
  const { ann } = await withBridge(bridge);
  expect(ann.current.heard.levels.get('ann')).toBe(0);
  expect(ann.problems).toMatchObject([{ code: -4 }]);
  expect(ann.current.heard.status).toBe('connected');
});

test('a call that cannot be muted is left, and tried again by hand', async () => {
  const { audio, bridge } = bridgeWith({ mute: fail });
  const { people, ann } = await withBridge(bridge);
  expect(await people.outcomes(() => ann.seats.muteSelf(true))).toEqual([0]);
  expect(audio.call.deeds).toEqual(['publish', 'leave']);
  expect(ann.current.heard).toMatchObject({
    ...{ status: 'failed', microphone: 'off', problems: [{ code: -45 }] },
  });
  expect(ann.problems).toMatchObject([{ message: 'Broken.' }]);
  act(() => ann.current.heard.retry());
  expect(audio.current).toHaveLength(1);
  expect(audio.call.deeds).toEqual(['publish muted']);
});

test('a call whose microphone cannot be closed is left', async () => {
  const { audio, bridge } = bridgeWith({ unpublish: fail });
  const { people, ann } = await withBridge(bridge);
  const ben = await people.page('ben');
  expect(await people.outcomes(() => ben.seats.take(2))).toEqual([0]);
  await people.sees(() => expect(audio.call.speakers).toHaveLength(1));
  expect(await people.outcomes(() => ann.seats.leave())).toEqual([0]);
  expect(audio.call.isLeft).toBe(true);
  expect(ann.current.heard.status).toBe('failed');
  expect(ann.problems).toMatchObject([{ message: 'Broken.' }]);
});

test('a call that cannot be followed is left', async () => {
  const { audio, bridge } = bridgeWith({ subscribe: fail });
  const { ann } = await withBridge(bridge);
  expect(audio.call.deeds).toEqual(['leave']);
  expect(ann.current.heard.status).toBe('failed');
});
