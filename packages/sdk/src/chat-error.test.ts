import { describe, expect, it } from 'vitest';
import { ChatError, describeErrorCode, PARAMS_VALIDATE_FAILED, toChatError } from './index.js';

/** An error as the real SDK makes it: an Error with three own fields. */
function sdkError(code: number, message: string, data: object = {}): Error {
  return Object.assign(new Error(message), { code, data });
}

describe('a ChatError', () => {
  it('has the name and the text of its code when no other text is given', () => {
    const error = new ChatError({ code: 10010 });
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('ERR_SVR_GROUP_NOT_FOUND');
    expect(error.message).toMatch(/does not exist/);
    expect(error.data).toEqual({});
  });

  it('is asked for by number or by name, one or several', () => {
    const error = new ChatError({ code: 10010 });
    expect(error.is(10010)).toBe(true);
    expect(error.is('ERR_SVR_GROUP_NOT_FOUND')).toBe(true);
    expect(error.is(10007, 'ERR_SVR_GROUP_NOT_FOUND')).toBe(true);
    expect(error.is(10007, 'NETWORK_TIMEOUT')).toBe(false);
  });

  it('says whether trying again can help', () => {
    expect(new ChatError({ code: 2801 }).retryable).toBe(true);
    expect(new ChatError({ code: 10007 }).retryable).toBe(false);
  });

  it('says the number of a code that nobody has described', () => {
    const error = new ChatError({ code: 99999 });
    expect(error.name).toBe('CHAT_ERROR');
    expect(error.message).toContain('99999');
  });

  it('can be asked for its code', () => {
    expect(new ChatError({ code: 2025 }).is(2025)).toBe(true);
    expect(new ChatError({ code: 2025 }).is(2024)).toBe(false);
  });
});

describe('whatever was thrown', () => {
  it('stays the same when it is a ChatError already', () => {
    const error = new ChatError({ code: 2025 });
    expect(toChatError(error)).toBe(error);
  });

  it('keeps the code, text and data of the SDK', () => {
    const original = sdkError(80001, 'text blocked', { message: { ID: '1' } });
    const error = toChatError(original);
    expect(error).toMatchObject({ code: 80001, message: 'text blocked', cause: original });
    expect(error.data).toEqual({ message: { ID: '1' } });
  });

  it.each(['', ' | getMessageList | '])(
    'gets our text where the SDK has none (%j) [FACT-12.6]',
    (text) => {
      expect(toChatError(sdkError(2024, text)).message).toBe(describeErrorCode(2024).text);
    },
  );

  it('is an invalid parameter when the SDK threw at the caller', () => {
    const error = toChatError(new Error(PARAMS_VALIDATE_FAILED));
    expect(error.name).toBe('INVALID_PARAMETERS');
    expect(error.message).not.toBe(PARAMS_VALIDATE_FAILED);
  });

  it.each([
    [undefined],
    [null],
    ['boom'],
    [7],
    [{}],
    [{ code: 'x', data: null }],
    [new TypeError('x')],
    [new DOMException('x', 'AbortError')],
  ])('becomes an uncaught error when it is anything else (%j)', (thrown) => {
    expect(toChatError(thrown).code).toBe(2903);
  });

  it('survives data that is no object', () => {
    expect(toChatError({ code: 1, message: 'm', data: 'x' }).data).toEqual({});
  });
});

it('every described code has a name and a sentence', () => {
  for (const code of [-1, -3, 2000, 2024, 3006, 10007, 20003, 70001, 80002]) {
    const { name, text } = describeErrorCode(code);
    expect(name).toMatch(/^[A-Z][A-Z0-9_]+$/);
    expect(text).toMatch(/[.]$/);
  }
});
