import { TYPES } from '@parlor/sdk';
import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../storage/memory-store.js';
import { type TestLine, TestWorld } from '../../testing/test-line.js';
import type { EngineSeed } from '../seed/engine-seed.js';

const { USER_STATUS_ONLINE, USER_STATUS_OFFLINE, USER_STATUS_UNLOGINED } = TYPES;

/** Milliseconds that a session waits for its client. */
const WAITING = 30_000;

/** What an instance was told of others, and of itself: `bob 1 “at lunch”`. */
function toldTo(line: TestLine): string[] {
  return line.pushes.flatMap((push) =>
    push.type === 'presence.changed'
      ? push.statuses.map(
          ({ userID, statusType, customStatus }) => `${userID} ${statusType} “${customStatus}”`,
        )
      : [],
  );
}

/** What an instance is answered of some people. */
async function asked(line: TestLine, ...userIDs: string[]) {
  const { statuses } = await line.call('presence.query', { userIDs });
  return statuses.map(({ statusType, customStatus }) => [statusType, customStatus]);
}

/** People who have never been here. */
const crowd = (size: number): EngineSeed => ({
  users: Array.from({ length: size }, (_, index) => ({ userID: `guest-${index}` })),
});

describe('who is there', () => {
  it('has never logged in, or is not known at all [PRS-5.33]', async () => {
    const world = new TestWorld({ seed: { users: [{ userID: 'bob' }] } });
    const ann = await world.login('ann');
    expect(await ann.call('presence.query', { userIDs: ['bob', 'nobody'] })).toEqual({
      statuses: [{ userID: 'bob', statusType: USER_STATUS_UNLOGINED, customStatus: '' }],
      failures: [{ userID: 'nobody', code: 70107 }],
    });
  });

  it('goes on while a line that was cut is waited for, and is told once that it is gone', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    await ann.call('presence.subscribe', { userIDs: ['bob'] });
    bob.hangUp();
    await world.clock.advance(WAITING - 1);
    expect(await asked(ann, 'bob')).toEqual([[USER_STATUS_ONLINE, '']]);
    await world.clock.advance(1);
    expect(await asked(ann, 'bob')).toEqual([[USER_STATUS_OFFLINE, '']]);
    expect(toldTo(ann)).toEqual(['bob 2 “”']);
  });

  it('has logged out whoever was kicked out, and is told nothing any more', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    for (const line of [ann, bob]) await line.call('presence.subscribe', { userIDs: ['bob'] });
    await world.kick('bob', 'REST_API_Kick');
    expect(toldTo(ann)).toEqual(['bob 3 “”']);
    expect(bob.pushes.at(-1)).toMatchObject({ type: 'session.kicked' });
  });

  it('is the same for whoever takes the place of another instance, or logs in again on the line', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    await ann.call('presence.subscribe', { userIDs: ['bob'] });
    await bob.call('presence.say', { customStatus: 'at lunch' });
    const other = await world.login('bob');
    const ticket = { userID: 'bob', userSig: world.sign('bob') };
    expect(await other.call('session.login', ticket)).toMatchObject({ customStatus: 'at lunch' });
    expect(toldTo(ann)).toEqual(['bob 1 “at lunch”']);
  });

  it('is another person when somebody else logs in on the line', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    await ann.call('presence.subscribe', { userIDs: ['bob'] });
    await bob.call('session.login', { userID: 'cid', userSig: world.sign('cid') });
    expect(toldTo(ann)).toEqual(['bob 3 “”']);
  });

  it('comes back as the same instance: at once with what was said, after a while without', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    await ann.call('presence.subscribe', { userIDs: ['bob'] });
    await bob.call('presence.say', { customStatus: 'at lunch' });
    const { instanceID } = bob;
    const ticket = () => ({ userID: 'bob', userSig: world.sign('bob'), instanceID });
    bob.hangUp();
    const again = world.line();
    expect(await again.call('session.resume', ticket())).toEqual({ customStatus: 'at lunch' });
    again.hangUp();
    await world.clock.advance(WAITING);
    const later = world.line();
    expect(await later.call('session.resume', ticket())).toEqual({ customStatus: '' });
    expect(toldTo(ann)).toEqual(['bob 1 “at lunch”', 'bob 2 “”', 'bob 1 “”']);
  });
});

describe('what one says of oneself', () => {
  it('is told before it is answered, to oneself whatever it is, and to others when it is new', async () => {
    const world = new TestWorld({ maxInstancesPerUser: 2 });
    const [ann, phone, bob] = await world.logins('ann', 'ann', 'bob');
    for (const line of [ann, bob]) await line.call('presence.subscribe', { userIDs: ['ann'] });
    for (const customStatus of ['tea', 'tea', '']) await ann.call('presence.say', { customStatus });
    expect(ann.frames.slice(-2).map(({ kind }) => kind)).toEqual(['push', 'reply']);
    for (const line of [ann, phone]) {
      expect(toldTo(line)).toEqual(['ann 1 “tea”', 'ann 1 “tea”', 'ann 1 “”']);
    }
    expect(toldTo(bob)).toEqual(['ann 1 “tea”', 'ann 1 “”']);
  });

  it('is refused when it is too long, and nothing has changed', async () => {
    const [ann, bob] = await new TestWorld().logins('ann', 'bob');
    await ann.call('presence.say', { customStatus: 'tea' });
    expect(await ann.codeOf('presence.say', { customStatus: 'a'.repeat(51) })).toBe(30001);
    expect(await asked(bob, 'ann')).toEqual([[USER_STATUS_ONLINE, 'tea']]);
  });
});

describe('a subscription', () => {
  it('ends when there are 200 newer ones [PRS-5.36]', async () => {
    const world = new TestWorld({ seed: crowd(201) });
    const ann = await world.login('ann');
    const userIDs = Array.from({ length: 201 }, (_, index) => `guest-${index}`);
    for (const userID of userIDs) await ann.call('presence.subscribe', { userIDs: [userID] });
    for (const userID of ['guest-0', 'guest-1', 'guest-200']) await world.login(userID);
    expect(toldTo(ann)).toEqual(['guest-1 1 “”', 'guest-200 1 “”']);
  });

  it('of somebody who does not exist fails, and of the others holds', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    const userIDs = ['nobody', 'bob', '@@', ''];
    expect(await ann.call('presence.subscribe', { userIDs })).toEqual({
      failures: ['nobody', '@@', ''].map((userID) => ({ userID, code: 70107 })),
    });
    await bob.call('session.logout', {});
    expect(toldTo(ann)).toEqual(['bob 3 “”']);
  });

  it('ends with the line on which it was made, whoever comes back, and once', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    await ann.call('presence.subscribe', { userIDs: ['bob'] });
    const ticket = { userID: 'ann', userSig: world.sign('ann'), instanceID: ann.instanceID };
    ann.hangUp();
    await bob.call('presence.say', { customStatus: 'while she was away' });
    const again = world.line();
    await again.call('session.resume', ticket);
    await bob.call('presence.say', { customStatus: 'when she was back' });
    expect(toldTo(again)).toEqual([]);
    await again.call('presence.subscribe', { userIDs: ['bob'] });
    await again.call('session.resume', ticket);
    await bob.call('session.logout', {});
    expect(toldTo(again)).toEqual(['bob 3 “”']);
  });

  it('is not to be had where the application does not show who is there', async () => {
    const ann = await new TestWorld({ showsPresence: false }).login('ann');
    expect(await ann.codeOf('presence.query', { userIDs: ['ann'] })).toBe(72001);
    expect(await ann.codeOf('presence.subscribe', { userIDs: ['ann'] })).toBe(72001);
    expect(await ann.codeOf('presence.unsubscribe', {})).toBe(72001);
    expect(await ann.codeOf('presence.say', { customStatus: 'tea' })).toBeUndefined();
  });
});

it('friends are told without subscribing, once, where the application wants it, and nobody else [PRS-5.38]', async () => {
  const told = async (tellsOfFriends: boolean) => {
    const world = new TestWorld({ seed: { users: [{ userID: 'bob' }] }, tellsOfFriends });
    const [ann, cid] = await world.logins('ann', 'cid');
    const wish = { source: 'AddSource_Type_Web', wording: '', remark: '', groupName: '' };
    await ann.call('friends.add', { userID: 'bob', ...wish, type: TYPES.SNS_ADD_TYPE_SINGLE });
    const bob = await world.login('bob');
    await ann.call('presence.subscribe', { userIDs: ['bob'] });
    await bob.call('session.logout', {});
    return [toldTo(ann), toldTo(cid)];
  };
  expect(await told(true)).toEqual([['bob 1 “”', 'bob 3 “”'], []]);
  expect(await told(false)).toEqual([['bob 3 “”'], []]);
});

describe('whoever is there from the start', () => {
  const seed: EngineSeed = {
    presences: [
      { userID: 'bob', customStatus: 'at lunch' },
      { userID: 'cid', statusType: USER_STATUS_OFFLINE },
    ],
  };

  it('is there without a client, and again with every engine', async () => {
    const store = createMemoryStore();
    for (let engine = 0; engine < 2; engine += 1) {
      const ann = await new TestWorld({ seed, store }).login('ann');
      expect(await asked(ann, 'bob', 'cid')).toEqual([
        [USER_STATUS_ONLINE, 'at lunch'],
        [USER_STATUS_OFFLINE, ''],
      ]);
    }
  });

  it('goes on as they are when they log in, until they log out', async () => {
    const world = new TestWorld({ seed });
    const ann = await world.login('ann');
    await ann.call('presence.subscribe', { userIDs: ['bob'] });
    const bob = await world.login('bob');
    expect(await asked(bob, 'bob')).toEqual([[USER_STATUS_ONLINE, 'at lunch']]);
    expect(toldTo(ann)).toEqual([]);
    await bob.call('session.logout', {});
    expect(toldTo(ann)).toEqual(['bob 3 “”']);
  });
});

it.each([
  ['presence.say', {}],
  ['presence.say', { customStatus: 5 }],
  ['presence.query', { userIDs: 'bob' }],
  ['presence.subscribe', { userIDs: [5] }],
  ['presence.unsubscribe', { userIDs: 'bob' }],
])('%s of %j is not readable', async (command, body) => {
  const ann = await new TestWorld().login('ann');
  expect(await ann.request(command, body)).toMatchObject({ kind: 'failure' });
});
