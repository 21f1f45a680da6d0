import { describe, expect, it } from 'vitest';
import { bytesOf } from '../internals/name-problem.js';
import { problemOf } from './folder-form.js';

const draft = (name: string, ...chosenIDs: string[]) => ({ name, chosenIDs: new Set(chosenIDs) });

describe('a folder that is being written', () => {
  it('has room for 32 bytes, blanks around the name left out', () => {
    expect(bytesOf('  Work ')).toBe(4);
    expect(bytesOf('工作')).toBe(6);
    expect(bytesOf('👩‍💻')).toBe(11);
    const chinese = '一二三四五六七八九十';
    expect(problemOf(draft(`${chinese}ab`, 'C2Cben'), undefined, [])).toBeUndefined();
    expect(problemOf(draft(`${chinese}abc`, 'C2Cben'), undefined, [])).toBe('long');
  });

  it('needs a name that no other folder has', () => {
    expect(problemOf(draft('   ', 'C2Cben'), undefined, [])).toBe('name');
    expect(problemOf(draft(' Work ', 'C2Cben'), undefined, ['Work'])).toBe('taken');
    expect(problemOf(draft('Work'), 'Work', ['Work', 'Home'])).toBeUndefined();
    expect(problemOf(draft('Home'), 'Work', ['Work', 'Home'])).toBe('taken');
  });

  it('begins with a conversation, and may lose all of them later', () => {
    expect(problemOf(draft('Work'), undefined, [])).toBe('conversations');
    expect(problemOf(draft('Work'), 'Work', ['Work'])).toBeUndefined();
  });
});
