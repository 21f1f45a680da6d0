import { expect, test } from 'vitest';
import { settled } from '../testing/events.js';
import { ScriptedEngine, wireGroup, wireMessage } from '../testing/scripted-engine.js';

const COUNT = 'groupProfiles.countOnline';

/** Somebody who has gone into a live room and has heard of nobody there. */
async function inRoom() {
  const engine = new ScriptedEngine();
  engine.answers['session.heartbeat'] = [{}];
  const chat = await engine.client();
  const group = { ...wireGroup('room'), type: 'AVChatRoom' as const };
  engine.answers['groups.join'] = [{ status: 'JoinedSuccess', group }];
  engine.answers['groups.profile'] = [{ group }];
  await chat.joinGroup({ groupID: 'room' });
  const count = async () => (await chat.getGroupOnlineMemberCount('room')).data.memberCount;
  const questions = () => engine.asked.filter(({ command }) => command === COUNT).length;
  const tell = (memberCount: number) => {
    const content = { operationType: 1, operatorID: 'bob', userIDList: ['bob'], memberCount };
    const element = { type: 'TIMGroupTipElem', content } as const;
    const message = wireMessage({ conversationType: 'GROUP', to: 'room', elements: [element] });
    engine.push({ type: 'messages.new', messages: [message] });
  };
  return { engine, chat, count, questions, tell };
}

test('how long the number of a live room is good for is for the service to say [GRP-3.26]', async () => {
  const { engine, count, questions } = await inRoom();
  engine.answers[COUNT] = [
    { memberCount: 5, expireTime: 30 },
    { memberCount: 7, expireTime: 300 },
    { memberCount: 9 },
  ];
  expect(await count()).toBe(5);
  await engine.clock.advance(30_000);
  expect([await count(), questions()]).toEqual([5, 1]);
  await engine.clock.advance(1);
  expect([await count(), questions()]).toEqual([7, 2]);
  await engine.clock.advance(300_000);
  expect([await count(), questions()]).toEqual([7, 2]);
  await engine.clock.advance(1);
  expect([await count(), questions()]).toEqual([9, 3]);
  await engine.clock.advance(60_000);
  expect([await count(), questions()]).toEqual([9, 3]);
});

test('what a tip has said is believed for ten seconds, however old the answer is [GRP-3.27]', async () => {
  const { engine, count, questions, tell } = await inRoom();
  engine.answers[COUNT] = [{ memberCount: 5, expireTime: 1 }, { memberCount: 6 }];
  tell(3);
  expect([await count(), questions()]).toEqual([3, 0]);
  await engine.clock.advance(10_001);
  expect([await count(), questions()]).toEqual([5, 1]);
  await engine.clock.advance(5_000);
  tell(4);
  await engine.clock.advance(10_000);
  expect([await count(), questions()]).toEqual([4, 1]);
  await engine.clock.advance(1);
  expect([await count(), questions()]).toEqual([6, 2]);
});

test('nothing is known while the first question has no answer, or was refused, and it is not asked again [GRP-3.32]', async () => {
  const { engine, chat, count, questions, tell } = await inRoom();
  const first = count();
  await settled(chat);
  expect([await count(), questions()]).toEqual([undefined, 1]);
  engine.fail(engine.asked.findLast(({ command }) => command === COUNT)?.id ?? 0, 10007);
  await expect(first).rejects.toMatchObject({ code: 10007 });
  await engine.clock.advance(100_000);
  expect([await count(), questions()]).toEqual([undefined, 1]);
  tell(2);
  expect([await count(), questions()]).toEqual([2, 1]);
});

test('the number of another group is good for a minute, and survives a refusal [GRP-3.25]', async () => {
  const engine = new ScriptedEngine();
  engine.answers['session.heartbeat'] = [{}];
  engine.answers['groups.list'] = [{ groups: [wireGroup('team')] }];
  engine.answers[COUNT] = [{ memberCount: 2 }, { refusal: 10007 }, { memberCount: 4 }];
  const chat = await engine.client();
  const count = async () => (await chat.getGroupOnlineMemberCount('team')).data.memberCount;
  expect(await count()).toBe(2);
  await engine.clock.advance(60_000);
  expect(await count()).toBe(2);
  await engine.clock.advance(1);
  await expect(count()).rejects.toMatchObject({ code: 10007 });
  expect(await count()).toBe(2);
  await engine.clock.advance(60_001);
  expect(await count()).toBe(4);
});

test('the answer for a group that was left meanwhile is not remembered for who comes back', async () => {
  const engine = new ScriptedEngine();
  engine.answers['groups.list'] = [{ groups: [wireGroup('team')] }];
  engine.answers['groups.quit'] = [{}];
  engine.answers['groups.join'] = [{ status: 'JoinedSuccess', group: wireGroup('team') }];
  engine.answers['groups.profile'] = [{ group: wireGroup('team') }];
  const chat = await engine.client();
  const count = async () => (await chat.getGroupOnlineMemberCount('team')).data.memberCount;
  const late = count();
  await settled(chat);
  const question = engine.asked.findLast(({ command }) => command === COUNT);
  await chat.quitGroup('team');
  engine.reply(question?.id ?? 0, { memberCount: 5 });
  expect(await late).toBe(5);
  await chat.joinGroup({ groupID: 'team' });
  engine.answers[COUNT] = [{ memberCount: 2 }];
  expect(await count()).toBe(2);
});
