import { act, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { textSnapshot } from '../../testing/message-snapshots.js';
import { createWorld, kickAndReturn, makeHostile, renderReady } from '../../testing/world.js';
import { useTranslation } from './index.js';

const hello = textSnapshot({ ID: 'hello', payload: { text: 'hello' } });

/** A translator that puts the language before the text, and counts how often it is asked. */
async function renderTranslation(
  fail = () => false,
  message = hello,
  answered: () => Promise<unknown> = async () => undefined,
) {
  const world = createWorld();
  let requests = 0;
  const { sdk } = makeHostile(world.engine.createClient(), {
    translateText: async ({ sourceTextList, targetLanguage }) => {
      requests += 1;
      await answered();
      if (fail()) throw Object.assign(new Error('no'), { code: 2117 });
      return {
        code: 0,
        data: { translatedTextList: sourceTextList.map((text) => `${targetLanguage}: ${text}`) },
      };
    },
  });
  const hook = await renderReady(
    () => ({
      french: useTranslation(message, 'fr'),
      again: useTranslation(message, 'fr'),
      german: useTranslation(message, 'de'),
      fromDanish: useTranslation(message, 'fr', 'da'),
    }),
    { sdk, user: world.userOf('ann') },
  );
  return { engine: world.engine, hook, requests: () => requests };
}

describe('a translation', () => {
  it('is asked for by the reader, once, and shown wherever the message is', async () => {
    const { hook, requests } = await renderTranslation();
    expect(hook.current.french.status).toBe('idle');
    await act(() => Promise.all([hook.current.french.translate(), hook.current.again.translate()]));
    expect(hook.current.again).toMatchObject({ status: 'ready', text: 'fr: hello' });
    await act(() => hook.current.french.translate());
    expect(requests()).toBe(1);
    expect(hook.current.german.status).toBe('idle');
  });

  it('can be put away', async () => {
    const { hook } = await renderTranslation();
    await act(() => hook.current.french.translate());
    act(() => hook.current.french.dismiss());
    expect(hook.current.french).toMatchObject({ status: 'idle', text: '' });
  });

  it('that fails says why, and can be tried again', async () => {
    let isBroken = true;
    const { hook } = await renderTranslation(() => isBroken);
    await act(() => hook.current.french.translate());
    expect(hook.current.french).toMatchObject({ status: 'error', error: { code: 2117 } });
    isBroken = false;
    await act(() => hook.current.french.translate());
    expect(hook.current.french.text).toBe('fr: hello');
  });

  it('is one of texts only', async () => {
    const face = { ...hello, type: 'TIMFaceElem', payload: { index: 1, data: 'frog' } } as const;
    const { hook, requests } = await renderTranslation(undefined, face);
    await act(() => hook.current.french.translate());
    expect(hook.current.french).toMatchObject({ status: 'error', error: { code: -1 } });
    expect(requests()).toBe(0);
  });

  it('that is put away before it is there does not come any more', async () => {
    let answer: (() => void) | undefined;
    const { hook } = await renderTranslation(
      () => false,
      hello,
      () => {
        return new Promise<void>((resolve) => {
          answer = resolve;
        });
      },
    );
    let asked: Promise<void> | undefined;
    act(() => {
      asked = hook.current.french.translate();
    });
    expect(hook.current.french.status).toBe('loading');
    act(() => hook.current.french.dismiss());
    expect(hook.current.french.status).toBe('idle');
    await act(async () => {
      answer?.();
      await asked;
    });
    expect(hook.current.french.status).toBe('idle');
  });

  it('from another language is another one', async () => {
    const { hook } = await renderTranslation();
    await act(() => hook.current.french.translate());
    expect(hook.current.fromDanish.status).toBe('idle');
  });

  it('that the end of the login came before can be asked for in the next one', async () => {
    let isHanging = true;
    const { engine, hook } = await renderTranslation(
      () => false,
      hello,
      () => (isHanging ? new Promise(() => undefined) : Promise.resolve()),
    );
    let asked: Promise<void> | undefined;
    act(() => {
      asked = hook.current.french.translate();
    });
    await kickAndReturn(engine, 'ann', hook);
    await act(async () => asked);
    isHanging = false;
    expect(hook.current.french.status).toBe('idle');
    await act(() => hook.current.french.translate());
    expect(hook.current.french.text).toBe('fr: hello');
  });

  it('where the service has no translator says 2117', async () => {
    const world = createWorld();
    const hook = await renderReady(() => useTranslation(hello, 'fr'), {
      sdk: world.engine.createClient(),
      user: world.userOf('ann'),
    });
    await act(() => hook.current.translate());
    await waitFor(() => expect(hook.current.error?.code).toBe(2117));
  });
});
