import { type ChatSDK, TYPES } from '@parlor/sdk';
import { hear, recordSteps, said, taken } from '../actors/invitations.js';
import { groupOf } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import type { RuleID } from '../rules/all-rules.js';
import { type Scenario, type Stage, type Suite, scenario } from '../scenario.js';

/** Alice invites; bob, and in a group carol, are invited; dave is a member. Two of them are there twice. */
type Hearer = 'alice' | 'phone' | 'bob' | 'tablet' | 'carol' | 'dave';

type Party = Readonly<Record<Hearer, ChatSDK>>;

/** What happens to an invitation, and who is told of it, in a few words; others are told nothing. */
interface Case {
  readonly what: string;
  readonly rules: readonly RuleID[];
  readonly act: (party: Party, inviteID: string) => Promise<unknown>;
  /** One to one. */
  readonly alone: Readonly<Partial<Record<Hearer, string>>>;
  readonly inGroup: Readonly<Partial<Record<Hearer, string>>>;
  /** In a group where the inviter is invited, too. */
  readonly withMe: Readonly<Partial<Record<Hearer, string>>>;
}

/** Wherever there is a record: one to one, in a group, and in a group with the inviter among the invited. */
const everywhere = (what: string) => ({
  alone: { alice: what, phone: what, bob: what, tablet: what },
  inGroup: { alice: what, bob: what, tablet: what, carol: what },
  withMe: { alice: what, phone: what, bob: what, tablet: what, carol: what },
});

/** The same, but for the instance that does it. */
const butFor = (hearer: Hearer, what: string) => {
  const { alone, inGroup, withMe } = everywhere(what);
  const rest = (all: Partial<Record<Hearer, string>>) => ({ ...all, [hearer]: '' });
  return { alone: rest(alone), inGroup: rest(inGroup), withMe: rest(withMe) };
};

const CASES: readonly Case[] = [
  {
    what: 'an invitation is made',
    rules: ['SGN-4.3', 'SGN-4.4', 'SGN-4.14', 'SGN-6.1', 'SGN-6.2'],
    act: () => Promise.resolve(),
    ...butFor('alice', 'NEW'),
  },
  {
    what: 'an invitation is accepted',
    rules: ['SGN-4.6', 'SGN-4.7', 'SGN-4.13', 'SGN-4.14', 'SGN-6.3', 'SGN-6.5', 'INS-E.25'],
    act: ({ bob }, inviteID) => bob.accept({ inviteID }),
    ...butFor('bob', 'ACCEPTED bob'),
  },
  {
    what: 'an invitation is rejected',
    rules: ['SGN-4.6', 'SGN-4.7', 'SGN-4.13', 'SGN-4.14', 'SGN-6.4', 'SGN-6.5', 'INS-E.25'],
    act: ({ bob }, inviteID) => bob.reject({ inviteID }),
    ...butFor('bob', 'REJECTED bob'),
  },
  {
    what: 'an invitation is cancelled',
    rules: ['SGN-4.8', 'SGN-4.13', 'SGN-4.14', 'SGN-6.6'],
    act: ({ alice }, inviteID) => alice.cancel({ inviteID }),
    ...butFor('alice', 'CANCELLED'),
  },
  {
    what: 'an invitation is modified',
    rules: ['SGN-4.12', 'SGN-4.13', 'SGN-6.11'],
    act: ({ alice }, inviteID) => alice.modifyInvitation({ inviteID, data: 'later' }),
    ...everywhere('MODIFIED'),
  },
];

const HEARERS: readonly Hearer[] = ['alice', 'phone', 'bob', 'tablet', 'carol', 'dave'];

const WAYS = [
  ['one to one', 'alone'],
  ['in a group', 'inGroup'],
  ['in a group, where who invites is invited, too', 'withMe'],
] as const;

function scenarioOf({ what, rules, act, ...expected }: Case, way: (typeof WAYS)[number]): Scenario {
  const [where, column] = way;
  const run = async ({ expect, open }: Stage) => {
    const { world, people } = await open(['alice', 'bob', 'carol', 'dave'], { instances: 2 });
    const phone = await enter(world, 'alice');
    const tablet = await enter(world, 'bob');
    const party: Party = { ...people, phone, tablet };
    const groupID = await groupOf(people.alice, ['bob', 'carol', 'dave']);
    const everybody = HEARERS.map((hearer) => party[hearer]);
    await world.settled(...everybody);
    const heard = everybody.map(hear);
    const received = everybody.map(recordSteps);
    const inviteeList = column === 'withMe' ? ['alice', 'bob', 'carol'] : ['bob', 'carol'];
    const { inviteID, data } = await (column === 'alone'
      ? people.alice.invite({ userID: 'bob' })
      : people.alice.inviteInGroup({ groupID, inviteeList }));
    await world.settled(...everybody);
    const isInvite = what === 'an invitation is made';
    if (!isInvite) for (const one of [...heard, ...received]) one.length = 0;
    await act(party, inviteID);
    await world.settled(...everybody);
    const told = heard.map((one) => taken(one).join(' '));
    expect(Object.fromEntries(HEARERS.map((hearer, place) => [hearer, told[place]]))).toEqual({
      ...Object.fromEntries(HEARERS.map((hearer) => [hearer, ''])),
      ...expected[column],
    });
    // Nobody is told of a step that is not theirs, but all members of the group get its message.
    const [daves] = received.slice(HEARERS.indexOf('dave'));
    const isMessage = column !== 'alone' && what !== 'an invitation is modified';
    expect(daves?.map((message) => said(message).inviteID)).toEqual(isMessage ? [inviteID] : []);
    expect(data.message.type).toBe(TYPES.MSG_CUSTOM);
  };
  return scenario(
    `${where}, when ${what}`,
    { rules, needs: ['instances', 'invite', 'modifyInvitation'] },
    run,
  );
}

/** Which instances are told of the steps of invitations. */
export const WHO_HEARS_OF_INVITATIONS_SUITE: Suite = {
  noun: 'signaling',
  about: 'who hears of invitations',
  scenarios: CASES.flatMap((one) => WAYS.map((way) => scenarioOf(one, way))),
};
