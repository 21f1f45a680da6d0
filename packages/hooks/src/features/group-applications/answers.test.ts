import { describe, expect, test } from 'vitest';
import {
  type Answers,
  NO_ANSWERS,
  noticeStateOf,
  stateOf,
  withEnded,
  withList,
  withoutWish,
  withWish,
} from './answers.js';
import type { AnswerableNotice } from './group-notice-snapshot.js';
import type { Question } from './question.js';

const dan: Question = {
  ...{ type: 0, groupID: 'tea', applicant: 'dan', invitee: '' },
  ...{ authentication: 'a', messageKey: 1 },
};
const eve: Question = { ...dan, type: 2, applicant: 'cat', invitee: 'eve' };
const fay: Question = { ...eve, invitee: 'fay' };
const inCommunity = { ...dan, groupID: '@TGS#_c' };

const inviting = (inviteeList: string[], messageKey = 1): AnswerableNotice => ({
  ...{ operationType: 23, operatorID: 'cat', inviteeList, inviteeInfoList: [] },
  ...{ authentication: 'a', messageKey },
  groupProfile: { from: '', to: 'ann', groupID: 'tea', name: 'Tea', groupType: 'Public' },
});

describe('a question', () => {
  test('is what I want it to be, until the service has refused', () => {
    const wish = { questions: [dan], answer: 'refused' } as const;
    const ended = withEnded(NO_ANSWERS, [dan], 'handled elsewhere');
    const wished = withWish(ended, wish);
    expect([ended, wished, withoutWish(wished, wish)].map((one) => stateOf(one, dan))).toEqual([
      'handled elsewhere',
      'refused',
      'handled elsewhere',
    ]);
    expect(withoutWish(ended, wish)).toBe(ended);
  });

  test('that is asked again after an answer is another one', () => {
    const answers = withEnded(withEnded(NO_ANSWERS, [dan], 'refused'), [eve], 'accepted');
    expect(stateOf(answers, { ...dan, authentication: 'b' })).toBe('open');
    expect(stateOf(answers, { ...eve, authentication: 'b', messageKey: 2 })).toBe('open');
    expect(stateOf(answers, { ...dan, applicant: 'gil' })).toBe('open');
  });

  test('that I have answered was answered by nobody else', () => {
    const answers = withEnded(NO_ANSWERS, [dan], 'accepted');
    expect(withEnded(answers, [dan], 'handled elsewhere')).toBe(answers);
    const believed = withEnded(NO_ANSWERS, [dan], 'handled elsewhere');
    const answered = withEnded(believed, [dan], 'accepted');
    expect(answered.ended).toEqual([{ question: dan, state: 'accepted' }]);
  });
});

describe('a list', () => {
  const states = (answers: Answers, ...questions: readonly Question[]) =>
    questions.map((question) => stateOf(answers, question));

  test('without what was asked before says that somebody else has handled it', () => {
    expect(states(withList(NO_ANSWERS, [dan, eve], [eve]), dan, eve)).toEqual([
      'handled elsewhere',
      'open',
    ]);
    const again = { ...dan, authentication: 'b', messageKey: 2 };
    expect(states(withList(NO_ANSWERS, [dan], [again]), dan)).toEqual(['open']);
  });

  test('with what was thought to be handled says that it is not; what I have answered stays so', () => {
    const believed = withEnded(NO_ANSWERS, [dan], 'handled elsewhere');
    expect(states(withList(believed, [], [dan]), dan)).toEqual(['open']);
    const answered = withEnded(NO_ANSWERS, [dan], 'accepted');
    expect(withList(answered, [dan], [dan])).toBe(answered);
  });

  test('without communities says nothing of them', () => {
    expect(withList(NO_ANSWERS, [inCommunity], [dan])).toEqual(NO_ANSWERS);
    const another = { ...inCommunity, applicant: 'gil' };
    expect(states(withList(NO_ANSWERS, [inCommunity], [another]), inCommunity)).toEqual([
      'handled elsewhere',
    ]);
  });
});

describe('a notice of several people', () => {
  test('is open while one of them is, and then what I have said of any', () => {
    const notice = inviting(['eve', 'fay']);
    const one = withEnded(NO_ANSWERS, [eve], 'accepted');
    const both = withEnded(one, [fay], 'refused');
    const elsewhere = withEnded(one, [fay], 'handled elsewhere');
    const refused = withEnded(withEnded(NO_ANSWERS, [eve], 'refused'), [fay], 'handled elsewhere');
    expect([one, both, elsewhere, refused].map((each) => noticeStateOf(each, notice))).toEqual([
      'open',
      'accepted',
      'accepted',
      'refused',
    ]);
  });

  test('of nobody who can be named waits for nothing', () => {
    expect(noticeStateOf(NO_ANSWERS, inviting([]))).toBe('handled elsewhere');
  });

  test('means what was asked with it, and not before', () => {
    const answers = withEnded(NO_ANSWERS, [{ ...eve, messageKey: 5 }], 'accepted');
    expect(noticeStateOf(answers, inviting(['eve'], 4))).toBe('accepted');
    expect(noticeStateOf(answers, inviting(['eve'], 6))).toBe('open');
  });
});
