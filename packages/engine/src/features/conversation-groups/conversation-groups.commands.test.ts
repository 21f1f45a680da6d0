import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../storage/memory-store.js';
import { type TestLine, TestWorld } from '../../testing/test-line.js';
import type { EngineSeed } from '../seed/engine-seed.js';

/** How many conversations of a person can be in conversation groups. */
const MOST_GROUPED = 1_000;
const AT_ONCE = 100;

/** People whom ann may put into folders. */
function crowd(count: number): EngineSeed {
  const users = Array.from({ length: count }, (_, place) => ({ userID: `p${place}` }));
  return { users };
}

function create(line: TestLine, name: string, conversationIDs: string[] = []) {
  return line.call('conversationGroups.create', { name, conversationIDs });
}

function toldOf(line: TestLine) {
  return line.pushes.filter(({ type }) => type.startsWith('conversationGroups.'));
}

describe('a conversation group', () => {
  it('takes as long as there are 1000 conversations in all groups together, each counted once [FLD-2.7]', async () => {
    const ann = await new TestWorld({ seed: crowd(MOST_GROUPED + 1) }).login('ann');
    const all = Array.from({ length: MOST_GROUPED }, (_, place) => `C2Cp${place}`);
    for (let first = 0; first < MOST_GROUPED; first += AT_ONCE) {
      await create(ann, first % 200 === 0 ? 'even' : 'odd', all.slice(first, first + AT_ONCE));
    }
    const last = `C2Cp${MOST_GROUPED}`;
    const added = { name: 'even', conversationIDs: ['C2Cp100', last], isAdded: true };
    const { outcomes } = await ann.call('conversationGroups.change', added);
    expect(outcomes.map(({ code }) => code)).toEqual([0, 51008]);
    const removed = { name: 'odd', conversationIDs: ['C2Cp101'], isAdded: false };
    await ann.call('conversationGroups.change', removed);
    const again = await ann.call('conversationGroups.change', added);
    expect(again.outcomes.map(({ code }) => code)).toEqual([0, 0]);
  });

  it('keeps its number under another name, and gives it to no other as long as it is there', async () => {
    const ann = await new TestWorld().login('ann');
    const { group: work } = await create(ann, 'Work');
    const { group: home } = await create(ann, 'Home');
    const { group } = await ann.call('conversationGroups.rename', { name: 'Work', newName: 'Job' });
    expect(group).toEqual({ id: work.id, name: 'Job' });
    await ann.call('conversationGroups.delete', { name: 'Job' });
    const { group: third } = await create(ann, 'Work');
    expect(third.id).toBeGreaterThan(home.id);
    const { groups } = await ann.call('conversationGroups.list', {});
    expect(groups).toEqual([home, third]);
  });

  it('cannot have no name, nor that of another; its own is as good as a new one', async () => {
    const ann = await new TestWorld().login('ann');
    await create(ann, 'Work');
    await create(ann, 'Home');
    const codeOf = (newName: string) =>
      ann.codeOf('conversationGroups.rename', { name: 'Work', newName });
    expect(await codeOf('Home')).toBe(50002);
    expect(await codeOf('')).toBe(50002);
    expect(await codeOf('Work')).toBe(undefined);
    const nameless = { name: '', conversationIDs: [] };
    expect(await ann.codeOf('conversationGroups.create', nameless)).toBe(50002);
  });

  it('is each person’s own', async () => {
    const [ann, bob] = await new TestWorld().logins('ann', 'bob');
    await create(ann, 'Work', ['C2Cbob']);
    expect(await bob.call('conversationGroups.list', {})).toEqual({ groups: [] });
    expect(await bob.codeOf('conversationGroups.delete', { name: 'Work' })).toBe(51009);
    expect(toldOf(bob)).toEqual([]);
  });

  it('is told to those instances of mine that did not do it, and only where something has moved', async () => {
    const world = new TestWorld({ maxInstancesPerUser: 2 });
    const [ann, phone] = [await world.login('ann'), await world.login('ann')];
    await world.login('bob');
    await create(ann, 'Work', ['C2Cbob', 'C2Cbob']);
    const change = (isAdded: boolean) =>
      ann.call('conversationGroups.change', { name: 'Work', conversationIDs: ['C2Cbob'], isAdded });
    await change(true);
    await change(false);
    await change(false);
    expect(toldOf(ann)).toEqual([]);
    expect(toldOf(phone)).toMatchObject([
      { type: 'conversationGroups.created', conversationIDs: ['C2Cbob'] },
      { type: 'conversationGroups.changed', conversationIDs: ['C2Cbob'], isAdded: false },
    ]);
  });

  it('is there when the engine is started anew', async () => {
    const store = createMemoryStore();
    const first = new TestWorld({ store });
    const [ann] = await first.logins('ann', 'bob');
    await create(ann, 'Work', ['C2Cbob']);
    const again = await new TestWorld({ store }).login('ann');
    const asked = { conversationID: 'C2Cbob' };
    const { conversation } = await again.call('conversations.get', asked);
    expect(conversation.conversationGroupList).toEqual(['Work']);
  });

  it.each([
    ['no name', 'conversationGroups.create', { conversationIDs: [] }],
    [
      'a text for its conversations',
      'conversationGroups.create',
      { name: 'a', conversationIDs: 'C2Cb' },
    ],
    ['1 for true', 'conversationGroups.change', { name: 'a', conversationIDs: [], isAdded: 1 }],
    ['a number for its new name', 'conversationGroups.rename', { name: 'a', newName: 1 }],
    ['a list for its name', 'conversationGroups.delete', { name: ['a'] }],
  ])('with %s is not readable', async (_, command, body) => {
    const ann = await new TestWorld().login('ann');
    expect(await ann.request(command, body)).toMatchObject({ kind: 'failure' });
  });
});
