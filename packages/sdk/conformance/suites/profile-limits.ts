import type { UpdateMyProfileOptions } from '@parlor/sdk';
import { record } from '../actors/records.js';
import { type Suite, scenario } from '../scenario.js';

/** The greatest number of 32 bits. */
const GREATEST = 4_294_967_295;

const NUMBERS = ['birthday', 'language', 'level', 'role'] as const;

/** One custom field. */
function custom(name: string, value = 'green'): UpdateMyProfileOptions {
  return { profileCustomField: [{ key: `Tag_Profile_Custom_${name}`, value }] };
}

/** What the numbers and the custom fields of a profile can be. */
export const PROFILE_LIMITS_SUITE: Suite = {
  noun: 'profiles',
  about: 'the numbers and custom fields of a profile',
  scenarios: [
    scenario(
      'numbers of 32 bits are kept, and others refused with 40001',
      { rules: ['PRO-2.12'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        for (const name of NUMBERS) await people.alice.updateMyProfile({ [name]: GREATEST });
        const kept = { birthday: GREATEST, language: GREATEST, level: GREATEST, role: GREATEST };
        const seen = async () => {
          const { data } = await people.bob.getUserProfile({ userIDList: ['alice'] });
          return data[0];
        };
        expect(await seen()).toMatchObject(kept);
        const told = record(people.alice, 'onProfileUpdated');
        for (const name of NUMBERS) {
          for (const wrong of [-1, GREATEST + 1]) {
            const call = people.alice.updateMyProfile({ nick: 'Alice', [name]: wrong });
            await expect(call).rejects.toMatchObject({ code: 40001 });
          }
        }
        await world.settled(people.alice);
        expect(told).toEqual([]);
        expect((await people.alice.getMyProfile()).data).toMatchObject({ nick: '', ...kept });
      },
    ),
    scenario(
      'a custom field has a name of eight letters at most: 40006',
      { rules: ['PRO-2.13'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const { data } = await people.alice.updateMyProfile(custom('Umbrella'));
        expect(data).toMatchObject(custom('Umbrella'));
        for (const name of ['Umbrellas', '']) {
          const call = people.alice.updateMyProfile({ nick: 'Alice', ...custom(name) });
          await expect(call).rejects.toMatchObject({ code: 40006 });
        }
        expect(data).toMatchObject({ nick: '', ...custom('Umbrella') });
      },
    ),
    scenario(
      'a custom field that was not declared is refused with 40006',
      { rules: ['PRO-2.14'], needs: ['profile-fields'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice'], { profileFields: ['Hat', 'Tea'] });
        const { data } = await people.alice.updateMyProfile(custom('Tea'));
        for (const name of ['Cat', 'tea']) {
          const call = people.alice.updateMyProfile(custom(name));
          await expect(call).rejects.toMatchObject({ code: 40006 });
        }
        expect(data).toMatchObject(custom('Tea'));
      },
    ),
  ],
};
