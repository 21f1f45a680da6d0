/** Runs the engine, and all whom somebody on the page talks with: they cost the page nothing. */
import { createEngine } from '@parlor/engine';
import { serveEngine } from '@parlor/engine/shared-worker';
import { Others } from './others.js';
import { CHANNEL, type Word } from './words.js';

const engine = createEngine();
serveEngine(engine);

const others = new Others(engine);
const channel = new BroadcastChannel(CHANNEL);
const answer = (word: Word) => channel.postMessage(word);
channel.addEventListener('message', ({ data }: MessageEvent<Word>) => {
  if (data.is !== 'wish') return;
  const { id, wish } = data;
  others.fulfil(wish).then(
    () => answer({ is: 'answer', id }),
    (error: unknown) => answer({ is: 'answer', id, error: String(error) }),
  );
});
