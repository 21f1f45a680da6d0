import { ChatProvider } from '@parlor/hooks';
import { MessageThread } from '@parlor/ui';
import '@parlor/ui/styles.css';
import { createRoot } from 'react-dom/client';
import { averageNodes, until } from './contestant.js';
import { Playback } from './playback.js';
import { CONVERSATION_ID, ME } from './talk.js';

const root = document.querySelector('#root');
if (!root) throw new Error('The page of the benchmark has no root.');

let playback = new Playback(0);
let count = 0;

const rows = () => document.querySelectorAll('.parlor-thread-row');
const scroller = () => document.querySelector('.parlor-thread-scroller');
const isShown = (index: number) =>
  [...document.querySelectorAll('.parlor-message-text')].some((text) =>
    text.textContent?.startsWith(`${index}: `),
  );
const height = () => scroller()?.scrollHeight ?? 0;

window.contestant = {
  async mount(howMany) {
    count = howMany;
    playback = new Playback(howMany);
    createRoot(root).render(
      <ChatProvider sdk={playback.sdk} user={{ userID: ME, userSig: 'none' }}>
        <MessageThread conversationID={CONVERSATION_ID} />
      </ChatProvider>,
    );
    await until(() => isShown(howMany - 1));
  },
  async append(howMany) {
    playback.say(howMany);
    count += howMany;
    await until(() => isShown(count - 1));
  },
  async prepend(pages) {
    for (let page = 0; page < pages; page += 1) {
      const before = height();
      scroller()?.scrollTo({ top: 0 });
      await until(() => height() > before);
    }
  },
  nodesPerRow: () => averageNodes(rows()),
};
