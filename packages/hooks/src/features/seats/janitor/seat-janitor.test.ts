import { type ChatSDK, EVENT, TYPES } from '@parlor/sdk';
import { describe, expect, test } from 'vitest';
import { createCleanStage } from '../../../testing/janitor-people.js';
import { STAGE } from '../../../testing/seat-people.js';

const PUBLIC = TYPES.GRP_PUBLIC;
const LIVE = TYPES.GRP_AVCHATROOM;
const THREE = ['ann', 'ben', 'cat'];
/** Milliseconds after which the engine takes a line that was cut for lost. */
const LOST = 30_000;
/** Milliseconds: time for whose turn is first, and for what travels. */
const TURN = 1000;
/**
 * Where several pages have one browser, the SDK takes all of them for offline with one, until it looks again a minute after
 * it began; who has no line judges nobody.
 */
const BLINK = 20_000;

/** A room of four in which Ann, Ben and Cat sit. */
async function openRoom(
  type: Parameters<typeof createCleanStage>[0] = PUBLIC,
  options: Parameters<typeof createCleanStage>[2] = {},
) {
  const stage = await createCleanStage(type, THREE, options);
  const ann = await stage.person('ann');
  const ben = await stage.person('ben');
  const cat = await stage.person('cat');
  await stage.done(ann.open({ count: 4 }));
  // A live room is told of by and by.
  await stage.pass(5000);
  await stage.done(ben.take(2));
  await stage.done(cat.take(3));
  await stage.pass(5000);
  stage.writes.length = 0;
  return { ...stage, ann, ben, cat };
}

describe('somebody who leaves', () => {
  test('loses the seat at once, by one write of one [SEA-2.7.1, SEA-2.7.12, SEA-2.10.13]', async () => {
    const { ann, ben, cat, pass, done, writes } = await openRoom();
    await done(ben.client.quitGroup(STAGE));
    await pass(TURN);
    for (const person of [ann, cat]) expect(person.seats()).toBe('ann . cat .');
    await pass(20_000);
    expect(writes).toEqual(['ann']);
  });

  test('or is put out, loses it too [SEA-2.7.1]', async () => {
    const { ann, cat, pass, done, writes } = await openRoom();
    await done(ann.client.deleteGroupMember({ groupID: STAGE, userIDList: ['ben'] }));
    await pass(TURN);
    expect(cat.seats()).toBe('ann . cat .');
    expect(writes).toEqual(['ann']);
  });

  test('or is banned from a live room, loses it too [SEA-2.7.1]', async () => {
    const { ann, ben, cat, pass, done, writes } = await openRoom(LIVE);
    const ban = { groupID: STAGE, userIDList: ['ben'], duration: 60 };
    await done(ann.client.deleteGroupMember(ban));
    await pass(TURN);
    expect(cat.seats()).toBe('ann . cat .');
    expect(ben.view().isLoaded).toBe(false);
    expect(writes).toEqual(['ann']);
  });

  test('a group that tells nobody of it, loses it when it is looked who is there [SEA-2.3.4, SEA-2.7.1]', async () => {
    const { ann, ben, cat, pass, done, writes } = await openRoom(TYPES.GRP_MEETING);
    await done(ben.client.quitGroup(STAGE));
    await pass(15_000 + TURN);
    for (const person of [ann, cat]) expect(person.seats()).toBe('ann . cat .');
    await pass(60_000);
    expect(writes).toEqual(['ann']);
  });

  test('and comes back to sit down, is not put off for it', async () => {
    const { ben, cat, pass, done } = await openRoom(TYPES.GRP_WORK);
    await done(ben.client.quitGroup(STAGE));
    await pass(5000);
    await done(cat.client.addGroupMember({ groupID: STAGE, userIDList: ['ben'] }));
    await pass(5000);
    await done(ben.take(4));
    await pass(60_000);
    expect(cat.seats()).toBe('ann . cat ben');
  });

  test('with the host leaves it to who comes next, who waits for their turn [SEA-2.7.11]', async () => {
    const { ann, ben, cat, pass, done, writes } = await openRoom(TYPES.GRP_WORK);
    ann.close();
    await done(ben.client.quitGroup(STAGE));
    await pass(1000);
    // Nobody knows yet that Ann is not there.
    expect(cat.seats()).toBe('ann ben cat .');
    await pass(1500);
    expect(cat.seats()).toBe('ann . cat .');
    expect(writes).toEqual(['cat']);
  });
});

test('the seat of somebody who is not in the group is cleared [SEA-2.3.4]', async () => {
  const { ann, cat, pass, done } = await openRoom();
  const groupAttributes = { 'seat.4': '{"s":1,"u":"eve","t":5}' };
  await done(ann.client.setGroupAttributes({ groupID: STAGE, groupAttributes }));
  await pass(TURN);
  expect(cat.seats()).toBe('ann ben cat .');
});

test('seats that contradict each other, and hands of who sits, are written away [SEA-2.3.7, SEA-2.3.10]', async () => {
  const { ann, pass, done, writes } = await openRoom();
  const groupAttributes = {
    'seat.meta': JSON.stringify({
      ...{ v: 1, n: 4, lay: 'A', h: 'ann', m: 'free', hs: 1 },
      ...{ q: [['cat', 0, 5]], o: 1, e: 1 },
    }),
    'seat.4': '{"s":1,"u":"ben","t":5}',
  };
  await done(ann.client.setGroupAttributes({ groupID: STAGE, groupAttributes }));
  await pass(TURN);
  expect(await ann.written(4)).toBe('{"s":0}');
  const { data } = await ann.client.getGroupAttributes({ groupID: STAGE, keyList: ['seat.meta'] });
  expect(data.groupAttributes['seat.meta']).not.toContain('"q"');
  expect(writes).toEqual(['ann']);
});

test('a reservation that is over is cleared within five seconds [SEA-2.7.6]', async () => {
  const { ann, pass, done } = await openRoom(TYPES.GRP_WORK);
  await done(ann.client.addGroupMember({ groupID: STAGE, userIDList: ['eve'] }));
  await done(ann.reserve('eve', 4, 30));
  expect(await ann.written(4)).toContain('"s":3');
  await pass(28_000);
  expect(await ann.written(4)).toContain('"s":3');
  await pass(7000);
  expect(await ann.written(4)).toBe('{"s":0}');
});

test.each([PUBLIC, LIVE])('a room that is dismissed is dropped: %s [SEA-2.7.7]', async (type) => {
  const { ann, ben, pass, done, writes } = await openRoom(type);
  await done(ann.client.dismissGroup(STAGE));
  await pass(60_000);
  expect(ben.view()).toMatchObject({ isLoaded: false, seats: [], room: undefined });
  expect([writes, ben.errors]).toEqual([[], []]);
});

describe('somebody who goes offline', () => {
  test('loses the seat after 20 seconds, as the service tells [SEA-2.7.2, SEA-2.7.9]', async () => {
    const { ann, ben, cat, pass, writes } = await openRoom();
    const seen = watchStatus(ann.client);
    ben.setNetwork('offline');
    await until(pass, () => seen.includes('ben'));
    await pass(19_000);
    expect(cat.seats()).toBe('ann ben cat .');
    await pass(1000 + TURN + BLINK);
    expect(cat.seats()).toBe('ann . cat .');
    await pass(20_000);
    expect(writes).toEqual(['ann']);
  });

  test.each([
    [1, 5000],
    [7, 7000],
    [500, 120_000],
  ])('after as long as the app says, 5 to 120 s: %i [SEA-2.7.2]', async (seconds, milliseconds) => {
    const { ann, ben, cat, pass } = await openRoom();
    for (const { janitor } of [ann, cat]) janitor.setGrace(STAGE, seconds);
    const seen = watchStatus(ann.client);
    ben.setNetwork('offline');
    await until(pass, () => seen.includes('ben'));
    await pass(milliseconds - 1000);
    expect(cat.seats()).toBe('ann ben cat .');
    await pass(1000 + TURN + BLINK);
    expect(cat.seats()).toBe('ann . cat .');
  });

  test('loses it where presence was not bought and it is no live room only by the app’s media [SEA-2.7.9]', async () => {
    const { ann, ben, cat, pass, writes } = await openRoom(PUBLIC, { hasPresence: false });
    ben.setNetwork('offline');
    await pass(120_000);
    expect(cat.seats()).toBe('ann ben cat .');
    ann.janitor.see(STAGE, ['ben']);
    await pass(10_000);
    ann.janitor.see(STAGE, []);
    ann.janitor.see(STAGE, ['ben']);
    await pass(19_000);
    expect(cat.seats()).toBe('ann ben cat .');
    await pass(1000 + TURN);
    expect(cat.seats()).toBe('ann . cat .');
    expect(writes).toEqual(['ann']);
  });

  test('loses it in a live room when its list has them no more, which is asked for every 15 s [SEA-2.7.9]', async () => {
    const gone = new Set<string>();
    const asked: number[] = [];
    const stage = await createCleanStage(LIVE, THREE, { hasPresence: false });
    const { clock, pass, done, writes } = stage;
    const listOf = (sdk: ChatSDK): Partial<ChatSDK> => ({
      async getGroupMemberList(options) {
        asked.push(clock.now());
        const answer = await sdk.getGroupMemberList(options);
        const memberList = answer.data.memberList.filter(({ userID }) => !gone.has(userID));
        return { ...answer, data: { ...answer.data, memberList } };
      },
    });
    const ann = await stage.person('ann', listOf);
    const ben = await stage.person('ben');
    await done(ann.open({ count: 3 }));
    await pass(5000);
    await done(ben.take(2));
    await pass(20_000);
    gone.add('ben');
    const before = asked.length;
    await until(pass, () => asked.length > before);
    await pass(18_000);
    expect(ann.seats()).toBe('ann ben .');
    await pass(2000 + TURN);
    expect(ann.seats()).toBe('ann . .');
    await pass(60_000);
    const pauses = asked.slice(1).map((time, index) => time - (asked[index] ?? 0));
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(14_999);
    expect(writes.filter((userID) => userID === 'ann')).toHaveLength(1);
  });

  test('and comes back in time keeps the seat, and since when, on a new page [SEA-2.7.3]', async () => {
    const { ben, cat, pass, person, writes } = await openRoom();
    const before = await cat.written(2);
    ben.close();
    await pass(LOST + 5000);
    const again = await person('ben');
    await pass(5000);
    const after = await cat.written(2);
    expect(after).toContain(`"i":"${again.control.viewer.instance}"`);
    expect(after?.replace(/"i":"\w+"/, '')).toBe(before?.replace(/"i":"\w+"/, ''));
    expect(again.view().seats[1]).toMatchObject({ isMine: true, isHeldElsewhere: false });
    await pass(60_000);
    expect(cat.seats()).toBe('ann ben cat .');
    expect(writes).toEqual(['ben']);
  });

  test('or on the same one, keeps it as it is [SEA-2.7.3]', async () => {
    const { ben, cat, pass, writes } = await openRoom();
    ben.setNetwork('offline');
    await pass(LOST + 5000);
    ben.setNetwork('online');
    await pass(60_000);
    expect(cat.seats()).toBe('ann ben cat .');
    expect(writes).toEqual([]);
  });
});

describe('a second instance', () => {
  test('listens, as long as the first is there, and may take the seat over [SEA-2.7.4, SEA-2.5.8]', async () => {
    const { ben, cat, pass, done, person, writes } = await openRoom();
    const phone = await person('ben');
    await pass(10_000);
    expect(phone.view().seats[1]).toMatchObject({ isMine: true, isHeldElsewhere: true });
    expect(writes).toEqual([]);
    await expect(done(phone.leave())).rejects.toMatchObject({ code: -27 });
    await done(phone.takeOver());
    expect(phone.view().seats[1]).toMatchObject({ isMine: true, isHeldElsewhere: false });
    await pass(10_000);
    expect(ben.view().seats[1]).toMatchObject({ isMine: true, isHeldElsewhere: true });
    await expect(done(ben.leave())).rejects.toMatchObject({ code: -27 });
    await done(phone.leave());
    expect(cat.seats()).toBe('ann . cat .');
  });

  test('of somebody who cannot be asked takes it for gone [SEA-2.7.3]', async () => {
    const { cat, pass, person } = await openRoom();
    const sendMessage: ChatSDK['sendMessage'] = () => Promise.reject(new Error('20009'));
    const phone = await person('ben', () => ({ sendMessage }));
    await pass(5000);
    expect(phone.view().seats[1]).toMatchObject({ isHeldElsewhere: false });
    expect(phone.errors).toEqual([]);
    expect(cat.seats()).toBe('ann ben cat .');
  });
});

describe('a host', () => {
  test('is another 30 seconds after the group has got another owner [SEA-2.7.5, SEA-2.10.17]', async () => {
    const { ann, cat, pass, done, writes } = await openRoom();
    await done(ann.client.changeGroupOwner({ groupID: STAGE, newOwnerID: 'ben' }));
    await pass(28_000);
    expect(cat.view().room?.hostID).toBe('ann');
    await pass(2000 + TURN);
    expect(cat.view().room?.hostID).toBe('ben');
    expect(cat.seats()).toBe('ben ann cat .');
    await pass(20_000);
    expect(writes).toEqual(['ann']);
  });

  test('of a live room who is gone is followed by the first co-host who is there [SEA-2.7.5]', async () => {
    const { ann, cat, pass, done } = await openRoom(LIVE);
    await done(ann.setCoHosts(['cat']));
    ann.close();
    await pass(LOST + TURN + BLINK);
    expect(cat.seats()).toBe('. ben cat .');
    await pass(7000);
    expect(cat.view()).toMatchObject({ isPaused: false, room: { hostID: 'ann' } });
    await pass(5000 + BLINK);
    expect(cat.view()).toMatchObject({ isPaused: false, room: { hostID: 'cat' } });
    expect(cat.seats()).toBe('cat ben . .');
  });

  test('whom nobody follows leaves the room paused until they are back [SEA-2.7.5]', async () => {
    const { ann, ben, cat, pass, person } = await openRoom(LIVE);
    ann.close();
    await pass(LOST + 29_000);
    expect(cat.view().isPaused).toBe(false);
    await pass(3000 + BLINK);
    for (const { view } of [ben, cat]) {
      expect(view()).toMatchObject({ isPaused: true, room: { hostID: 'ann', isOpen: true } });
    }
    await person('ann');
    await pass(5000);
    for (const { view } of [ben, cat]) expect(view().isPaused).toBe(false);
  });
});

test('who is muted in the group is shown as muted by the host, and nothing is written [SEA-2.7.8]', async () => {
  const { ann, ben, cat, pass, done, writes } = await openRoom();
  const mute = { groupID: STAGE, userID: 'ben', muteTime: 60 };
  await done(ann.client.setGroupMemberMuteTime(mute));
  for (const { view } of [ann, ben, cat]) {
    expect(view().seats[1]).toMatchObject({ isMutedByHost: true, isMuted: true });
  }
  await pass(60_000);
  expect(cat.view().seats[1]).toMatchObject({ isMutedByHost: false, isMuted: false });
  await done(ann.client.setGroupMemberMuteTime(mute));
  await done(ann.client.setGroupMemberMuteTime({ ...mute, muteTime: 0 }));
  expect(cat.view().seats[1]).toMatchObject({ isMutedByHost: false });
  expect(writes).toEqual([]);
});

test('nobody who comes later need have heard it [SEA-2.7.8]', async () => {
  const { ann, cat, done, pass, person } = await openRoom();
  cat.unwatch();
  await done(ann.client.setGroupMemberMuteTime({ groupID: STAGE, userID: 'ben', muteTime: 600 }));
  const again = await person('cat');
  await pass(1000);
  expect(again.view().seats[1]).toMatchObject({ isMutedByHost: true });
});

test('who looks no more does nothing, and has nobody watched', async () => {
  const { ann, ben, cat, pass, done, writes } = await openRoom();
  for (const { unwatch } of [ann, cat]) unwatch();
  await done(ben.client.quitGroup(STAGE));
  await pass(60_000);
  expect(writes).toEqual([]);
});

test('what is malformed harms nobody', async () => {
  const { ann, cat, pass } = await openRoom();
  const tip = (payload: unknown) => ({ type: TYPES.MSG_GRP_TIP, to: STAGE, payload });
  const custom = (data: unknown) => ({
    type: TYPES.MSG_CUSTOM,
    from: 'ann',
    to: 'ann',
    payload: { data },
  });
  const data = [
    ...[null, 7, tip(null), tip({ operationType: 2, userIDList: 'ben' })],
    tip({ operationType: 7, userIDList: ['ben'], memberList: [{ userID: 'ben', muteTime: 'x' }] }),
    ...[custom(7), custom('{'), custom('{"seat":1,"cmd":"alive?","i":7}')],
  ];
  ann.emit(EVENT.MESSAGE_RECEIVED, { data });
  await pass(60_000);
  expect(cat.seats()).toBe('ann ben cat .');
  expect(ann.view().seats[1]).toMatchObject({ isMutedByHost: false });
});

function watchStatus(sdk: ChatSDK): string[] {
  const seen: string[] = [];
  sdk.on(EVENT.USER_STATUS_UPDATED, ({ data }) => {
    for (const { userID, statusType } of data) {
      if (statusType !== TYPES.USER_STATUS_ONLINE) seen.push(userID);
    }
  });
  return seen;
}

async function until(pass: (milliseconds: number) => Promise<void>, isSo: () => boolean) {
  for (let seconds = 0; !isSo() && seconds < 60; seconds += 1) await pass(1000);
  expect(isSo()).toBe(true);
}
