import { type AllReceiveMessageOpt, type SetAllReceiveMessageOptOptions, TYPES } from '@parlor/sdk';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { quietTimeOf } from './quiet-time.js';
import { ALWAYS, dailyOf, NEVER, pauseOf, settingOf } from './quiet-wish.js';
import { readSetting } from './read-setting.js';

/** Until the end of the test the device stands there. */
function liveIn(timeZone: string): void {
  const before = process.env['TZ'];
  process.env['TZ'] = timeZone;
  onTestFinished(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });
}

const at = (...parts: [number, number, number, number, number, number?]) =>
  new Date(...parts).getTime();

/** Set at a moment, and looked at at another. */
function quiet(options: SetAllReceiveMessageOptOptions, setAt: number, now = setAt) {
  return quietTimeOf(settingOf(options, setAt), now);
}

const noon = at(2026, 5, 10, 12, 0);
const night = { startMinute: 22 * 60, endMinute: 7 * 60 };

describe('when it is quiet', () => {
  it('is never where nothing is set, nor where it is turned off', () => {
    const nothing: AllReceiveMessageOpt = {
      messageRemindType: TYPES.MSG_REMIND_ACPT_AND_NOTE,
      startTime: 0,
      endTime: 0,
      isRepeated: false,
    };
    const off = { setting: { kind: 'off' }, isQuiet: false, quietUntil: null, changesAt: null };
    expect(quietTimeOf(nothing, noon)).toEqual(off);
    expect(quiet(NEVER, noon)).toEqual(off);
    expect(quiet({ duration: 0 }, noon)).toEqual(off);
  });

  it('is always once that is said, and all day when a day ends where it begins', () => {
    const always = { setting: { kind: 'always' }, isQuiet: true, quietUntil: null };
    expect(quiet(ALWAYS, noon, noon + 1e10)).toMatchObject(always);
    expect(quiet(dailyOf({ startMinute: 540, endMinute: 540 }), noon)).toMatchObject(always);
  });

  it('is for as long as a pause lasts, and a pause that is over is none', () => {
    const pause = pauseOf(1800, noon);
    const quietUntil = noon / 1000 + 1800;
    const setting = { kind: 'once', startTime: noon / 1000, endTime: quietUntil };
    expect(quiet(pause, noon)).toMatchObject({ setting, isQuiet: true, quietUntil });
    expect(quiet(pause, noon, noon + 1_799_999)).toMatchObject({ isQuiet: true });
    expect(quiet(pause, noon, noon + 1_800_000)).toMatchObject({ setting: { kind: 'off' } });
  });

  it('is not before a single window begins', () => {
    const evening = { startHour: 20, duration: 3600, isRepeated: false };
    const changesAt = at(2026, 5, 10, 20, 0);
    expect(quiet(evening, noon)).toMatchObject({
      ...{ setting: { kind: 'once' }, isQuiet: false, quietUntil: null, changesAt },
    });
    expect(quiet(evening, noon, changesAt)).toMatchObject({ isQuiet: true });
  });

  it.each([
    ['before it begins', at(2026, 5, 10, 21, 59), false, at(2026, 5, 10, 22, 0)],
    ['when it begins', at(2026, 5, 10, 22, 0), true, at(2026, 5, 11, 7, 0)],
    ['after midnight', at(2026, 5, 11, 3, 0), true, at(2026, 5, 11, 7, 0)],
    ['when it ends', at(2026, 5, 11, 7, 0), false, at(2026, 5, 11, 22, 0)],
    [
      'on the morning of the day on which it was set',
      at(2026, 5, 10, 3, 0),
      true,
      at(2026, 5, 10, 7, 0),
    ],
    ['months later', at(2026, 8, 1, 23, 0), true, at(2026, 8, 2, 7, 0)],
  ] as const)('is every night, also %s', (_, now, isQuiet, changesAt) => {
    expect(quiet(dailyOf(night), noon, now)).toEqual({
      setting: { kind: 'daily', ...night },
      ...{ isQuiet, changesAt },
      quietUntil: isQuiet ? changesAt / 1000 : null,
    });
  });

  it('is by the hands of the clock, also on days of 23 and of 25 hours', () => {
    liveIn('Europe/Berlin');
    const daily = dailyOf(night);
    const inSummer = at(2026, 5, 10, 12, 0);
    // At two o'clock of these nights the clock is put to three, and at three to two.
    for (const [evening, morning] of [
      [at(2026, 2, 28, 22, 0), at(2026, 2, 29, 7, 0)],
      [at(2026, 9, 24, 22, 0), at(2026, 9, 25, 7, 0)],
    ] as const) {
      expect(quiet(daily, inSummer, evening - 1).isQuiet).toBe(false);
      expect(quiet(daily, inSummer, evening)).toMatchObject({ isQuiet: true, changesAt: morning });
      expect(quiet(daily, inSummer, morning - 1).isQuiet).toBe(true);
      expect(quiet(daily, inSummer, morning).isQuiet).toBe(false);
    }
    expect(at(2026, 2, 29, 7, 0) - at(2026, 2, 28, 22, 0)).toBe(8 * 3_600_000);
  });

  it('goes on where it would end in the hour that is left out, and begins again after it', () => {
    liveIn('Europe/Berlin');
    const nearlyAlways = settingOf(
      dailyOf({ startMinute: 180, endMinute: 150 }),
      at(2026, 1, 1, 12, 0),
    );
    const threeOClock = at(2026, 2, 29, 3, 0);
    const nextDay = at(2026, 2, 30, 2, 30);
    for (const now of [threeOClock - 1, threeOClock, threeOClock + 1_800_000]) {
      expect(quietTimeOf(nearlyAlways, now)).toMatchObject({ isQuiet: true, changesAt: nextDay });
    }
  });

  it('is the whole pause, also in the hour that comes twice', () => {
    liveIn('Europe/Berlin');
    const secondTime = Date.UTC(2026, 9, 25, 1, 30);
    expect(new Date(secondTime).getHours()).toBe(2);
    expect(quiet(pauseOf(600, secondTime), secondTime)).toMatchObject({
      isQuiet: true,
      quietUntil: secondTime / 1000 + 600,
    });
  });

  it.each(['UTC', 'Europe/Berlin', 'Australia/Lord_Howe', 'America/St_Johns'])(
    'changes when it says that it does, and not before, in %s',
    (timeZone) => {
      liveIn(timeZone);
      const minute = fc.integer({ min: 0, max: 1439 });
      const moment = fc.integer({ min: at(2026, 0, 1, 0, 0), max: at(2027, 0, 1, 0, 0) });
      fc.assert(
        fc.property(minute, minute, moment, moment, (startMinute, endMinute, setAt, now) => {
          const setting = settingOf(dailyOf({ startMinute, endMinute }), setAt);
          const { isQuiet, changesAt } = quietTimeOf(setting, now);
          expect(changesAt === null).toBe(startMinute === endMinute);
          if (changesAt === null) return;
          expect(changesAt).toBeGreaterThan(now);
          expect(quietTimeOf(setting, changesAt - 1).isQuiet).toBe(isQuiet);
          expect(quietTimeOf(setting, changesAt).isQuiet).toBe(!isQuiet);
        }),
      );
    },
  );
});

describe('what cannot be asked for', () => {
  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('is a pause of %s seconds', (seconds) => {
    expect(() => pauseOf(seconds, noon)).toThrow(expect.objectContaining({ code: -1 }));
  });

  it.each([-1, 1440, 0.5, Number.NaN])('is a window that begins or ends at %s', (minute) => {
    const refusal = expect.objectContaining({ code: -1 });
    expect(() => dailyOf({ startMinute: minute, endMinute: 0 })).toThrow(refusal);
    expect(() => dailyOf({ startMinute: 0, endMinute: minute })).toThrow(refusal);
  });
});

describe('what the SDK tells', () => {
  it('is quiet, whether messages are delivered or not, and a type that nobody knows is not', () => {
    const times = { startTime: 1, endTime: 2, isRepeated: true };
    const typeOf = (messageRemindType: unknown) =>
      readSetting({ ...times, messageRemindType })?.messageRemindType;
    expect(typeOf(TYPES.MSG_REMIND_DISCARD)).toBe(TYPES.MSG_REMIND_ACPT_NOT_NOTE);
    expect(typeOf(TYPES.MSG_REMIND_ACPT_NOT_NOTE)).toBe(TYPES.MSG_REMIND_ACPT_NOT_NOTE);
    expect(typeOf('Whatever')).toBe(TYPES.MSG_REMIND_ACPT_AND_NOTE);
  });

  it('is never when nothing was ever set, with times or without', () => {
    const messageRemindType = TYPES.MSG_REMIND_ACPT_AND_NOTE;
    const setting = readSetting({ messageRemindType, startTime: undefined, isRepeated: false });
    expect(setting).toEqual({ messageRemindType, startTime: 0, endTime: 0, isRepeated: false });
  });

  it.each([undefined, null, 'text', {}, { startTime: 'now', endTime: 5 }])(
    'is nothing when it is %j',
    (live) => {
      expect(readSetting(live)).toBeUndefined();
    },
  );
});
