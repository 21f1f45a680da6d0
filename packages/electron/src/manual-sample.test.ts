import { createEngine, type Engine } from '@parlor/engine';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTimRender } from './create-tim-render/create-tim-render.js';
import type { CreateGroupParams, GroupInfoCustomString, GroupParams } from './native/groups.js';
import type { GroupMemberInfo, GroupMemberInfoCustemString } from './native/members.js';
import type { TimRender } from './native/tim-render.js';

// From here on as the manual has it, but for the place of the types: what is required, 必填, is empty there.
const custom_info: GroupInfoCustomString = {
  group_info_custom_string_info_key: '',
  group_info_custom_string_info_value: '',
};

const member_custom_info: GroupMemberInfoCustemString = {
  group_member_info_custom_string_info_key: '',
  group_member_info_custom_string_info_value: '',
};

const member_info: GroupMemberInfo = {
  group_member_info_identifier: '',
  group_member_info_join_time: 0,
  group_member_info_member_role: 0,
  group_member_info_msg_flag: 0,
  group_member_info_msg_seq: 0,
  group_member_info_shutup_time: 0,
  group_member_info_name_card: '',
  group_member_info_custom_info: [member_custom_info],
};

const group_param: GroupParams = {
  create_group_param_add_option: 0,
  create_group_param_group_name: '',
  create_group_param_group_type: 0,
  create_group_param_custom_info: [custom_info],
  create_group_param_face_url: '',
  create_group_param_group_member_array: [member_info],
  create_group_param_introduction: '',
  create_group_param_notification: '',
};

const param: CreateGroupParams = { params: group_param, data: '' };

/** The same with what is required filled in. */
const filled: CreateGroupParams = {
  data: 'mine',
  params: {
    ...group_param,
    create_group_param_group_name: 'Team',
    create_group_param_group_id: 'team',
    create_group_param_custom_info: [
      { group_info_custom_string_info_key: 'floor', group_info_custom_string_info_value: '3' },
    ],
    create_group_param_group_member_array: [
      {
        ...member_info,
        group_member_info_identifier: 'bob',
        group_member_info_custom_info: [
          {
            group_member_info_custom_string_info_key: 'desk',
            group_member_info_custom_string_info_value: '7',
          },
        ],
      },
    ],
  },
};

describe('the sample of the manual, on the local engine', () => {
  let engine: Engine;
  let client: ReturnType<Engine['createClient']>;
  let timRenderInstance: TimRender;

  beforeEach(async () => {
    engine = createEngine({ seed: { users: [{ userID: 'bob' }] } });
    client = engine.createClient();
    timRenderInstance = createTimRender(client);
    await timRenderInstance.TIMInit();
    const userSig = engine.signUserSig('alice');
    expect(await timRenderInstance.TIMLogin({ userID: 'alice', userSig })).toMatchObject({
      code: 0,
    });
  });

  afterEach(() => engine.close());

  test('as it stands, without what is required, resolves with a code', async () => {
    const { code } = await timRenderInstance.TIMGroupCreate(param);
    expect(code).toBe(-4);
  });

  test('with what is required makes the group that it says', async () => {
    expect(await timRenderInstance.TIMGroupCreate(filled)).toEqual({
      code: 0,
      desc: '',
      json_param: { create_group_result_groupid: 'team' },
      user_data: 'mine',
    });
    const { data } = await client.getGroupProfile({ groupID: 'team' });
    expect(data.group).toMatchObject({
      name: 'Team',
      type: 'Public',
      joinOption: 'DisableApply',
      inviteOption: 'FreeAccess',
      groupCustomField: [{ key: 'floor', value: '3' }],
      memberCount: 2,
    });
    const members = await client.getGroupMemberList({ groupID: 'team' });
    expect(members.data.memberList.map(({ userID, role }) => [userID, role])).toEqual([
      ['alice', 'Owner'],
      ['bob', 'Member'],
    ]);
  });

  test('twice has a code the second time: the ID is taken', async () => {
    await timRenderInstance.TIMGroupCreate(filled);
    expect(await timRenderInstance.TIMGroupCreate(filled)).toMatchObject({
      code: 10025,
      json_param: '',
      user_data: 'mine',
    });
  });

  test('a live room takes no members, and null is none', async () => {
    const room = {
      ...group_param,
      create_group_param_group_name: 'Room',
      create_group_param_group_type: 4,
    };
    expect(await timRenderInstance.TIMGroupCreate({ params: room })).toMatchObject({ code: 10004 });
    const empty = {
      ...room,
      create_group_param_group_member_array: null,
      create_group_param_custom_info: [],
    };
    const asked = Reflect.apply(timRenderInstance.TIMGroupCreate, undefined, [{ params: empty }]);
    expect(await asked).toMatchObject({ code: 0 });
  });

  test('before TIMInit and before the login there is nothing but a code', async () => {
    const other = createTimRender(engine.createClient());
    expect(await other.TIMGroupCreate(filled)).toEqual({ code: -1 });
    await other.TIMInit();
    expect(await other.TIMGroupCreate(filled)).toEqual({ code: -2 });
  });

  test('what cannot be serialised rejects, as the channel between the processes does', async () => {
    const round: { params?: unknown } = {};
    round.params = round;
    const asked = Reflect.apply(timRenderInstance.TIMGroupCreate, undefined, [round]);
    await expect(asked).rejects.toThrow(TypeError);
  });
});
