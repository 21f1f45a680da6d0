import { describe, expect, test } from 'vitest';
import type { RestRequest } from './rest-call.js';
import { createRestPlace } from './rest-place.js';

const OK = { ActionStatus: 'OK', ErrorInfo: '', ErrorCode: 0 };

/** The cloud, which answers so; and what it is sent. Nothing leaves this process. */
function cloud(...answers: unknown[]) {
  const sent: RestRequest[] = [];
  const app = {
    ...{ sdkAppID: 1_400_000_000, identifier: 'administrator', domain: 'console.tim.qq.com' },
    userSig: () => 'eJx*a-_',
    random: () => 0.5,
  };
  const place = createRestPlace(app, async (request) => {
    sent.push(request);
    return answers[sent.length - 1];
  });
  const commands = () => sent.map(({ url }) => new URL(url).pathname);
  const bodies = () => sent.map(({ body }): unknown => JSON.parse(body));
  return { place, sent, commands, bodies };
}

describe('the REST API is asked', () => {
  test('as an administrator, with a ticket and a number by chance in the address', async () => {
    const { place, sent } = cloud({ ...OK, GroupAttrAry: [] });
    await place.read('stage');
    expect(sent).toEqual([
      {
        url: 'https://console.tim.qq.com/v4/group_open_attr_http_svc/get_group_attr?sdkappid=1400000000&identifier=administrator&usersig=eJx*a-_&random=2147483648&contenttype=json',
        body: '{"GroupId":"stage"}',
      },
    ]);
  });

  test('for all attributes', async () => {
    const pairs = [
      { key: 'seat.rev', value: '7' },
      { key: 'topic', value: 'Tea' },
    ];
    const { place } = cloud({ ...OK, GroupAttrAry: pairs }, OK);
    expect(await place.read('stage')).toEqual({ 'seat.rev': '7', topic: 'Tea' });
    expect(await place.read('stage')).toEqual({});
  });

  test('to change some of them, or to write all of them anew', async () => {
    const { place, commands, bodies } = cloud(OK, OK);
    const attributes = { 'seat.rev': '8', 'seat.2': '{"s":0}' };
    await place.write('stage', { kind: 'set', attributes });
    await place.write('stage', { kind: 'init', attributes });
    expect(commands()).toEqual([
      '/v4/group_open_http_svc/modify_group_attr',
      '/v4/group_open_http_svc/set_group_attr',
    ]);
    const GroupAttr = [
      { key: 'seat.rev', value: '8' },
      { key: 'seat.2', value: '{"s":0}' },
    ];
    expect(bodies()).toEqual([
      { GroupId: 'stage', GroupAttr },
      { GroupId: 'stage', GroupAttr },
    ]);
  });

  test('whose the group is, and who of some is in it', async () => {
    const info = { ...OK, GroupInfo: [{ ErrorCode: 0, Type: 'ChatRoom', Owner_Account: 'ann' }] };
    const roles = {
      ...OK,
      UserIdList: [
        { Member_Account: 'ann', Role: 'Owner' },
        { Member_Account: 'dan', Role: 'NotMember' },
      ],
    };
    const { place, bodies, commands } = cloud(info, roles);
    expect(await place.describe('stage')).toEqual({ ownerID: 'ann', isLive: false });
    expect(await place.membersAmong('stage', ['ann', 'dan'])).toEqual(['ann']);
    expect(commands()).toEqual([
      '/v4/group_open_http_svc/get_group_info',
      '/v4/group_open_http_svc/get_role_in_group',
    ]);
    expect(bodies()[0]).toEqual({
      GroupIdList: ['stage'],
      ResponseFilter: { GroupBaseInfoFilter: ['Type', 'Owner_Account'] },
    });
    expect(bodies()[1]).toEqual({ GroupId: 'stage', User_Account: ['ann', 'dan'] });
  });

  test('whether it is a live room, of whose people the API cannot say anything', async () => {
    const { place } = cloud({ ...OK, GroupInfo: [{ Type: 'AVChatRoom' }] });
    expect(await place.describe('live')).toEqual({ ownerID: '', isLive: true });
  });

  test('who is offline, and what somebody calls themselves', async () => {
    const status = [
      { To_Account: 'ann', Status: 'Online' },
      { To_Account: 'ben', Status: 'Offline' },
      { To_Account: 'cat', Status: 'PushOnline' },
    ];
    const items = [
      { Tag: 'Tag_Profile_IM_Nick', Value: 'Ann' },
      { Tag: 'Tag_Profile_IM_Image', Value: 'https://example.com/ann.png' },
    ];
    const profile = { ...OK, UserProfileItem: [{ To_Account: 'ann', ProfileItem: items }] };
    const { place, commands, bodies } = cloud({ ...OK, QueryResult: status }, profile);
    expect(await place.awayAmong(['ann', 'ben', 'cat'])).toEqual(['ben']);
    expect(await place.awayAmong([])).toEqual([]);
    expect(await place.profile('ann')).toEqual({
      ...{ nick: 'Ann', avatar: 'https://example.com/ann.png' },
    });
    expect(commands()).toEqual(['/v4/openim/query_online_status', '/v4/profile/portrait_get']);
    expect(bodies()[1]).toEqual({
      To_Account: ['ann'],
      TagList: ['Tag_Profile_IM_Nick', 'Tag_Profile_IM_Image'],
    });
  });
});

describe('an answer of the REST API', () => {
  test('that is a failure is told with the service’s code', async () => {
    const failure = { ActionStatus: 'FAIL', ErrorCode: 10049, ErrorInfo: 'too fast' };
    const { place } = cloud(failure);
    await expect(place.read('stage')).rejects.toMatchObject({ code: 10049, message: 'too fast' });
  });

  test('of a group that is not there says so', async () => {
    const { place } = cloud({ ...OK, GroupInfo: [{ ErrorCode: 10015 }] }, { ...OK, GroupInfo: [] });
    await expect(place.describe('none')).rejects.toMatchObject({ code: 10015 });
    await expect(place.describe('none')).rejects.toMatchObject({ code: 10010 });
  });

  test.each([undefined, 'gateway down', {}, { ActionStatus: 'FAIL' }])(
    'that makes no sense is told as such: %j',
    async (answer) => {
      const { place } = cloud(answer);
      await expect(place.read('stage')).rejects.toMatchObject({ code: -4 });
    },
  );
});
