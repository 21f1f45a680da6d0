import { expect, it } from 'vitest';
import { conversation, demoWindows } from '../demo-page.js';
import { Listener } from './listener.js';
import { play } from './script.js';
import { READING, SEARCHING, SITTING, WRITING } from './scripts.js';

const openDemo = demoWindows();

const PAGE = '../../../docs/screen-reader.md';

const ABOUT = `# What a screen reader says

Scripts for who tries Parlor without looking, in NVDA, VoiceOver, TalkBack or Orca: what to press in the demo, and what has to be heard.
They are played in Chromium by \`test/e2e/screen-reader\`, and this page is what came out: names, roles, states and descriptions are those of the browser's
accessibility tree, and live regions are said as “(when idle)” or “(at once)”. Screen readers say the same in words and an order of their own. To write it
anew: \`npx vitest run --project e2e test/e2e/screen-reader -u\`.`;

it('one who sees nothing finds, reads, answers, searches and sits down, and is told what happens', async () => {
  const demo = await openDemo();
  const jonas = await demo.open('jonas');
  await conversation(jonas.page, 'Mina Park').click();
  const { page, problems } = await demo.open('mina');
  await conversation(page, 'Jonas Weber').waitFor();
  const listener = await Listener.on(page);
  const others = {
    async say(text: string) {
      await jonas.page.bringToFront();
      await jonas.page.getByRole('textbox').fill(text);
      await jonas.page.getByRole('textbox').press('Enter');
    },
  };
  const parts = [ABOUT];
  for (const script of [READING, WRITING, SEARCHING, SITTING]) {
    parts.push(await play(script, page, listener, others));
  }
  await expect(`${parts.join('\n\n')}\n`).toMatchFileSnapshot(PAGE);
  expect(problems).toEqual([]);
}, 120_000);
