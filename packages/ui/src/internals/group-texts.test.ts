import { describe, expect, it } from 'vitest';
import { changesOf, problemsOf } from './group-texts.js';

const group = { avatar: '', name: 'Studio', introduction: 'Sounds', notification: '' };

describe('what a group says of itself', () => {
  it.each([
    ['name', 30],
    ['introduction', 240],
    ['notification', 300],
  ] as const)('has room for so many bytes of the %s, without spaces around it', (field, most) => {
    const fits = 'é'.repeat(most / 2);
    expect(problemsOf({ [field]: ` ${fits} ` })).toEqual({});
    expect(problemsOf({ [field]: `${fits}!` })).toEqual({ [field]: 'long' });
  });

  it.each([
    ['', {}],
    ['https://e.org/a.png', {}],
    [`https://e.org/${'a'.repeat(86)}`, {}],
    [`https://e.org/${'a'.repeat(87)}`, { avatar: 'long' }],
    ['javascript:alert(1)', { avatar: 'address' }],
    ['blob:nothing', { avatar: 'address' }],
  ] as const)('has a picture that others can open: %j', (avatar, problems) => {
    expect(problemsOf({ avatar })).toEqual(problems);
  });

  it('has a name, and what is not asked about is right', () => {
    expect(problemsOf({ name: '  ', introduction: '', notification: ' ' })).toEqual({
      name: 'missing',
    });
    expect(problemsOf({})).toEqual({});
  });

  it('is sent as far as it is something else, without spaces around it', () => {
    expect(changesOf(group, { name: ' Studio ', introduction: ' Noise ' })).toEqual({
      introduction: 'Noise',
    });
    expect(changesOf(group, { introduction: ' ' })).toEqual({ introduction: '' });
  });

  it('is not blamed for what was there before', () => {
    const odd = { ...group, avatar: 'ftp://old', name: 'x'.repeat(40) };
    expect(problemsOf(changesOf(odd, { ...odd, introduction: 'New' }))).toEqual({});
  });
});
