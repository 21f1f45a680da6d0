import { act, render, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { ChatProvider } from '../../chat-provider.js';
import { createWorld, renderReady, say } from '../../testing/world.js';
import { type DocumentBadgeOptions, useDocumentBadge } from './use-document-badge.js';

beforeEach(() => {
  document.head.innerHTML =
    '<title>Tea room</title><link rel="icon" href="https://tea.example/i.png">';
});

function Badge(options: DocumentBadgeOptions) {
  useDocumentBadge(options);
  return null;
}

/** A page with badges, none of whose icons are drawn unless that is what it is about. */
function show(...badges: DocumentBadgeOptions[]) {
  const { engine } = createWorld();
  const sdk = engine.createClient();
  const tree = (all: readonly DocumentBadgeOptions[]) => (
    <ChatProvider sdk={sdk}>
      {all.map((options, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: They come and go at the end only.
        <Badge key={index} favicon={false} {...options} />
      ))}
    </ChatProvider>
  );
  const { rerender, unmount } = render(tree(badges));
  return { unmount, change: (...next: DocumentBadgeOptions[]) => rerender(tree(next)) };
}

describe('the title', () => {
  it.each([
    [0, 'Tea room'],
    [1, '(1) Tea room'],
    [99, '(99) Tea room'],
    [100, '(99+) Tea room'],
    [-1, 'Tea room'],
    [Number.NaN, 'Tea room'],
  ])('with %s unread messages is “%s”', (count, title) => {
    const { unmount } = show({ count });
    expect(document.title).toBe(title);
    unmount();
    expect(document.title).toBe('Tea room');
  });

  it('follows what is unread', async () => {
    const { engine, peer, userOf } = createWorld();
    const ben = await peer('ben');
    const sdk = engine.createClient();
    const page = await renderReady(() => useDocumentBadge({ favicon: false }), {
      sdk,
      user: userOf('ann'),
    });
    await say(ben, 'C2Cann', 'hello');
    await waitFor(() => expect(document.title).toBe('(1) Tea room'));
    page.unmount();
    expect(document.title).toBe('Tea room');
  });

  it('has what the app wants behind the number, and a limit of its own', () => {
    const page = show({ count: 12, max: 9, title: 'Parlor' });
    expect(document.title).toBe('(9+) Parlor');
    page.change({ count: 0, title: 'Parlor' });
    expect(document.title).toBe('Parlor');
    page.unmount();
    expect(document.title).toBe('Tea room');
  });

  it('is the app’s own again when the app has written another one meanwhile', async () => {
    const page = show({ count: 2 });
    document.title = 'Settings';
    await waitFor(() => expect(document.title).toBe('(2) Settings'));
    page.change({ count: 3 });
    expect(document.title).toBe('(3) Settings');
    document.title = 'Profile';
    page.unmount();
    expect(document.title).toBe('Profile');
  });

  it('is what the one says that came last, and the one before again when it goes', () => {
    const page = show({ count: 1 });
    page.change({ count: 1 }, { count: 7, title: 'Room' });
    expect(document.title).toBe('(7) Room');
    page.change({ count: 2 }, { count: 7, title: 'Room' });
    expect(document.title).toBe('(7) Room');
    page.change({ count: 2 });
    expect(document.title).toBe('(2) Tea room');
    page.unmount();
    expect(document.title).toBe('Tea room');
  });

  it('is not written again while the label stays the same', () => {
    const page = show({ count: 100 });
    const write = vi.spyOn(document, 'title', 'set');
    page.change({ count: 101 });
    expect(write).not.toHaveBeenCalled();
  });

  it('comes through StrictMode, and through a server', () => {
    const { engine } = createWorld();
    const app = (
      <StrictMode>
        <ChatProvider sdk={engine.createClient()}>
          <Badge count={4} favicon={false} />
        </ChatProvider>
      </StrictMode>
    );
    renderToString(app);
    expect(document.title).toBe('Tea room');
    const { unmount } = render(app);
    expect(document.title).toBe('(4) Tea room');
    unmount();
    expect(document.title).toBe('Tea room');
  });
});

/** A canvas that says what was drawn on it; an icon taints it when it is of another site. */
function drawnOnto({ isTainted = false, isThere = true, isIconThere = true } = {}) {
  const texts: string[] = [];
  const sources: string[] = [];
  const load = vi.spyOn(HTMLImageElement.prototype, 'src', 'set');
  load.mockImplementation(function (this: HTMLImageElement, href) {
    sources.push(href);
    queueMicrotask(() => this.dispatchEvent(new Event(isIconThere ? 'load' : 'error')));
  });
  const getContext = vi.spyOn(HTMLCanvasElement.prototype, 'getContext');
  const toDataURL = vi.spyOn(HTMLCanvasElement.prototype, 'toDataURL');
  let drawn: string[] = [];
  const context = {
    drawImage: () => drawn.push('icon'),
    measureText: (text: string) => ({ width: text.length * 9 }),
    fillText: (text: string) => {
      texts.push(text);
      drawn.push(text);
    },
    ...{ beginPath() {}, arc() {}, fill() {} },
  };
  getContext.mockImplementation(() => {
    drawn = [];
    // Only what is used of it.
    return isThere ? (context as unknown as CanvasRenderingContext2D) : null;
  });
  toDataURL.mockImplementation(() => {
    if (isTainted && drawn.includes('icon')) throw new DOMException('Tainted', 'SecurityError');
    return `data:image/png,${drawn.join('+')}`;
  });
  onTestFinished(() => {
    load.mockRestore();
    getContext.mockRestore();
    toDataURL.mockRestore();
  });
  return { texts, sources };
}

const shownIcons = () =>
  [...document.querySelectorAll<HTMLLinkElement>('link[rel~="icon"]')].map(({ href }) => href);

const own = 'https://tea.example/i.png';

describe('the icon', () => {
  it('has the number over the page’s own, which is there again in the end', async () => {
    const { sources } = drawnOnto();
    const page = show({ count: 3, favicon: true });
    await waitFor(() => expect(shownIcons()).toEqual(['data:image/png,icon+3']));
    page.change({ count: 4, favicon: true });
    await waitFor(() => expect(shownIcons()).toEqual(['data:image/png,icon+4']));
    expect(sources).toEqual([own, own]);
    page.change({ count: 0, favicon: true });
    expect(shownIcons()).toEqual([own]);
    page.change({ count: 5, favicon: true });
    await waitFor(() => expect(shownIcons()).toEqual(['data:image/png,icon+5']));
    page.unmount();
    expect(shownIcons()).toEqual([own]);
    expect(document.querySelectorAll('link')).toHaveLength(1);
  });

  it.each([
    ['belongs to another site', { isTainted: true }],
    ['cannot be had', { isIconThere: false }],
  ])('is the number alone where the page’s own %s', async (_, world) => {
    drawnOnto(world);
    show({ count: 3, favicon: true });
    await waitFor(() => expect(shownIcons()).toEqual(['data:image/png,3']));
  });

  it('is looked for where browsers look when the page names none', async () => {
    document.head.innerHTML = '';
    const { sources } = drawnOnto({ isIconThere: false });
    const page = show({ count: 3, favicon: true });
    await waitFor(() => expect(shownIcons()).toEqual(['data:image/png,3']));
    expect(sources).toEqual([new URL('/favicon.ico', location.href).href]);
    page.unmount();
    expect(shownIcons()).toEqual([]);
  });

  it('stays as it is where nothing can be drawn, and where that is not wanted', async () => {
    drawnOnto({ isThere: false });
    const page = show({ count: 3, favicon: true });
    await act(async () => undefined);
    expect(shownIcons()).toEqual([own]);
    page.unmount();
    const { texts } = drawnOnto();
    show({ count: 3, favicon: false });
    await act(async () => undefined);
    expect(texts).toEqual([]);
  });

  it('is not drawn for a number that is not wanted any more', async () => {
    drawnOnto();
    const page = show({ count: 3, favicon: true });
    page.unmount();
    await act(async () => undefined);
    expect(shownIcons()).toEqual([own]);
  });

  it('is drawn once for 100 and 101', async () => {
    const { texts } = drawnOnto();
    const page = show({ count: 100, favicon: true });
    await waitFor(() => expect(texts).toEqual(['99+']));
    page.change({ count: 101, favicon: true });
    await act(async () => undefined);
    expect(texts).toEqual(['99+']);
  });
});
