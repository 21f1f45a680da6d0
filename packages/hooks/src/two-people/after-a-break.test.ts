import { EVENT } from '@parlor/sdk';
import { expect, test } from 'vitest';
import { extensionsOf } from '../features/extensions/extensions.store.js';
import { createTwoPeople, type Device, sayingOf } from '../testing/two-people.js';

const CONVERSATIONS = [
  ['C2Cben', 'C2Cann'],
  ['GROUPtea', 'GROUPtea'],
] as const;

/** Ann and Ben, each with a page that shows their conversation and their group. */
async function openPages() {
  const people = await createTwoPeople();
  const [ann, ben] = [people.device('ann'), people.device('ben')];
  await ann.open(['C2Cben', 'GROUPtea']);
  await ben.open(['C2Cann', 'GROUPtea']);
  await people.pass();
  return { people, ann, ben };
}

function shownBy({ page }: Device, conversationID: string) {
  return page.show(conversationID).messages.filter((message) => sayingOf(message) !== '');
}

const TEN = Array.from({ length: 10 }, (_, index) => `number ${index}`);

test.each(CONVERSATIONS)(
  'ten messages sent to %s while offline arrive ten, in order, once',
  async (conversationID, asBenCallsIt) => {
    const { people, ann, ben } = await openPages();
    ann.setNetwork('offline');
    await people.pass();
    const sent = TEN.map((text) => ann.page.say(conversationID, text));
    await people.pass(20_000);
    expect(ann.page.unsent()).toHaveLength(10);
    expect(shownBy(ann, conversationID).map(sayingOf)).toEqual(TEN);
    expect(shownBy(ben, asBenCallsIt)).toEqual([]);
    ann.setNetwork('online');
    await people.pass(60_000);
    expect((await Promise.all(sent)).map(sayingOf)).toEqual(TEN);
    expect(shownBy(ann, conversationID).map(sayingOf)).toEqual(TEN);
    expect(shownBy(ben, asBenCallsIt).map(sayingOf)).toEqual(TEN);
    const [truth = []] = await people.witness('ben', [asBenCallsIt]);
    expect(truth.map(sayingOf)).toEqual(TEN);
  },
);

test.each(CONVERSATIONS)(
  'so do ten to %s of which the page was left meanwhile',
  async (conversationID, asBenCallsIt) => {
    const { people, ann, ben } = await openPages();
    ann.setNetwork('offline');
    await people.pass();
    for (const text of TEN) ann.page.say(conversationID, text).catch(() => undefined);
    await people.pass(20_000);
    await ann.reload(['C2Cben', 'GROUPtea']);
    await people.pass(60_000);
    expect(ann.page.unsent()).toEqual([]);
    expect(shownBy(ann, conversationID).map(sayingOf)).toEqual(TEN);
    expect(shownBy(ben, asBenCallsIt).map(sayingOf)).toEqual(TEN);
    const [truth = []] = await people.witness('ben', [asBenCallsIt]);
    expect(truth.map(sayingOf)).toEqual(TEN);
  },
);

test.each(CONVERSATIONS)(
  'what was said in %s during a break, and taken back or changed in it, is shown as it is then',
  async (conversationID, asBenCallsIt) => {
    const { people, ann, ben } = await openPages();
    const before = [ann.page.say(conversationID, 'kept'), ann.page.say(conversationID, 'old')];
    await people.pass();
    const [kept, old] = await Promise.all(before);
    ben.setNetwork('offline');
    await people.pass();
    const during = [ann.page.say(conversationID, 'oops'), ann.page.say(conversationID, 'tpyo')];
    await people.pass();
    const [oops, typo] = await Promise.all(during);
    const changes = [
      ann.page.actions.edit(kept?.ID ?? '', { text: 'kept, changed' }),
      ann.page.actions.revoke(old?.ID ?? ''),
      ann.page.actions.revoke(oops?.ID ?? ''),
      ann.page.actions.edit(typo?.ID ?? '', { text: 'typo' }),
    ];
    await people.pass();
    await Promise.all(changes);
    ben.setNetwork('online');
    await people.pass(2_000);
    expect(
      shownBy(ben, asBenCallsIt).map((one) => [sayingOf(one), one.isRevoked, one.version]),
    ).toEqual([
      ['kept, changed', false, 1],
      ['old', true, 0],
      ['oops', true, 0],
      ['typo', false, 1],
    ]);
    expect(ben.problems).toEqual([]);
  },
);

test('a message that nobody has told of before it is told as changed is shown', async () => {
  const { people, ann, ben } = await openPages();
  const said = ann.page.say('C2Cben', 'first');
  await people.pass();
  const { ID, time } = await said;
  const [first] = shownBy(ben, 'C2Cann');
  const other = { ID: `${ID}1`, time: time + 1, cloudCustomData: '', payload: { text: 'second' } };
  ben.emit(EVENT.MESSAGE_MODIFIED, [{ ...first, ...other, version: 1, isModified: true }]);
  expect(shownBy(ben, 'C2Cann').map(sayingOf)).toEqual(['first', 'second']);
});

test('what was put under a message during a break is known, also when nobody looked at it then [EXT-10.36]', async () => {
  const { people, ann, ben } = await openPages();
  const payload = { data: 'tea?', description: '', extension: '' };
  const sent = ann.page.send('GROUPtea', { type: 'custom', payload }, { isSupportExtension: true });
  await people.pass();
  const { ID } = await sent;
  const put = async (key: string) => {
    const done = ann.page.extensions.set(ID, { [key]: 'yes' });
    await people.pass();
    await done;
  };
  await put('before');
  const lookAway = ben.page.extensions.watch(ID);
  await people.pass();
  lookAway();
  ben.setNetwork('offline');
  await people.pass(600_000);
  await put('during');
  ben.setNetwork('online');
  await people.pass(2_000);
  await put('after');
  ben.page.extensions.watch(ID);
  await people.pass();
  const { values } = extensionsOf(ben.page.extensions.slice.read(), ID);
  expect(values).toEqual({ before: 'yes', during: 'yes', after: 'yes' });
});

test.each(CONVERSATIONS)(
  'what was changed in %s during a break is shown also far above the newest messages',
  async (conversationID, asBenCallsIt) => {
    const { people, ann, ben } = await openPages();
    const texts = Array.from({ length: 40 }, (_, index) => String(index));
    const said = texts.map((text) => ann.page.say(conversationID, text));
    await people.pass(1_000);
    const [first] = await Promise.all(said);
    expect(shownBy(ben, asBenCallsIt).map(sayingOf)).toEqual(texts);
    ben.setNetwork('offline');
    await people.pass();
    const edit = ann.page.actions.edit(first?.ID ?? '', { text: 'changed' });
    await people.pass();
    await edit;
    ben.setNetwork('online');
    await people.pass(2_000);
    expect(shownBy(ben, asBenCallsIt).map(sayingOf)).toEqual(['changed', ...texts.slice(1)]);
    expect(ben.problems).toEqual([]);
  },
);
