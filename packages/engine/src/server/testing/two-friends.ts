import { EVENT } from '@parlor/sdk';
import { expect } from 'vitest';
import { record, settled } from '../../testing/events.js';
import { say, textsOf } from '../../testing/small-talk.js';
import type { ServerWorld } from './server-world.js';

/** Two people who talk while others misbehave, and look whether they notice anything of it. */
export async function twoFriends({ join }: ServerWorld) {
  const [ann, ben] = [await join('ann'), await join('ben')];
  const heard = record(ben, EVENT.MESSAGE_RECEIVED);
  const answered = record(ann, EVENT.MESSAGE_RECEIVED);
  const states = [record(ann, EVENT.NET_STATE_CHANGE), record(ben, EVENT.NET_STATE_CHANGE)];
  const said: string[] = [];
  return {
    /** Each says something, and hears what the other has said. */
    async talk(): Promise<void> {
      const words = `word ${said.length}`;
      said.push(words);
      await say(ann, 'ben', words);
      await say(ben, 'ann', words);
      await settled(ann, ben);
      expect(heard.flatMap(textsOf)).toEqual(said);
      expect(answered.flatMap(textsOf)).toEqual(said);
      expect(states).toEqual([[], []]);
    },
  };
}
