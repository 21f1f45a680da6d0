import { describe, expect, it } from 'vitest';
import { changesOf, problemsOf } from './group-draft.js';

const group = { avatar: '', name: 'Studio', introduction: 'Sounds', notification: '' };

describe('what a group says of itself, while it is being changed', () => {
  it('is sent as far as it is something else, without spaces around it', () => {
    expect(changesOf(group, { name: ' Studio ', introduction: ' Noise ' })).toEqual({
      introduction: 'Noise',
    });
  });

  it('may be taken away, but for the name', () => {
    expect(changesOf(group, { introduction: ' ' })).toEqual({ introduction: '' });
    expect(problemsOf(group, { introduction: '' }).size).toBe(0);
    expect(problemsOf(group, { name: ' ' }).get('name')).toBe('missing');
  });

  it.each([
    ['name', 30],
    ['introduction', 240],
    ['notification', 300],
  ] as const)('has room for so many bytes of the %s', (field, most) => {
    const fits = 'é'.repeat(most / 2);
    expect(problemsOf(group, { [field]: fits }).size).toBe(0);
    expect(problemsOf(group, { [field]: `${fits}!` }).get(field)).toBe('long');
  });

  it('has a picture that others can open', () => {
    expect(problemsOf(group, { avatar: 'https://example.org/a.png' }).size).toBe(0);
    expect(problemsOf(group, { avatar: 'javascript:alert(1)' }).get('avatar')).toBe('address');
    const long = `https://example.org/${'a'.repeat(90)}`;
    expect(problemsOf(group, { avatar: long }).get('avatar')).toBe('long');
  });

  it('is not blamed for what was there before', () => {
    const odd = { ...group, avatar: 'ftp://old', name: 'x'.repeat(40) };
    expect(problemsOf(odd, { introduction: 'New' }).size).toBe(0);
  });
});
