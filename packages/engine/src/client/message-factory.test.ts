import { expect, test } from 'vitest';
import { ScriptedEngine, wireGroup } from '../testing/scripted-engine.js';
import { text } from '../testing/small-talk.js';

test('a message to a group shows my name in that group, and one to a person does not [MSG-1.8]', async () => {
  const engine = new ScriptedEngine();
  const [team, other] = [wireGroup('team'), wireGroup('other')];
  const groups = [{ ...team, selfInfo: { ...team.selfInfo, nameCard: 'Captain' } }, other];
  engine.answers['groups.list'] = [{ groups }];
  const chat = await engine.client();
  expect(text(chat, 'team', 'hi', 'GROUP').nameCard).toBe('Captain');
  expect(text(chat, 'other', 'hi', 'GROUP').nameCard).toBe('');
  expect(text(chat, 'unknown', 'hi', 'GROUP').nameCard).toBe('');
  // A person whose ID is that of the group.
  expect(text(chat, 'team', 'hi').nameCard).toBe('');
});
