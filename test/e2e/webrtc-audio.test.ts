import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { problemsOn } from '../page-problems.js';
import { FAKE_DEVICES, launchChromium } from './chromium.js';
import { recordFakeVoice } from './fake-voice.js';
import type {} from './webrtc-page/page.js';
import { servePage } from './webrtc-page/serve.js';

/** Milliseconds after which nothing may be heard any more. */
const SOON = 300;

/** Milliseconds after which who presses mute is not heard, at most presses: the browser alone takes longer. */
const AT_ONCE = 120;

const CONNECTED = [...FAKE_DEVICES, '--allow-loopback-in-peer-connection'];

const voice = recordFakeVoice();
let browser: Browser;
let site: Awaited<ReturnType<typeof servePage>>;
let context: BrowserContext;
let problems: (readonly string[])[] = [];

beforeAll(async () => {
  site = await servePage();
  browser = await launchChromium([
    ...CONNECTED,
    '--autoplay-policy=no-user-gesture-required',
    `--use-file-for-fake-audio-capture=${voice.path}`,
  ]);
});

afterEach(async () => {
  await context.close();
  expect(problems.flat()).toEqual([]);
  problems = [];
});

afterAll(async () => {
  await browser.close();
  site.close();
  voice.remove();
});

/** Pages of these people, each in the room. */
async function enter(...userIDs: readonly string[]): Promise<Page[]> {
  context = await browser.newContext();
  return Promise.all(userIDs.map((userID) => enterAs(userID)));
}

async function enterAs(userID: string): Promise<Page> {
  const page = await context.newPage();
  problems.push(problemsOn(page));
  await page.goto(site.url);
  await page.evaluate((me) => window.parlor.join(me, `${me}1`), userID);
  return page;
}

/** These sit: all others hear them. */
async function seat(pages: Readonly<Record<string, Page>>, ...userIDs: readonly string[]) {
  const speakers = userIDs.map((userID) => ({ userID, instance: `${userID}1`, isMuted: false }));
  for (const [me, page] of Object.entries(pages)) {
    const others = speakers.filter(({ userID }) => userID !== me);
    await page.evaluate((list) => window.parlor.hear(list), others);
    if (userIDs.includes(me)) await page.evaluate(() => window.parlor.call().publish(false));
  }
}

function state(page: Page) {
  return page.evaluate(() => {
    const { problems: wrong, ...rest } = window.parlor.call().getState();
    return { ...rest, codes: wrong.map(({ code }) => code) };
  });
}

async function packets(page: Page): Promise<number> {
  const { packets: count } = await page.evaluate(() => window.parlor.arriving());
  return count;
}

/** Voices arrive, and go on arriving. */
async function expectVoices(page: Page): Promise<void> {
  // Two browsers find their first way to each other: on a busy machine that takes longer than anything after it.
  await expect.poll(() => packets(page), { timeout: 30_000 }).toBeGreaterThan(0);
  const before = await packets(page);
  await expect.poll(() => packets(page)).toBeGreaterThan(before);
}

/** Nothing arrives any more a moment after something was done; counted by the one who hears. */
async function silentAfter(page: Page, deed: () => Promise<number>): Promise<number> {
  const before = await page.evaluate(() => window.parlor.arriving());
  const at = await deed();
  let last = before;
  let still = 0;
  await expect
    .poll(async () => {
      const now = await page.evaluate(() => window.parlor.arriving());
      still = now.packets === last.packets ? still + 1 : 0;
      last = now;
      return still;
    })
    .toBeGreaterThan(5);
  // The browser has told when it was, or this would say nothing.
  expect(last.lastAt).toBeGreaterThan(at - 1000);
  return last.lastAt - at;
}

describe('voices from page to page', () => {
  it('two who sit hear each other, and levels move with what they say', async () => {
    const [ann, ben] = await enter('ann', 'ben');
    if (!ann || !ben) throw new Error('Two pages were opened.');
    await seat({ ann, ben }, 'ann', 'ben');
    for (const page of [ann, ben]) {
      await expectVoices(page);
      expect(await state(page)).toMatchObject({
        connection: 'connected',
        microphone: 'on',
        codes: [],
      });
      for (const userID of ['ann', 'ben']) {
        await expect
          .poll(() => page.evaluate((who) => window.parlor.loudest(who), userID))
          .toBeGreaterThan(0.2);
      }
      expect(await page.evaluate(() => window.parlor.peers())).toBe(1);
      expect(await page.evaluate(() => window.parlor.reports())).toEqual([]);
    }
    await expect.poll(() => state(ann)).toMatchObject({ quality: { ann: 'good', ben: 'good' } });
  });

  it('who mutes is not heard 300 ms later, nor is who leaves; who unmutes is heard again over the same connection', async () => {
    const [ann, ben] = await enter('ann', 'ben');
    if (!ann || !ben) throw new Error('Two pages were opened.');
    await seat({ ann, ben }, 'ann');
    await expectVoices(ben);
    const mute = () =>
      ann.evaluate(() => {
        window.parlor.call().mute(true);
        return window.parlor.now();
      });
    expect(await silentAfter(ben, mute)).toBeLessThan(SOON);
    expect(await state(ann)).toMatchObject({ microphone: 'muted' });
    await expect.poll(() => ben.evaluate(() => window.parlor.call().levels.get('ann'))).toBe(0);

    await ann.evaluate(() => window.parlor.call().mute(false));
    await expectVoices(ben);
    expect(await ben.evaluate(() => window.parlor.peers())).toBe(1);

    const alone = ben.evaluate(() => window.parlor.untilAlone());
    const leftAt = await ann.evaluate(() => {
      const now = window.parlor.now();
      window.parlor.call().leave();
      return now;
    });
    expect((await alone) - leftAt).toBeLessThan(SOON);
    expect(await ann.evaluate(() => window.parlor.peers())).toBe(0);
  });

  it('who presses mute is not played a moment later, each time, and is played again', async () => {
    const [ann, ben] = await enter('ann', 'ben');
    if (!ann || !ben) throw new Error('Two pages were opened.');
    await seat({ ann, ben }, 'ann');
    const press = (isMuted: boolean) =>
      ann.evaluate((muted) => {
        window.parlor.call().mute(muted);
        return window.parlor.now();
      }, isMuted);
    const soundAt = () => ben.evaluate(() => window.parlor.soundAt());
    let at = 0;
    const delays: number[] = [];
    for (let time = 0; time < 6; time += 1) {
      await expect.poll(soundAt).toBeGreaterThan(at);
      at = await press(true);
      await ben.waitForFunction(() => window.parlor.now() - window.parlor.soundAt() > 500);
      delays.push((await soundAt()) - at);
      at = await press(false);
    }
    await expect.poll(soundAt).toBeGreaterThan(at);
    expect(Math.max(...delays), delays.join()).toBeLessThan(SOON);
    expect(delays.filter((delay) => delay < AT_ONCE).length, delays.join()).toBeGreaterThan(3);
  });

  it('who is muted by what one is told is silent at once, and so is who stands up', async () => {
    const [ann, ben] = await enter('ann', 'ben');
    if (!ann || !ben) throw new Error('Two pages were opened.');
    await seat({ ann, ben }, 'ann');
    await expect.poll(() => ben.evaluate(() => window.parlor.loudest('ann'))).toBeGreaterThan(0.2);
    const level = await ben.evaluate(() => {
      window.parlor.hear([{ userID: 'ann', instance: 'ann1', isMuted: true }]);
      return window.parlor.call().levels.get('ann');
    });
    expect(level).toBe(0);

    await ben.evaluate(() =>
      window.parlor.hear([{ userID: 'ann', instance: 'ann1', isMuted: false }]),
    );
    await ben.evaluate(() => window.parlor.hear([]));
    expect(await ben.evaluate(() => window.parlor.peers())).toBe(0);
    await expect.poll(() => ann.evaluate(() => window.parlor.peers())).toBe(0);
    await ann.evaluate(() => window.parlor.call().unpublish());
    expect(await state(ann)).toMatchObject({ microphone: 'off' });
  });

  it('of four pages two speak and are heard by all, who listens has no microphone, and sits later', async () => {
    const [ann, ben, cat, dan] = await enter('ann', 'ben', 'cat', 'dan');
    if (!ann || !ben || !cat || !dan) throw new Error('Four pages were opened.');
    const all = { ann, ben, cat, dan };
    await seat(all, 'ann', 'ben');
    for (const page of [ann, ben, cat, dan]) await expectVoices(page);
    expect(await state(cat)).toMatchObject({ microphone: 'off', connection: 'connected' });
    expect(await cat.evaluate(() => window.parlor.peers())).toBe(2);

    await seat(all, 'ann', 'ben', 'cat');
    for (const page of [ann, ben, dan]) {
      await expect
        .poll(() => page.evaluate(() => window.parlor.loudest('cat')))
        .toBeGreaterThan(0.2);
    }
    expect(await ann.evaluate(() => window.parlor.peers())).toBe(3);
    expect(await dan.evaluate(() => window.parlor.peers())).toBe(3);
  });

  it('a page that is loaded again hears again, and one that is closed is absent', async () => {
    const [ann, ben] = await enter('ann', 'ben');
    if (!ann || !ben) throw new Error('Two pages were opened.');
    await seat({ ann, ben }, 'ann');
    await expectVoices(ben);
    await ben.reload();
    await ben.evaluate(() => window.parlor.join('ben', 'ben2'));
    await ben.evaluate(() =>
      window.parlor.hear([{ userID: 'ann', instance: 'ann1', isMuted: false }]),
    );
    await expectVoices(ben);
    await expect.poll(() => ann.evaluate(() => window.parlor.peers())).toBe(1);

    await ann.close();
    await expect
      .poll(() => state(ben), { timeout: 20_000 })
      .toMatchObject({ absentUserIDs: ['ann'] });
  });

  it('another microphone is heard in the place of the one before, over the same connection', async () => {
    const [ann, ben] = await enter('ann', 'ben');
    if (!ann || !ben) throw new Error('Two pages were opened.');
    await seat({ ann, ben }, 'ann');
    await expectVoices(ben);
    const { microphones } = await state(ann);
    const other = microphones.at(-1)?.deviceID ?? '';
    expect(other).not.toBe('');
    await ann.evaluate((id) => window.parlor.call().chooseMicrophone(id), other);
    await expect.poll(() => state(ann)).toMatchObject({ microphoneID: other, microphone: 'on' });
    await expectVoices(ben);
    expect(await ben.evaluate(() => window.parlor.peers())).toBe(1);
  });

  it('one page more than can be connected is told so, and hears when another one goes', async () => {
    context = await browser.newContext();
    const open = () => enterAs('nobody');
    const [ann, ben, cat] = [await open(), await enterAs('ben'), await enterAs('cat')];
    await ann.evaluate(() => {
      window.parlor.call().leave();
      window.parlor.join('ann', 'ann1', 1);
    });
    await seat({ ann, ben }, 'ann');
    await expectVoices(ben);
    await seat({ ann, cat }, 'ann');
    await expect.poll(() => state(cat)).toMatchObject({ codes: [-47] });
    await ben.close();
    await cat.evaluate(() => window.parlor.call().retry());
    await expectVoices(cat);
    expect(await state(cat)).toMatchObject({ codes: [] });
  });
});

describe('what the browser does not allow', () => {
  it('a microphone that is refused and voices that may not be played are said to be, and play when somebody has pressed something', async () => {
    const strict = await launchChromium([
      ...CONNECTED,
      '--use-fake-ui-for-media-stream=deny',
      '--autoplay-policy=document-user-activation-required',
    ]);
    try {
      context = await strict.newContext();
      const ann = await enterAs('ann');
      await seat({ ann }, 'ann');
      await expect.poll(() => state(ann)).toMatchObject({ microphone: 'failed', codes: [-40] });
      // Whatever a test asks of a page counts as if somebody had pressed something on it.
      const ben = await context.newPage();
      problems.push(problemsOn(ben));
      const said = ben.waitForEvent('console', (entry) => entry.text() === 'problems: -44');
      await ben.goto(`${site.url}#ben,ann`);
      await said;
      await ben.mouse.click(10, 10);
      await ben.evaluate(() => window.parlor.call().retry());
      await expect.poll(() => state(ben)).toMatchObject({ codes: [] });
    } finally {
      await context.close();
      await strict.close();
    }
  });
});
