import { expect } from 'vitest';
import { text } from '../../gateway/fields.js';
import type { DownlinkFrame, WireBody } from '../../gateway/wire-frame.js';
import type { MixedWorld } from './mixed-world.js';

/** Asks in frames. Resolves with the answer. */
export type AskInFrames = (servcmd: string, body: WireBody) => Promise<WireBody>;

/** Logs in to the gateway in frames, for what the SDK cannot be made to ask. */
export async function askInFrames(world: MixedWorld, userID: string): Promise<AskInFrames> {
  const answers: DownlinkFrame[] = [];
  const session = world.gateway.connect({
    params: new URLSearchParams(),
    deliver: (frame) => void answers.push(frame),
    close: () => undefined,
  });
  let seq = 0;
  const ask: AskInFrames = async (servcmd, body) => {
    seq += 1;
    const mine = seq;
    const usersig = world.engine.signUserSig(userID);
    const frame = { servcmd, seq, a2: undefined, identifier: userID, usersig, body };
    await world.gateway.receive(session, frame);
    const isAnswer = ({ head }: DownlinkFrame) => head.servcmd === servcmd && head.seq === mine;
    await expect.poll(() => answers.some(isAnswer)).toBe(true);
    return answers.find(isAnswer)?.body ?? {};
  };
  expect(text(await ask('wslogin', {}), 'A2Key')).not.toBe('');
  return ask;
}
