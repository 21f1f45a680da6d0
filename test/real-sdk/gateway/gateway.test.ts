import { TYPES } from '@parlor/sdk';
import { expect, it, onTestFinished, vi } from 'vitest';
import { say } from '../../../packages/engine/src/testing/small-talk.js';
import { createMixedWorld, type MixedWorld } from '../messages/testing/mixed-world.js';
import { ALL_TELLERS } from './all-rooms.js';
import { isRecord, list } from './fields.js';
import type { DownlinkFrame } from './wire-frame.js';

const TEAM = { groupID: 'team', name: 'Team', type: TYPES.GRP_PUBLIC, members: ['ann', 'ben'] };

/**
 * Logs somebody in by frames. The numbers of the events that they are told, in order: 3 a group's
 * message, 9 a person's.
 */
async function listenInFrames(world: MixedWorld, userID: string): Promise<() => unknown[]> {
  const frames: DownlinkFrame[] = [];
  const session = world.gateway.connect({
    params: new URLSearchParams(),
    deliver: (frame) => void frames.push(frame),
    close: () => undefined,
  });
  const usersig = world.engine.signUserSig(userID);
  const login = { servcmd: 'im_open_status.wslogin', seq: 1, a2: undefined, usersig, body: {} };
  await world.gateway.receive(session, { ...login, identifier: userID });
  const events = () => frames.flatMap(({ body }) => list(body, 'EventArray')).filter(isRecord);
  return () => events().map((event) => event['Event']);
}

it('what is put into words only after a question is not overtaken by what was told after it', async () => {
  const world = createMixedWorld({
    seed: { users: [{ userID: 'ann' }, { userID: 'ben' }], groups: [TEAM] },
  });
  onTestFinished(() => world.close());
  const told = await listenInFrames(world, 'ann');
  const ben = await world.parlors('ben');
  // The gateway asks for the type of the group first, which it does not know yet.
  await Promise.all([
    say(ben, 'team', 'one', 'GROUP'),
    say(ben, 'ann', 'two'),
    say(ben, 'ann', 'three'),
  ]);
  await expect.poll(told).toEqual([3, 9, 9]);
});

it('a teller that throws is a fault of the gateway, and disturbs nobody at the engine', async () => {
  const world = createMixedWorld({
    seed: { users: [{ userID: 'ann' }, { userID: 'ben' }], groups: [TEAM] },
  });
  onTestFinished(() => world.close());
  const told = await listenInFrames(world, 'ann');
  const ben = await world.parlors('ben');
  const fault = new Error('no words');
  vi.spyOn(ALL_TELLERS, 'messages.new').mockImplementationOnce(() => {
    throw fault;
  });
  onTestFinished(() => void vi.restoreAllMocks());
  await say(ben, 'ann', 'one');
  await say(ben, 'ann', 'two');
  await expect.poll(told).toEqual([9]);
  expect(world.gateway.faults.splice(0)).toEqual([fault]);
});
