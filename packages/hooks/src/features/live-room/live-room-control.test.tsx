import { ChatError, type ChatSDK } from '@parlor/sdk';
import { describe, expect, test } from 'vitest';
import { codeOf, createLiveRooms, PARTY, SHOW, TEA } from '../../testing/live-room-people.js';
import { seatsOf } from '../seats/seats.store.js';

/** Long enough for the service to let go of who has no line. */
const LONG = 45_000;

async function openShow() {
  const rooms = await createLiveRooms();
  const [ann, ben] = [await rooms.person('ann'), await rooms.person('ben')];
  const [stage, hall] = [ann.look(SHOW), ben.look(SHOW)];
  await rooms.pass();
  return { ...rooms, ann, ben, stage, hall };
}

/** What the service says to who may not come in. */
const refusal = () => new ChatError({ code: 10007 });

/** Lets time pass until it is answered. */
async function outcome(pass: (milliseconds: number) => Promise<void>, action: Promise<unknown>) {
  let isOver = false;
  const code = codeOf(action);
  void code.then(() => {
    isOver = true;
  });
  while (!isOver) await pass(100);
  // Others hear of it.
  await pass(1000);
  return code;
}

describe('who looks at a live room', () => {
  test('is in it, and sees what is said there', async () => {
    const { pass, ann, ben, hall } = await openShow();
    expect(ben.room(SHOW)).toMatchObject({
      status: 'joined',
      group: { groupID: SHOW, name: 'Show', type: 'AVChatRoom' },
      error: null,
      end: null,
    });
    expect(await outcome(pass, ann.say(SHOW, 'welcome'))).toBe(0);
    expect(hall.texts()).toEqual(['welcome']);
  });

  test('is out of it when nobody looks any more, and not before', async () => {
    const { pass, ben, hall } = await openShow();
    const again = ben.look(SHOW);
    hall.unlook();
    await pass(1000);
    expect(await ben.rooms()).toEqual([SHOW]);
    again.unlook();
    await pass(1000);
    expect(await ben.rooms()).toEqual([]);
    expect(ben.room(SHOW).status).toBe('left');
  });

  test('stays in when another place looks in the moment in which one goes', async () => {
    const calls: string[] = [];
    const rooms = await createLiveRooms();
    const ben = await rooms.person('ben', (client) => ({
      quitGroup: (groupID) => {
        calls.push(groupID);
        return client.quitGroup(groupID);
      },
    }));
    ben.look(SHOW).unlook();
    ben.look(SHOW);
    await rooms.pass(1000);
    expect([ben.room(SHOW).status, calls]).toEqual(['joined', []]);
  });

  test('who comes back while going out is in at the end', async () => {
    const { pass, ann, ben, hall } = await openShow();
    hall.unlook();
    const left = ben.control.leave(SHOW);
    const back = ben.look(SHOW);
    await outcome(pass, left);
    await pass(1000);
    expect(ben.room(SHOW).status).toBe('joined');
    await outcome(pass, ann.say(SHOW, 'still here?'));
    expect(back.texts()).toEqual(['still here?']);
  });

  test('who comes back is in, though the way in before is refused only then', async () => {
    let refuse: (() => void) | undefined;
    const rooms = await createLiveRooms();
    const ann = await rooms.person('ann');
    const ben = await rooms.person('ben', (client) => ({
      joinGroup: (options) => {
        if (refuse) return client.joinGroup(options);
        return new Promise((_, reject) => {
          refuse = () => reject(refusal());
        });
      },
    }));
    ann.look(SHOW);
    const hall = ben.look(SHOW);
    await rooms.pass();
    hall.unlook();
    await Promise.resolve();
    const back = ben.look(SHOW);
    await rooms.pass();
    refuse?.();
    await rooms.pass(1000);
    expect(ben.room(SHOW)).toMatchObject({ status: 'joined', error: null });
    await outcome(rooms.pass, ann.say(SHOW, 'hello again'));
    expect(back.texts()).toEqual(['hello again']);
    back.unlook();
    await rooms.pass(1000);
    expect(await ben.rooms()).toEqual([]);
  });

  test('after another failed for a moment tries again for both', async () => {
    let joins = 0;
    const rooms = await createLiveRooms();
    const ben = await rooms.person('ben', (client) => ({
      joinGroup: (options) => {
        joins += 1;
        const busy = new ChatError({ code: 10002 });
        return joins === 1 ? Promise.reject(busy) : client.joinGroup(options);
      },
    }));
    ben.look(SHOW);
    await rooms.pass(1000);
    expect(ben.room(SHOW)).toMatchObject({ status: 'error', error: { code: 10002 } });
    ben.look(SHOW);
    await rooms.pass(1000);
    expect(ben.room(SHOW)).toMatchObject({ status: 'joined', error: null });
  });

  test('is let stay by the seats of the room, as long as those are looked at', async () => {
    const { pass, ben, hall } = await openShow();
    const unwatch = ben.seats.watch(SHOW);
    await pass(1000);
    hall.unlook();
    await pass(1000);
    expect(await ben.rooms()).toEqual([SHOW]);
    expect(seatsOf(ben.seats.slice.read(), SHOW).isLoaded).toBe(true);
    unwatch();
    await pass(1000);
    expect(await ben.rooms()).toEqual([]);
  });

  test('has left the first when another is joined', async () => {
    const { pass, ben, hall } = await openShow();
    ben.look(PARTY);
    await pass(1000);
    expect([ben.room(SHOW).status, ben.room(PARTY).status]).toEqual(['left', 'joined']);
    expect(await ben.rooms()).toEqual([PARTY]);
    hall.unlook();
    await pass(1000);
    expect(ben.room(PARTY).status).toBe('joined');
  });

  test('has left the first also when the second was joined before the SDK has told of either', async () => {
    const rooms = await createLiveRooms({ listEventInterval: 1000 });
    const ben = await rooms.person('ben');
    ben.look(SHOW);
    ben.look(PARTY);
    await rooms.pass(5000);
    expect([ben.room(SHOW).status, ben.room(PARTY).status]).toEqual(['left', 'joined']);
    expect(await ben.rooms()).toEqual([PARTY]);
  });

  test('is let stay by seats that go and come back within one moment', async () => {
    const quits: string[] = [];
    const rooms = await createLiveRooms();
    const ben = await rooms.person('ben', (client) => ({
      quitGroup: (groupID) => {
        quits.push(groupID);
        return client.quitGroup(groupID);
      },
    }));
    const hall = ben.look(SHOW);
    const unwatch = ben.seats.watch(SHOW);
    await rooms.pass(1000);
    hall.unlook();
    await rooms.pass(1000);
    unwatch();
    const again = ben.seats.watch(SHOW);
    await rooms.pass(1000);
    expect([await ben.rooms(), quits]).toEqual([[SHOW], []]);
    again();
    await rooms.pass(1000);
    expect([await ben.rooms(), quits]).toEqual([[], [SHOW]]);
  });

  test('is told that there is none, and may try again', async () => {
    const { pass, person } = await createLiveRooms();
    const ben = await person('ben');
    ben.look('none');
    await pass(1000);
    expect(ben.room('none')).toMatchObject({ status: 'error', error: { code: 10010 } });
    expect(await outcome(pass, ben.control.join('none'))).toBe(10010);
  });

  test('is not made a member of a group that is no live room', async () => {
    const { pass, person } = await createLiveRooms();
    const [ann, ben] = [await person('ann'), await person('ben')];
    ann.look(TEA);
    await pass(1000);
    expect(ann.room(TEA)).toMatchObject({ status: 'error', error: { code: -1 } });
    ben.look(TEA);
    await pass(1000);
    expect(ben.room(TEA).status).toBe('error');
    const { data } = await ann.client.getGroupMemberList({ groupID: TEA });
    expect(data.memberList.map(({ userID }) => userID)).toEqual(['ann']);
  });
});

describe('a room that ends', () => {
  test('was dismissed', async () => {
    const { pass, ann, ben } = await openShow();
    await outcome(pass, ann.client.dismissGroup(SHOW));
    await pass(1000);
    expect(ben.room(SHOW)).toMatchObject({ status: 'left', end: 'dismissed' });
  });

  test('ends for who is banned, and cannot be joined again', async () => {
    const { pass, ann, ben } = await openShow();
    const options = { groupID: SHOW, userIDList: ['ben'], duration: 60 };
    await outcome(pass, ann.client.deleteGroupMember(options));
    await pass(1000);
    expect(ben.room(SHOW)).toMatchObject({ status: 'left', end: 'banned' });
    expect(await outcome(pass, ben.control.join(SHOW))).toBe(10007);
    expect(ben.room(SHOW)).toMatchObject({ status: 'error', end: null, error: { code: 10007 } });
  });

  test('is only shown as left to who owns it', async () => {
    const { pass, ann, ben, stage } = await openShow();
    expect(await outcome(pass, ann.control.leave(SHOW))).toBe(0);
    expect(ann.room(SHOW).status).toBe('left');
    await outcome(pass, ben.say(SHOW, 'are you there?'));
    expect(stage.texts()).toEqual([]);
    expect(await outcome(pass, ann.control.join(SHOW))).toBe(0);
    expect(ann.room(SHOW).status).toBe('joined');
  });
});

describe('after a break', () => {
  test('that was short, one is still in', async () => {
    const { pass, ann, ben, hall } = await openShow();
    ben.setNetwork('offline');
    await pass(5000);
    ben.setNetwork('online');
    await pass(40_000);
    await outcome(pass, ann.say(SHOW, 'hello'));
    expect([ben.room(SHOW).status, hall.texts()]).toEqual(['joined', ['hello']]);
  });

  test('in which the service has let me go, I am in again by myself', async () => {
    const { pass, ann, ben, hall } = await openShow();
    ben.setNetwork('offline');
    await pass(LONG);
    ben.setNetwork('online');
    await pass(40_000);
    expect(ben.room(SHOW).status).toBe('joined');
    await outcome(pass, ann.say(SHOW, 'welcome back'));
    expect(hall.texts()).toEqual(['welcome back']);
    expect(ben.errors).toEqual([]);
  });

  test('one that comes to look is in too, though the SDK says that it was in before', async () => {
    const rooms = await createLiveRooms();
    const [ann, ben] = [await rooms.person('ann'), await rooms.person('ben')];
    ann.look(SHOW);
    await outcome(rooms.pass, ben.client.joinGroup({ groupID: SHOW }));
    ben.setNetwork('offline');
    await rooms.pass(LONG);
    ben.setNetwork('online');
    await rooms.pass(40_000);
    expect(await outcome(rooms.pass, ben.say(SHOW, 'unheard'))).toBe(10007);
    const hall = ben.look(SHOW);
    await rooms.pass(1000);
    await outcome(rooms.pass, ann.say(SHOW, 'welcome'));
    expect([ben.room(SHOW).status, hall.texts()]).toEqual(['joined', ['welcome']]);
  });

  test('a seat can be taken, though the SDK says that one is in', async () => {
    const { pass, ann, ben, hall } = await openShow();
    hall.unlook();
    ben.seats.watch(SHOW);
    expect(await outcome(pass, ann.seats.perform(SHOW, { type: 'open', count: 4 }))).toBe(0);
    await outcome(pass, ben.client.joinGroup({ groupID: SHOW }));
    ben.setNetwork('offline');
    await pass(LONG);
    ben.setNetwork('online');
    await pass(1000);
    expect(await outcome(pass, ben.seats.perform(SHOW, { type: 'take', index: 2 }))).toBe(0);
  });

  /** Ben was let go, and his SDK does not know: it answers from a memory that is wrong. */
  async function openUnawares(changes: (sdk: ChatSDK) => Partial<ChatSDK> = () => ({})) {
    let isBlind = false;
    const rooms = await createLiveRooms();
    const ann = await rooms.person('ann');
    const ben = await rooms.person('ben', (client) => ({
      ...changes(client),
      getGroupAttributes: (options) =>
        isBlind
          ? Promise.resolve({ code: 0, data: { groupAttributes: {} } })
          : client.getGroupAttributes(options),
    }));
    const [stage, hall] = [ann.look(SHOW), ben.look(SHOW)];
    await rooms.pass();
    isBlind = true;
    ben.setNetwork('offline');
    await rooms.pass(LONG);
    ben.setNetwork('online');
    await rooms.pass(40_000);
    return { ...rooms, ben, stage, hall };
  }

  test('what I say finds its way, when it is found only by saying it that I was let go', async () => {
    const { pass, ben, stage } = await openUnawares();
    expect(await outcome(pass, ben.control.send(SHOW, 'am I in?'))).toBe(0);
    expect(stage.texts()).toEqual(['am I in?']);
  });

  test('whoever is found to be let go by saying something, and is refused, is told so', async () => {
    let joins = 0;
    const { pass, ben, hall } = await openUnawares((client) => ({
      joinGroup: (options) => {
        joins += 1;
        return joins === 1 ? client.joinGroup(options) : Promise.reject(refusal());
      },
    }));
    expect(ben.room(SHOW).status).toBe('joined');
    expect(await outcome(pass, ben.control.send(SHOW, 'am I in?'))).toBe(10007);
    expect(ben.room(SHOW)).toMatchObject({ status: 'error', error: { code: 10007 } });
    expect(hall.texts()).toEqual([]);
  });

  test('in which I came to look, I am in by myself', async () => {
    const rooms = await createLiveRooms();
    const [ann, ben] = [await rooms.person('ann'), await rooms.person('ben')];
    ann.look(SHOW);
    ben.setNetwork('offline');
    const hall = ben.look(SHOW);
    await rooms.pass(LONG);
    expect(ben.room(SHOW)).toMatchObject({ status: 'error', error: { retryable: true } });
    ben.setNetwork('online');
    await rooms.pass(40_000);
    expect(ben.room(SHOW)).toMatchObject({ status: 'joined', error: null });
    await outcome(rooms.pass, ann.say(SHOW, 'there you are'));
    expect(hall.texts()).toEqual(['there you are']);
    hall.unlook();
    await rooms.pass(1000);
    expect(await ben.rooms()).toEqual([]);
  });

  test('of the login one is in again by itself', async () => {
    const { pass, world, ann, ben, hall } = await openShow();
    world.engine.admin.kick('ben');
    await pass(1000);
    const userSig = world.engine.signUserSig('ben');
    await outcome(pass, ben.client.login({ userID: 'ben', userSig }));
    await pass(1000);
    expect(ben.room(SHOW).status).toBe('joined');
    await outcome(pass, ann.say(SHOW, 'once more'));
    expect(hall.texts()).toEqual(['once more']);
  });
});

describe('what I say', () => {
  test('is shown at once, and as sent when it is', async () => {
    const { pass, ben, stage, hall } = await openShow();
    const sent = ben.control.send(SHOW, 'hello');
    expect(hall.show().messages.at(-1)).toMatchObject({ sendState: 'sending', flow: 'out' });
    expect(await outcome(pass, sent)).toBe(0);
    expect(hall.show().messages.at(-1)).toMatchObject({ sendState: null, status: 'success' });
    expect(stage.texts()).toEqual(['hello']);
    expect(hall.texts()).toEqual(['hello']);
  });

  test('is taken back when it is refused', async () => {
    const { person, pass } = await createLiveRooms();
    const refuse = (): ReturnType<ChatSDK['sendMessage']> =>
      Promise.reject(new ChatError({ code: 80001 }));
    const ben = await person('ben', () => ({ sendMessage: refuse }));
    const hall = ben.look(SHOW);
    await pass(1000);
    expect(await codeOf(ben.control.send(SHOW, 'rude'))).toBe(80001);
    expect(hall.texts()).toEqual([]);
    expect(await codeOf(ben.control.send(SHOW, ''))).toBe(-1);
  });

  test('elsewhere is shown here too', async () => {
    const { pass, person, ben, hall } = await openShow();
    const phone = await person('ben');
    phone.look(SHOW);
    await pass(1000);
    await outcome(pass, phone.control.send(SHOW, 'from my phone'));
    expect(ben.room(SHOW).status).toBe('joined');
    expect(hall.texts()).toEqual(['from my phone']);
  });
});
