import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupSnapshot, textSnapshot } from '../../testing/message-snapshots.js';
import { quoteOf, withQuote } from './quote.js';

const said = { abstract: 'Who has the key?', sender: 'Ben' };

describe('a quotation', () => {
  it('says what was answered, of whom, and where it stands', () => {
    const message = groupSnapshot({ ID: '1-2-3', time: 1_700_000_000, sequence: 42 });
    expect(quoteOf({ cloudCustomData: withQuote(message, said) })).toEqual({
      messageID: '1-2-3',
      abstract: 'Who has the key?',
      sender: 'Ben',
      type: 'TIMTextElem',
      time: 1_700_000_000,
      sequence: 42,
    });
  });

  it('is what Tencent’s UI kits write', () => {
    const cloudCustomData = JSON.stringify({
      messageReply: {
        messageAbstract: 'Hello',
        messageSender: 'Ben',
        messageID: '1-2-3',
        messageType: 3,
        messageTime: 1_700_000_000,
        messageSequence: 7,
        version: 1,
      },
    });
    expect(quoteOf({ cloudCustomData })).toMatchObject({ abstract: 'Hello', type: 'TIMImageElem' });
  });

  it('leaves the app’s own data where they are', () => {
    const text = withQuote(textSnapshot({ ID: 'a' }), said, '{"order":12}');
    expect(JSON.parse(text)).toMatchObject({ order: 12, messageReply: { messageID: 'a' } });
  });

  it('is bounded, however much is quoted', () => {
    const text = withQuote(textSnapshot({ ID: 'a' }), { abstract: 'x'.repeat(10_000), sender: '' });
    expect(text.length).toBeLessThan(400);
    const long = JSON.stringify({
      messageReply: { messageID: 'a', messageAbstract: 'x'.repeat(9_999) },
    });
    expect(quoteOf({ cloudCustomData: long })?.abstract).toHaveLength(120);
  });

  it('nothing that anybody writes there is more than no quotation', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.json().map((json) => `{"messageReply":${json}}`),
      fc.json().map((json) => `{"messageReply":{"messageID":${json},"messageTime":${json}}}`),
    );
    fc.assert(
      fc.property(hostile, (cloudCustomData) => {
        const quote = quoteOf({ cloudCustomData });
        if (!quote) return;
        expect(quote.messageID).not.toBe('');
        expect([typeof quote.abstract, typeof quote.sender]).toEqual(['string', 'string']);
        expect(Number.isFinite(quote.time) && Number.isFinite(quote.sequence)).toBe(true);
      }),
    );
  });
});
