import { describe, expect, it } from 'vitest';
import { BODY_LIMIT, measureText } from './text-limit.js';

function bodySize(text: string): number {
  const body = { MsgType: 'TIMTextElem', MsgContent: { Text: text } };
  return new TextEncoder().encode(JSON.stringify(body)).length;
}

describe('the limit of a text', () => {
  it('is of no interest to a short one', () => {
    expect(measureText('hello')).toEqual({ state: 'fine' });
    expect(measureText('a'.repeat(8_000))).toEqual({ state: 'fine' });
  });

  it('is told before it is reached', () => {
    expect(measureText('a'.repeat(12_000))).toMatchObject({ state: 'near', charactersLeft: 238 });
  });

  it.each(['a', 'é', '汉', '👋', '\n', '"'])(
    'is exactly what the body may weigh, in %j',
    (letter) => {
      let fits = letter;
      while (bodySize(fits + letter) <= BODY_LIMIT) fits += letter;
      expect(measureText(fits).state).toBe('near');
      expect(measureText(fits + letter)).toEqual({ state: 'over', charactersOver: 1 });
    },
  );

  it('says how many characters are too many', () => {
    expect(measureText('a'.repeat(13_000))).toMatchObject({ state: 'over', charactersOver: 762 });
  });
});
