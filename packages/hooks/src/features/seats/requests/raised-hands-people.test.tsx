import { ChatError, type ChatSDK, TYPES } from '@parlor/sdk';
import { act } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import {
  createRequestPeople,
  type RequestPage,
  type RequestPageOptions,
  ROOM,
  SHOW,
} from '../../../testing/seat-request-people.js';
import type { SeatRoom } from '../seat-snapshot.js';

type People = Awaited<ReturnType<typeof createRequestPeople>>;

/** Ann's room of four, where seats are asked for, and Ben in it. */
async function openRoom(ofAnn: RequestPageOptions = {}, ofBen: RequestPageOptions = {}) {
  const people = await createRequestPeople();
  const { groupID = ROOM } = ofAnn;
  const ann = await people.page('ann', ofAnn);
  await open(people, ann, 'apply');
  const ben = await people.page('ben', { groupID, ...ofBen });
  return { people, ann, ben };
}

async function open(people: People, ann: RequestPage, mode: SeatRoom['mode']) {
  expect(await people.outcomes(() => ann.current.seats.open({ count: 4, mode }))).toEqual([0]);
  await people.sees(() => expect(ann.seating).toBe('ann . . .'));
}

const handsOf = (page: RequestPage) => page.hands.hands.map(({ userID }) => userID);

/** Nothing of it is to be found where people talk. */
function expectSilence(...pages: readonly RequestPage[]) {
  for (const { current } of pages) {
    expect(current.calls).toEqual([]);
    expect(current.conversations.filter(({ type }) => type === TYPES.CONV_C2C)).toEqual([]);
    for (const { unreadCount, lastMessage } of current.conversations) {
      expect(unreadCount).toBe(0);
      expect(JSON.stringify(lastMessage ?? null)).not.toContain('cmd');
    }
  }
}

/** Remembers what a method was asked. */
function overhear(name: 'invite' | 'inviteInGroup' | 'accept') {
  const asked = vi.fn();
  const change = (client: ChatSDK): Partial<ChatSDK> => {
    asked.mockImplementation(client[name]);
    return { [name]: asked };
  };
  return { asked, change };
}

describe('a raised hand', () => {
  test('is seen by the host, and who is told yes has the seat [SEA-2.6.1, SEA-2.6.3, SEA-2.6.5]', async () => {
    const accepted = overhear('accept');
    const invited = overhear('inviteInGroup');
    const { people, ann, ben } = await openRoom(accepted, invited);
    expect(await people.outcomes(() => ben.hands.raise())).toEqual([0]);
    expect(invited.asked).toHaveBeenCalledExactlyOnceWith({
      ...{ groupID: ROOM, inviteeList: ['ann'], timeout: 60, onlineUserOnly: true },
      data: '{"seat":1,"cmd":"apply","i":0}',
    });
    expect(ben.hands.mine).toMatchObject({ status: 'raised', index: 0, error: null });
    expect(ben.hands.remainingSeconds).toBeGreaterThan(55);
    await people.sees(() => expect(handsOf(ann)).toEqual(['ben']));
    expect(handsOf(ben)).toEqual([]);
    expect(await people.outcomes(() => ann.hands.approve('ben'))).toEqual([0]);
    const answer = { inviteID: expect.any(String), data: '{"seat":1,"cmd":"apply","i":2}' };
    expect(accepted.asked).toHaveBeenCalledExactlyOnceWith(answer);
    await people.sees(() =>
      expect([ann.seating, ben.seating]).toEqual(Array(2).fill('ann ben . .')),
    );
    await people.sees(() => expect(ben.hands.mine.status).toBe('down'));
    expect(handsOf(ann)).toEqual([]);
    expectSilence(ann, ben);
    expect([...ann.problems, ...ben.problems]).toEqual([]);
  });

  test('goes one to one to the host of a live room, and is found in no list [SEA-2.6.2]', async () => {
    const invited = overhear('invite');
    const { people, ann, ben } = await openRoom({ groupID: SHOW }, invited);
    expect(await people.outcomes(() => ben.hands.raise(3))).toEqual([0]);
    expect(invited.asked).toHaveBeenCalledExactlyOnceWith({
      ...{ userID: 'ann', timeout: 60, onlineUserOnly: true },
      data: '{"seat":1,"cmd":"apply","i":3,"g":"show"}',
    });
    await people.sees(() => expect(ann.hands.hands).toMatchObject([{ userID: 'ben', index: 3 }]));
    expect(await people.outcomes(() => ann.hands.approve('ben'))).toEqual([0]);
    await people.sees(() => expect(ann.seating).toBe('ann . ben .'));
    await people.sees(() => expect(ben.hands.mine.status).toBe('down'));
    expectSilence(ann, ben);
  });

  test('is refused, taken back, or nobody answers, and is gone [SEA-2.6.6]', async () => {
    const { people, ann, ben } = await openRoom();
    await people.outcomes(() => ben.hands.raise(2));
    await people.sees(() => expect(handsOf(ann)).toEqual(['ben']));
    expect(await people.outcomes(() => ann.hands.refuse('ben'))).toEqual([0]);
    expect(handsOf(ann)).toEqual([]);
    await people.sees(() => expect(ben.hands.mine).toMatchObject({ status: 'refused', index: 2 }));
    expect(await people.outcomes(() => ann.hands.refuse('ben'))).toEqual([8010]);

    await people.outcomes(() => ben.hands.raise());
    await people.sees(() => expect(handsOf(ann)).toEqual(['ben']));
    const withdrawn = people.outcomes(() => ben.hands.withdraw());
    expect(ben.hands.mine.status).toBe('down');
    expect(await withdrawn).toEqual([0]);
    await people.sees(() => expect(handsOf(ann)).toEqual([]));
    expect(await people.outcomes(() => ann.hands.approve('ben'))).toEqual([8010]);

    await people.outcomes(() => ben.hands.raise());
    await people.sees(() => expect(handsOf(ann)).toEqual(['ben']));
    await people.pass(66_000);
    await people.sees(() => expect(ben.hands.mine.status).toBe('timedOut'));
    expect(handsOf(ann)).toEqual([]);
    await people.outcomes(() => ben.hands.withdraw());
    expect(ben.hands.mine.status).toBe('down');
    expect(ann.seating).toBe('ann . . .');
    expectSilence(ann, ben);
  });

  test('for a seat that somebody else has by then stays, and the host is told why', async () => {
    const { people, ann, ben } = await openRoom();
    const cat = await people.page('cat');
    await people.outcomes(() => ben.hands.raise(2));
    await people.pass(1_000);
    await people.outcomes(() => cat.hands.raise(2));
    await people.sees(() => expect(handsOf(ann)).toEqual(['ben', 'cat']));
    expect(await people.outcomes(() => ann.hands.approve('cat'))).toEqual([0]);
    await people.sees(() => expect(ann.seating).toBe('ann cat . .'));
    expect(await people.outcomes(() => ann.hands.approve('ben'))).toEqual([-10]);
    expect(handsOf(ann)).toEqual(['ben']);
    expect(ben.hands.mine.status).toBe('raised');
    expect(await people.outcomes(() => ann.hands.approve('ben', 0))).toEqual([0]);
    await people.sees(() => expect(ann.seating).toBe('ann cat ben .'));
    expect(await people.outcomes(() => ben.hands.raise())).toEqual([-12]);
  });

  test('is one a person: a new one replaces the old [SEA-2.6.8]', async () => {
    const { people, ann, ben } = await openRoom();
    expect(
      await people.outcomes(
        () => ben.hands.raise(2),
        () => ben.hands.raise(3),
      ),
    ).toEqual([0, 0]);
    await people.sees(() => expect(ann.hands.hands).toMatchObject([{ userID: 'ben', index: 3 }]));
    await people.outcomes(() => ben.hands.raise(4));
    await people.sees(() => expect(ann.hands.hands).toMatchObject([{ userID: 'ben', index: 4 }]));
    await people.outcomes(() => ben.hands.withdraw());
    await people.sees(() => expect(handsOf(ann)).toEqual([]));
  });

  test('is seen on all devices of the host and by co-hosts, and the first answer decides', async () => {
    const { people, ann, ben } = await openRoom();
    const [phone, cat] = [await people.page('ann'), await people.page('cat')];
    await people.outcomes(() => ann.current.seats.setCoHosts(['cat']));
    await people.sees(() => expect(ben.current.seats.room?.coHostIDs).toEqual(['cat']));
    const everybody = [ann, phone, cat];
    await people.outcomes(() => ben.hands.raise());
    await people.sees(() => expect(everybody.map(handsOf)).toEqual(Array(3).fill(['ben'])));
    expect(await people.outcomes(() => cat.hands.refuse('ben'))).toEqual([0]);
    await people.sees(() => expect(everybody.map(handsOf)).toEqual([[], [], []]));
    await people.sees(() => expect(ben.hands.mine.status).toBe('refused'));

    await people.outcomes(() => ben.hands.raise());
    await people.sees(() => expect(everybody.map(handsOf)).toEqual(Array(3).fill(['ben'])));
    expect(await people.outcomes(() => phone.hands.approve('ben'))).toEqual([0]);
    await people.sees(() => expect(ben.seating).toBe('ann ben . .'));
    await people.sees(() => expect(everybody.map(handsOf)).toEqual([[], [], []]));
    expect(await people.outcomes(() => cat.hands.approve('ben'))).toEqual([8010]);
  });

  test('that two approve at the same moment comes to one seat', async () => {
    const { people, ann, ben } = await openRoom();
    const cat = await people.page('cat');
    await people.outcomes(() => ann.current.seats.setCoHosts(['cat']));
    await people.sees(() => expect(ben.current.seats.room?.coHostIDs).toEqual(['cat']));
    await people.outcomes(() => ben.hands.raise());
    await people.sees(() => expect([ann, cat].map(handsOf)).toEqual([['ben'], ['ben']]));
    const codes = await people.outcomes(
      () => ann.hands.approve('ben'),
      () => cat.hands.approve('ben'),
    );
    // Who came second is told that Ben sits, or nothing: it is what they wanted.
    expect(codes).toContain(0);
    for (const code of codes) expect([0, -24, 8010]).toContain(code);
    await people.sees(() => expect(ann.seating).toBe('ann ben . .'));
    expect(handsOf(cat)).toEqual([]);
  });

  test('outlasts a reload where the room remembers it, and the host alone writes that [SEA-2.6.4]', async () => {
    const { people, ann, ben } = await openRoom();
    const cat = await people.page('cat', { keepsQueue: true });
    await people.outcomes(() => ann.current.seats.setCoHosts(['cat']));
    await people.sees(() => expect(ben.current.seats.room?.coHostIDs).toEqual(['cat']));
    await people.outcomes(() => ben.hands.raise(3));
    await people.sees(() => expect(handsOf(cat)).toEqual(['ben']));
    const later = await people.page('ann');
    expect(handsOf(later)).toEqual([]);
    later.leave();

    const keeper = await people.page('ann', { keepsQueue: true });
    await people.outcomes(() => ben.hands.raise(2));
    await people.sees(() => expect(handsOf(keeper)).toEqual(['ben']));
    const reloaded = await people.page('ann');
    await people.sees(() =>
      expect(reloaded.hands.hands).toMatchObject([{ userID: 'ben', index: 2, inviteID: '' }]),
    );
    expect(await people.outcomes(() => reloaded.hands.approve('ben'))).toEqual([0]);
    await people.sees(() => expect(ben.seating).toBe('ann ben . .'));
    await people.sees(() => expect(handsOf(reloaded)).toEqual([]));
  });

  test('that the room remembers is forgotten with its end', async () => {
    const { people, ann, ben } = await openRoom({ keepsQueue: true });
    await people.outcomes(() => ben.hands.raise());
    await people.sees(() => expect(handsOf(ann)).toEqual(['ben']));
    const late = await people.page('ann');
    await people.sees(() => expect(late.hands.hands).toMatchObject([{ inviteID: '' }]));
    expect(await people.outcomes(() => late.hands.refuse('ben'))).toEqual([0]);
    // The host's other page has seen it, and still does: there it can be told to Ben.
    await people.outcomes(() => ben.hands.withdraw());
    await people.sees(() => expect([ann, late].map(handsOf)).toEqual([[], []]));
    const { data } = await ann.chat.sdk.getGroupAttributes({ groupID: ROOM, keyList: [] });
    expect(data.groupAttributes['seat.meta']).not.toContain('"q"');
  });

  test('comes down when I am shown the room no longer, and when it is closed', async () => {
    const { people, ann, ben } = await openRoom();
    const cat = await people.page('cat');
    await people.outcomes(
      () => ben.hands.raise(),
      () => cat.hands.raise(),
    );
    await people.sees(() => expect(handsOf(ann)).toHaveLength(2));
    act(() => ben.leave());
    await people.sees(() => expect(handsOf(ann)).toEqual(['cat']));
    await people.outcomes(() => ann.current.seats.close());
    await people.sees(() => expect(cat.hands.mine.status).toBe('down'));
    expect(handsOf(ann)).toEqual([]);
    expect(await people.outcomes(() => cat.hands.raise())).toEqual([-18]);
  });

  test('comes down when I leave the group, and when I sit in another way', async () => {
    const { people, ann, ben } = await openRoom();
    const cat = await people.page('cat');
    await people.outcomes(
      () => ben.hands.raise(),
      () => cat.hands.raise(),
    );
    await people.sees(() => expect(handsOf(ann)).toHaveLength(2));
    await people.outcomes(() => ben.chat.sdk.quitGroup(ROOM));
    await people.sees(() => expect(ben.hands.mine.status).toBe('down'));
    await people.sees(() => expect(handsOf(ann)).toEqual(['cat']));
    await people.outcomes(() => ann.current.seats.setMode('free'));
    await people.sees(() => expect(cat.current.seats.room?.mode).toBe('free'));
    expect(await people.outcomes(() => cat.current.seats.take(4))).toEqual([0]);
    await people.sees(() => expect(cat.hands.mine.status).toBe('down'));
    await people.sees(() => expect(handsOf(ann)).not.toContain('cat'));
  });

  test('may leave taking the seat to me, which is kept for 20 seconds', async () => {
    const { people, ann, ben } = await openRoom({}, { takesSeat: false });
    for (const isTaken of [false, true]) {
      await people.outcomes(() => ben.hands.raise());
      await people.sees(() => expect(handsOf(ann)).toEqual(['ben']));
      await people.outcomes(() => ann.hands.approve('ben'));
      await people.sees(() =>
        expect(ben.hands.mine).toMatchObject({ status: 'approved', index: 2 }),
      );
      expect(ben.hands.remainingSeconds).toBeGreaterThan(15);
      expect(ben.seating).toBe('ann (ben) . .');
      if (isTaken) expect(await people.outcomes(() => ben.hands.takeSeat())).toEqual([0]);
      else {
        await people.pass(22_000);
        await people.sees(() => expect(ben.hands.mine.status).toBe('timedOut'));
        expect(await people.outcomes(() => ben.hands.takeSeat())).toEqual([-13]);
      }
    }
    await people.sees(() => expect(ann.seating).toBe('ann ben . .'));
  });

  test('that could not be told yes has no seat kept', async () => {
    const accept = () => Promise.reject(new ChatError({ code: 2801 }));
    const { people, ann, ben } = await openRoom(
      { change: () => ({ accept }) },
      { takesSeat: false },
    );
    await people.outcomes(() => ben.hands.raise());
    await people.sees(() => expect(handsOf(ann)).toEqual(['ben']));
    expect(await people.outcomes(() => ann.hands.approve('ben'))).toEqual([2801]);
    await people.sees(() => expect(ben.seating).toBe('ann . . .'));
  });

  test('that was not told yes, but has sat down on the seat that was kept meanwhile, was granted', async () => {
    let refuse = (_error: ChatError) => {};
    const accept = () => new Promise<never>((_, reject) => (refuse = reject));
    const { people, ann, ben } = await openRoom({ change: () => ({ accept }) });
    await people.outcomes(() => ben.hands.raise());
    await people.sees(() => expect(handsOf(ann)).toEqual(['ben']));
    const approval = ann.hands.approve('ben');
    await people.sees(() => expect(ann.seating).toBe('ann ben . .'));
    refuse(new ChatError({ code: 2801 }));
    expect(await people.outcomes(() => approval)).toEqual([0]);
    expect(ann.seating).toBe('ann ben . .');
  });

  test('that could not be taken back is still raised', async () => {
    const cancel = () => Promise.reject(new ChatError({ code: 2801 }));
    const { people, ann, ben } = await openRoom({}, { change: () => ({ cancel }) });
    await people.outcomes(() => ben.hands.raise());
    await people.sees(() => expect(handsOf(ann)).toEqual(['ben']));
    expect(await people.outcomes(() => ben.hands.withdraw())).toEqual([2801]);
    expect(ben.hands.mine.status).toBe('raised');
    expect(await people.outcomes(() => ann.hands.approve('ben'))).toEqual([0]);
    await people.sees(() => expect(ben.seating).toBe('ann ben . .'));
  });

  test('is the same object while other things change, as is the list', async () => {
    const { people, ann, ben } = await openRoom();
    await people.outcomes(() => ben.hands.raise());
    await people.sees(() => expect(handsOf(ann)).toEqual(['ben']));
    const [{ hands }, { mine }] = [ann.hands, ben.hands];
    await people.outcomes(() => ann.current.seats.lock(4, true));
    await people.sees(() => expect(ben.current.seats.seats[3]?.status).toBe('locked'));
    expect(ann.hands.hands).toBe(hands);
    expect(ben.hands.mine).toBe(mine);
  });

  test('that could not be sent has failed, and says why', async () => {
    const inviteInGroup = () => Promise.reject(new ChatError({ code: 10017 }));
    const { people, ann, ben } = await openRoom({}, { change: () => ({ inviteInGroup }) });
    expect(await people.outcomes(() => ben.hands.raise())).toEqual([10017]);
    expect(ben.hands.mine).toMatchObject({ status: 'failed', error: { code: 10017 } });
    expect(await people.outcomes(() => ann.hands.raise())).toEqual([-26]);
    expect(await people.outcomes(() => ben.hands.raise(1))).toEqual([-10]);
    expect(await people.outcomes(() => ben.hands.raise(9))).toEqual([-20]);
    await people.outcomes(() => ann.current.seats.setMode('invite'));
    await people.sees(() => expect(ben.current.seats.room?.mode).toBe('invite'));
    expect(await people.outcomes(() => ben.hands.raise())).toEqual([-13]);
  });
});
