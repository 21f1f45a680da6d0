import { EVENT, type FriendApplication, TYPES } from '@parlor/sdk';
import { expect, test } from 'vitest';
import { ScriptedChat } from '../../testing/scripted-chat.js';
import { createTimRender } from '../create-tim-render.js';

const BOB: FriendApplication = {
  userID: 'bob',
  nick: 'Bob',
  avatar: '',
  time: 1_700_000_000,
  source: 'AddSource_Type_Web',
  wording: 'hi',
  type: TYPES.SNS_APPLICATION_SENT_TO_ME,
};

test('what was read and what is gone is told, each to their own callback', async () => {
  const { emitter, chat } = new ScriptedChat();
  const timRender = createTimRender(chat);
  await timRender.TIMInit();
  const heard: unknown[] = [];
  await timRender.TIMSetFriendApplicationListReadCallback({
    callback: (told: unknown) => void heard.push(['read', told]),
    user_data: 'mine',
  });
  await timRender.TIMSetFriendApplicationListDeletedCallback({
    callback: (told: unknown) => void heard.push(['gone', told]),
    user_data: 'mine',
  });
  const tell = (friendApplicationList: FriendApplication[], unreadCount: number) =>
    emitter.emit(EVENT.FRIEND_APPLICATION_LIST_UPDATED, { friendApplicationList, unreadCount });
  tell([BOB], 1);
  expect(heard).toEqual([]);
  tell([BOB], 0);
  tell([], 0);
  expect(heard).toEqual([
    ['read', ['mine']],
    ['gone', ['["bob"]', 'mine']],
  ]);
});
