import { describe, expect, it } from 'vitest';
import { emptyGroup, idProblemOf, type NewGroup, optionsOf, problemsOfNew } from './new-group.js';

function group(change: Partial<NewGroup> = {}): NewGroup {
  return { ...emptyGroup('Public'), name: 'Chess', ...change };
}

describe('what is wrong with a group that is to be made', () => {
  it.each([
    ['nothing', {}, {}],
    ['no name', { name: '  ' }, { name: 'missing' }],
    ['a name of 31 is not', { name: `${'é'.repeat(15)}x` }, { name: 'long' }],
    ['a picture that runs code', { avatar: 'javascript:alert(1)' }, { avatar: 'address' }],
    ['an ID of 48 bytes', { id: 'a'.repeat(48) }, {}],
    ['one of 49', { id: 'a'.repeat(49) }, { id: 'wrong' }],
    ['one with other letters', { id: 'schäch' }, { id: 'wrong' }],
    ['one that begins like those of the service', { id: '@TGS#1' }, { id: 'wrong' }],
    ['one of a community that is none', { id: '@TGS#_chess' }, { id: 'wrong' }],
  ] as const)('%s', (_what, change, problems) => {
    expect(problemsOfNew(group(change))).toEqual(problems);
  });

  it.each([
    ['chess', {}],
    ['@TGS#_chess', {}],
    ['@TGS#_', { id: 'wrong' }],
    ['chess@TOPIC#_one', { id: 'wrong' }],
    ['a'.repeat(42), {}],
    ['a'.repeat(43), { id: 'wrong' }],
  ])('of a community with the ID %s', (id, problems) => {
    expect(problemsOfNew(group({ type: 'Community', id }))).toEqual(problems);
  });

  it.each([
    [10021, 'taken'],
    [10025, 'yours'],
    [2602, 'wrong'],
    [10015, 'wrong'],
    [2801, undefined],
    [undefined, undefined],
  ] as const)('as the service says by %s', (code, problem) => {
    expect(idProblemOf(code, group({ id: 'chess' }))).toBe(problem);
  });

  it.each([10021, 10025, 2602, 10015])(
    'is not the ID when the service says %i of one that it has made',
    (code) => expect(idProblemOf(code, group({ id: ' ' }))).toBeUndefined(),
  );
});

describe('what is asked of the service', () => {
  it('is what was written, without spaces around it', () => {
    expect(optionsOf(group({ name: ' Chess ', id: ' chess ', avatar: '' }), ['ben'])).toEqual({
      type: 'Public',
      name: 'Chess',
      groupID: 'chess',
      memberList: [{ userID: 'ben' }],
    });
  });

  it('has the beginning of a community’s ID once, and its topics', () => {
    const community = group({ type: 'Community', hasTopics: true });
    const whole = { type: 'Community', name: 'Chess', groupID: '@TGS#_a', isSupportTopic: true };
    expect(optionsOf({ ...community, id: 'a' }, [])).toEqual(whole);
    expect(optionsOf({ ...community, id: '@TGS#_a' }, [])).toEqual(whole);
  });

  it('names nothing that its kind does not have', () => {
    const room = group({ type: 'AVChatRoom', hasTopics: true });
    expect(optionsOf(room, ['ben'])).toEqual({ type: 'AVChatRoom', name: 'Chess' });
  });
});
