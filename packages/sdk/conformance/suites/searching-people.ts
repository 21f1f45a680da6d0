import { type ChatSDK, type SearchCloudUsersOptions, TYPES } from '@parlor/sdk';
import { type Suite, scenario } from '../scenario.js';
import { callMethod } from '../traits/call-method.js';

/** The people who are found, sorted: the first page. */
async function found(chat: ChatSDK, options: SearchCloudUsersOptions): Promise<string[]> {
  const { searchResultList } = (await chat.searchCloudUsers(options)).data;
  return searchResultList.map(({ userID }) => userID).toSorted();
}

const CUSTOM_KEY = 'Tag_Profile_Custom_Drink';

/** People who are looked for in the cloud. */
export const SEARCHING_PEOPLE_SUITE: Suite = {
  noun: 'user search',
  about: 'people who are looked for',
  scenarios: [
    scenario(
      'are found by a part of userID or nick, in either case, and by nothing else',
      { rules: ['PRO-8.9'] },
      async ({ expect, open }) => {
        const { people } = await open(['anna', 'bob', 'joanna']);
        await people.bob.updateMyProfile({
          nick: 'Böb 茶屋',
          selfSignature: 'signature',
          profileCustomField: [{ key: CUSTOM_KEY, value: 'coffee' }],
        });
        const find = (...keywordList: string[]) => found(people.anna, { keywordList });
        expect(await find('ANNA')).toEqual(['anna', 'joanna']);
        expect(await find('oan')).toEqual(['joanna']);
        expect(await find('böb')).toEqual(['bob']);
        expect(await find('茶')).toEqual(['bob']);
        expect(await find('coffee')).toEqual([]);
        expect(await find('signature')).toEqual([]);
      },
    ),
    scenario(
      'are profiles, with how many there are and where to go on',
      { rules: ['PRO-8.8', 'SRC-9.28', 'SRC-9.36'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        await people.bob.updateMyProfile({
          nick: 'Bob',
          birthday: 19_900_101,
          gender: 'Gender_Type_Male',
        });
        const { code, data } = await people.alice.searchCloudUsers({ keywordList: ['bob'] });
        expect([code, Object.keys(data).toSorted()]).toEqual([
          0,
          ['cursor', 'searchResultList', 'totalCount'],
        ]);
        expect([data.totalCount, data.cursor]).toEqual([1, '']);
        expect(data.searchResultList).toMatchObject([
          { userID: 'bob', nick: 'Bob', birthday: 19_900_101, gender: TYPES.GENDER_MALE },
        ]);
        const { data: profiles } = await people.alice.getUserProfile({ userIDList: ['bob'] });
        const keys = Object.keys(profiles[0] ?? {}).toSorted();
        expect(Object.keys(data.searchResultList[0] ?? {}).toSorted()).toEqual(keys);
      },
    ),
    scenario(
      'match one of the words, or all where all are asked for',
      { rules: ['PRO-8.10', 'SRC-9.5'] },
      async ({ expect, open }) => {
        const { people } = await open(['anna', 'bob', 'annabob']);
        const keywordList = ['anna', 'bob'];
        const all = ['anna', 'annabob', 'bob'];
        expect(await found(people.bob, { keywordList })).toEqual(all);
        expect(await found(people.bob, { keywordList, keywordListMatchType: 'or' })).toEqual(all);
        const both = await found(people.bob, { keywordList, keywordListMatchType: 'and' });
        expect(both).toEqual(['annabob']);
      },
    ),
    scenario(
      'are of a gender, which is asked for by the name of gender',
      { rules: ['PRO-8.11', 'PRO-8.12'] },
      async ({ expect, open }) => {
        const { people } = await open(['p-ann', 'p-ben', 'p-cid']);
        const ann = people['p-ann'];
        await ann.updateMyProfile({ gender: TYPES.GENDER_FEMALE });
        await people['p-ben'].updateMyProfile({ gender: TYPES.GENDER_MALE });
        const keywordList = ['p-'];
        expect(await found(ann, { keywordList, gender: TYPES.GENDER_FEMALE })).toEqual(['p-ann']);
        expect(await found(ann, { keywordList, gender: TYPES.GENDER_MALE })).toEqual(['p-ben']);
        const options = { keywordList, userGenderType: TYPES.GENDER_FEMALE };
        const { data } = await (callMethod(ann, 'searchCloudUsers', [options]) as ReturnType<
          ChatSDK['searchCloudUsers']
        >);
        expect(data.totalCount).toBe(3);
      },
    ),
    scenario(
      'were born between two days, both included',
      { rules: ['PRO-8.13', 'SRC-9.22'] },
      async ({ expect, open }) => {
        const { people } = await open(['p-ann', 'p-ben', 'p-cid']);
        await people['p-ann'].updateMyProfile({ birthday: 19_800_101 });
        await people['p-ben'].updateMyProfile({ birthday: 19_900_101 });
        await people['p-cid'].updateMyProfile({ birthday: 20_000_101 });
        const find = (options: object) =>
          found(people['p-ann'], { keywordList: ['p-'], ...options });
        expect(await find({ miniBirthday: 19_900_101 })).toEqual(['p-ben', 'p-cid']);
        expect(await find({ maxBirthday: 19_900_101 })).toEqual(['p-ann', 'p-ben']);
        const miniBirthday = 19_850_101;
        expect(await find({ miniBirthday, maxBirthday: 19_991_231 })).toEqual(['p-ben']);
        expect(await find({ miniBirthday: 0 })).toHaveLength(3);
      },
    ),
    scenario(
      'come twenty at a time where nobody says how many, each of them once',
      {
        rules: ['PRO-8.14', 'PRO-8.15', 'PRO-8.16', 'SRC-9.17', 'SRC-9.20', 'SRC-9.29'],
      },
      async ({ expect, open }) => {
        const names = Array.from({ length: 22 }, (_, index) => `guest-${index + 10}`);
        const { people } = await open(names);
        const [chat] = Object.values(people);
        if (!chat) throw new Error('Nobody is there.');
        for (const [options, sizes] of [
          [{}, [20, 2]],
          [{ count: 9 }, [9, 9, 4]],
          [{ count: 100 }, [22]],
        ] as const) {
          const pages = [];
          let cursor = '';
          do {
            const wish = { keywordList: ['guest'], ...options, ...(cursor && { cursor }) };
            const { data } = await chat.searchCloudUsers(wish);
            pages.push(data.searchResultList.map(({ userID }) => userID));
            expect(data.totalCount).toBe(22);
            cursor = data.cursor;
          } while (cursor);
          expect(pages.map(({ length }) => length)).toEqual(sizes);
          expect(pages.flat().toSorted()).toEqual(names);
        }
      },
    ),
  ],
};
