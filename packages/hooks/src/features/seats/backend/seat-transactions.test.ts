import { ChatError, type ChatSDK } from '@parlor/sdk';
import { expect, test } from 'vitest';
import { createStage, STAGE, watchSeats } from '../../../testing/seat-people.js';
import { makeHostile } from '../../../testing/world.js';

/** Ben on Ann's stage, whose writes are refused as often as there are codes; and how long he waited each time. */
async function refusing(codes: readonly number[]) {
  const stage = createStage(['ann', 'ben']);
  const ann = await stage.person('ann');
  expect(await stage.outcomes(ann.open())).toEqual([0]);
  const client = await stage.peer('ben');
  const left = [...codes];
  const calls = { reads: 0, writes: 0 };
  const changes: Partial<ChatSDK> = {
    getGroupAttributes(options) {
      calls.reads += 1;
      return client.getGroupAttributes(options);
    },
    setGroupAttributes(options) {
      calls.writes += 1;
      const code = left.shift();
      return code ? Promise.reject(new ChatError({ code })) : client.setGroupAttributes(options);
    },
  };
  const waits: number[] = [];
  const pace = {
    random: () => 0.5,
    now: () => stage.clock.now(),
    after(milliseconds: number, callback: () => void) {
      waits.push(milliseconds);
      const handle = stage.clock.setTimeout(callback, milliseconds);
      return () => stage.clock.clearTimeout(handle);
    },
  };
  const ben = watchSeats(makeHostile(client, changes).sdk, pace);
  await stage.clock.advance(0);
  calls.reads = 0;
  return { ...stage, ann, ben, waits, calls };
}

test('an action that somebody was faster than waits longer each time and reads again [SEA-2.4.4]', async () => {
  const { ben, outcomes, waits, calls } = await refusing([10056, 10056, 10056]);
  expect(await outcomes(ben.take(2))).toEqual([0]);
  // After the second the second that two writes may take is not over: 690 ms more.
  expect(waits).toEqual([120, 240, 690, 480]);
  expect(calls).toEqual({ reads: 5, writes: 4 });
});

test('the wait is over as soon as the seats change [SEA-2.4.4]', async () => {
  const { ann, ben, clock, outcomes } = await refusing([10056]);
  const taken = ben.take(2);
  await clock.advance(10);
  const left = ann.leave();
  await clock.advance(0);
  expect(ben.seats()).toBe('. ben . . . . . .');
  expect(await outcomes(taken, left)).toEqual([0, 0]);
});

test.each([2996, 10049, 60022])(
  'an action rests for more than a second when the service has had too much (%i) [SEA-2.4.5]',
  async (code) => {
    const { ben, outcomes, waits } = await refusing([code]);
    expect(await outcomes(ben.take(2))).toEqual([0]);
    expect(waits).toEqual([1250]);
  },
);

test('any other error ends the action [SEA-2.4.7]', async () => {
  const { ben, outcomes, calls } = await refusing([10004]);
  expect(await outcomes(ben.take(2))).toEqual([10004]);
  expect(calls.writes).toBe(1);
});

test('an action is given up after six tries [SEA-2.4.8]', async () => {
  const { ben, outcomes, calls } = await refusing(Array(7).fill(10056));
  expect(await outcomes(ben.take(2))).toEqual([-15]);
  expect(calls.writes).toBe(6);
});

test('an action with nothing to change writes nothing [SEA-2.4.2]', async () => {
  const { ben, outcomes, calls } = await refusing([]);
  expect(await outcomes(ben.take(2), ben.take(2))).toEqual([0, 0]);
  expect(calls.writes).toBe(1);
});

test('an action ends with the login that it was begun in', async () => {
  const { ben, clock } = await refusing([10056]);
  const taken = ben.take(2).catch((error: ChatError) => error.code);
  const next = ben.take(3).catch((error: ChatError) => error.code);
  await clock.advance(0);
  await ben.sdk.logout();
  expect([await taken, await next]).toEqual([3005, 3005]);
});

/** A live room of Ann's, which Ben has not joined. */
async function liveRoom() {
  const stage = createStage([], { seed: { users: [{ userID: 'ann' }, { userID: 'ben' }] } });
  const host = await stage.peer('ann');
  await host.createGroup({ name: 'Live', type: 'AVChatRoom', groupID: STAGE });
  await host.joinGroup({ groupID: STAGE });
  const ann = await stage.person('ann', () => host);
  return { ...stage, ann };
}

test('a live room is joined by the first action, and seen from then on [SEA-2.4.6]', async () => {
  const { ann, person, outcomes } = await liveRoom();
  expect(await outcomes(ann.open({ count: 2 }))).toEqual([0]);
  const ben = await person('ben');
  expect(ben.view().error?.code).toBe(10007);
  expect(await outcomes(ben.take(2))).toEqual([0]);
  expect(ben.seats()).toBe('ann ben');
  expect(ann.seats()).toBe('ann ben');
});

test('a live room that cannot be joined is told by its own code [SEA-2.4.6]', async () => {
  const { person, outcomes } = await liveRoom();
  const refuse = () => Promise.reject(new ChatError({ code: 10007 }));
  const ben = await person('ben', (sdk) => makeHostile(sdk, { getGroupAttributes: refuse }).sdk);
  expect(await outcomes(ben.take(2))).toEqual([-17]);
});

test('a seat of a live room that was not joined in this login cannot be written [SEA-2.10.9]', async () => {
  const { ann, peer, outcomes } = await liveRoom();
  expect(await outcomes(ann.open())).toEqual([0]);
  const ben = await peer('ben');
  const write = ben.setGroupAttributes({ groupID: STAGE, groupAttributes: { 'seat.2': '{}' } });
  await expect(write).rejects.toMatchObject({ code: 10007 });
});
