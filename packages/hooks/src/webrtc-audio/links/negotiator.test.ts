// @vitest-environment node
import { expect, it } from 'vitest';
import type { LinkState, NumberedDescription } from '../words/word.js';
import { Negotiator } from './negotiator.js';

const settled = () => new Promise((resolve) => setImmediate(resolve));

function sdp(ufrag: string): string {
  return `v=0\r\na=ice-ufrag:${ufrag}\r\nm=audio 9\r\n`;
}

function said(description?: NumberedDescription, changes: Partial<LinkState> = {}): LinkState {
  return {
    ...{
      session: 1,
      description,
      taken: 0,
      done: 0,
      turns: 0,
      ufrag: '',
      candidates: [],
      isComplete: false,
    },
    ...{ isWaiting: false, ...changes },
  };
}

const offer = (number: number) => ({ type: 'offer', number, sdp: sdp(`theirs${number}`) }) as const;
const answer = (number: number) => ({ type: 'answer', number, sdp: sdp('theirs') }) as const;

/** An end whose browser writes down what it is asked for. */
function end(isPolite: boolean) {
  const asked: string[] = [];
  const reports: unknown[] = [];
  const peer = {
    signalingState: 'stable' as RTCSignalingState,
    setLocalDescription: async () => {
      const isAnswer = peer.signalingState === 'have-remote-offer';
      peer.signalingState = isAnswer ? 'stable' : 'have-local-offer';
      asked.push(isAnswer ? 'my answer' : 'my offer');
      return sdp('mine');
    },
    setRemoteDescription: async (type: string, text: string) => {
      peer.signalingState = type === 'offer' ? 'have-remote-offer' : 'stable';
      asked.push(`their ${type}`);
      if (text.includes('broken')) {
        peer.signalingState = 'stable';
        throw new DOMException('', 'OperationError');
      }
    },
    addIceCandidate: async (_mid: string, text: string) => {
      asked.push(`candidate ${text}`);
    },
  };
  const report = (thrown: unknown) => reports.push(thrown);
  const negotiator = new Negotiator({ peer, isPolite, onChange: () => undefined, report });
  return {
    negotiator,
    asked,
    reports,
    need: () => {
      negotiator.need();
      return settled();
    },
    hear: (state: LinkState) => {
      negotiator.take(state);
      return settled();
    },
  };
}

it('an offer is answered once, however often it comes', async () => {
  const { hear, asked, negotiator } = end(false);
  await hear(said(offer(1)));
  await hear(said(offer(1)));
  expect(asked).toEqual(['their offer', 'my answer']);
  expect(negotiator.description).toMatchObject({ type: 'answer', number: 1 });
});

it('nothing is offered before it is known that the answer has arrived', async () => {
  const { hear, need, asked, negotiator } = end(false);
  await hear(said(offer(1)));
  await need();
  expect(asked).toEqual(['their offer', 'my answer']);
  await hear(said(undefined, { done: 1 }));
  expect(asked).toEqual(['their offer', 'my answer', 'my offer']);
  expect(negotiator.description).toMatchObject({ type: 'offer', number: 1 });
});

it('of two offers at the same time that of the impolite end counts', async () => {
  const [polite, impolite] = [end(true), end(false)];
  for (const one of [polite, impolite]) {
    await one.need();
    await one.hear(said(offer(1)));
  }
  expect(polite.asked).toEqual(['my offer', 'their offer', 'my answer']);
  expect(impolite.asked).toEqual(['my offer']);
});

it('an offer that was made before the last negotiation, and comes after it, is not taken', async () => {
  const { hear, need, asked } = end(false);
  await need();
  await hear(said(answer(1), { taken: 1 }));
  // The other end had taken it back when it answered.
  await hear(said(offer(1), { taken: 0 }));
  expect(asked).toEqual(['my offer', 'their answer']);
  await hear(said(offer(2), { taken: 1 }));
  expect(asked).toEqual(['my offer', 'their answer', 'their offer', 'my answer']);
});

it('an answer to another offer than the one that waits is not taken, nor is one that comes again', async () => {
  const { hear, need, asked } = end(false);
  await hear(said(answer(1)));
  await need();
  await hear(said(answer(2)));
  await hear(said(answer(1)));
  await hear(said(answer(1)));
  expect(asked).toEqual(['my offer', 'their answer']);
});

it('candidates are taken once each, and only those that belong to what was agreed on', async () => {
  const { hear, asked } = end(false);
  const candidates = [['0', 'candidate:1']] as const;
  await hear(said(undefined, { ufrag: 'theirs1', candidates }));
  await hear(said(offer(1), { ufrag: 'theirs1', candidates }));
  await hear(said(undefined, { ufrag: 'theirs0', candidates: [['0', 'candidate:0']] }));
  await hear(said(undefined, { ufrag: 'theirs1', candidates, isComplete: true }));
  expect(asked).toEqual(['their offer', 'my answer', 'candidate candidate:1', 'candidate ']);
});

it('what makes no sense to the browser is reported, and the next offer is taken', async () => {
  const { hear, asked, reports } = end(true);
  await hear(said({ type: 'offer', number: 1, sdp: 'broken' }));
  expect(reports).toMatchObject([{ name: 'OperationError' }]);
  await hear(said(offer(2)));
  expect(asked).toEqual(['their offer', 'their offer', 'my answer']);
});

it('nothing is done any more when it is closed', async () => {
  const { hear, need, asked, negotiator } = end(true);
  negotiator.close();
  await need();
  await hear(said(offer(1)));
  expect(asked).toEqual([]);
});

it('no more candidates of a round are kept than there are ways', async () => {
  const { hear, asked } = end(true);
  const candidates = (from: number) =>
    Array.from({ length: 60 }, (_, index) => ['0', `candidate:${from + index}`] as const);
  await hear(said(offer(1)));
  for (let word = 0; word < 10; word += 1) {
    await hear(said(undefined, { ufrag: 'theirs1', candidates: candidates(word * 60) }));
    await settled();
  }
  expect(asked.filter((what) => what.startsWith('candidate')).length).toBe(100);
});
