import { type ChatSDK, type Profile, TYPES, type UpdateMyProfileOptions } from '@parlor/sdk';
import { comeBack } from '../actors/coming-and-going.js';
import { record, recordNames } from '../actors/records.js';
import { conversationOf, say } from '../actors/small-talk.js';
import { isSettledNow } from '../actors/without-service.js';
import { enter } from '../enter.js';
import type { RuleID } from '../rules/all-rules.js';
import { type Scenario, type Suite, scenario } from '../scenario.js';
import { outcomeOf, rejectionCodeOf } from '../traits/call-method.js';

/** One of everything that can be changed. */
const EVERYTHING = {
  nick: 'Alice',
  avatar: 'https://example.com/alice.png',
  gender: TYPES.GENDER_FEMALE,
  selfSignature: 'Curiouser and curiouser',
  allowType: TYPES.ALLOW_TYPE_NEED_CONFIRM,
  birthday: 19_980_504,
  location: 'Oxford',
  language: 7,
  messageSettings: 1,
  adminForbidType: TYPES.FORBID_TYPE_SEND_OUT,
  level: 3,
  role: 2,
  profileCustomField: [{ key: 'Tag_Profile_Custom_Hat', value: 'none' }],
} as const satisfies Record<keyof UpdateMyProfileOptions, unknown>;

/** A change that the client refuses by itself. */
type Refusal = readonly [what: string, changes: object];

/** Refused without a word to the service, which changes nothing and tells nobody. */
function refused(
  what: string,
  { rules, code, changes }: { rules: readonly RuleID[]; code: number; changes: readonly Refusal[] },
): Scenario {
  return scenario(
    `${what} is refused with ${code}, without asking`,
    { rules, needs: ['clock', 'network'] },
    async ({ expect, open }) => {
      const { world, people } = await open(['alice']);
      const { data: mine } = await people.alice.getMyProfile();
      const before = { ...mine };
      const told = record(people.alice, 'onProfileUpdated');
      world.setNetwork('offline');
      const wrong: string[] = [];
      for (const [name, options] of changes) {
        const call = outcomeOf(people.alice, 'updateMyProfile', [options]);
        if (!(await isSettledNow(world, call))) wrong.push(`${name} was asked for`);
        const outcome = await call;
        if (rejectionCodeOf(outcome) !== code) wrong.push(`${name} ${outcome.kind}`);
      }
      expect(wrong).toEqual([]);
      expect(told).toEqual([]);
      expect({ ...mine }).toEqual(before);
    },
  );
}

/** Refused by the service, which changes nothing and tells nobody. */
function tooLong(rule: RuleID, what: string, fits: object, changes: object): Scenario {
  return scenario(
    `${what} is refused with 40601, and what fits is not`,
    { rules: [rule, 'PRO-3.26', 'ERB-9.9'] },
    async ({ expect, open }) => {
      const { people } = await open(['alice']);
      await people.alice.updateMyProfile({ nick: 'Alice', ...fits });
      const { data: mine } = await people.alice.getMyProfile();
      expect(mine).toMatchObject(fits);
      const before = { ...mine };
      const told = record(people.alice, 'onProfileUpdated');
      const call = people.alice.updateMyProfile({ nick: 'Somebody else', ...changes });
      await expect(call).rejects.toMatchObject({ code: 40601 });
      expect({ ...mine }).toEqual(before);
      expect(told).toEqual([]);
    },
  );
}

/** Changing who one is, and who is told. */
export const CHANGING_PROFILES_SUITE: Suite = {
  noun: 'profiles',
  about: 'changing my profile',
  scenarios: [
    scenario(
      'any field may be changed alone, and leaves the others as they were',
      { rules: ['PRO-3.13', 'PRO-3.14', 'PRO-3.15', 'PRO-2.2'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const { data: mine } = await people.alice.getMyProfile();
        for (const [key, value] of Object.entries(EVERYTHING)) {
          const expected: Profile = { ...mine, [key]: value };
          const { code, data } = await people.alice.updateMyProfile({ [key]: value });
          expect(code).toBe(0);
          expect(data).toBe(mine);
          const { lastUpdatedTime } = data;
          expect({ ...data }).toEqual({ ...expected, lastUpdatedTime });
        }
      },
    ),
    scenario(
      'all of them may be changed together, and everybody sees them',
      { rules: ['PRO-3.13', 'PRO-3.15', 'PRO-2.15'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const { data } = await people.alice.updateMyProfile(changesOf(EVERYTHING));
        expect(data).toMatchObject(EVERYTHING);
        expect((await people.alice.getMyProfile()).data).toBe(data);
        const seen = await people.bob.getUserProfile({ userIDList: ['alice'] });
        expect(seen.data[0]).toMatchObject(EVERYTHING);
      },
    ),
    scenario(
      'custom fields are merged by key',
      { rules: ['PRO-3.16'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const field = (key: string, value: string) => ({
          key: `Tag_Profile_Custom_${key}`,
          value,
        });
        const change = (...profileCustomField: Profile['profileCustomField']) =>
          people.alice.updateMyProfile({ profileCustomField });
        await change(field('Hat', 'none'), field('Tea', 'black'));
        const { data } = await change(field('Tea', 'green'), field('Cat', 'Dinah'));
        expect(data.profileCustomField).toHaveLength(3);
        for (const one of [field('Hat', 'none'), field('Tea', 'green'), field('Cat', 'Dinah')]) {
          expect(data.profileCustomField.map(({ key, value }) => `${key}=${value}`)).toContain(
            `${one.key}=${one.value}`,
          );
        }
      },
    ),
    scenario(
      'a change is told by PROFILE_UPDATED, with my profile alone, before the call resolves',
      { rules: ['PRO-3.27', 'PRO-1.5'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const order: string[] = [];
        const told = record(people.alice, 'onProfileUpdated');
        people.alice.on('onProfileUpdated', () => void order.push('told'));
        const { data } = await people.alice.updateMyProfile({ nick: 'Alice' }).then((answer) => {
          order.push('resolved');
          return answer;
        });
        expect(order).toEqual(['told', 'resolved']);
        expect(told).toHaveLength(1);
        expect(told[0]).toHaveLength(1);
        expect(told[0]?.[0]).toBe(data);
      },
    ),
    scenario(
      'what changes nothing is not told, however much later',
      { rules: ['PRO-3.28'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        await people.alice.updateMyProfile(changesOf(EVERYTHING));
        const told = record(people.alice, 'onProfileUpdated');
        await world.clock.advance(5_000);
        const { data } = await people.alice.updateMyProfile(changesOf(EVERYTHING));
        await world.settled(people.alice);
        expect(data).toMatchObject(EVERYTHING);
        expect(told).toEqual([]);
      },
    ),
    scenario(
      'a change is told my other instances',
      { rules: ['PRO-3.29', 'PRO-1.5'], needs: ['instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice'], { instances: 2 });
        const phone = await enter(world, 'alice');
        const told = record(phone, 'onProfileUpdated');
        await people.alice.updateMyProfile({ nick: 'Alice', location: 'Oxford' });
        await world.settled(people.alice, phone);
        const { data: mine } = await phone.getMyProfile();
        expect(mine).toMatchObject({ nick: 'Alice', location: 'Oxford' });
        expect(told).toHaveLength(1);
        expect(told[0]?.[0]).toBe(mine);
      },
    ),
    scenario(
      'my other instances clear what I clear',
      { rules: ['PRO-3.29'], needs: ['instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice'], { instances: 2 });
        await people.alice.updateMyProfile({ nick: 'Alice', level: 3, location: 'Oxford' });
        const phone = await enter(world, 'alice');
        const { data: mine } = await phone.getMyProfile();
        expect(mine).toMatchObject({ nick: 'Alice', level: 3, location: 'Oxford' });
        await people.alice.updateMyProfile({ nick: '', level: 0 });
        await world.settled(people.alice, phone);
        expect(mine).toMatchObject({ nick: '', level: 0, location: 'Oxford' });
      },
    ),
    scenario(
      'strangers are told nothing: a new name and picture show in their list by the next message, or the next login',
      { rules: ['PRO-3.31', 'PRO-3.32'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        for (const peer of ['bob', 'carol']) await say(people.alice, peer, 'hi');
        await world.settled(people.bob, people.carol);
        const names = recordNames(people.bob);
        const change = { nick: 'Alice', avatar: 'https://example.com/alice.png' };
        await people.alice.updateMyProfile(change);
        await world.settled(people.bob, people.carol);
        expect(names).toEqual([]);
        const shownTo = async (chat: ChatSDK) => {
          const conversation = await conversationOf(chat, 'C2Calice');
          return conversation?.type === 'C2C' ? { ...conversation.userProfile } : undefined;
        };
        const unknown = { userID: 'alice', nick: '', avatar: '' };
        expect(await shownTo(people.bob)).toMatchObject(unknown);
        await say(people.alice, 'bob', 'it is me');
        await world.settled(people.bob);
        expect(await shownTo(people.bob)).toMatchObject(change);
        expect(await shownTo(people.carol)).toMatchObject(unknown);
        expect(await shownTo(await comeBack(world, people.carol))).toMatchObject(change);
      },
    ),
    scenario(
      'the next message carries the new name',
      { rules: ['PRO-3.31'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        await people.alice.updateMyProfile({ nick: 'Alice' });
        expect((await say(people.alice, 'bob', 'hi')).nick).toBe('Alice');
      },
    ),
    refused('nothing, an unknown key, undefined or a wrong type', {
      rules: ['PRO-3.17', 'FACT-11.4', 'ERB-9.9'],
      code: 2721,
      changes: [
        ['nothing', {}],
        ['an unknown key', { shoeSize: 43 }],
        ['an unknown key beside a known one', { nick: 'Alice', shoeSize: 43 }],
        ['undefined', { nick: undefined }],
        ['null', { nick: null }],
        ['a nick that is a number', { nick: 5 }],
        ['an avatar that is an object', { avatar: {} }],
        ['a signature that is a number', { selfSignature: 1 }],
        ['a location that is a list', { location: [] }],
        ['a birthday that is a text', { birthday: '19980504' }],
        ['a language that is a text', { language: 'en' }],
        ['a level that is a text', { level: '1' }],
        ['a role that is a boolean', { role: true }],
        ['a wrong type beside a right one', { nick: 'Alice', level: '1' }],
      ],
    }),
    refused('a gender, allowType or adminForbidType that is no constant', {
      rules: ['PRO-3.18'],
      code: 2721,
      changes: [
        ['another gender', { gender: 'other' }],
        ['no gender', { gender: '' }],
        ['another allowType', { allowType: 'AllowType_Type_Friends' }],
        ['no allowType', { allowType: '' }],
        ['another adminForbidType', { adminForbidType: 'AdminForbid_Type_All' }],
      ],
    }),
    refused('a setting for messages that is neither 0 nor 1', {
      rules: ['PRO-3.19'],
      code: 2721,
      changes: [
        ['2', { messageSettings: 2 }],
        ['-1', { messageSettings: -1 }],
        ['a text', { messageSettings: '1' }],
        ['a boolean', { messageSettings: true }],
      ],
    }),
    refused('a custom field with a strange key or a value that is no text', {
      rules: ['PRO-3.20'],
      code: 2721,
      changes: [
        ['a strange key', { profileCustomField: [{ key: 'Hat', value: 'none' }] }],
        ['no key', { profileCustomField: [{ value: 'none' }] }],
        ['a number', { profileCustomField: [{ key: 'Tag_Profile_Custom_Hat', value: 1 }] }],
        ['no value', { profileCustomField: [{ key: 'Tag_Profile_Custom_Hat' }] }],
      ],
    }),
    refused('a nick of more than 250 characters', {
      rules: ['PRO-2.7'],
      code: 2721,
      changes: [
        ['251 letters', { nick: 'a'.repeat(251) }],
        ['126 pairs of surrogates', { nick: '🍵'.repeat(126) }],
      ],
    }),
    refused('an empty list of custom fields and nothing else', {
      rules: ['PRO-3.21', 'ERB-9.9'],
      code: 2722,
      changes: [['an empty list', { profileCustomField: [] }]],
    }),
    scenario(
      'an empty list of custom fields beside something else is left alone',
      { rules: ['PRO-3.21'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const { data } = await people.alice.updateMyProfile({
          nick: 'Alice',
          profileCustomField: [],
        });
        expect(data).toMatchObject({ nick: 'Alice', profileCustomField: [] });
      },
    ),
    scenario(
      'a nick of 250 characters is taken',
      { rules: ['PRO-2.7'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const nick = 'a'.repeat(250);
        expect((await people.alice.updateMyProfile({ nick })).data.nick).toBe(nick);
      },
    ),
    tooLong(
      'PRO-2.16',
      'a nick of more than 500 bytes',
      { nick: `${'茶'.repeat(166)}ab` },
      { nick: '茶'.repeat(167) },
    ),
    tooLong(
      'PRO-2.8',
      'an avatar of more than 500 bytes',
      { avatar: 'a'.repeat(500) },
      { avatar: 'a'.repeat(501) },
    ),
    tooLong(
      'PRO-2.9',
      'a signature of more than 500 bytes',
      { selfSignature: `${'茶'.repeat(166)}ab` },
      { selfSignature: '茶'.repeat(167) },
    ),
    tooLong(
      'PRO-2.10',
      'the value of a custom field of more than 500 bytes',
      { profileCustomField: [{ key: 'Tag_Profile_Custom_Hat', value: 'a'.repeat(500) }] },
      { profileCustomField: [{ key: 'Tag_Profile_Custom_Hat', value: 'a'.repeat(501) }] },
    ),
    tooLong(
      'PRO-2.11',
      'a location of more than 16 bytes',
      { location: 'a'.repeat(16) },
      { location: '茶'.repeat(6) },
    ),
  ],
};

/** The same changes, in lists of their own. */
function changesOf(changes: typeof EVERYTHING): UpdateMyProfileOptions {
  return { ...changes, profileCustomField: [...changes.profileCustomField] };
}
