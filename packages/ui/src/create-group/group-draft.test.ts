import { describe, expect, it } from 'vitest';
import { findPeople, inOrder } from './first-members.js';
import { emptyDraft, type GroupDraft, idProblemOf, optionsOf, problemsOf } from './group-draft.js';

function draft(change: Partial<GroupDraft> = {}): GroupDraft {
  return { ...emptyDraft('Public'), name: 'Chess', ...change };
}

describe('what is wrong with a group that is to be made', () => {
  it.each([
    ['nothing', {}, {}],
    ['no name', { name: '  ' }, { name: 'name' }],
    ['a name of 30 bytes is one', { name: 'é'.repeat(15) }, {}],
    ['a name of 31 is not', { name: `${'é'.repeat(15)}x` }, { name: 'long' }],
    ['a picture that runs code', { avatar: 'javascript:alert(1)' }, { avatar: 'address' }],
    ['an address of 100 bytes', { avatar: `https://e.org/${'a'.repeat(86)}` }, {}],
    ['one of 101', { avatar: `https://e.org/${'a'.repeat(87)}` }, { avatar: 'long' }],
    ['an ID of 48 bytes', { id: 'a'.repeat(48) }, {}],
    ['one of 49', { id: 'a'.repeat(49) }, { id: 'wrong' }],
    ['one with other letters', { id: 'schäch' }, { id: 'wrong' }],
    ['one that begins like those of the service', { id: '@TGS#1' }, { id: 'wrong' }],
    ['one of a community that is none', { id: '@TGS#_chess' }, { id: 'wrong' }],
  ] as const)('%s', (_what, change, problems) => {
    expect(problemsOf(draft(change))).toEqual(problems);
  });

  it.each([
    ['chess', {}],
    ['@TGS#_chess', {}],
    ['@TGS#_', { id: 'wrong' }],
    ['chess@TOPIC#_one', { id: 'wrong' }],
    ['a'.repeat(42), {}],
    ['a'.repeat(43), { id: 'wrong' }],
  ])('of a community with the ID %s', (id, problems) => {
    expect(problemsOf(draft({ type: 'Community', id }))).toEqual(problems);
  });

  it.each([
    [10021, 'taken'],
    [10025, 'yours'],
    [2602, 'wrong'],
    [10015, 'wrong'],
    [2801, undefined],
    [undefined, undefined],
  ] as const)('as the service says by %s', (code, problem) => {
    expect(idProblemOf(code)).toBe(problem);
  });
});

describe('what is asked of the service', () => {
  it('is what was written, without spaces around it', () => {
    expect(optionsOf(draft({ name: ' Chess ', id: ' chess ', avatar: '' }), ['ben'])).toEqual({
      type: 'Public',
      name: 'Chess',
      groupID: 'chess',
      memberList: [{ userID: 'ben' }],
    });
  });

  it('has the beginning of a community’s ID once, and its topics', () => {
    const community = draft({ type: 'Community', hasTopics: true });
    const whole = { type: 'Community', name: 'Chess', groupID: '@TGS#_a', isSupportTopic: true };
    expect(optionsOf({ ...community, id: 'a' }, [])).toEqual(whole);
    expect(optionsOf({ ...community, id: '@TGS#_a' }, [])).toEqual(whole);
  });

  it('names nothing that its kind does not have', () => {
    const room = draft({ type: 'AVChatRoom', hasTopics: true });
    expect(optionsOf(room, ['ben'])).toEqual({ type: 'AVChatRoom', name: 'Chess' });
  });
});

describe('people to begin with', () => {
  const [ben, zoe, asa] = [
    { userID: 'ben', name: 'Ben' },
    { userID: 'zoe', name: '' },
    { userID: 'asa', name: 'Åsa' },
  ];

  it('stand in the order of the reader’s language, each once, by their ID where they have no name', () => {
    expect(inOrder([zoe, ben, asa, ben], 'en').map(({ name }) => name)).toEqual([
      'Åsa',
      'Ben',
      'zoe',
    ]);
    expect(inOrder([zoe, ben, asa], 'sv').map(({ name }) => name)).toEqual(['Ben', 'zoe', 'Åsa']);
  });

  it('are found by parts of the name and the ID', () => {
    expect(findPeople([ben, asa], 'asa')).toEqual([asa]);
    expect(findPeople([ben, asa], ' BE n')).toEqual([ben]);
    const all = [ben, asa];
    expect(findPeople(all, ' ')).toBe(all);
  });
});
