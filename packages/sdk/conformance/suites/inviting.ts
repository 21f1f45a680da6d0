import { TSignaling, TYPES } from '@parlor/sdk';
import { openRoom } from '../actors/group-kinds.js';
import { hear, said, taken } from '../actors/invitations.js';
import { refusalOf } from '../actors/refusals.js';
import { groupOf } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';
import { codeOf } from '../traits/call-method.js';

const INVITE_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Invitations that are made. */
export const INVITING_SUITE: Suite = {
  noun: 'signaling methods',
  about: 'invitations that are made',
  scenarios: [
    scenario(
      'who invites somebody is given the message that carries it, and an ID',
      {
        rules: [
          ...(['SGN-2.1', 'SGN-2.2', 'SGN-2.3', 'SGN-2.4', 'SGN-2.9', 'SGN-2.10'] as const),
          ...(['SGN-2.12', 'SGN-3.3', 'SGN-3.4'] as const),
        ],
        needs: ['invite'],
      },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const answer = await people.alice.invite({ userID: 'bob' });
        expect(Object.keys(answer).toSorted()).toEqual(['code', 'data', 'inviteID']);
        const { code, data, inviteID } = answer;
        expect(code).toBe(0);
        expect(Object.keys(data)).toEqual(['message']);
        expect(inviteID).toMatch(INVITE_ID);
        expect(data.message).toMatchObject({
          type: TYPES.MSG_CUSTOM,
          priority: TYPES.MSG_PRIORITY_HIGH,
          conversationID: 'C2Cbob',
          status: 'success',
          cloudCustomData: '',
          _onlineOnlyFlag: false,
          _isExcludedFromUnreadCount: false,
          _isExcludedFromLastMessage: false,
        });
        const { payload } = data.message;
        expect(payload).toEqual({ data: payload.data, description: '', extension: '' });
        expect(said(data.message)).toEqual({
          businessID: 1,
          inviteID,
          inviter: 'alice',
          inviteeList: ['bob'],
          groupID: '',
          data: '',
          timeout: 0,
          actionType: TSignaling.ACTION_TYPE_INVITE,
        });
      },
    ),
    scenario(
      'in a group the message goes to the group, and names all who are invited',
      {
        rules: ['SGN-2.3', 'SGN-2.6', 'SGN-2.10', 'SGN-2.11', 'SGN-3.3', 'SGN-3.5'],
        needs: ['inviteInGroup'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob', 'carol']);
        await world.settled(alice, bob);
        const heard = hear(bob);
        const { data, inviteID } = await alice.inviteInGroup({
          groupID,
          inviteeList: ['bob', 'carol'],
          data: 'tea?',
          timeout: 30,
          offlinePushInfo: { title: 'Tea', description: 'at five', disablePush: true },
        });
        expect(data.message.conversationID).toBe(`GROUP${groupID}`);
        const step = {
          inviteID,
          inviter: 'alice',
          inviteeList: ['bob', 'carol'],
          groupID,
          data: 'tea?',
        };
        const rest = { businessID: 1, timeout: 30, actionType: TSignaling.ACTION_TYPE_INVITE };
        expect(said(data.message)).toEqual({ ...step, ...rest });
        await world.settled(bob);
        expect(heard).toEqual([{ what: 'NEW', data: step }]);
      },
    ),
    scenario(
      'who is invited is not looked at: strangers, somebody twice, oneself, and again',
      {
        rules: ['SGN-3.6', 'SGN-3.7', 'SGN-3.8', 'SGN-3.32'],
        needs: ['invite', 'inviteInGroup', 'accept', 'cancel'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        await world.settled(alice, bob);
        const heard = hear(bob);
        const inviteeList = ['carol', 'nobody', 'bob', 'bob'];
        const many = await alice.inviteInGroup({ groupID, inviteeList: [...inviteeList] });
        expect(said(many.data.message).inviteeList).toEqual(inviteeList);
        await world.settled(bob);
        expect(taken(heard)).toEqual(['NEW']);
        const again = await alice.inviteInGroup({ groupID, inviteeList });
        expect(again.inviteID === many.inviteID).toBe(false);
        const me = await alice.invite({ userID: 'alice' });
        expect(me.data.message.conversationID).toBe('C2Calice');
        const answer = await alice.accept({ inviteID: me.inviteID });
        expect(said(answer.data.message)).toMatchObject({ inviteeList: ['alice'] });
        expect((await refusalOf(alice.cancel({ inviteID: me.inviteID }))).code).toBe(8020);
      },
    ),
    scenario(
      'what cannot be sent is no invitation: it is refused like a message, and there is no record of it',
      {
        rules: ['SGN-3.9', 'SGN-3.10', 'SGN-3.17', 'ERB-9.8'],
        needs: ['clock', 'invite', 'inviteInGroup', 'inviteInGroupSync', 'cancel'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const groupID = await groupOf(bob);
        const roomID = await openRoom(bob);
        const inviteeList = ['bob'];
        const heard = hear(alice);
        const calls = [
          [alice.invite({ userID: 'nobody' }), 20003],
          [alice.inviteInGroup({ groupID, inviteeList }), 10007],
          [alice.inviteInGroup({ groupID: roomID, inviteeList }), 2101],
        ] as const;
        for (const [call, code] of calls) {
          const refusal = await refusalOf(call);
          expect(refusal.code).toBe(code);
          expect(refusal.message).toMatchObject({ type: TYPES.MSG_CUSTOM, status: 'fail' });
        }
        let failed: unknown;
        const options = { groupID, inviteeList, timeout: 1 };
        const inviteID = alice.inviteInGroupSync(options, undefined, (code) => {
          failed = code;
        });
        await world.settled(alice, carol);
        expect(failed).toBe(10007);
        expect((await refusalOf(alice.cancel({ inviteID }))).code).toBe(8020);
        await world.clock.advance(10_000);
        expect(heard).toEqual([]);
      },
    ),
    scenario(
      'who is on somebody’s blacklist cannot invite them',
      { rules: ['SGN-3.10', 'ERB-9.8'], needs: ['invite', 'addToBlacklist'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const heard = hear(people.bob);
        await people.bob.addToBlacklist({ userIDList: ['alice'] });
        expect((await refusalOf(people.alice.invite({ userID: 'bob' }))).code).toBe(20007);
        await world.settled(people.bob);
        expect(heard).toEqual([]);
      },
    ),
    scenario(
      'the list that was given is kept itself, and shrinks as people answer',
      { rules: ['SGN-3.11', 'SGN-5.1'], needs: ['inviteInGroup', 'accept'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob', 'carol']);
        await world.settled(alice, bob);
        for (const chat of [alice, bob]) hear(chat);
        const inviteeList = ['bob', 'carol'];
        const { inviteID } = await alice.inviteInGroup({ groupID, inviteeList });
        await world.settled(bob);
        await bob.accept({ inviteID });
        await world.settled(alice);
        expect(inviteeList).toEqual(['carol']);
      },
    ),
    scenario(
      'the synchronous forms return the ID at once, and tell by a callback what came of it',
      {
        rules: ['SGN-3.15', 'SGN-3.16', 'SGN-3.17'],
        needs: ['inviteSync', 'inviteInGroupSync'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        await world.settled(alice, bob);
        const heard = hear(bob);
        const told: unknown[] = [];
        const sent = (result: unknown) => void told.push(result);
        const failed = (...args: unknown[]) => void told.push(args.map((one) => typeof one));
        const ids = [
          alice.inviteSync({ userID: 'bob', data: 'one' }, sent, failed),
          alice.inviteInGroupSync({ groupID, inviteeList: ['bob'], data: 'two' }, sent, failed),
        ];
        expect(told).toEqual([]);
        for (const inviteID of ids) expect(inviteID).toMatch(INVITE_ID);
        await world.settled(alice, bob);
        expect(told).toEqual(ids.map((inviteID) => ({ inviteID })));
        expect(heard.map(({ data }) => [data.inviteID, data.data])).toEqual([
          [ids[0], 'one'],
          [ids[1], 'two'],
        ]);
        alice.inviteSync({ userID: 'nobody' }, sent, failed);
        alice.inviteInGroupSync({ groupID: 'nowhere', inviteeList: ['bob'] }, sent, failed);
        await world.settled(alice);
        expect(told.slice(2)).toEqual([
          ['number', 'string'],
          ['number', 'string'],
        ]);
      },
    ),
    scenario(
      'without callbacks they do the same and say nothing',
      { rules: ['SGN-3.15'], needs: ['inviteSync', 'cancel'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        const bob = await enter(world, 'bob');
        const heard = hear(bob);
        const inviteID = alice.inviteSync({ userID: 'bob' });
        await world.settled(alice, bob);
        expect(taken(heard)).toEqual(['NEW']);
        const failure = await alice.cancel({ inviteID }).catch(codeOf);
        expect(failure).toMatchObject({ code: 0, inviteID });
      },
    ),
  ],
};
