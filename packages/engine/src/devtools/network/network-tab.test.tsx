import { EVENT, type NetState } from '@parlor/sdk';
import { fireEvent, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderDevtools } from '../testing/render-devtools.js';
import { rewrite } from '../testing/typing.js';

async function openNetwork() {
  const rendered = await renderDevtools();
  await rendered.user.click(rendered.tools.getByRole('tab', { name: 'Network' }));
  return { ...rendered, network: rendered.engine.network() };
}

describe('the network', () => {
  it.each([
    ['Slow', 'slow'],
    ['Poor', 'poor'],
    ['Offline', 'offline'],
  ] as const)('is spoilt at a press, and mended: %s', async (name, preset) => {
    const { tools, user, network, engine } = await openNetwork();
    const button = (label: string) => tools.getByRole('button', { name: new RegExp(`^${label}`) });
    expect(button('Good')).toHaveAttribute('aria-pressed', 'true');
    await user.click(button(name));
    const spoilt = network.conditions;
    expect(button(name)).toHaveAttribute('aria-pressed', 'true');
    await user.click(button('Good'));
    expect(button('Good')).toHaveAttribute('aria-pressed', 'true');
    expect(network.conditions.isOnline).toBe(true);
    engine.network().use(preset);
    expect(network.conditions).toEqual(spoilt);
  });

  it('has a slider for each condition, and what it stands at in words', async () => {
    const { tools, network } = await openNetwork();
    const move = (name: string, value: number) =>
      fireEvent.change(tools.getByRole('slider', { name }), { target: { value } });
    move('Latency', 1_200);
    move('Jitter', 250);
    move('Loss', 7);
    move('Speed', 0);
    expect(network.conditions).toEqual({
      isOnline: true,
      latency: 1_200,
      jitter: 250,
      loss: 0.07,
      bytesPerSecond: 1_000,
    });
    const texts = ['Latency', 'Jitter', 'Loss', 'Speed'].map((name) =>
      tools.getByRole('slider', { name }).getAttribute('aria-valuetext'),
    );
    expect(texts).toEqual(['1,200 ms', '250 ms', '7%', '1 kB a second']);
    move('Speed', 10);
    expect(network.conditions.bytesPerSecond).toBe(Number.POSITIVE_INFINITY);
  });

  it('is shown as it is when somebody else changes it', async () => {
    const { tools, network } = await openNetwork();
    network.set({ latency: 400, bytesPerSecond: 70_000 });
    await waitFor(() => expect(tools.getByRole('slider', { name: 'Latency' })).toHaveValue('400'));
    expect(tools.getByRole('slider', { name: 'Speed' })).toHaveAttribute(
      'aria-valuetext',
      '70 kB a second',
    );
  });

  it('can be that of one client', async () => {
    const { tools, user, engine, people } = await openNetwork();
    await user.selectOptions(tools.getByRole('combobox', { name: 'Applies to' }), 'ben (client 2)');
    await user.click(tools.getByRole('switch', { name: 'Connected' }));
    expect(engine.network(people.ben).conditions.isOnline).toBe(false);
    expect(engine.network(people.ann).conditions.isOnline).toBe(true);
    await user.click(tools.getByRole('button', { name: 'Reset' }));
    expect(engine.network(people.ben).conditions.isOnline).toBe(true);
  });

  it('applies to all again when its client is gone', async () => {
    const { tools, user, people } = await openNetwork();
    const choice = tools.getByRole('combobox', { name: 'Applies to' });
    await user.selectOptions(choice, 'ben (client 2)');
    await people.ben.destroy();
    await waitFor(() => expect(choice).toHaveDisplayValue('All clients'));
  });

  it('breaks the line now, or after some frames', async () => {
    const { tools, user, people } = await openNetwork();
    const states: NetState[] = [];
    people.ann.on(EVENT.NET_STATE_CHANGE, ({ data }) => void states.push(data.state));
    await user.click(tools.getByRole('button', { name: 'Now' }));
    await waitFor(() => expect(states.at(-1)).toBe('connected'));
    expect(states.length).toBeGreaterThan(1);
    expect(tools.getByRole('status')).toHaveTextContent('The line was broken.');

    const frames = tools.getByRole('textbox', { name: 'Frames' });
    await rewrite(user, frames, '');
    await user.click(tools.getByRole('button', { name: 'After some frames' }));
    expect(frames).toBeInvalid();
    expect(frames).toHaveAccessibleDescription('How many? A whole number above 0.');
    await user.type(frames, '1{Enter}');
    expect(tools.getByRole('status')).toHaveTextContent('when 1 more frame has passed');
    await rewrite(user, frames, '2{Enter}');
    expect(frames).toBeValid();
    expect(tools.getByRole('status')).toHaveTextContent('when 2 more frames have passed');
    const before = states.length;
    await people.ann.getUserProfile({ userIDList: ['cleo'] });
    await waitFor(() => expect(states.length).toBeGreaterThan(before + 1));
  });
});
