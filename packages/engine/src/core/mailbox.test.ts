import { describe, expect, it } from 'vitest';
import { Mailbox } from './mailbox.js';

function turns(count: number): Promise<void> {
  return count === 0 ? Promise.resolve() : Promise.resolve().then(() => turns(count - 1));
}

describe('a mailbox', () => {
  it('runs tasks one at a time, in the order in which they were posted', async () => {
    const mailbox = new Mailbox();
    const seen: string[] = [];
    const task = (name: string, length: number) => async () => {
      seen.push(`${name} begins`);
      await turns(length);
      seen.push(`${name} ends`);
    };
    void mailbox.post(task('long', 20));
    void mailbox.post(task('short', 1));
    await mailbox.idle();
    expect(seen).toEqual(['long begins', 'long ends', 'short begins', 'short ends']);
  });

  it('goes on after a task that failed, and tells only who posted it', async () => {
    const mailbox = new Mailbox();
    const failed = mailbox.post(() => Promise.reject(new Error('no')));
    const next = mailbox.post(async () => 'yes');
    await expect(failed).rejects.toThrow('no');
    await expect(next).resolves.toBe('yes');
  });

  it('takes what a running task posts behind what was there before', async () => {
    const mailbox = new Mailbox();
    const seen: number[] = [];
    void mailbox.post(async () => {
      void mailbox.post(async () => void seen.push(3));
      seen.push(1);
    });
    void mailbox.post(async () => void seen.push(2));
    await mailbox.idle();
    await mailbox.idle();
    expect(seen).toEqual([1, 2, 3]);
  });
});
