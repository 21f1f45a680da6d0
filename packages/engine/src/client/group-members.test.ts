import { describe, expect, test } from 'vitest';
import type { WireMember } from '../protocol/entities.js';
import { ScriptedEngine, wireGroup } from '../testing/scripted-engine.js';

/** Me in a group of which the engine says whatever it is told to. */
async function inTeam() {
  const engine = new ScriptedEngine();
  engine.answers['groups.list'] = [{ groups: [wireGroup('team')] }];
  const chat = await engine.client();
  const { groupList } = (await chat.getGroupList()).data;
  return { engine, chat, group: groupList[0] };
}

function wireMember(changes: Partial<WireMember> = {}): WireMember {
  return {
    userID: 'bob',
    nick: 'Bob',
    avatar: '',
    role: 'Member',
    joinTime: 1,
    lastSendMsgTime: 0,
    nameCard: '',
    muteUntil: 0,
    memberCustomField: [],
    isOnline: true,
    ...changes,
  };
}

describe('a member', () => {
  test('has what else the service says of them [FACT-56.6]', async () => {
    const { engine, chat } = await inTeam();
    const said = { messageRemindType: 'AcceptNotNotify', sequence: 7 } as const;
    engine.answers['members.list'] = [
      { members: [wireMember(said)], nextOffset: 0, memberCount: 1 },
    ];
    const { memberList } = (await chat.getGroupMemberList({ groupID: 'team' })).data;
    expect(memberList).toMatchObject([{ userID: 'bob', ...said }]);
  });

  test('whom the service does not know any more is told of as long as they are in memory', async () => {
    const { engine, chat } = await inTeam();
    engine.answers['members.list'] = [{ members: [wireMember()], nextOffset: 0, memberCount: 1 }];
    engine.answers['members.profiles'] = [{ members: [] }];
    const [bob] = (await chat.getGroupMemberList({ groupID: 'team' })).data.memberList;
    const asked = { groupID: 'team', userIDList: ['ann', 'bob'] };
    const { memberList } = (await chat.getGroupMemberProfile(asked)).data;
    expect(memberList).toHaveLength(1);
    expect(memberList[0]).toBe(bob);
  });
});

describe('bringing people in', () => {
  test('tells of each what the service says became of them [MBR-6.27]', async () => {
    const { engine, chat, group } = await inTeam();
    const entries = [
      { userID: 'ann', outcome: 'overLimit' },
      { userID: 'bob', outcome: 'failed' },
      { userID: 'cid', outcome: 'existed' },
      { userID: 'dan', outcome: 'waiting' },
      { userID: 'eve', outcome: 'added' },
    ];
    engine.answers['members.add'] = [{ entries }, { entries: entries.slice(0, 4) }];
    const options = { groupID: 'team', userIDList: ['ann', 'bob', 'cid', 'dan', 'eve'] };
    const lists = {
      failureUserIDList: ['bob'],
      existedUserIDList: ['cid'],
      overLimitUserIDList: ['ann'],
    };
    const { data } = await chat.addGroupMember(options);
    expect(data).toEqual({ ...lists, successUserIDList: ['eve'], group });
    expect(data.group).toBe(group);
    const again = await chat.addGroupMember(options);
    expect(again.data).toEqual({ ...lists, successUserIDList: [] });
  });
});
