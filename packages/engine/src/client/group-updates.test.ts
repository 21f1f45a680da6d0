import { expect, test } from 'vitest';
import { createWorld } from '../testing/create-world.js';
import { ScriptedEngine, wireGroup } from '../testing/scripted-engine.js';

test('who gives a group away that is not in memory is told so when it is done [GLF-4.51]', async () => {
  const engine = new ScriptedEngine();
  engine.answers['groupProfiles.changeOwner'] = [{}];
  const chat = await engine.client();
  const giving = chat.changeGroupOwner({ groupID: 'elsewhere', newOwnerID: 'bob' });
  await expect(giving).rejects.toMatchObject({ code: 2603 });
  expect(engine.asked.at(-1)).toMatchObject({ command: 'groupProfiles.changeOwner' });
});

test('what is not named is not sent, and neither is nothing', async () => {
  const engine = new ScriptedEngine();
  const work = { ...wireGroup('work'), type: 'Private' as const };
  engine.answers['groups.list'] = [{ groups: [work, wireGroup('team')] }];
  engine.answers['groupProfiles.update'] = [{}];
  const chat = await engine.client();
  const sent = async (options: object) => {
    await Reflect.apply(chat.updateGroupProfile, undefined, [{ ...options }]);
    return engine.asked.at(-1)?.body;
  };
  const joinOption = 'NeedPermission';
  expect(await sent({ groupID: 'team', name: 'Tea', joinOption, avatar: null })).toEqual({
    groupID: 'team',
    changes: { groupName: 'Tea', joinOption },
  });
  expect(await sent({ groupID: 'work', introduction: '', joinOption, maxMemberNum: 3 })).toEqual({
    groupID: 'work',
    changes: { introduction: '' },
  });
});

test('a change that is refused changes nothing in memory', async () => {
  const { people, close } = await createWorld(['ann', 'bob']);
  const { ann, bob } = people;
  const { group } = (
    await ann.createGroup({ name: 'Tea', type: 'Public', memberList: [{ userID: 'bob' }] })
  ).data;
  const { groupID } = group;
  const updating = bob.updateGroupProfile({ groupID, name: 'Coffee' });
  await expect(updating).rejects.toMatchObject({ code: 10007 });
  await expect(ann.updateGroupProfile({ groupID, name: '' })).rejects.toMatchObject({
    code: 10004,
  });
  for (const chat of [ann, bob]) {
    expect((await chat.getGroupList()).data.groupList[0]?.name).toBe('Tea');
  }
  await close();
});

test('the questions of one login are not counted in the next', async () => {
  const engine = new ScriptedEngine();
  engine.answers['groupProfiles.update'] = [{}];
  const chat = await engine.client();
  const update = () => chat.updateGroupProfile({ groupID: 'team', name: 'Tea' });
  for (let count = 0; count < 8; count += 1) await update();
  await expect(update()).rejects.toMatchObject({ code: 2996 });
  await chat.logout();
  await engine.enter(chat, 'me');
  await expect(update()).resolves.toMatchObject({ code: 0 });
});
