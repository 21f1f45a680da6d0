import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FAKE_DEVICES, launchChromium } from './chromium.js';
import type {} from './trtc-audio-page.js';

const PAGE = 'http://localhost:4499/';
const HTML = '<!doctype html><meta charset="utf-8"><script type="module" src="/page.js"></script>';

let script = '';
let browser: Browser;

beforeAll(async () => {
  script = await bundle();
  browser = await launchChromium(FAKE_DEVICES);
});

afterAll(() => browser?.close());

test('the real SDK asks nobody for anything before a call, and says what this browser can do', async () => {
  const { page, requests } = await open();
  const answer = await page.evaluate(async () => {
    const { TRTC } = window.sdk;
    const list = await TRTC.getMicrophoneList(false);
    const { detail } = await TRTC.isSupported();
    return { microphones: list.length, webRTC: detail.isWebRTCSupported };
  });
  expect(answer.microphones).toBeGreaterThan(0);
  expect(answer.webRTC).toBe(true);
  expect(requests).toEqual([]);
  await page.context().close();
});

test('the bridge opens the microphone of the real SDK, hears its level, mutes it and closes it', async () => {
  const { page, problems } = await open();
  await page.evaluate(() => {
    Object.assign(window, { call: window.bridge.join(true), loudest: 0 });
  });
  const said = await page.evaluate(async () => {
    const { call } = window as unknown as { call: ReturnType<typeof window.bridge.join> };
    const until = async (isSo: () => boolean) => {
      const end = performance.now() + 8000;
      while (!isSo() && performance.now() < end) await new Promise(requestAnimationFrame);
      return isSo();
    };
    const isConnected = await until(() => call.getState().connection === 'connected');
    const stop = call.levels.subscribe('ann', () => undefined);
    call.publish(false);
    const isOn = await until(() => call.getState().microphone === 'on');
    const isLoud = await until(() => call.levels.get('ann') > 0);
    const hasNames = await until(() => call.getState().microphones.some(({ label }) => label));
    call.mute(true);
    const isSilentAtOnce = window.sdk.tracks.every(({ enabled }) => !enabled);
    const muted = call.getState().microphone;
    const isQuiet = await until(() => call.levels.get('ann') === 0);
    call.mute(false);
    const isLoudAgain = await until(() => call.levels.get('ann') > 0);
    const other = call.getState().microphones.at(-1)?.deviceID ?? '';
    call.chooseMicrophone(other);
    const isOther = await until(() => call.getState().microphoneID === other);
    call.publish(false);
    const isStillLoud = await until(() => call.levels.get('ann') > 0);
    stop();
    call.leave();
    const isClosed = await until(() =>
      window.sdk.tracks.every((one) => one.readyState === 'ended'),
    );
    return {
      isConnected,
      isOn,
      isLoud,
      hasNames,
      isSilentAtOnce,
      muted,
      isQuiet,
      isLoudAgain,
      isOther,
      isStillLoud,
      isClosed,
    };
  });
  expect(said).toEqual({
    isConnected: true,
    isOn: true,
    isLoud: true,
    hasNames: true,
    isSilentAtOnce: true,
    muted: 'muted',
    isQuiet: true,
    isLoudAgain: true,
    isOther: true,
    isStillLoud: true,
    isClosed: true,
  });
  expect(problems).toEqual([]);
  await page.context().close();
});

test('a microphone that is not allowed is told as that', async () => {
  const { page } = await open();
  const code = await page.evaluate(async () => {
    navigator.mediaDevices.getUserMedia = async () => {
      throw new DOMException('Permission denied', 'NotAllowedError');
    };
    const call = window.bridge.join(true);
    call.publish(false);
    const end = performance.now() + 8000;
    while (call.getState().microphone !== 'failed' && performance.now() < end) {
      await new Promise(requestAnimationFrame);
    }
    const [problem] = call.getState().problems;
    call.leave();
    return problem?.code;
  });
  expect(code).toBe(-40);
  await page.context().close();
});

test('without a network the room is not entered, and that is told', async () => {
  const { page, requests, problems } = await open();
  const said = await page.evaluate(async () => {
    const call = window.bridge.join(false);
    const end = performance.now() + 20_000;
    while (call.getState().connection === 'connecting' && performance.now() < end) {
      await new Promise(requestAnimationFrame);
    }
    const { connection, problems: wrong } = call.getState();
    call.retry();
    const again = call.getState().connection;
    call.leave();
    return { connection, codes: wrong.map(({ code }) => code), again };
  });
  expect(said).toEqual({ connection: 'failed', codes: [-45], again: 'connecting' });
  expect(requests.length).toBeGreaterThan(0);
  expect(problems).toEqual([]);
  await page.context().close();
});

/** A page that reaches nothing but itself; what it asks others for is listed. */
async function open(): Promise<{ page: Page; requests: string[]; problems: string[] }> {
  const context: BrowserContext = await browser.newContext();
  const requests: string[] = [];
  const problems: string[] = [];
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (url === PAGE) return route.fulfill({ contentType: 'text/html', body: HTML });
    if (url === `${PAGE}page.js`)
      return route.fulfill({ contentType: 'text/javascript', body: script });
    if (!url.startsWith(PAGE)) requests.push(url);
    return route.abort();
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.goto(PAGE);
  await page.waitForFunction(() => 'bridge' in window);
  return { page, requests, problems };
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    resolve: { conditions: ['@parlor/source', 'module', 'browser', 'production'] },
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, 'trtc-audio-page.ts'),
        formats: ['es'],
        fileName: 'page',
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const one of outputs) {
    if (!('output' in one)) continue;
    // The entry comes first; the SDK is loaded by it, and so is in it.
    return one.output[0].code;
  }
  throw new Error('Nothing was built.');
}
