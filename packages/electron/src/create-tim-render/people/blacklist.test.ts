import { EVENT } from '@parlor/sdk';
import { expect, test } from 'vitest';
import { ScriptedChat } from '../../testing/scripted-chat.js';
import { createTimRender } from '../create-tim-render.js';

test('who is gone from the list is told, and who has come, each to their own callback', async () => {
  const { emitter, chat } = new ScriptedChat();
  const timRender = createTimRender(chat);
  await timRender.TIMInit();
  const heard: unknown[] = [];
  const callback = (told: unknown) => void heard.push(told);
  await timRender.TIMSetFriendBlackListDeletedCallback({ callback, user_data: 'mine' });
  emitter.emit(EVENT.BLACKLIST_UPDATED, ['bob', 'carol']);
  expect(heard).toEqual([]);
  emitter.emit(EVENT.BLACKLIST_UPDATED, ['carol', 'dave']);
  expect(heard).toEqual([['["bob"]', 'mine']]);
});

test('who was on the list of somebody else is not gone from mine', async () => {
  const { emitter, chat } = new ScriptedChat();
  const timRender = createTimRender(chat);
  await timRender.TIMInit();
  const heard: unknown[] = [];
  const callback = (told: unknown) => void heard.push(told);
  await timRender.TIMSetFriendBlackListDeletedCallback({ callback, user_data: 'mine' });
  emitter.emit(EVENT.BLACKLIST_UPDATED, ['bob']);
  emitter.emit(EVENT.SDK_NOT_READY, undefined);
  emitter.emit(EVENT.BLACKLIST_UPDATED, []);
  expect(heard).toEqual([]);
});
