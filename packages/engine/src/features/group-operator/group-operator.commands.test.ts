import { describe, expect, it } from 'vitest';
import { TestLine, TestWorld } from '../../testing/test-line.js';

describe('the app’s own server', () => {
  it('is nobody who cannot show its ticket: nothing is done for them', async () => {
    const world = new TestWorld();
    const [bob] = await world.logins('bob');
    const body = { userID: 'bob', type: 'REST_API_Kick' };
    const codeWith = async (ticket: object) => {
      const line = new TestLine(world.backend);
      line.raw({ kind: 'request', id: 1, command: 'admin.kick', body, ...ticket });
      // What comes after it is answered after it.
      await line.codeOf('session.heartbeat', {});
      const answer = line.frames.find((frame) => frame.kind === 'failure' && frame.id === 1);
      return answer?.kind === 'failure' ? answer.error.code : undefined;
    };
    expect(await codeWith({})).toBe(70002);
    expect(await codeWith({ operatorSig: 7 })).toBe(70002);
    expect(await codeWith({ operatorSig: world.sign('ann') })).toBe(70013);
    const old = world.sign('administrator', 60);
    await world.clock.advance(61_000);
    expect(await codeWith({ operatorSig: old })).toBe(70001);
    for (const command of ['admin.notifyGroup', 'admin.liftBans', 'admin.takeBackGroup']) {
      const answer = await new TestLine(world.backend).request(command, { groupID: 'any' });
      expect(answer).toMatchObject({ kind: 'failure', error: { code: 70002 } });
    }
    expect(await bob.codeOf('session.heartbeat', {})).toBeUndefined();
    expect(await codeWith({ operatorSig: world.sign('administrator') })).toBeUndefined();
    expect(await bob.codeOf('session.heartbeat', {})).toBe(2024);
  });

  it('finds no group where there is none', async () => {
    const operator = new TestWorld().line();
    const groupID = 'none';
    expect(await operator.codeOf('admin.notifyGroup', { groupID, text: 'hi' })).toBe(10010);
    expect(await operator.codeOf('admin.liftBans', { groupID, userIDs: [] })).toBe(10010);
    expect(await operator.codeOf('admin.takeBackGroup', { groupID })).toBe(10010);
  });

  it('lets back those who are banned, and tells nobody else', async () => {
    const world = new TestWorld();
    const [ann, bob, cid] = await world.logins('ann', 'bob', 'cid');
    const groupID = 'room';
    const options = { name: 'Room', type: 'AVChatRoom', groupID } as const;
    await ann.call('groups.create', { options });
    for (const line of [ann, bob]) await line.call('groups.join', { groupID, applyMessage: '' });
    await ann.call('members.ban', { groupID, userIDs: ['bob'], reason: '', duration: 60 });
    expect(await bob.codeOf('groups.join', { groupID, applyMessage: '' })).toBe(10007);
    const userIDs = ['bob', 'bob', 'cid'];
    await world.line().call('admin.liftBans', { groupID, userIDs });
    expect(bob.heard.slice(-2)).toEqual(['N21', 'N22']);
    expect(cid.heard).toEqual([]);
    expect(ann.heard.filter((one) => one === 'T11')).toHaveLength(1);
    await bob.call('groups.join', { groupID, applyMessage: '' });
    // It was lifted once.
    await world.line().call('admin.liftBans', { groupID, userIDs });
    expect(bob.heard.filter((one) => one === 'N22')).toHaveLength(1);
  });

  it('takes live rooms back with everybody in them', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    const groupID = 'room';
    await ann.call('groups.create', { options: { name: 'Room', type: 'AVChatRoom', groupID } });
    await bob.call('groups.join', { groupID, applyMessage: '' });
    await world.line().call('admin.takeBackGroup', { groupID });
    expect(bob.heard.at(-1)).toBe('N11');
    expect(await bob.codeOf('groups.join', { groupID, applyMessage: '' })).toBe(10010);
  });
});
