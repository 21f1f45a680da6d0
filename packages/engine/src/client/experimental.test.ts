import { EVENT } from '@parlor/sdk';
import { expect, onTestFinished, test } from 'vitest';
import { createEngine } from '../create-engine.js';
import { createWorld } from '../testing/create-world.js';

test('the back door is open before the login, and says what kind of site it is', () => {
  const engine = createEngine();
  onTestFinished(() => engine.close());
  const chat = engine.createClient();
  const errors: unknown[] = [];
  chat.on(EVENT.ERROR, ({ data }) => errors.push(data));
  expect(chat.callExperimentalAPI('isIntl')).toBe(true);
  expect(errors).toEqual([]);
});

test('an application of a mainland site is told so', () => {
  const engine = createEngine({ sdkAppID: 1400000000 });
  onTestFinished(() => engine.close());
  expect(engine.createClient().callExperimentalAPI('isIntl')).toBe(false);
});

test('every paid feature may be used', async () => {
  const { people, close } = await createWorld(['alice']);
  onTestFinished(close);
  await expect(people.alice.callExperimentalAPI('isCommercialAbilityEnabled', 1)).resolves.toEqual({
    code: 0,
    data: { enabled: true },
  });
});

test('a key that nobody knows is refused with 2905', async () => {
  const { people, close } = await createWorld(['alice']);
  onTestFinished(close);
  const call = Reflect.get(people.alice, 'callExperimentalAPI') as (key: string) => unknown;
  await expect(call('openSesame')).rejects.toMatchObject({ code: 2905 });
});
