import {
  ATTRIBUTE_METHODS,
  attributesAsSeenBy,
  attributesOf,
  codeOf,
  deleteAttributes,
  setAttributes,
} from '../actors/attributes.js';
import { groupOf } from '../actors/small-talk.js';
import { isSettledNow } from '../actors/without-service.js';
import { type Suite, scenario } from '../scenario.js';

const SECOND = 1_000;

/** So many attributes, whose keys have two bytes. */
function many(count: number, value = '') {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`${index}`.padStart(2, '0'), value]),
  );
}

async function times(count: number, call: () => Promise<unknown>): Promise<unknown[]> {
  const codes: unknown[] = [];
  for (let n = 0; n < count; n += 1) codes.push(await codeOf(call()));
  return codes;
}

const zeros = (count: number) => Array.from({ length: count }, () => 0);

/** How much there may be, and how often it may be asked for and written. */
export const ATTRIBUTE_LIMITS_SUITE: Suite = {
  noun: 'attributes',
  about: 'how many attributes, and how often',
  scenarios: [
    scenario(
      'a group has sixteen at most',
      { rules: ['ATR-1.2.6', 'ERB-9.6'], needs: ATTRIBUTE_METHODS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'carol']);
        const { alice } = people;
        const groupID = await groupOf(alice, ['carol']);
        const replace = (count: number) =>
          codeOf(alice.initGroupAttributes({ groupID, groupAttributes: many(count) }));
        expect(await replace(17)).toBe(10047);
        expect(await attributesAsSeenBy(world, 'carol', groupID)).toEqual({});
        expect(await replace(16)).toBe(0);
        expect(await codeOf(setAttributes(alice, groupID, { more: '' }))).toBe(10047);
        expect(await codeOf(setAttributes(alice, groupID, { '03': 'written' }))).toBe(0);
        const all = { ...many(16), '03': 'written' };
        expect(await attributesAsSeenBy(world, 'carol', groupID)).toEqual(all);
      },
    ),
    scenario(
      'a key has 32 bytes at most, a value 4000',
      { rules: ['ATR-1.2.7', 'ATR-1.2.8', 'ERB-9.6'], needs: ATTRIBUTE_METHODS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'carol']);
        const { alice } = people;
        const groupID = await groupOf(alice, ['carol']);
        const set = (key: string, value: string) =>
          codeOf(setAttributes(alice, groupID, { fine: 'too', [key]: value }));
        expect(await set('k'.repeat(33), '')).toBe(10045);
        expect(await set('é'.repeat(17), '')).toBe(10045);
        expect(await set('key', 'v'.repeat(4_001))).toBe(10046);
        expect(await set('key', 'é'.repeat(2_001))).toBe(10046);
        const replacing = alice.initGroupAttributes({
          groupID,
          groupAttributes: { key: 'v'.repeat(4_001) },
        });
        expect(await codeOf(replacing)).toBe(10046);
        expect(await attributesAsSeenBy(world, 'carol', groupID)).toEqual({});
        expect(await set('é'.repeat(16), 'é'.repeat(2_000))).toBe(0);
      },
    ),
    scenario(
      'all keys and values have 16000 bytes together',
      { rules: ['ATR-1.2.9', 'ERB-9.6'], needs: ATTRIBUTE_METHODS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'carol']);
        const { alice } = people;
        const groupID = await groupOf(alice, ['carol']);
        // Four times 3998 bytes, with a key of two bytes each.
        await setAttributes(alice, groupID, many(4, 'v'.repeat(3_998)));
        expect(await codeOf(setAttributes(alice, groupID, { k: '' }))).toBe(10048);
        expect(await codeOf(setAttributes(alice, groupID, { '00': 'v'.repeat(3_999) }))).toBe(
          10048,
        );
        const all = many(4, 'v'.repeat(3_998));
        expect(await attributesAsSeenBy(world, 'carol', groupID)).toEqual(all);
        expect(await codeOf(setAttributes(alice, groupID, { '00': '' }))).toBe(0);
        expect(await codeOf(setAttributes(alice, groupID, { k: 'v'.repeat(3_997) }))).toBe(0);
      },
    ),
    scenario(
      'the eleventh write of a kind in five seconds is refused without asking, whatever the group; each kind counts for itself',
      {
        rules: ['ATR-1.2.10', 'ERB-3.5', 'FACT-16.2'],
        needs: [...ATTRIBUTE_METHODS, 'clock', 'network'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        const groups = [await groupOf(alice), await groupOf(alice)];
        const groupAttributes = { a: '1' };
        const kinds = [
          (groupID: string) => alice.setGroupAttributes({ groupID, groupAttributes }),
          (groupID: string) => alice.initGroupAttributes({ groupID, groupAttributes }),
          (groupID: string) => alice.deleteGroupAttributes({ groupID, keyList: ['nothing'] }),
          (groupID: string) => alice.deleteGroupAttributes({ groupID, keyList: [] }),
        ];
        const begun = world.clock.now();
        for (const write of kinds) {
          for (const groupID of groups) {
            for (const code of await times(5, () => write(groupID))) expect(code).not.toBe(2996);
          }
        }
        world.setNetwork('offline');
        for (const write of kinds) {
          const eleventh = write(groups[0] ?? '');
          expect(await isSettledNow(world, eleventh)).toBe(true);
          await expect(eleventh).rejects.toMatchObject({ code: 2996 });
        }
        world.setNetwork('online');
        await world.clock.advance(begun + 5 * SECOND - world.clock.now());
        for (const write of kinds) expect(await codeOf(write(groups[1] ?? ''))).toBe(2996);
        await world.clock.advance(5 * SECOND);
        for (const write of kinds) expect(await codeOf(write(groups[1] ?? ''))).not.toBe(2996);
      },
    ),
    scenario(
      'the 21st read in five seconds that is not answered from memory is refused without asking',
      {
        rules: ['ATR-1.2.11', 'ERB-3.5', 'FACT-16.3'],
        needs: [...ATTRIBUTE_METHODS, 'clock', 'network'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        const groupID = await groupOf(alice);
        await setAttributes(alice, groupID, { a: '1' });
        // From memory: these do not count.
        expect(await times(30, () => attributesOf(alice, groupID))).toEqual(zeros(30));
        const begun = world.clock.now();
        const asked = await times(20, () => attributesOf(alice, 'nowhere'));
        expect(asked).toEqual(Array.from({ length: 20 }, () => 10010));
        world.setNetwork('offline');
        const refused = attributesOf(alice, 'nowhere');
        expect(await isSettledNow(world, refused)).toBe(true);
        await expect(refused).rejects.toMatchObject({ code: 2996 });
        expect(await attributesOf(alice, groupID)).toEqual({ a: '1' });
        world.setNetwork('online');
        await world.clock.advance(begun + 5 * SECOND - world.clock.now());
        expect(await codeOf(attributesOf(alice, 'nowhere'))).toBe(2996);
        await world.clock.advance(5 * SECOND);
        expect(await codeOf(attributesOf(alice, 'nowhere'))).toBe(10010);
      },
    ),
    scenario(
      'a group takes five writes a second, whoever makes them',
      { rules: ['ATR-1.2.12', 'ERB-9.6'], needs: [...ATTRIBUTE_METHODS, 'clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        let last = 0;
        const write = async (chat = alice) => {
          last += 1;
          const code = await codeOf(setAttributes(chat, groupID, { a: `${last}` }));
          await world.settled(alice, bob);
          return code;
        };
        for (const chat of [alice, bob, alice, bob, alice]) expect(await write(chat)).toBe(0);
        expect([await write(alice), await write(bob)]).toEqual([10049, 10049]);
        expect(await attributesOf(bob, groupID)).toEqual({ a: '5' });
        const elsewhere = await groupOf(alice);
        expect(await codeOf(setAttributes(alice, elsewhere, { a: '1' }))).toBe(0);
        await world.clock.advance(SECOND);
        expect(await write(bob)).toBe(0);
      },
    ),
    scenario(
      'a key that is not there cannot be deleted, nor any other with it',
      { rules: ['ATR-1.2.14', 'ERB-9.6'], needs: ATTRIBUTE_METHODS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'carol']);
        const { alice } = people;
        const groupID = await groupOf(alice, ['carol']);
        expect(await codeOf(deleteAttributes(alice, groupID, 'a'))).toBe(10050);
        await setAttributes(alice, groupID, { a: '1' });
        expect(await codeOf(deleteAttributes(alice, groupID, 'a', 'b'))).toBe(10050);
        expect(await attributesAsSeenBy(world, 'carol', groupID)).toEqual({ a: '1' });
      },
    ),
  ],
};
