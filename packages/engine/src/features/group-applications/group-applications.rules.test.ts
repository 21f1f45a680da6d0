import { describe, expect, it } from 'vitest';
import { answerFailure, isAnswer, type Situation } from './group-applications.rules.js';

const waiting: Situation = {
  group: { memberCount: 2, maxMemberCount: 3 },
  one: { kind: 0, number: 7, answeredBy: '' },
  kind: 0,
  authentication: '7',
  isAgreed: true,
  isMember: false,
};

const answered = { kind: 0, number: 7, answeredBy: 'ann' } as const;
const full = { memberCount: 3, maxMemberCount: 3 };

describe('an answer', () => {
  it.each<[string, Partial<Situation>, number | undefined]>([
    ['to what waits', {}, undefined],
    ['to what was answered', { one: answered }, 10024],
    ['to what was agreed to', { one: answered, isMember: true }, 10024],
    ['that refuses what was answered', { one: answered, isAgreed: false }, 10024],
    ['to a wish before the one that waits', { authentication: '6' }, 10024],
    ['to something else of the same person', { kind: 2 }, 10024],
    ['to nothing that is known', { one: undefined }, 10024],
    ['that lets in who is in', { one: undefined, isMember: true }, 10013],
    ['that refuses who is in', { one: undefined, isMember: true, isAgreed: false }, 10024],
    ['that lets somebody into a full group', { group: full }, 10014],
    ['that refuses somebody in a full group', { group: full, isAgreed: false }, undefined],
    ['where there is no limit', { group: { memberCount: 9, maxMemberCount: 0 } }, undefined],
  ])('%s', (_, changes, failure) => {
    expect(answerFailure({ ...waiting, ...changes })).toBe(failure);
  });

  it.each([
    ['Agree', true],
    ['Reject', true],
    ['agree', false],
    ['', false],
  ])('%s is one: %s', (action, is) => {
    expect(isAnswer(action)).toBe(is);
  });
});
