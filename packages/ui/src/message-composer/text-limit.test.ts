import { describe, expect, it } from 'vitest';
import { BODY_LIMIT, measureText } from './text-limit.js';

/** What the service weighs, with the key that every message carries. */
function weightOf(text: string, cloudCustomData = ''): number {
  const body = { MsgType: 'TIMTextElem', MsgContent: { Text: text } };
  const key = { parlor: { key: crypto.randomUUID() } };
  return new TextEncoder().encode(JSON.stringify(body) + cloudCustomData + JSON.stringify(key))
    .length;
}

describe('the limit of a text', () => {
  it('is of no interest to a short one', () => {
    expect(measureText('hello')).toEqual({ state: 'fine' });
    expect(measureText('a'.repeat(8_000))).toEqual({ state: 'fine' });
  });

  it('is told before it is reached', () => {
    expect(measureText('a'.repeat(12_000))).toMatchObject({ state: 'near', charactersLeft: 181 });
  });

  it.each(['a', 'é', '汉', '👋', '\n', '"'])(
    'is exactly what the message may weigh, in %j',
    (letter) => {
      let fits = letter;
      while (weightOf(fits + letter) <= BODY_LIMIT) fits += letter;
      expect(measureText(fits).state).toBe('near');
      expect(measureText(fits + letter)).toEqual({ state: 'over', charactersOver: 1 });
    },
  );

  it('says how many characters are too many', () => {
    expect(measureText('a'.repeat(13_000))).toMatchObject({ state: 'over', charactersOver: 819 });
  });

  it('counts what goes with the text, such as what it answers', () => {
    const quote = JSON.stringify({ messageReply: { messageAbstract: '汉'.repeat(100) } });
    let fits = 'a';
    while (weightOf(`${fits}a`, quote) <= BODY_LIMIT) fits += 'a';
    expect(measureText(fits, quote).state).toBe('near');
    expect(measureText(`${fits}a`, quote)).toEqual({ state: 'over', charactersOver: 1 });
  });
});
