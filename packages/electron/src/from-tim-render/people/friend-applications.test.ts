import { EVENT } from '@parlor/sdk';
import { expect, test, vi } from 'vitest';
import { ScriptedTimRender } from '../../testing/scripted-tim-render.js';
import { fromTimRender } from '../from-tim-render.js';

const NOTHING = {
  pendency_page_start_time: 0,
  pendency_page_unread_num: 0,
  pendency_page_current_seq: 0,
  pendency_page_pendency_info_array: [],
};

const BOB = {
  friend_add_pendency_info_type: 0,
  friend_add_pendency_info_identifier: 'bob',
  friend_add_pendency_info_nick_name: 'Bob',
  friend_add_pendency_info_add_time: 1_700_000_000,
  friend_add_pendency_info_add_source: 'AddSource_Type_Web',
  friend_add_pendency_info_add_wording: 'hi',
};

test('who has asked, and who is gone, is looked up and told whole', async () => {
  const script = new ScriptedTimRender();
  const chat = fromTimRender(script.timRender);
  const told: unknown[] = [];
  chat.on(EVENT.FRIEND_APPLICATION_LIST_UPDATED, ({ data }) => void told.push(data));
  await chat.login({ userID: 'alice', userSig: 'a ticket' });
  await vi.waitFor(() => expect(told).toEqual([{ friendApplicationList: [], unreadCount: 0 }]));
  const answers = (page: object) =>
    script.answers('TIMFriendshipGetPendencyList', {
      code: 0,
      desc: '',
      json_params: page,
      user_data: '',
    });
  answers({
    ...NOTHING,
    pendency_page_unread_num: 1,
    pendency_page_pendency_info_array: [BOB],
  });
  script.tell('TIMSetFriendAddRequestCallback', ['[]', '']);
  await vi.waitFor(() =>
    expect(told.at(-1)).toEqual({
      friendApplicationList: [
        {
          userID: 'bob',
          nick: 'Bob',
          avatar: '',
          time: 1_700_000_000,
          source: 'AddSource_Type_Web',
          wording: 'hi',
          type: 'Pendency_Type_ComeIn',
        },
      ],
      unreadCount: 1,
    }),
  );
  answers(NOTHING);
  script.tell('TIMSetFriendApplicationListDeletedCallback', ['["bob"]', '']);
  await vi.waitFor(() => expect(told).toHaveLength(3));
  expect(told.at(-1)).toEqual({ friendApplicationList: [], unreadCount: 0 });
});
