import { expect, test } from 'vitest';
import { roomName } from './room-name.js';

test.each([
  ['@TGS#3tea', '@TGS#3tea'],
  ['tea time', 'tea time'],
  ['tea/time', 'tea%2Ftime'],
  // Otherwise it would be the same room as the one before.
  ['tea%2Ftime', 'tea%252Ftime'],
])('the room of the group %j is %j', async (groupID, name) => {
  expect(await roomName(groupID, undefined)).toBe(name);
});

test('a name that would be too long is a digest, another one for each group', async () => {
  const names = await Promise.all(['a', 'b'].map((one) => roomName(one.repeat(70), undefined)));
  expect(new Set(names).size).toBe(2);
  for (const name of names) expect(name).toMatch(/^parlor-[0-9a-f]{56}$/);
});

test('an app may name its rooms, as the cloud takes it', async () => {
  expect(await roomName('tea', (groupID) => `voice ${groupID}`)).toBe('voice tea');
  await expect(roomName('tea', () => '')).rejects.toMatchObject({ code: -49 });
});
