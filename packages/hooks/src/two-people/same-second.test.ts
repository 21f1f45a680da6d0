import { expect, test } from 'vitest';
import { createTwoPeople, sayingOf } from '../testing/two-people.js';

test('more than a page that was missed within the second of what was there stands behind it', async () => {
  const people = await createTwoPeople();
  const [ann, ben] = [people.device('ann'), people.device('ben')];
  await ann.open(['C2Cben']);
  await ben.open(['C2Cann']);
  const texts = Array.from({ length: 17 }, (_, index) => `text ${index}`);
  const say = (text = '') => void ann.page.say('C2Cben', text);
  say(texts[0]);
  await people.pass();
  ben.setNetwork('offline');
  texts.slice(1).forEach(say);
  await people.pass();
  ben.setNetwork('online');
  await people.pass(120_000);
  const loaded = ben.page.loadOlder('C2Cann');
  await people.pass();
  await loaded;
  const { messages, hasOlder } = ben.page.show('C2Cann');
  expect(messages.map(sayingOf)).toEqual(texts);
  expect(hasOlder).toBe(false);
});
