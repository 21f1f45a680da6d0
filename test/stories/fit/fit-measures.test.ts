import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchChromium } from '../../e2e/chromium.js';
import { bundle } from './bundle.js';

let browser: Browser;
let page: Page;
let watchMotion: string;
let measures: string;

beforeAll(async () => {
  watchMotion = await bundle('watch-motion.ts');
  measures = await bundle('measures.ts');
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
});

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 320, height: 256 } });
  return () => page.close();
});

/** Shows some HTML as a story would be shown. */
async function show(html: string, css = ''): Promise<void> {
  await page.setContent(
    `<!doctype html><style>body { margin: 0; font: 16px/20px monospace } ${css}</style>
     <div id="storybook-root">${html}</div>`,
  );
  await page.addScriptTag({ content: measures });
}

const inWindow = () => page.evaluate(() => window.parlorFit.inWindow());
const inBox = (width: number) => page.evaluate((px) => window.parlorFit.inBox(px), width);

test('a page that scrolls sideways is found, and one that does not is left alone', async () => {
  await show('<div style="inline-size: 400px">words</div>');
  expect(await inWindow()).toEqual(['the page is 400 px wide']);
  await show('<div style="inline-size: 300px">words <button>Send</button></div>');
  expect(await inWindow()).toEqual([]);
});

test('a button is found that lies where nobody can scroll to', async () => {
  await show('<button style="position: absolute; left: -90px; width: 80px">Send</button>');
  expect(await inWindow()).toContain('button “Send” lies beside its box');
  await show(
    '<div style="overflow: hidden"><button style="margin-left: 300px; width: 80px">Send</button></div>',
  );
  expect(await inWindow()).toContain('button “Send” is cut off by div “Send”');
  await show(
    '<div style="overflow: auto"><button style="margin-left: 300px; width: 80px">Send</button></div>',
  );
  expect(await inWindow()).toEqual([]);
});

test('a dialog that is higher than the window is found, and one that scrolls is not', async () => {
  const dialog = (style: string) =>
    show(`<dialog style="margin: 0; border: 0; max-height: none; ${style}"><p style="height: 400px"></p>
      <button>Send</button></dialog>`);
  const open = () => page.evaluate(() => document.querySelector('dialog')?.showModal());
  await dialog('overflow: visible');
  await open();
  expect(await inWindow()).toEqual(['button “Send” lies above or below the page']);
  await dialog('overflow: auto; max-height: 100%; height: 200px');
  await open();
  expect(await inWindow()).toEqual([]);
});

test('a list that is squeezed to nothing is found', async () => {
  await show(
    '<div class="list" style="height: 8px; overflow-y: auto"><button style="height: 40px">Ann</button></div>',
  );
  expect(await inWindow()).toContain('button “Ann” has a scroller that is 8 px high');
});

test('what is not scrolled with what is around it is found, and what is placed in that is not', async () => {
  const list = (style: string) =>
    show(`<div style="position: relative"><div class="list" style="height: 80px; overflow-y: auto; ${style}">
      <p style="height: 200px"></p><b style="position: absolute; clip-path: inset(50%)">Ann</b></div></div>`);
  await list('');
  expect(await inWindow()).toEqual(['b “Ann” is not scrolled with div.list “Ann”']);
  await list('position: relative');
  expect(await inWindow()).toEqual([]);
});

test('words that are cut off are found, and not those that end in dots', async () => {
  const line = (style: string) =>
    show(`<p class="line" style="width: 80px; overflow: hidden; white-space: nowrap; ${style}">
      More than eighty pixels</p>`);
  await line('');
  expect(await inWindow()).toEqual([
    'p.line “More than eighty pixels” is cut off sideways by p.line “More than eighty pixels”',
  ]);
  await line('text-overflow: ellipsis');
  expect(await inWindow()).toEqual([]);
  await line('text-overflow: ellipsis; width: 8px');
  expect(await inWindow()).toEqual(['p.line “More than eighty pixels” has 8 px for its words']);
});

test('a line that is cut off below is found', async () => {
  await show(
    '<p class="low" style="height: 22px; width: 80px; overflow: hidden">Two whole lines</p>',
  );
  expect(await inWindow()).toEqual([
    'p.low “Two whole lines” is cut off below by p.low “Two whole lines”',
  ]);
});

test('what is out of sight, and not drawn therefore, is looked at as if it were', async () => {
  const row = (style: string) =>
    `<p style="content-visibility: auto; contain-intrinsic-size: auto 10px; ${style}">More than ten pixels of words</p>`;
  const list = (rows: string) =>
    show(
      `<div style="height: 100px; overflow: auto"><div style="height: 900px"></div>${rows}</div>`,
    );
  await list(row('width: 60px'));
  expect(await inWindow()).toEqual([]);
  await list(row('width: 60px; white-space: nowrap; overflow: hidden'));
  expect(await inWindow()).toHaveLength(1);
});

test('a component that follows the window, and not its box, is found', async () => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await show(
    '<p class="wide">words</p><button>Send</button>',
    '.wide { width: 50vw; text-align: end }',
  );
  expect(await inBox(900)).toEqual([]);
  expect(await inBox(320)).toEqual(['p.wide “words” goes on beside its box']);
});

test('small targets that are close together are found, also those that arrows lead to', async () => {
  const small = 'style="width: 16px; height: 16px; padding: 0; border: 0"';
  const found = () => page.evaluate(() => window.parlorFit.smallTargets());
  await show(
    `<button aria-label="Yes" ${small}></button><button aria-label="No" ${small}></button>`,
  );
  expect(await found()).toEqual(['button “Yes” is 16 × 16', 'button “No” is 16 × 16']);
  await show(
    `<div role="toolbar"><button aria-label="Yes" ${small}></button><button tabindex="-1" aria-label="No" ${small}></button></div>`,
  );
  expect(await found()).toContain('button “No” is 16 × 16');
  await show(`<button aria-label="Yes" ${small}></button>`);
  expect(await found()).toEqual([]);
  await show('<div role="listbox"><div role="option" style="height: 12px">Ann</div></div>');
  expect(await found()).toEqual(['div[option] “Ann” is 320 × 12']);
});

test('a state that forced colours take away is found', async () => {
  await page.emulateMedia({ forcedColors: 'active' });
  const tabs =
    '<div role="tablist"><button role="tab" aria-selected="true">All</button><button role="tab" aria-selected="false">Unread</button></div>';
  const found = () => page.evaluate(() => window.parlorFit.unseenStates());
  await show(tabs, '[aria-selected=true] { background: #fe6; box-shadow: 0 0 4px red }');
  expect(await found()).toEqual(['button[tab] “All” does not look aria-selected']);
  await show(tabs, '[aria-selected=true] { outline: 2px solid Highlight }');
  expect(await found()).toEqual([]);
  await show(tabs, '[aria-selected=true] { font-weight: 700 }');
  expect(await found()).toEqual([]);
});

test('a state is seen by a drawing that none of the others has', async () => {
  const item = (isOn: boolean, drawing: string) =>
    `<button role="menuitemradio" aria-checked="${isOn}">Words<span class="tick">${drawing}</span></button>`;
  const svg = '<svg width="16" height="16"><circle r="8" cx="8" cy="8" /></svg>';
  const found = () => page.evaluate(() => window.parlorFit.unseenStates());
  await show(item(true, svg) + item(false, ''));
  expect(await found()).toEqual([]);
  await show(item(true, svg) + item(false, svg));
  expect(await found()).toHaveLength(1);
});

test('what moves is found, and what fades is not', async () => {
  await page.addInitScript(watchMotion);
  await page.goto('about:blank');
  await show(
    '<p class="slides">Ann</p><p class="fades">Ben</p>',
    `@keyframes slide { from { transform: translateX(20px) } }
     @keyframes fade { from { opacity: 0 } }
     .slides { animation: slide 200ms } .fades { animation: fade 200ms }`,
  );
  const moves = () => page.evaluate(() => window.parlorMoves());
  await expect.poll(moves).toEqual(['p.slides “Ann” moves: transform']);
  await page.evaluate(() => document.body.scrollIntoView({ behavior: 'smooth' }));
  expect(await moves()).toHaveLength(2);
});
