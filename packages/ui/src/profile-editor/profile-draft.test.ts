import type { ProfileSnapshot } from '@parlor/hooks';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { birthdayBounds, fromBirthdayField, toBirthdayField } from './birthday-field.js';
import { changesOf, draftOf, PROFILE_FIELDS, problemsOf } from './profile-draft.js';

const bounds = birthdayBounds(new Date(2026, 10, 22).getTime());

const profile: ProfileSnapshot = {
  userID: 'ann',
  nick: 'Ann',
  avatar: 'blob:old',
  gender: '',
  birthday: 19900512,
  location: 'Turku',
  selfSignature: 'Here',
  allowType: 'AllowType_Type_NeedConfirm',
  language: 0,
  messageSettings: 0,
  adminForbidType: 'AdminForbid_Type_None',
  level: 0,
  role: 0,
  lastUpdatedTime: 0,
  profileCustomField: [],
};

const changes = (typed: Parameters<typeof changesOf>[1]) => changesOf(profile, typed, bounds);
const problems = (typed: Parameters<typeof problemsOf>[1]) =>
  Object.fromEntries(problemsOf(profile, typed, bounds));

describe('a birthday', () => {
  it('is a number of eight digits, and a day in a field', () => {
    expect(toBirthdayField(20000229)).toBe('2000-02-29');
    expect(fromBirthdayField('2000-02-29', bounds)).toBe(20000229);
  });

  it.each([0, 1, 20001399, 20010229, -19900512, 19900512.5, Number.NaN])(
    'that is no day (%d) leaves the field empty',
    (birthday) => expect(toBirthdayField(birthday)).toBe(''),
  );

  it('may be taken away, and lies between 1900 and today', () => {
    expect(fromBirthdayField('', bounds)).toBe(0);
    expect(fromBirthdayField('1900-01-01', bounds)).toBe(19000101);
    expect(fromBirthdayField('2026-11-22', bounds)).toBe(20261122);
    for (const value of ['1899-12-31', '2026-11-23', '2001-02-29', '12000-01-01', 'x']) {
      expect(fromBirthdayField(value, bounds)).toBeUndefined();
    }
  });

  it('comes back as it went, whatever the day', () => {
    const days = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2026-11-22'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const value = date.toISOString().slice(0, 10);
        expect(toBirthdayField(fromBirthdayField(value, bounds) ?? 0)).toBe(value);
      }),
    );
  });
});

describe('what is sent', () => {
  it('is nothing while the fields say what the profile says', () => {
    expect(changes({})).toEqual({});
    expect(changes(draftOf(profile))).toEqual({});
    expect(changes({ nick: ' Ann ', gender: 'Gender_Type_Unknown' })).toEqual({});
  });

  it('is what differs, without spaces around it', () => {
    expect(changes({ nick: ' Anna ', location: 'Turku', selfSignature: '' })).toEqual({
      nick: 'Anna',
      selfSignature: '',
    });
    expect(changes({ birthday: '', gender: 'Gender_Type_Female' })).toEqual({
      birthday: 0,
      gender: 'Gender_Type_Female',
    });
  });
});

describe('what is wrong with it', () => {
  it('is nothing of what was there before', () => {
    expect(problems({})).toEqual({});
    expect(problems(draftOf(profile))).toEqual({});
  });

  it('is what the service does not keep, in bytes', () => {
    expect(problems({ nick: 'é'.repeat(250), location: '旧金山市中心' })).toEqual({
      location: 'long',
    });
    expect(problems({ nick: 'é'.repeat(251), selfSignature: 'x'.repeat(501) })).toEqual({
      nick: 'long',
      selfSignature: 'long',
    });
  });

  it.each([
    'javascript:alert(1)',
    'data:image/png;base64,AA',
    'blob:x',
    'ann.png',
    'https://a@b.c/d',
  ])('is a picture that is nowhere on the web: %s', (avatar) =>
    expect(problems({ avatar })).toEqual({ avatar: 'address' }),
  );

  it('is a day that is to come', () => {
    expect(problems({ birthday: '2030-01-01' })).toEqual({ birthday: 'day' });
    expect(problems({ birthday: '', avatar: '' })).toEqual({});
  });

  it('is asked of every field', () => {
    expect([...PROFILE_FIELDS].sort()).toEqual(Object.keys(draftOf(profile)).sort());
  });
});
