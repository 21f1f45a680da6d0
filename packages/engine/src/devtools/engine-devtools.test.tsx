import { render, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Engine } from '../engine.js';
import { EngineDevtools } from './engine-devtools.js';
import { devtoolsRoot } from './testing/devtools-root.js';
import { complaints, renderDevtools } from './testing/render-devtools.js';
import { say } from './testing/say.js';

describe('the devtools', () => {
  it('are a button until they are opened, and again when they are closed; the focus goes along', async () => {
    const { tools, user, root } = await renderDevtools({ initiallyOpen: false });
    const button = tools.getByRole('button', { name: 'Open engine devtools' });
    expect(tools.queryByRole('tablist')).toBeNull();
    await user.click(button);
    const shadow = root.getRootNode() as ShadowRoot;
    expect(shadow.activeElement).toBe(tools.getByRole('tab', { name: 'Events' }));
    await user.click(tools.getByRole('button', { name: 'Close' }));
    expect(shadow.activeElement).toBe(tools.getByRole('button', { name: 'Open engine devtools' }));
  });

  it('take no focus where they are open from the beginning', async () => {
    const { root } = await renderDevtools();
    expect((root.getRootNode() as ShadowRoot).activeElement).toBeNull();
  });

  it('have tabs that the arrow keys walk through', async () => {
    const { tools, user } = await renderDevtools();
    await user.click(tools.getByRole('tab', { name: 'Events' }));
    await user.keyboard('{ArrowRight}');
    expect(tools.getByRole('tab', { name: 'Store' })).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{End}');
    expect(tools.getByRole('tabpanel', { name: 'Faults' })).toBeInTheDocument();
    await user.keyboard('{ArrowRight}{ArrowLeft}{ArrowLeft}');
    expect(tools.getByRole('tabpanel', { name: 'Network' })).toBeInTheDocument();
  });

  it('have tabs that the arrow keys walk through from right to left', async () => {
    document.documentElement.dir = 'rtl';
    try {
      const { tools, user, root } = await renderDevtools();
      root.style.direction = 'rtl';
      await user.click(tools.getByRole('tab', { name: 'Events' }));
      await user.keyboard('{ArrowLeft}');
      expect(tools.getByRole('tabpanel', { name: 'Store' })).toBeInTheDocument();
    } finally {
      document.documentElement.dir = '';
    }
  });

  it.each(['Events', 'Store', 'Network', 'Faults'])(
    'axe finds nothing in them: %s',
    async (name) => {
      const { tools, user } = await renderDevtools();
      await user.click(tools.getByRole('tab', { name }));
      await waitFor(() => expect(tools.queryByText('Counting…')).toBeNull());
      expect(await complaints()).toEqual([]);
    },
  );

  it('can be made higher and lower by the keys', async () => {
    const { tools, user, root } = await renderDevtools();
    const handle = tools.getByRole('separator', { name: 'Height of the devtools' });
    const height = () => Number(handle.getAttribute('aria-valuenow'));
    const before = height();
    handle.focus();
    await user.keyboard('{ArrowUp}');
    expect(height()).toBe(before + 24);
    await user.keyboard('{Home}{ArrowDown}');
    expect(height()).toBe(180);
    const panel = root.querySelector<HTMLElement>('.panel');
    expect(panel?.style.getPropertyValue('--height')).toBe('180px');
  });

  it('tell the page how much of it they cover, as long as they do', async () => {
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(312);
    const covered = () =>
      document.documentElement.style.getPropertyValue('--parlor-devtools-covered');
    const { tools, user } = await renderDevtools();
    expect(covered()).toBe('312px');
    await user.click(tools.getByRole('button', { name: 'Close' }));
    expect(covered()).toBe('');
  });

  it('are after a reload as they were', async () => {
    const first = await renderDevtools({ initiallyOpen: false, remembers: true });
    await first.user.click(first.tools.getByRole('button', { name: 'Open engine devtools' }));
    await first.user.click(first.tools.getByRole('tab', { name: 'Network' }));
    first.view.unmount();
    const second = await renderDevtools({ initiallyOpen: false, remembers: true });
    expect(second.tools.getByRole('tabpanel', { name: 'Network' })).toBeInTheDocument();
  });

  it.each(['', 'null', '{"tab":"<img>","height":"high","isOpen":7}', '[1,'])(
    'are as usual where something else is remembered: %s',
    async (text) => {
      localStorage.setItem('parlor-engine-devtools', text);
      const { tools } = await renderDevtools({ remembers: true });
      expect(tools.getByRole('tabpanel', { name: 'Events' })).toBeInTheDocument();
    },
  );

  it('say at their button what is not as usual', async () => {
    const { tools, engine } = await renderDevtools({ initiallyOpen: false });
    engine.network().use('poor');
    await tools.findByRole('button', { name: 'Open engine devtools: network slowed' });
    engine.network().use('offline');
    await tools.findByRole('button', { name: 'Open engine devtools: offline' });
    engine.network().reset();
    await tools.findByRole('button', { name: 'Open engine devtools' });
  });

  it('say at their button whose network alone is spoilt', async () => {
    const { tools, engine, people } = await renderDevtools({ initiallyOpen: false });
    engine.network(people.ben).use('slow');
    await tools.findByRole('button', { name: 'Open engine devtools: ben network slowed' });
    engine.network().use('offline');
    await tools.findByRole('button', {
      name: 'Open engine devtools: offline, ben network slowed',
    });
    engine.network().reset();
    engine.network(people.ben).reset();
    await tools.findByRole('button', { name: 'Open engine devtools' });
  });

  it('say at their button what is refused, once it was seen, and no longer than it is', async () => {
    const { tools, engine, people } = await renderDevtools({ initiallyOpen: false });
    // As after a reload: nothing of it was pressed here.
    await engine.admin.refuse({ method: 'setSelfStatus', code: 60014, times: 2 });
    const set = () => people.ann.setSelfStatus({ customStatus: 'out' });
    await expect(set()).rejects.toMatchObject({ code: 60014 });
    await tools.findByRole('button', { name: 'Open engine devtools: 1 refusal in force' });
    await expect(set()).rejects.toMatchObject({ code: 60014 });
    await tools.findByRole('button', { name: 'Open engine devtools' });
  });

  it('say at their button that texts are moderated', async () => {
    const { tools, engine, people } = await renderDevtools({ initiallyOpen: false });
    await engine.admin.setModeration({ words: ['cabbage'] });
    await expect(say(people.ann, 'ben', 'cabbage')).rejects.toMatchObject({ code: 80001 });
    await tools.findByRole('button', { name: 'Open engine devtools: texts moderated' });
  });

  it('say what came of something no longer than one stays there', async () => {
    const { tools, user } = await renderDevtools();
    await user.click(tools.getByRole('tab', { name: 'Network' }));
    await user.click(tools.getByRole('button', { name: 'Reset' }));
    await waitFor(() => expect(tools.getByRole('status')).toHaveTextContent('As it was.'));
    await user.click(tools.getByRole('tab', { name: 'Events' }));
    expect(tools.getByRole('status')).toBeEmptyDOMElement();
  });

  it('speak in the words that they are given', async () => {
    const strings = { events: 'الأحداث', close: 'إغلاق' };
    const { tools } = await renderDevtools({ strings });
    expect(tools.getByRole('tab', { name: 'الأحداث' })).toBeInTheDocument();
    expect(tools.getByRole('button', { name: 'إغلاق' })).toBeInTheDocument();
    expect(tools.getByRole('tab', { name: 'Store' })).toBeInTheDocument();
  });

  it('are gone from the page when they are not drawn any more', async () => {
    const { view } = await renderDevtools();
    view.unmount();
    expect(document.querySelector('[data-parlor-devtools]')).toBeNull();
  });

  it('that fail leave the app alone, and say why', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const strange = { network: () => ({ conditions: {}, subscribe: () => () => undefined }) };
    const { getByText } = render(
      <>
        <p>The app</p>
        <EngineDevtools engine={strange as unknown as Engine} remembers={false} />
      </>,
    );
    expect(getByText('The app')).toBeInTheDocument();
    const tools = within(devtoolsRoot());
    expect(tools.getByRole('alert')).toHaveTextContent(
      'The devtools have failed: This engine was not made by createEngine()',
    );
  });
});
