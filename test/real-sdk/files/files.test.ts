import { EVENT, type Message } from '@parlor/sdk';
import { afterEach, describe, expect, test } from 'vitest';
import { createWorld } from '../engine/create-world.js';

const TO_BOB = { to: 'bob', conversationType: 'C2C' } as const;

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

async function inhabited() {
  const world = await createWorld(['alice', 'bob']);
  ends.push(() => world.close());
  const { alice, bob } = world.people;
  const arrival = new Promise<Message | undefined>((resolve) => {
    bob.on(EVENT.MESSAGE_RECEIVED, ({ data }) => resolve(data[0]));
  });
  return { alice, arrival };
}

describe('files of the unmodified SDK', () => {
  test('are kept by the engine, and told of by a URL that works', async () => {
    const { alice, arrival } = await inhabited();
    const told: number[] = [];
    const file = new File(['x'.repeat(300_000)], 'notes.pdf', { type: 'application/pdf' });
    const onProgress = (percent: number) => void told.push(percent);
    const message = alice.createFileMessage({ ...TO_BOB, payload: { file }, onProgress });
    await alice.sendMessage(message);
    expect(told).toHaveLength(2);
    expect(told.at(-1)).toBe(1);
    const arrived = await arrival;
    expect(arrived?.payload).toMatchObject({
      fileName: 'notes.pdf',
      fileSize: 300_000,
      fileUrl: expect.stringMatching(/^blob:/),
    });
    expect(arrived?.payload).toMatchObject({ fileUrl: message.payload.fileUrl });
  });

  test('are pictures, too', async () => {
    const { alice, arrival } = await inhabited();
    const file = new File(['content'], 'cat.png', { type: 'image/png' });
    await alice.sendMessage(alice.createImageMessage({ ...TO_BOB, payload: { file } }));
    const url = expect.stringMatching(/^blob:/);
    expect((await arrival)?.payload).toMatchObject({ imageInfoArray: [{ url }, {}, {}] });
  });
});
