import { EVENT, type SetAllReceiveMessageOptOptions, TYPES } from '@parlor/sdk';
import { comeBack } from '../actors/coming-and-going.js';
import { unreadOf } from '../actors/conversations.js';
import { record } from '../actors/records.js';
import { say, textsOf } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';
import { callMethod } from '../traits/call-method.js';
import type { World } from '../world.js';

const SETTING = 'setAllReceiveMessageOpt';
const ASKING = 'getAllReceiveMessageOpt';
const NEEDS = [SETTING, ASKING] as const;

const HOUR = 3_600;
const DAY = 24 * HOUR;

/** When a time of today is, in the time zone of this device, in seconds. */
function today(world: World, hour: number, minute = 0, second = 0): number {
  return new Date(world.clock.now()).setHours(hour, minute, second, 0) / 1000;
}

/** What is thrown at once; `undefined` when nothing is. */
function thrownBy(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  return undefined;
}

/** When nothing is to be pushed. */
export const DO_NOT_DISTURB_SUITE: Suite = {
  noun: 'conversations',
  about: 'do not disturb',
  scenarios: [
    scenario(
      'who has said nothing is disturbed; what is set is there, in seconds, and after the next login',
      { rules: ['RMD-2.25', 'RMD-2.31', 'RMD-2.32', 'OBJ-9.5'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        expect(await alice.getAllReceiveMessageOpt()).toEqual({
          code: 0,
          data: {
            messageRemindType: TYPES.MSG_REMIND_ACPT_AND_NOTE,
            startTime: 0,
            endTime: 0,
            isRepeated: false,
          },
        });
        const answer = await alice.setAllReceiveMessageOpt({
          messageRemindType: TYPES.MSG_REMIND_DISCARD,
          startHour: 22,
          startMinute: 30,
          startSecond: 15,
          duration: 8 * HOUR,
          isRepeated: false,
        });
        expect(answer).toMatchObject({
          code: 0,
          data: { code: 0, data: { actionStatus: 'OK', errorCode: 0, errorInfo: '' } },
        });
        const startTime = today(world, 22, 30, 15);
        const setting = {
          messageRemindType: TYPES.MSG_REMIND_DISCARD,
          startTime,
          endTime: startTime + 8 * HOUR,
          isRepeated: false,
        };
        expect(await alice.getAllReceiveMessageOpt()).toEqual({ code: 0, data: setting });
        const again = await comeBack(world, alice);
        expect((await again.getAllReceiveMessageOpt()).data).toEqual(setting);
      },
    ),
    scenario(
      'what is left out is quiet, from midnight on, for no time, every day; what is left out wholly is a TypeError',
      { rules: ['RMD-2.23', 'RMD-2.24'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        await alice.setAllReceiveMessageOpt({});
        const midnight = today(world, 0);
        expect((await alice.getAllReceiveMessageOpt()).data).toEqual({
          messageRemindType: TYPES.MSG_REMIND_ACPT_NOT_NOTE,
          startTime: midnight,
          endTime: midnight,
          isRepeated: true,
        });
        expect(thrownBy(() => callMethod(alice, SETTING, []))).toBeInstanceOf(TypeError);
      },
    ),
    scenario(
      'every day for a day or longer ends a day after its start, and once for as long ends when it ends',
      { rules: ['RMD-2.26', 'RMD-2.25'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        const lengthOf = async (options: SetAllReceiveMessageOptOptions) => {
          await alice.setAllReceiveMessageOpt({ startHour: 9, ...options });
          const { startTime, endTime } = (await alice.getAllReceiveMessageOpt()).data;
          expect(startTime).toBe(today(world, 9));
          return endTime - startTime;
        };
        expect(await lengthOf({ duration: DAY - 1 })).toBe(DAY - 1);
        expect(await lengthOf({ duration: DAY })).toBe(DAY);
        expect(await lengthOf({ duration: 3 * DAY })).toBe(DAY);
        expect(await lengthOf({ duration: 3 * DAY, isRepeated: false })).toBe(3 * DAY);
      },
    ),
    scenario(
      'the window begins today, also when it is set on another day',
      { rules: ['RMD-2.25'], needs: [...NEEDS, 'clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        await alice.setAllReceiveMessageOpt({ startHour: 9, duration: HOUR });
        const before = (await alice.getAllReceiveMessageOpt()).data.startTime;
        // Whoever is there for two days has much to say, if only that they are there.
        await alice.logout();
        await world.clock.advance(2 * DAY * 1000);
        const again = await enter(world, 'alice');
        expect((await again.getAllReceiveMessageOpt()).data.startTime).toBe(before);
        await again.setAllReceiveMessageOpt({ startHour: 9, duration: HOUR });
        const after = (await again.getAllReceiveMessageOpt()).data.startTime;
        expect(after).toBe(today(world, 9));
        expect(after).toBeGreaterThan(before);
      },
    ),
    scenario(
      'a change is told to all my instances, also to the one that made it, and to nobody else',
      { rules: ['RMD-2.33', 'RMD-2.34', 'SES-8.11', 'CNV-3.14'], needs: [...NEEDS, 'instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const { alice, bob } = people;
        const phone = await enter(world, 'alice');
        const told = [alice, phone, bob].map((chat) =>
          record(chat, EVENT.ALL_RECEIVE_MESSAGE_OPT_UPDATED),
        );
        await alice.setAllReceiveMessageOpt({ startHour: 1, duration: HOUR });
        await world.settled(alice, phone, bob);
        const { data } = await phone.getAllReceiveMessageOpt();
        expect(told).toEqual([[data], [data], []]);
      },
    ),
    scenario(
      'it is ended by wanting to be told again',
      { rules: ['RMD-2.29'], needs: NEEDS },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const { alice } = people;
        await alice.setAllReceiveMessageOpt({ duration: DAY });
        await alice.setAllReceiveMessageOpt({ messageRemindType: TYPES.MSG_REMIND_ACPT_AND_NOTE });
        const { data } = await alice.getAllReceiveMessageOpt();
        expect(data.messageRemindType).toBe(TYPES.MSG_REMIND_ACPT_AND_NOTE);
        expect(data.endTime).toBe(data.startTime);
      },
    ),
    scenario(
      'messages come and count as ever',
      { rules: ['RMD-2.35'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const received = record(alice, EVENT.MESSAGE_RECEIVED);
        for (const messageRemindType of [
          TYPES.MSG_REMIND_ACPT_NOT_NOTE,
          TYPES.MSG_REMIND_DISCARD,
        ] as const) {
          await alice.setAllReceiveMessageOpt({ messageRemindType, duration: DAY });
          await say(bob, 'alice', messageRemindType);
          await world.settled(alice);
        }
        expect(received.flatMap(textsOf)).toEqual(['AcceptNotNotify', 'Discard']);
        expect(await unreadOf(alice, 'C2Cbob')).toBe(2);
        expect(alice.getTotalUnreadMessageCount()).toBe(2);
      },
    ),
  ],
};
