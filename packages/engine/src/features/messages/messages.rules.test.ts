import { describe, expect, it } from 'vitest';
import { text } from '../../testing/test-line.js';
import { contentFailure, isOutgoingMessage, onlyMessage } from './messages.rules.js';

/** A message whose elements and custom data take this many bytes together. */
function ofSize(bytes: number, letter = 'x') {
  const empty = text('bob', '');
  const rest = bytes - JSON.stringify(empty.elements).length;
  return text('bob', letter.repeat(rest / Buffer.byteLength(letter)));
}

/** Lists within lists. */
function nested(levels: number): unknown[] {
  return levels === 0 ? [] : [nested(levels - 1)];
}

describe('the content of a message', () => {
  it.each([
    ['of 12 KB is accepted', ofSize(12 * 1024), undefined],
    ['of one byte more is refused', ofSize(12 * 1024 + 1), 80002],
    ['counts in bytes, not in characters', ofSize(12 * 1024 + 1, '茶'), 80002],
    ['counts with its custom data', { ...ofSize(12 * 1024), cloudCustomData: 'x' }, 80002],
    ['must be something', { ...text('bob', 'x'), elements: [] }, 20001],
    [
      'must not be a tip [ERR-3.12]',
      { ...text('bob', 'x'), elements: [{ type: 'TIMGroupTipElem', content: {} }] },
      20001,
    ],
    [
      'must not be a notice [ERR-3.12]',
      { ...text('bob', 'x'), elements: [{ type: 'TIMGroupSystemNoticeElem', content: {} }] },
      20001,
    ],
    [
      'must be something that can be written down',
      { ...text('bob', 'x'), elements: [{ type: 'TIMCustomElem', content: { data: 1n } }] },
      20001,
    ],
    [
      'must not be nested deeper than a line could carry it to others',
      {
        ...text('bob', 'x'),
        elements: [{ type: 'TIMCustomElem', content: { data: nested(1_900) } }],
      },
      20001,
    ],
    [
      'may be nested as deep as a hundred merged messages',
      {
        ...text('bob', 'x'),
        elements: [{ type: 'TIMCustomElem', content: { data: nested(600) } }],
      },
      undefined,
    ],
  ])('%s', (_, message, code) => {
    expect(contentFailure(message)).toBe(code);
  });
});

describe('what a client asks to have sent', () => {
  const fine = text('bob', 'hello');

  it.each<[string, unknown, boolean]>([
    ['a message', fine, true],
    ['a message with more', { ...fine, from: 'eve' }, true],
    ['a message without a receiver', { ...fine, to: undefined }, false],
    ['a message to the system', { ...fine, conversationType: '@TIM#SYSTEM' }, false],
    ['a message with an unknown priority', { ...fine, priority: 'Highest' }, false],
    ['a message with an element that is none', { ...fine, elements: ['hello'] }, false],
    ['a message with a number that is none', { ...fine, random: Number.NaN }, false],
    ['nothing', null, false],
  ])('%s is read as one: %s', (_, message, expected) => {
    expect(isOutgoingMessage(message)).toBe(expected);
  });

  it('keeps nothing but what a message is made of', () => {
    const more = { ...fine, from: 'eve', elements: [{ ...fine.elements[0], more: 1 }] };
    expect(isOutgoingMessage(more) && onlyMessage(more)).toEqual(fine);
  });
});
