import { TYPES } from '@parlor/sdk';
import { expect, test } from 'vitest';
import { ScriptedEngine, wireGroup, wireMessage } from '../testing/scripted-engine.js';

test.each([TYPES.GRP_TIP_MBR_SET_ADMIN, TYPES.GRP_TIP_MBR_CANCELED_ADMIN])(
  'tip %i about my role does not change the role in my own selfInfo [FACT-46.1]',
  async (operationType) => {
    const engine = new ScriptedEngine();
    const { selfInfo, ...group } = wireGroup('team');
    const role = operationType === TYPES.GRP_TIP_MBR_SET_ADMIN ? 'Member' : 'Admin';
    if (!selfInfo) throw new Error('Nobody is a member.');
    engine.answers['groups.list'] = [{ groups: [{ ...group, selfInfo: { ...selfInfo, role } }] }];
    const chat = await engine.client();
    const content = {
      operationType,
      operatorID: 'bob',
      userIDList: ['me'],
      groupProfile: { from: 'bob', to: 'team', groupID: 'team', groupName: 'Team' },
    };
    const elements = [{ type: 'TIMGroupTipElem', content }];
    const message = wireMessage({ conversationType: 'GROUP', to: 'team', sequence: 5, elements });
    engine.push({ type: 'messages.new', messages: [message] });
    const [known] = (await chat.getGroupList()).data.groupList;
    expect(known).toMatchObject({ nextMessageSeq: 6, selfInfo: { role } });
  },
);
