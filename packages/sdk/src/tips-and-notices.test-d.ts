import { describe, expectTypeOf, it } from 'vitest';
import type { GroupSystemNoticePayload, GroupTipPayload, UserDefinedNotice } from './index.js';

describe('what happened in a group', () => {
  it('is told by tips of these numbers', () => {
    expectTypeOf<GroupTipPayload['operationType']>().toEqualTypeOf<
      1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 10 | 11
    >();
  });

  it('is told by notices with the numbers of the Web SDK [NTC-B.3.39]', () => {
    type Told = GroupSystemNoticePayload['operationType'];
    expectTypeOf<UserDefinedNotice['operationType']>().toEqualTypeOf<255>();
    expectTypeOf<Extract<GroupSystemNoticePayload, { operationType: 16 }>>().not.toExtend<{
      userDefinedField: string;
    }>();
    expectTypeOf<Told>().toEqualTypeOf<
      | 1
      | 2
      | 3
      | 4
      | 5
      | 6
      | 7
      | 8
      | 9
      | 10
      | 11
      | 12
      | 13
      | 14
      | 16
      | 17
      | 18
      | 20
      | 21
      | 22
      | 23
      | 255
    >();
  });

  it('is told apart by the number', () => {
    const notice = {} as GroupSystemNoticePayload;
    if (notice.operationType === 18) expectTypeOf(notice.topicIDList).toEqualTypeOf<string[]>();
    if (notice.operationType === 1) expectTypeOf(notice.messageKey).toBeNumber();
    const tip = {} as GroupTipPayload;
    if (tip.operationType === 6) expectTypeOf(tip.newGroupProfile).toBeObject();
  });
});
