import type { ProfileMethods } from '@parlor/sdk';
import type { MethodTable, Refusal } from './method-traits.js';

const keywordList = ['alice'];

/** A search that one field makes wrong. */
function search(because: string, options: object): Refusal {
  return { because, args: [{ keywordList, ...options }] };
}

/** What is true of the methods about profiles by their class. */
export const PROFILE_TRAITS: MethodTable<keyof ProfileMethods> = {
  getMyProfile: { gated: true, answers: 'promise', sample: () => [], refuses: [] },
  getUserProfile: {
    gated: true,
    answers: 'promise',
    sample: ({ me, peer }) => [{ userIDList: [peer, me] }],
    refuses: [
      { because: 'no options', args: [] },
      { because: 'no userIDList', args: [{}] },
      { because: 'a userIDList that is a text', args: [{ userIDList: 'bob' }] },
      { because: 'an empty text for a userIDList', args: [{ userIDList: '' }] },
      { because: 'null for a userIDList', args: [{ userIDList: null }] },
      { because: 'an object for a userIDList', args: [{ userIDList: { 0: 'bob' } }] },
      { because: 'a second argument', args: [{ userIDList: ['bob'] }, {}] },
    ],
  },
  updateMyProfile: {
    gated: true,
    answers: 'promise',
    sample: () => [{ nick: 'Alice' }],
    refuses: [
      { because: 'custom fields that are a text', args: [{ profileCustomField: 'text' }] },
      { because: 'custom fields that are an object', args: [{ profileCustomField: {} }] },
      { because: 'custom fields that are an empty text', args: [{ profileCustomField: '' }] },
      { because: 'custom fields that are 0', args: [{ profileCustomField: 0 }] },
      { because: 'custom fields that are null', args: [{ profileCustomField: null }] },
    ],
  },
  searchCloudUsers: {
    gated: true,
    answers: 'promise',
    sample: ({ peer }) => [{ keywordList: [peer], keywordListMatchType: 'and', count: 10 }],
    refuses: [
      { because: 'no options', args: [] },
      { because: 'empty options', args: [{}] },
      { because: 'no keywords', args: [{ keywordList: [] }] },
      { because: 'keywords that are a text', args: [{ keywordList: 'alice' }] },
      { because: 'six keywords', args: [{ keywordList: ['a', 'b', 'c', 'd', 'e', 'f'] }] },
      search('another match type', { keywordListMatchType: 'xor' }),
      search('a match type that is no text', { keywordListMatchType: 1 }),
      search('a gender that cannot be searched for', { gender: 'Gender_Type_Unknown' }),
      search('a gender that is no text', { gender: 1 }),
      search('a first birthday below 0', { miniBirthday: -1 }),
      search('a first birthday that is a text', { miniBirthday: '20000101' }),
      search('a first birthday that is null', { miniBirthday: null }),
      search('a first birthday that is no number', { miniBirthday: Number.NaN }),
      search('a last birthday below 0', { maxBirthday: -1 }),
      search('a last birthday that is a text', { maxBirthday: '20000101' }),
      search('a last birthday that is null', { maxBirthday: null }),
      search('a count of 0', { count: 0 }),
      search('a count of 101', { count: 101 }),
      search('a count that is a text', { count: '20' }),
      search('a count that is null', { count: null }),
      search('a cursor that is no text', { cursor: 1 }),
    ],
  },
};
