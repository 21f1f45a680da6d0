import { ChatError } from '@parlor/sdk';
import { act } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { type AudioPage, createAudioPeople, ROOM, SHOW } from '../../testing/audio-people.js';
import { begin } from '../../testing/begin.js';
import { seatsFeature } from '../seats/index.js';

/** Ann's room of four seats, which Ann and Ben hear; Ann sits. */
async function openRoom() {
  const people = await createAudioPeople();
  const ann = await people.page('ann');
  const ben = await people.page('ben');
  await people.open(ann);
  await people.sees(() => expect(ben.call.speakers).toHaveLength(1));
  return { people, ann, ben };
}

/** The same, and Ben sits on the second seat. */
async function withBenSeated() {
  const { people, ann, ben } = await openRoom();
  expect(await people.outcomes(() => ben.seats.take(2))).toEqual([0]);
  await people.sees(() => expect(ann.call.speakers).toHaveLength(1));
  for (const page of [ann, ben]) page.call.deeds.splice(0);
  return { people, ann, ben };
}

const instanceOf = ({ chat }: AudioPage) => chat.instance.slice(0, 8);

describe('who sits', () => {
  test('is heard, and who stands only listens', async () => {
    const { people, ann, ben } = await openRoom();
    expect(ann.call.deeds).toEqual(['publish']);
    expect(ann.call.access).toMatchObject({
      ...{ groupID: ROOM, userID: 'ann', instance: instanceOf(ann) },
    });
    expect(ben.deeds).toEqual(['hear ann']);
    expect(ben.call.speakers).toEqual([
      { userID: 'ann', instance: instanceOf(ann), isMuted: false },
    ]);
    expect(await people.outcomes(() => ben.seats.take(2))).toEqual([0]);
    expect(ben.deeds).toEqual(['publish']);
    expect(ben.current.heard).toMatchObject({ status: 'connected', microphone: 'on' });
    await people.sees(() => expect(ann.call.speakers).toHaveLength(1));
    expect(ann.call.speakers).toEqual([
      { userID: 'ben', instance: instanceOf(ben), isMuted: false },
    ]);
    expect([...ann.problems, ...ben.problems]).toEqual([]);
  });

  test('and is muted comes in muted', async () => {
    const { people, ann, ben } = await withBenSeated();
    await people.outcomes(() => ann.seats.muteSeat(2, true));
    await people.sees(() => expect(ben.seats.mySeat?.isMuted).toBe(true));
    act(() => ben.setBridge(undefined));
    expect(ben.current.heard.status).toBe('off');
    await people.pass(20);
    expect(ben.call.isLeft).toBe(true);
    act(() => ben.setBridge(ben.audio));
    await people.sees(() => expect(ben.audio.calls).toHaveLength(2));
    expect(ben.call.deeds).toContain('publish muted');
    expect(ben.call.isAudible).toBe(false);
  });

  test('mutes themselves at once, before it is written, and is heard again', async () => {
    const { people, ann, ben } = await withBenSeated();
    const muted = begin(() => ben.seats.muteSelf(true));
    expect(ben.deeds).toEqual(['mute']);
    expect(ben.call.isAudible).toBe(false);
    expect(await people.outcomes(() => muted)).toEqual([0]);
    await people.sees(() => expect(ann.call.speakers).toMatchObject([{ isMuted: true }]));
    expect(await people.outcomes(() => ben.seats.muteSelf(false))).toEqual([0]);
    expect(ben.deeds).toEqual(['unmute']);
    await people.sees(() => expect(ann.call.speakers).toMatchObject([{ isMuted: false }]));
    expect(ann.deeds).toEqual(['hear (ben)', 'hear ben']);
  });

  test('is silent as soon as the host says so', async () => {
    const { people, ann, ben } = await withBenSeated();
    expect(await people.outcomes(() => ann.seats.muteSeat(2, true))).toEqual([0]);
    await people.sees(() => expect(ben.call.isAudible).toBe(false));
    expect(ben.deeds).toEqual(['mute']);
    expect(await people.outcomes(() => ann.seats.muteSeat(2, false))).toEqual([0]);
    await people.sees(() => expect(ben.call.isAudible).toBe(true));
    expect(ben.deeds).toEqual(['unmute']);
  });

  test('is silent as long as they may not speak in the group', async () => {
    const { people, ann, ben } = await withBenSeated();
    const mute = () =>
      ann.client.setGroupMemberMuteTime({ groupID: ROOM, userID: 'ben', muteTime: 60 });
    expect(await people.outcomes(mute)).toEqual([0]);
    await people.sees(() => expect(ben.call.isAudible).toBe(false));
    await people.sees(() => expect(ann.call.speakers).toMatchObject([{ isMuted: true }]));
    await people.pass(61_000);
    await people.sees(() => expect(ben.call.isAudible).toBe(true));
    expect(ben.deeds).toEqual(['mute', 'unmute']);
  });

  test('moves to another seat, and their microphone is not touched, nor what others hear', async () => {
    const { people, ann, ben } = await withBenSeated();
    expect(await people.outcomes(() => ben.seats.move(4))).toEqual([0]);
    await people.sees(() => expect(ann.seats.seats[3]?.userID).toBe('ben'));
    expect(ben.deeds).toEqual([]);
    expect(ann.deeds).toEqual([]);
    expect(ben.call.isAudible).toBe(true);
  });

  test('is heard on while nobody runs the room', async () => {
    const { people, ann, ben } = await withBenSeated();
    act(() => ann.leave());
    act(() => ann.setNetwork('offline'));
    await people.pass(60_000);
    expect(ben.call.isAudible).toBe(true);
    expect(ben.deeds.filter((deed) => !deed.startsWith('hear'))).toEqual([]);
  });
});

describe('the microphone is closed', () => {
  test('at once when somebody gets up, before it is written', async () => {
    const { people, ann, ben } = await withBenSeated();
    const left = begin(() => ben.seats.leave());
    expect(ben.deeds).toEqual(['unpublish']);
    expect(ben.current.heard).toMatchObject({ status: 'connected', microphone: 'off' });
    expect(await people.outcomes(() => left)).toEqual([0]);
    await people.sees(() => expect(ann.call.speakers).toEqual([]));
    expect(ben.deeds).toEqual([]);
    expect(ben.call.isLeft).toBe(false);
  });

  test('and opened again when getting up is refused', async () => {
    const { people, ben } = await withBenSeated();
    const refusal = new ChatError({ code: -15 });
    const backend = { perform: () => Promise.reject(refusal) };
    ben.chat.feature(seatsFeature).setBackend(ROOM, backend);
    const left = begin(() => ben.seats.leave());
    expect(ben.call.isPublishing).toBe(false);
    expect(await people.outcomes(() => left)).toEqual([-15]);
    expect(ben.deeds).toEqual(['unpublish', 'publish']);
    expect(ben.current.heard.microphone).toBe('on');
  });

  test('and not opened again before a server of the app’s has told that one got up', async () => {
    const { people, ann, ben } = await withBenSeated();
    ben.chat.feature(seatsFeature).setBackend(ROOM, {
      async perform() {
        // It answers first, and what it writes is told later.
        people.clock.setTimeout(() => void ann.seats.kick(2), 300);
      },
    });
    expect(await people.outcomes(() => ben.seats.leave())).toEqual([0]);
    await people.sees(() => expect(ben.seats.mySeat).toBeUndefined());
    expect(ben.deeds).toEqual(['unpublish']);
  });

  test('when the host puts somebody off their seat', async () => {
    const { people, ann, ben } = await withBenSeated();
    expect(await people.outcomes(() => ann.seats.kick(2))).toEqual([0]);
    await people.sees(() => expect(ben.call.isPublishing).toBe(false));
    expect(ben.deeds).toEqual(['unpublish']);
    expect(ben.current.heard.status).toBe('connected');
  });

  test('here when the seat is taken over on another page of mine, and opened there', async () => {
    const { people, ann, ben } = await withBenSeated();
    const there = await people.page('ben');
    await people.sees(() => expect(there.current.heard.status).toBe('connected'));
    await people.pass(3_000);
    expect(there.seats.mySeat?.isHeldElsewhere).toBe(true);
    // Nobody hears themselves, from whatever page.
    expect(there.deeds).toEqual(['hear ann']);
    expect(await people.outcomes(() => there.seats.takeOver())).toEqual([0]);
    expect(there.deeds).toEqual(['publish']);
    await people.sees(() => expect(ben.call.isPublishing).toBe(false));
    expect(ben.deeds).toEqual(['unpublish']);
    const instance = instanceOf(there);
    await people.sees(() => expect(ann.call.speakers).toMatchObject([{ instance }]));
  });

  test('and the call left when the room is closed', async () => {
    const { people, ann, ben } = await withBenSeated();
    const closed = begin(() => ann.seats.close());
    expect(ann.deeds).toEqual(['unpublish']);
    expect(await people.outcomes(() => closed)).toEqual([0]);
    await people.sees(() => expect(ben.call.isLeft).toBe(true));
    expect(ann.deeds).toEqual(['leave']);
    expect(ben.current.heard.status).toBe('off');
    await people.open(ann);
    await people.sees(() => expect(ben.audio.current).toHaveLength(1));
    expect(ben.call.speakers).toMatchObject([{ userID: 'ann' }]);
  });

  test('and the call left when one is put out of the group', async () => {
    const { people, ann, ben } = await withBenSeated();
    await people.outcomes(() =>
      ann.client.deleteGroupMember({ groupID: ROOM, userIDList: ['ben'] }),
    );
    await people.sees(() => expect(ben.call.isLeft).toBe(true));
    expect(ben.current.heard.status).toBe('off');
    await people.sees(() => expect(ann.call.speakers).toEqual([]));
  });
});

test('a live room is heard by all who are in it', async () => {
  const people = await createAudioPeople();
  const ann = await people.page('ann', { groupID: SHOW });
  const ben = await people.page('ben', { groupID: SHOW });
  await people.open(ann);
  await people.sees(() => expect(ben.call.speakers).toMatchObject([{ userID: 'ann' }]));
  expect(await people.outcomes(() => ben.seats.take(2))).toEqual([0]);
  await people.sees(() => expect(ann.call.speakers).toMatchObject([{ userID: 'ben' }]));
  expect(ben.call.isAudible).toBe(true);
});

test('who is not in the group hears nothing, and hears it once they are', async () => {
  const { people } = await openRoom();
  const eve = await people.page('eve');
  expect(eve.seats.error).toMatchObject({ code: 10007 });
  expect(eve.current.heard.status).toBe('off');
  expect(eve.audio.calls).toEqual([]);
  expect(await people.outcomes(() => eve.client.joinGroup({ groupID: ROOM }))).toEqual([0]);
  await people.sees(() => expect(eve.current.heard.status).toBe('connected'));
});

test('while the line of the chat is lost the call goes on, and comes to what has changed', async () => {
  const { people, ann, ben } = await withBenSeated();
  act(() => ben.setNetwork('offline'));
  await people.pass(8_000);
  expect(ben.call.isAudible).toBe(true);
  expect(ben.current.heard.status).toBe('connected');
  expect(await people.outcomes(() => ann.seats.muteSeat(2, true))).toEqual([0]);
  expect(ben.deeds).toEqual([]);
  act(() => ben.setNetwork('online'));
  await people.pass(40_000);
  await people.sees(() => expect(ben.call.isAudible).toBe(false));
  expect(ben.audio.calls).toHaveLength(1);
  expect(ben.call.deeds.filter((deed) => deed === 'unpublish')).toEqual([]);
});
