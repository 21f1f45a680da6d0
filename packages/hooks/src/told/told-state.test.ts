import { ChatError } from '@parlor/sdk';
import { expect, test } from 'vitest';
import { openTimedPage } from '../testing/timed-page.js';
import { ToldState } from './told-state.js';

type Names = readonly string[];

const NOBODY: Names = [];

/** Names that the SDK tells, as `answer` does. */
async function openNames(answer: () => Promise<unknown>) {
  const page = await openTimedPage([]);
  const names = new ToldState<Names>(page.chat, {
    key: 'names',
    nothing: NOBODY,
    ask: async () => ({ data: await answer() }),
    read: (live) => (Array.isArray(live) ? live.map(String) : NOBODY),
    share: (next, previous) => (next.join() === previous.join() ? previous : next),
  });
  return { ...page, names, shown: () => names.slice.read() };
}

const refused = () => Promise.reject(new ChatError({ code: 2801 }));

test('what was refused, and is answered with nothing yet, is loading until that is believed', async () => {
  let answer: () => Promise<unknown> = refused;
  const { names, shown, pass } = await openNames(() => answer());
  names.watch();
  await pass();
  expect(shown()).toMatchObject({ status: 'error', error: { code: 2801 } });
  answer = () => Promise.resolve([]);
  await names.refetch();
  expect(shown()).toMatchObject({ status: 'loading', error: null });
  await pass(2000);
  expect(shown()).toMatchObject({ status: 'ready', error: null, shown: [] });
});

test('what is there stays ready while the SDK has nothing, without the error of before', async () => {
  let answer: () => Promise<unknown> = () => Promise.resolve(['tea']);
  const { engine, chat, names, shown, pass } = await openNames(() => answer());
  names.watch();
  await pass();
  expect(shown()).toMatchObject({ status: 'ready', shown: ['tea'] });
  answer = refused;
  await names.refetch();
  expect(shown()).toMatchObject({ status: 'ready', error: { code: 2801 }, shown: ['tea'] });
  await engine.admin.kick('ann');
  await pass();
  answer = () => Promise.resolve([]);
  await chat.sdk.login({ userID: 'ann', userSig: engine.signUserSig('ann') });
  await pass();
  expect(shown()).toMatchObject({ status: 'ready', error: null, shown: ['tea'] });
  await pass(2000);
  expect(shown()).toMatchObject({ status: 'ready', error: null, shown: [] });
});
