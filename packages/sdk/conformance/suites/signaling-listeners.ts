import { type ChatSDK, EVENT, type SignalingEventName, TSignaling } from '@parlor/sdk';
import { hear, inWords, sendByHand, stepSaying, taken } from '../actors/invitations.js';
import { refusalOf } from '../actors/refusals.js';
import { groupOf, say } from '../actors/small-talk.js';
import { type Suite, scenario } from '../scenario.js';
import { outcomeOf } from '../traits/call-method.js';

const { NEW_INVITATION_RECEIVED, INVITEE_ACCEPTED, INVITATION_CANCELLED } = TSignaling;

function ignore(): void {}

/** Whether a client has a record of a new invitation: whether it looks at messages. */
async function isLooking(from: ChatSDK, to: ChatSDK, settle: () => Promise<void>) {
  const { inviteID } = await from.invite({ userID: to.getLoginUser() });
  await settle();
  const { code } = await refusalOf(to.reject({ inviteID }));
  await settle();
  return code === undefined;
}

/** Who listens to invitations, and what messages say of them. */
export const SIGNALING_LISTENERS_SUITE: Suite = {
  noun: 'signaling',
  about: 'who listens to invitations',
  scenarios: [
    scenario(
      'a listener is given the name and the data, and its context as this',
      {
        rules: ['SGN-3.48', 'SGN-3.49', 'SGN-4.1', 'SGN-4.2'],
        needs: ['invite', 'addSignalingListener', 'removeSignalingListener'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const unused = world.createClient();
        expect(unused.addSignalingListener(NEW_INVITATION_RECEIVED, ignore)).toBeUndefined();
        expect(unused.removeSignalingListener(NEW_INVITATION_RECEIVED, ignore)).toBeUndefined();
        const calls: unknown[] = [];
        const context = { name: 'a context' };
        bob.addSignalingListener(
          NEW_INVITATION_RECEIVED,
          function (this: unknown, ...args: unknown[]) {
            calls.push([this === context, ...args]);
          },
          context,
        );
        const { inviteID } = await alice.invite({ userID: 'bob', data: 'tea?' });
        await world.settled(bob);
        const data = { inviteID, inviter: 'alice', groupID: '', data: 'tea?' };
        const event = { name: NEW_INVITATION_RECEIVED, data: { ...data, inviteeList: ['bob'] } };
        expect(calls).toEqual([[true, event]]);
      },
    ),
    scenario(
      'nothing is looked at before somebody listens, and nothing after nobody does',
      {
        rules: ['SGN-4.16', 'SGN-4.17'],
        needs: ['invite', 'reject', 'removeSignalingListener'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const isOn = () => isLooking(alice, bob, () => world.settled(alice, bob));
        const add = (name: SignalingEventName, handler: () => void) =>
          bob.addSignalingListener(name, handler);
        const remove = (name: SignalingEventName, handler: () => void) =>
          bob.removeSignalingListener(name, handler);
        const [one, other] = [() => undefined, () => undefined];
        expect(await isOn()).toBe(false);
        // Any listener switches it on.
        add(INVITEE_ACCEPTED, ignore);
        expect(await isOn()).toBe(true);
        add(NEW_INVITATION_RECEIVED, one);
        add(NEW_INVITATION_RECEIVED, other);
        remove(NEW_INVITATION_RECEIVED, one);
        expect(await isOn()).toBe(true);
        // One that was never added changes nothing.
        remove(INVITATION_CANCELLED, ignore);
        expect(await isOn()).toBe(true);
        remove(NEW_INVITATION_RECEIVED, other);
        expect(await isOn()).toBe(false);
        add(INVITATION_CANCELLED, ignore);
        expect(await isOn()).toBe(true);
        remove(NEW_INVITATION_RECEIVED, other);
        expect(await isOn()).toBe(true);
        remove(INVITATION_CANCELLED, ignore);
        expect(await isOn()).toBe(false);
      },
    ),
    scenario(
      'who is no longer among the listeners is told nothing',
      { rules: ['SGN-4.17'], needs: ['invite', 'removeSignalingListener'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const calls: string[] = [];
        const [one, other] = ['one', 'other'].map((name) => () => void calls.push(name));
        for (const handler of [one, one, other]) {
          if (handler) bob.addSignalingListener(NEW_INVITATION_RECEIVED, handler);
        }
        await alice.invite({ userID: 'bob' });
        await world.settled(bob);
        expect(calls.splice(0)).toEqual(['one', 'one', 'other']);
        if (one) bob.removeSignalingListener(NEW_INVITATION_RECEIVED, one);
        await alice.invite({ userID: 'bob' });
        await world.settled(bob);
        expect(calls).toEqual(['other']);
      },
    ),
    scenario(
      'the event comes before that of the message',
      { rules: ['SGN-4.20'], needs: ['invite', 'accept', 'modifyInvitation'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const told: string[] = [];
        bob.on(EVENT.MESSAGE_RECEIVED, () => void told.push('message'));
        bob.on(EVENT.MESSAGE_MODIFIED, () => void told.push('modified message'));
        for (const name of [NEW_INVITATION_RECEIVED, TSignaling.INVITATION_MODIFIED] as const) {
          bob.addSignalingListener(name, () => void told.push('step'));
        }
        const { inviteID } = await alice.invite({ userID: 'bob' });
        await world.settled(bob);
        await alice.modifyInvitation({ inviteID, data: 'well?' });
        await world.settled(bob);
        expect(told).toEqual(['step', 'message', 'step', 'modified message']);
      },
    ),
    scenario(
      'steps of an invitation that is not known here are mere messages',
      { rules: ['SGN-4.13'], needs: ['addSignalingListener'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const heard = hear(bob);
        for (const actionType of [2, 3, 4, 5] as const) {
          await sendByHand(alice, 'bob', JSON.stringify(stepSaying({ actionType })));
        }
        await world.settled(bob);
        expect(heard).toEqual([]);
        await sendByHand(alice, 'bob', JSON.stringify(stepSaying()));
        await world.settled(bob);
        expect(inWords(heard)).toEqual(['NEW']);
      },
    ),
    scenario(
      'getSignalingInfo reads a step, and asks nobody',
      { rules: ['SGN-3.43', 'SGN-3.44', 'SGN-3.45'], needs: ['invite', 'getSignalingInfo'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const heard = hear(bob);
        const { inviteID, data } = await alice.invite({ userID: 'bob', data: 'tea?', timeout: 9 });
        const step = stepSaying({ inviteID, data: 'tea?', timeout: 9 });
        expect(alice.getSignalingInfo(data.message)).toEqual(step);
        expect(alice.getSignalingInfo(await say(alice, 'bob', JSON.stringify(step)))).toBeNull();
        const groupID = await groupOf(alice, ['bob']);
        const conversationType = 'GROUP';
        const poll = await sendByHand(alice, groupID, '{"poll":1}', { conversationType });
        expect(alice.getSignalingInfo(poll)).toBeNull();
        // Of a step that says nearly nothing.
        const marked = { cloudCustomData: '{"type":"tsignaling"}' };
        const bare = alice.getSignalingInfo(await sendByHand(alice, 'bob', '{"x":1}', marked));
        const { inviteID: _, ...rest } = stepSaying({ inviter: '', inviteeList: [] });
        expect(bare).toEqual({ ...rest, inviteID: undefined });
        await world.settled(bob);
        expect(taken(heard)).toEqual(['NEW']);
      },
    ),
    scenario(
      'getSignalingInfo throws at what looks like a step and is none',
      { rules: ['SGN-3.46'], needs: ['getSignalingInfo'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const { alice } = people;
        const message = await sendByHand(alice, 'bob', 'inviteID and actionType');
        const outcome = await outcomeOf(alice, 'getSignalingInfo', [message]);
        expect(outcome.kind === 'threw' && outcome.error).toBeInstanceOf(TypeError);
      },
    ),
  ],
};
