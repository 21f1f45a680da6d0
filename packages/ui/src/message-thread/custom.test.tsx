import { TYPES } from '@parlor/sdk';
import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { renderChat } from '../testing/render-chat.js';
import { customDataOf } from './custom-data.js';
import { type CustomRendererProps, MessageThread } from './index.js';

function Order({ data }: CustomRendererProps) {
  const number = typeof data === 'object' && data && 'number' in data ? data.number : undefined;
  if (typeof number !== 'number') throw new Error('An order has a number.');
  return <span>Order number {number}</span>;
}

const renderers = { order: Order };

/** Ben sends Ann these, one after the other, as the `data` of custom messages. */
async function renderCustom(...datas: readonly string[]) {
  const chat = renderChat(<MessageThread conversationID="C2Cben" customRenderers={renderers} />);
  await screen.findByText('Tell me where to look.');
  const ben = await chat.person('ben');
  for (const data of datas) {
    const payload = { data, description: `Described ${data}`, extension: '' };
    const options = { to: 'ann', conversationType: TYPES.CONV_C2C, payload };
    await ben.sendMessage(ben.createCustomMessage(options));
  }
  return chat;
}

describe('an app’s own message', () => {
  it('is drawn by the app’s renderer for its kind', async () => {
    await renderCustom('{"businessID":"order","number":12}');
    expect(await screen.findByText('Order number 12')).toBeInTheDocument();
  });

  it('of another kind, or of none, is its description', async () => {
    const datas = [
      '{"businessID":"other"}',
      '{"businessID":7}',
      '{"businessID":"order"',
      '"businessID"',
    ];
    await renderCustom(...datas);
    for (const data of datas) {
      expect(await screen.findByText(`Described ${data}`)).toBeInTheDocument();
    }
  });

  it('whose renderer throws takes nothing else down', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await renderCustom('{"businessID":"order"}', '{"businessID":"order","number":13}');
    expect(await screen.findByText('Order number 13')).toBeInTheDocument();
    expect(screen.getByText('This message could not be shown.')).toBeInTheDocument();
  });

  it('cannot name what every object has', async () => {
    const datas = [
      '{"businessID":"constructor"}',
      '{"businessID":"__proto__"}',
      '{"businessID":"toString"}',
    ];
    await renderCustom(...datas);
    for (const data of datas) {
      expect(await screen.findByText(`Described ${data}`)).toBeInTheDocument();
    }
  });
});

it('what is too long, or inherits its kind, is not looked at', () => {
  const of = (data: unknown) =>
    customDataOf({ data: data as string, description: '', extension: '' });
  expect(of(`{"businessID":"order","pad":"${'x'.repeat(20_000)}"}`)).toBeUndefined();
  expect(of('{"__proto__":{"businessID":"order"}}')).toBeUndefined();
  expect(of({ businessID: 'order' })).toBeUndefined();
  expect(of('{"businessID":"order"}')).toEqual({ businessID: 'order' });
});
