import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { describeErrorCode, listErrorCodes } from './error-codes.js';

/** `2000 2002-2003` and the like: every number that is meant. */
function numbers(text: string): number[] {
  return text.split(' ').flatMap((part) => {
    const [first = '', last = first] = part.split('-');
    const count = Number(last) - Number(first) + 1;
    return Array.from({ length: count }, (_, offset) => Number(first) + offset);
  });
}

/** The table of names in the SDK's own code: `MSG_SEND_FAIL:2100`. */
function namesOfTheRealOne(): ReadonlyMap<number, string> {
  const path = createRequire(import.meta.url).resolve('@tencentcloud/chat/index.js');
  const text = readFileSync(path, 'utf8');
  const [table = ''] = /NO_SDKAPPID:2e3,[^}]*/.exec(text) ?? [];
  return new Map(
    [...table.matchAll(/([A-Z_0-9]+):(\d+(?:e\d)?)/g)].map(([, name = '', code]) => [
      Number(code),
      name,
    ]),
  );
}

const isDescribed = (code: number) => {
  const { name, text } = describeErrorCode(code);
  return name !== 'CHAT_ERROR' && /^[A-Z][^|]*\.$/.test(text);
};

const undescribed = (codes: readonly number[]) => codes.filter((code) => !isDescribed(code));

const OF_THE_CLIENT = [
  '1002 2000-2003 2022-2025 2040-2041 2100-2101 2105-2106 2108-2112 2114-2119 2251-2253 2300-2301',
  '2350-2352 2400-2403 2450-2454 2480-2481 2500-2503 2600 2602-2603 2620-2621 2623 2660-2662 2681',
  '2683-2687 2700-2701 2710-2711 2716 2721-2722 2742 2800-2801 2805 2903 2905 2995-2999 3000-3006',
  '3021 3122-3123 3153 8010-8012 8020',
].join(' ');

describe('codes of the SDK', () => {
  test('all have a name and a sentence [ERR-2.1]', () => {
    expect(undescribed(numbers(OF_THE_CLIENT))).toEqual([]);
  });

  test('their names are those of the real SDK at run time [ERB-2.1]', () => {
    const real = namesOfTheRealOne();
    expect(real.size).toBeGreaterThan(90);
    const ours = numbers(OF_THE_CLIENT).filter((code) => real.has(code));
    expect(ours.length).toBeGreaterThan(90);
    expect(ours.map((code) => [code, describeErrorCode(code).name])).toEqual(
      ours.map((code) => [code, real.get(code)]),
    );
  });

  test('what older documents name is described too [ERB-2.2]', () => {
    expect(undescribed([2641, 2642, 2682])).toEqual([]);
  });
});

test('those that have a text can be listed, each once and by number', () => {
  const codes = listErrorCodes();
  expect(undescribed(codes)).toEqual([]);
  expect(codes).toEqual([...new Set(codes)].sort((one, other) => one - other));
  expect(codes).toEqual(expect.arrayContaining([-1, 2801, 10010, 20003, 70001, 80001]));
});

describe('codes of the service', () => {
  test('those of messages and conversations [ERR-3.1]', () => {
    const codes = [
      '20001-20007 20009-20012 20016 20018 20022-20023 20026-20027 23001 23004-23009 27003',
      '50001-50005 51006-51011 60002 60018-60020 60022 80001-80002 80004 91000 91101',
    ];
    expect(undescribed(numbers(codes.join(' ')))).toEqual([]);
  });

  test('those of groups [ERB-4.1]', () => {
    const codes = [
      '10002-10019 10021 10023-10026 10030-10038 10041 10045-10054 10056 10058 10059 10062',
      '10070-10071 11000',
    ];
    expect(undescribed(numbers(codes.join(' ')))).toEqual([]);
  });

  test('those of people [ERB-5.1]', () => {
    const codes = [
      '30001-30015 30515-30516 30525 30539-30540 30614 31704 31707 31804 32100-32103 40001-40009',
      '40601 40605 40610 72001 72012',
    ];
    expect(undescribed(numbers(codes.join(' ')))).toEqual([]);
  });

  test('those of login and account [ERB-6.1]', () => {
    const codes = [
      '70001-70003 70005 70009 70013-70014 70016 70020 70050-70052 70101 70107 70114 70169 70202',
      '70206 70398 70402-70403 70500 91101',
    ];
    expect(undescribed(numbers(codes.join(' ')))).toEqual([]);
  });

  test('those of the service as a whole; overload says that trying again can help [ERB-7.1]', () => {
    expect(undescribed(numbers('60002-60020 60022'))).toEqual([]);
    for (const code of [60012, 60014, 60015, 60016, 60018, 60022]) {
      expect([code, describeErrorCode(code).retryable]).toEqual([code, true]);
    }
  });

  test('those of the native SDK [ERB-8.1]', () => {
    expect(
      undescribed(numbers('6013-6015 6017 6206 6208 7003 7008 7013-7014 8501-8516 9001-9006')),
    ).toEqual([]);
  });

  test.each([10100, 10200, 120001, 130000])(
    '%i is the app’s own server speaking [ERR-3.2]',
    (code) => {
      expect(describeErrorCode(code)).toMatchObject({
        name: 'APP_CALLBACK_REFUSED',
        text: expect.stringContaining(String(code)),
      });
    },
  );

  test.each([90001, 90989])('%i: the request could not be read [ERR-3.3]', (code) => {
    expect(describeErrorCode(code).name).toBe('ERR_SVR_COMM_REQUEST_FORMAT');
  });

  test.each([90990, 90999, 91000])(
    '%i: a fault inside the service; trying again can help [ERR-3.20]',
    (code) => {
      const { text, retryable } = describeErrorCode(code);
      expect(text).toMatch(/^The service failed/);
      expect(retryable).toBe(true);
    },
  );

  test('a feature that was not bought says so in words [ERB-1.5]', () => {
    for (const code of [3122, 60020]) expect(describeErrorCode(code).text).toMatch(/plan/);
    for (const code of [11000, 72001, 72012]) {
      expect(describeErrorCode(code).text).toMatch(/not switched on/);
    }
  });

  test('faults, silence, haste and a login under way pass by themselves [ERR-3.21]', () => {
    for (const code of [2801, 2805, 2996, 3000, 10002, 10023, 20004, 20005, 60007, 60014]) {
      expect([code, describeErrorCode(code).retryable]).toEqual([code, true]);
    }
  });

  test('refusals stay refusals [ERR-3.21]', () => {
    const refusals = [
      2024, 2105, 2623, 2721, 3004, 10007, 10010, 10017, 20003, 20007, 70001, 80001,
    ];
    for (const code of [...refusals, 80002]) {
      expect([code, describeErrorCode(code).retryable]).toEqual([code, false]);
    }
  });

  test('conflicts are not tried again blindly: one has to look first [ERR-3.21]', () => {
    for (const code of [2480, 10056, 20027, 23001]) {
      expect([code, describeErrorCode(code).retryable]).toEqual([code, false]);
    }
  });
});

/** Codes after which the same call may succeed with nothing changed. */
const PASSING = [
  '2025 2041 2100 2110-2112 2117-2118 2350 2400 2452 2800-2801 2805 2996 2999-3000 6015 7008 8511',
  '8512 8516 10002 10006 10023 10049 20004-20005 20018 30006-30008 40006-40008 50004-50005',
  '60007-60008 60011-60012 60014-60016 60018 60022 70050 70169 70202 70500 90990-91000',
].join(' ');

/** All that can have a description of its own. */
const ALL_CODES = numbers('1000-99999');

test('these pass by themselves, and no others [ERR-2.1, ERR-3.1, ERR-3.21]', () => {
  const retryable = ALL_CODES.filter((code) => describeErrorCode(code).retryable);
  expect(retryable).toEqual(numbers(PASSING));
});

test('a sentence advises to wait or to try again when that helps, and only then [ERR-3.21]', () => {
  const advice = /[Tt]ry again|Wait |Check the connection|once a minute/;
  const contradicting = ALL_CODES.filter((code) => {
    const { text, retryable } = describeErrorCode(code);
    return advice.test(text) !== retryable;
  });
  expect(contradicting).toEqual([]);
});

test.each([4711, 10099, 10201, 120000, 130001, 91001])(
  '%i, which nobody has documented, gets a plain sentence [ERR-2.2]',
  (code) => {
    expect(describeErrorCode(code)).toEqual({
      name: 'CHAT_ERROR',
      text: `The chat service refused this with code ${code}.`,
      retryable: false,
    });
  },
);
