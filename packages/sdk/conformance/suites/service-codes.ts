import { type ChatSDK, TYPES } from '@parlor/sdk';
import { unhurried } from '../actors/patience.js';
import { conversationOf, groupOf, say, text } from '../actors/small-talk.js';
import { type Scenario, type Suite, scenario } from '../scenario.js';
import { outcomeOf, rejectionCodeOf } from '../traits/call-method.js';

/** The longest message, in bytes. */
const KIB_12 = 12 * 1024;

type Refusal = readonly [
  name: 'createGroup' | 'joinGroup' | 'dismissGroup' | 'quitGroup' | 'getGroupProfile',
  argument: unknown,
  code: number,
];

/** What became of calls that are to be refused: those that were not, or with another code. */
async function wrongOnes(chat: ChatSDK, refusals: readonly Refusal[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const [name, argument, code] of refusals) {
    const outcome = await outcomeOf(chat, name, [argument]);
    const actual = rejectionCodeOf(outcome) ?? outcome.kind;
    if (actual !== code) wrong.push(`${name} of ${JSON.stringify(argument)}: ${actual}`);
  }
  return wrong;
}

/** A public group that anybody may join, but for what is said. */
function team(options: object) {
  return { name: 'Team', type: TYPES.GRP_PUBLIC, joinOption: 'FreeAccess', ...options } as const;
}

/** What reading, looking at and writing to a group is refused with. */
async function codesOutside(chat: ChatSDK, groupID: string): Promise<unknown[]> {
  const calls = [
    ['getMessageList', { conversationID: `GROUP${groupID}` }],
    ['getGroupProfile', { groupID }],
    ['sendMessage', text(chat, groupID, 'hi', 'GROUP')],
  ] as const;
  const codes: unknown[] = [];
  for (const [name, argument] of calls) {
    const outcome = await outcomeOf(chat, name, [argument]);
    codes.push(rejectionCodeOf(outcome) ?? outcome.kind);
  }
  return codes;
}

const CREATING: Scenario = scenario(
  'createGroup says what is wrong with the group that is wanted',
  { rules: ['ERB-9.1'] },
  async ({ expect, open }) => {
    const { people } = await open(['alice', 'bob']);
    await people.bob.createGroup(team({ groupID: 'taken' }));
    await people.alice.createGroup(team({ groupID: 'mine-already' }));
    const crowd = Array.from({ length: 501 }, (_, position) => ({ userID: `p${position}` }));
    const wrong = await wrongOnes(people.alice, [
      ['createGroup', team({ type: 'Club' }), 2600],
      ['createGroup', team({ groupID: '@TGS#_mine' }), 2602],
      ['createGroup', team({ type: TYPES.GRP_COMMUNITY, groupID: 'mine' }), 2602],
      ['createGroup', team({ name: 'n'.repeat(101) }), 10004],
      ['createGroup', team({ memberList: crowd }), 10005],
      ['createGroup', team({ memberList: [{ userID: 'nobody' }] }), 10019],
      ['createGroup', team({ groupID: 'taken' }), 10021],
      ['createGroup', team({ groupID: 'mine-already' }), 10025],
    ]);
    expect(wrong).toEqual([]);
  },
);

const ENDING: Scenario = scenario(
  'dismissGroup is for the owner of a group that is there',
  { rules: ['ERB-9.2', 'ERR-3.7'] },
  async ({ expect, open }) => {
    const { people } = await open(['alice', 'bob', 'carol']);
    const groupID = await groupOf(people.alice, ['bob']);
    const refusal = (code: number): Refusal => ['dismissGroup', groupID, code];
    expect(await wrongOnes(people.bob, [refusal(10007)])).toEqual([]);
    expect(await wrongOnes(people.carol, [refusal(10007)])).toEqual([]);
    await people.alice.dismissGroup(groupID);
    expect(await wrongOnes(people.alice, [refusal(10010)])).toEqual([]);
  },
);

const JOINING: Scenario = scenario(
  'joinGroup says why one cannot come in',
  { rules: ['ERB-9.4', 'ERR-3.7'], needs: ['clock'] },
  async ({ expect, open }) => {
    const { world, people } = await open(['alice', 'bob', 'carol']);
    for await (const options of unhurried(world, [
      team({ groupID: 'open' }),
      team({ groupID: 'closed', joinOption: 'DisableApply' }),
      team({ groupID: 'work', type: TYPES.GRP_WORK }),
      team({ groupID: 'full', maxMemberNum: 1 }),
    ])) {
      await people.alice.createGroup(options);
    }
    const wrong = await wrongOnes(people.bob, [
      ['joinGroup', { groupID: 'no-such-group' }, 10010],
      ['joinGroup', { groupID: 'closed' }, 10007],
      ['joinGroup', { groupID: 'work' }, 10007],
      ['joinGroup', { groupID: 'full' }, 10014],
    ]);
    expect(wrong).toEqual([]);
    const stranger = world.createClient();
    expect(await wrongOnes(stranger, [['joinGroup', { groupID: 'open' }, 2662]])).toEqual([]);
  },
);

/** What the service refuses, and with which codes. */
export const SERVICE_CODES_SUITE: Suite = {
  noun: 'errors',
  about: 'the codes of what is refused',
  scenarios: [
    scenario(
      'who is no member of a group can neither write to it nor read nor look at it: 10007',
      { rules: ['ERR-3.6', 'FACT-45.3'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice);
        expect(await codesOutside(people.bob, groupID)).toEqual([10007, 10007, 10007]);
        const { groupList } = (await people.bob.getGroupList()).data;
        await world.settled(people.bob);
        expect(groupList).toEqual([]);
      },
    ),
    scenario(
      'a message that was refused makes its group no more readable than before',
      { rules: ['ERR-3.6', 'ERR-3.7'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        for (const [groupID, code] of [
          [await groupOf(people.alice), 10007],
          ['no-such-group', 10010],
        ] as const) {
          const refused = text(people.bob, groupID, 'hello?', TYPES.CONV_GROUP);
          await expect(people.bob.sendMessage(refused)).rejects.toMatchObject({ code });
          const reading = people.bob.getMessageList({ conversationID: `GROUP${groupID}` });
          await expect(reading).rejects.toMatchObject({ code });
        }
      },
    ),
    scenario(
      'a group that is gone, or never was, is not found: 10010',
      { rules: ['ERR-3.7', 'ERR-3.11'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const gone = await groupOf(people.alice);
        await people.alice.dismissGroup(gone);
        const ids = [gone, 'no-such-group', '王', 'x'.repeat(60)];
        for await (const groupID of unhurried(world, ids)) {
          expect(await codesOutside(people.bob, groupID)).toEqual([10010, 10010, 10010]);
        }
      },
    ),
    scenario(
      'what cannot be a conversation cannot be pinned: 50001 for a person, 50002 for a live room',
      { rules: ['ERR-3.17'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const room = await people.alice.createGroup({ name: 'Stage', type: TYPES.GRP_AVCHATROOM });
        const { groupID } = room.data.group;
        await people.alice.joinGroup({ groupID });
        const pin = (conversationID: string) =>
          people.alice.pinConversation({ conversationID, isPinned: true });
        await expect(pin('C2Cnobody')).rejects.toMatchObject({ code: 50001 });
        await expect(pin(`GROUP${groupID}`)).rejects.toMatchObject({ code: 50002 });
      },
    ),
    scenario(
      'nobody can be written to who does not exist: 20003',
      { rules: ['ERR-3.8'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        await expect(say(people.alice, 'nobody', 'hi')).rejects.toMatchObject({ code: 20003 });
        expect(await conversationOf(people.alice, 'C2Cnobody')).toBeUndefined();
      },
    ),
    scenario(
      'a message of more than 12 KB is too long: 80002',
      { rules: ['ERR-3.9'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const tooLong = say(people.alice, 'bob', 'a'.repeat(KIB_12 + 1));
        await expect(tooLong).rejects.toMatchObject({ code: 80002 });
        const inBytes = say(people.alice, 'bob', '茶'.repeat(KIB_12 / 3 + 1));
        await expect(inBytes).rejects.toMatchObject({ code: 80002 });
        await expect(say(people.alice, 'bob', 'a'.repeat(KIB_12 - 500))).resolves.toMatchObject({
          status: 'success',
        });
      },
    ),
    scenario(
      'what Tencent sells apart is granted where it is wanted: 3122 is never answered',
      { rules: ['ERR-2.6'], needs: ['room-history'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob'], { roomHistory: true });
        const groupID = await groupOf(people.alice, ['bob']);
        const message = people.alice.createTextMessage({
          to: groupID,
          conversationType: TYPES.CONV_GROUP,
          payload: { text: 'for Bob alone' },
          receiverList: ['bob'],
          isSupportExtension: true,
          needReadReceipt: true,
        });
        const { code } = await people.alice.sendMessage(message);
        expect(code).toBe(0);
        for (let bit = 0; bit < 32; bit += 1) {
          const outcome = await outcomeOf(people.alice, 'callExperimentalAPI', [
            'isCommercialAbilityEnabled',
            2 ** bit,
          ]);
          expect(outcome).toMatchObject({ kind: 'resolved', value: { data: { enabled: true } } });
        }
      },
    ),
    CREATING,
    ENDING,
    JOINING,
    scenario(
      'joinGroup a second time, before the first has been answered, is refused with 10013',
      { rules: ['ERB-9.4'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { data } = await people.alice.createGroup(team({}));
        const { groupID } = data.group;
        const both = [1, 2].map(() => outcomeOf(people.bob, 'joinGroup', [{ groupID }]));
        const [first, second] = await Promise.all(both);
        await world.settled(people.bob);
        expect(first).toMatchObject({ kind: 'resolved' });
        expect(second && rejectionCodeOf(second)).toBe(10013);
      },
    ),
    scenario(
      'quitGroup is for members, and not for the owner of a group that needs one',
      { rules: ['ERB-9.5'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice);
        expect(await wrongOnes(people.alice, [['quitGroup', groupID, 10009]])).toEqual([]);
        expect(await wrongOnes(people.bob, [['quitGroup', groupID, 2623]])).toEqual([]);
      },
    ),
    scenario(
      'a new group is told by a message of its own, which says that it was created',
      { rules: ['FACT-44.1'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        await world.settled(people.bob);
        for (const chat of [people.alice, people.bob]) {
          const conversation = await conversationOf(chat, `GROUP${groupID}`);
          expect(conversation?.lastMessage.type).toBe(TYPES.MSG_CUSTOM);
          const payload = conversation?.lastMessage.payload;
          const words = payload && 'data' in payload ? payload.data : '{}';
          const data: unknown = JSON.parse(words);
          expect(data).toMatchObject({ businessID: 'group_create' });
        }
      },
    ),
    scenario(
      'who is in already, or has to wait, gets no group',
      { rules: ['FACT-44.2'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        await people.alice.createGroup(team({ groupID: 'open' }));
        await people.alice.createGroup(team({ groupID: 'asks', joinOption: 'NeedPermission' }));
        const join = async (groupID: string) => (await people.bob.joinGroup({ groupID })).data;
        expect(await join('open')).toMatchObject({ status: 'JoinedSuccess', group: {} });
        expect(await join('open')).toEqual({ status: 'AlreadyInGroup' });
        expect(await join('asks')).toEqual({ status: 'WaitAdminApproval' });
      },
    ),
    scenario(
      'who has quit, or lost a group, keeps its conversation',
      { rules: ['FACT-45.1'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const quitted = await groupOf(people.alice, ['bob']);
        const dismissed = await groupOf(people.alice, ['bob']);
        for (const groupID of [quitted, dismissed]) {
          await say(people.alice, groupID, 'hi', 'GROUP');
        }
        await world.settled(people.bob);
        await people.bob.quitGroup(quitted);
        await people.alice.dismissGroup(dismissed);
        await world.settled(people.bob);
        expect((await people.bob.getGroupList()).data.groupList).toEqual([]);
        for (const groupID of [quitted, dismissed]) {
          expect(await conversationOf(people.bob, `GROUP${groupID}`)).toMatchObject({
            unreadCount: 0,
          });
        }
      },
    ),
  ],
};
