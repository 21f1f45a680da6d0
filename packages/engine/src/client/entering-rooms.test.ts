import { expect, test } from 'vitest';
import type { WireGroup } from '../protocol/entities.js';
import { record, settled } from '../testing/events.js';
import { ScriptedEngine, wireGroup } from '../testing/scripted-engine.js';

const room = (groupID: string): WireGroup => ({ ...wireGroup(groupID), type: 'AVChatRoom' });

/** Somebody in a live room who goes into another one, while the service says nothing to a command. */
async function goingOver(unanswered: 'groups.quit' | 'groups.profile') {
  const engine = new ScriptedEngine();
  const chat = await engine.client();
  for (const groupID of ['first', 'second']) {
    engine.answers['groups.join'] = [{ status: 'JoinedSuccess', group: room(groupID) }];
    engine.answers['groups.profile'] = [{ group: room(groupID) }];
    if (groupID === 'second') delete engine.answers[unanswered];
    else await chat.joinGroup({ groupID });
  }
  const joining = chat.joinGroup({ groupID: 'second' });
  joining.catch(() => undefined);
  await settled(chat);
  const question = engine.asked.findLast(({ command }) => command === unanswered);
  return { engine, chat, joining, question: question?.id ?? 0 };
}

test.each(['groups.quit', 'groups.profile'] as const)(
  'who logs out while going into a room has nothing of it in the next login (%s)',
  async (unanswered) => {
    const { engine, chat, joining } = await goingOver(unanswered);
    await chat.logout();
    await expect(joining).rejects.toMatchObject({ code: 3005 });
    await engine.enter(chat, 'me');
    expect((await chat.getGroupList()).data.groupList).toEqual([]);
    // Nor is it a room that was left without a word: what is told of it is heard.
    const heard = record(chat, 'onGroupCounterUpdated');
    const counters = [{ key: 'likes', value: 1 }];
    engine.push({ type: 'counters.changed', groupID: 'second', sequence: 1, counters });
    expect(heard).toHaveLength(1);
  },
);

test('a room that cannot be quit does not keep one from going into the next', async () => {
  const { engine, chat, joining, question } = await goingOver('groups.quit');
  engine.fail(question, 10002);
  await expect(joining).resolves.toMatchObject({ data: { status: 'JoinedSuccess' } });
  const { groupList } = (await chat.getGroupList()).data;
  expect(groupList.map(({ groupID }) => groupID)).toEqual(['second']);
});
