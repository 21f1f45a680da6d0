import { expect, test } from 'vitest';
import { createLiveRooms, type RoomPerson, SHOW } from '../../testing/live-room-people.js';

const SAID = Array.from({ length: 12 }, (_, number) => `number ${number}`);

/** Ann has spoken before Ben comes, where what was said before was bought. */
async function openLate() {
  const rooms = await createLiveRooms({ hasRoomHistory: true });
  const ann = await rooms.person('ann');
  ann.look(SHOW);
  await rooms.pass(1000);
  for (const text of SAID) await sayInTime(rooms, ann, text);
  const ben = await rooms.person('ben');
  return { ...rooms, ann, ben };
}

async function sayInTime(
  { pass }: Pick<Awaited<ReturnType<typeof createLiveRooms>>, 'pass'>,
  person: RoomPerson,
  text: string,
) {
  const saying = person.say(SHOW, text);
  await pass();
  await saying;
}

test('who comes in sees what was said before, all of it, however little may be shown of a crowd', async () => {
  const { pass, ben } = await openLate();
  const hall = ben.look(SHOW, { messageCount: 200, sampleAbove: 2 });
  await pass(1000);
  expect(hall.texts()).toEqual(SAID);
  expect(hall.show().dropped).toBe(0);
  expect(ben.errors).toEqual([]);
});

test('who goes out and comes in again sees it once, with what was said meanwhile', async () => {
  const rooms = await openLate();
  const { pass, ann, ben } = rooms;
  const hall = ben.look(SHOW, { messageCount: 200, sampleAbove: 2 });
  await pass(1000);
  const leaving = ben.control.leave(SHOW);
  await pass(1000);
  await leaving;
  await sayInTime(rooms, ann, 'meanwhile');
  const joining = ben.control.join(SHOW);
  await pass(1000);
  await joining;
  expect(hall.texts()).toEqual([...SAID, 'meanwhile']);
  expect(hall.show().dropped).toBe(0);
});
