import { TYPES } from '@parlor/sdk';
import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../storage/memory-store.js';
import { TestWorld } from '../../testing/test-line.js';

const NIGHT = {
  messageRemindType: TYPES.MSG_REMIND_ACPT_NOT_NOTE,
  startTime: 1_700_000_000,
  endTime: 1_700_028_800,
  isRepeated: true,
} as const;

describe('when nothing is to be pushed', () => {
  it('is kept when the engine is started anew, and each person’s own', async () => {
    const store = createMemoryStore();
    const ann = await new TestWorld({ store }).login('ann');
    await ann.call('doNotDisturb.set', NIGHT);
    const [again, bob] = await new TestWorld({ store }).logins('ann', 'bob');
    expect(await again.call('doNotDisturb.get', {})).toEqual(NIGHT);
    expect(await bob.call('doNotDisturb.get', {})).toMatchObject({ startTime: 0, endTime: 0 });
  });

  it('is told before whoever sets it is answered', async () => {
    const ann = await new TestWorld().login('ann');
    await ann.call('doNotDisturb.set', NIGHT);
    expect(ann.frames.slice(-2).map(({ kind }) => kind)).toEqual(['push', 'reply']);
    expect(ann.pushes).toEqual([{ type: 'doNotDisturb.changed', setting: NIGHT }]);
  });

  it.each([
    ['a type that a group has', { ...NIGHT, messageRemindType: 'AcceptNotNotifyExceptAt' }],
    ['half a second', { ...NIGHT, startTime: 0.5 }],
    ['1 for true', { ...NIGHT, isRepeated: 1 }],
  ])('with %s is not readable', async (_, body) => {
    const ann = await new TestWorld().login('ann');
    expect(await ann.request('doNotDisturb.set', body)).toMatchObject({ kind: 'failure' });
  });
});
