import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../storage/memory-store.js';
import { type TestLine, TestWorld } from '../../testing/test-line.js';
import { notices as table } from './notices.records.js';
import { MOST_NOTICES } from './notices.rules.js';

const DAY = 24 * 60 * 60 * 1000;

async function found(line: TestLine, groupID: string, members: readonly string[]): Promise<void> {
  const memberList = members.map((userID) => ({ userID }));
  await line.call('groups.create', {
    options: { name: 'tea', type: 'Public', groupID, memberList },
  });
}

/** What the kept notices tell, and of which group. */
async function keptOf(line: TestLine): Promise<string[]> {
  const { notices } = await line.call('notices.list', {});
  return notices.map(({ elements }) => {
    const { operationType, groupProfile } = elements[0]?.content ?? {};
    return `N${operationType} ${Reflect.get(Object(groupProfile), 'groupID')}`;
  });
}

describe('notices', () => {
  it('are kept for who is away, and for who is there [NTC-B.1.8]', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob', 'cid');
    const cid = await world.login('cid');
    await cid.call('session.logout', {});
    await found(ann, 'tea', ['bob', 'cid']);
    await ann.call('groups.dismiss', { groupID: 'tea' });
    for (const line of [bob, await world.login('cid')]) {
      expect(await keptOf(line)).toEqual(['N7 tea', 'N5 tea']);
    }
  });

  it('of what somebody did themselves are not kept', async () => {
    const world = new TestWorld({ maxInstancesPerUser: 2 });
    const [ann] = await world.logins('ann');
    const phone = await world.login('ann');
    await found(ann, 'tea', []);
    await ann.call('groups.dismiss', { groupID: 'tea' });
    expect(phone.heard).toEqual(['N6', 'N5']);
    expect(await keptOf(phone)).toEqual([]);
  });

  it('that are too old are forgotten, and leave nothing behind', async () => {
    const store = createMemoryStore();
    const world = new TestWorld({ store });
    const [ann] = await world.logins('ann', 'bob');
    await found(ann, 'one', ['bob']);
    await world.clock.advance(6 * DAY);
    const again = await world.login('ann');
    await found(again, 'two', ['bob']);
    const late = await world.login('bob');
    expect(await keptOf(late)).toEqual(['N7 one', 'N7 two']);
    await world.clock.advance(DAY);
    expect(await keptOf(await world.login('bob'))).toEqual(['N7 two']);
    expect(await store.range(table, {})).toHaveLength(1);
  });

  it('are deleted by whose they are, and by nobody else', async () => {
    const world = new TestWorld();
    const [ann, bob, cid] = await world.logins('ann', 'bob', 'cid');
    await found(ann, 'one', ['bob', 'cid']);
    await found(ann, 'two', ['bob']);
    const { notices } = await bob.call('notices.list', {});
    await cid.call('notices.delete', { notices });
    expect(await keptOf(bob)).toEqual(['N7 one', 'N7 two']);
    expect(await keptOf(cid)).toEqual(['N7 one']);
    await bob.call('notices.delete', { notices: notices.slice(0, 1) });
    expect(await keptOf(bob)).toEqual(['N7 two']);
  });

  it('are the newest hundred [NTC-B.1.8]', async () => {
    const store = createMemoryStore();
    const world = new TestWorld({ store });
    const [ann, bob] = await world.logins('ann', 'bob');
    await found(ann, 'tea', ['bob']);
    for (let number = 0; number <= MOST_NOTICES; number += 1) {
      await world.line().call('admin.notifyGroup', { groupID: 'tea', text: `${number}` });
    }
    const { notices } = await bob.call('notices.list', {});
    const texts = notices.map(({ elements }) => elements[0]?.content['userDefinedField']);
    expect(texts).toEqual(Array.from({ length: MOST_NOTICES }, (_, index) => `${index + 1}`));
    expect(await store.range(table, {})).toHaveLength(2 * MOST_NOTICES);
  });
});
