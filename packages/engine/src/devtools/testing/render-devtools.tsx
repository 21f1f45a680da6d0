import { render, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import type { ReactElement } from 'react';
import { onTestFinished, vi } from 'vitest';
import { createWorld } from '../../testing/create-world.js';
import { EngineDevtools, type EngineDevtoolsProps } from '../engine-devtools.js';
import { devtoolsRoot } from './devtools-root.js';
import { letType } from './typing.js';

/** How high a list is said to be, in pixels: jsdom lays nothing out. */
const LIST_HEIGHT = 280;

/** What a browser has and jsdom has not. Undone after the test. */
function stubBrowser(): void {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(LIST_HEIGHT);
}

/** jsdom takes what had the focus behind a shadow root to have it still when the page is without it. */
function letGoOfFocus(root: HTMLElement): void {
  let last: EventTarget | null = null;
  root.addEventListener('focusin', ({ target }) => {
    last = target;
  });
  onTestFinished(() => {
    if (last instanceof HTMLElement) last.blur();
  });
}

type Wrap = (devtools: ReactElement) => ReactElement;

/** The devtools of an engine at which Ann and Ben are logged in, and the two of them. */
export async function renderDevtools(
  props: Partial<EngineDevtoolsProps> = {},
  wrap: Wrap = (devtools) => devtools,
) {
  stubBrowser();
  const world = await createWorld(['ann', 'ben']);
  onTestFinished(() => world.close());
  const view = render(
    wrap(<EngineDevtools engine={world.engine} initiallyOpen remembers={false} {...props} />),
  );
  const root = devtoolsRoot();
  letGoOfFocus(root);
  letType(root);
  return { ...world, view, root, tools: within(root), user: userEvent.setup() };
}

/** What axe has to say against the page, in words; jsdom computes no colours. */
export async function complaints(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
