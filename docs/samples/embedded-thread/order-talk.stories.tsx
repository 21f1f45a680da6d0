import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { createChatWorld } from '../../../packages/ui/src/testing/chat-world';
import { orderSeed } from './order-seed';
import { OrderTalk, type OrderTalkProps } from './order-talk';

/** A page of a shop, which has an engine in the place of the cloud. */
function OrderPage(props: Pick<OrderTalkProps, 'groupID' | 'orderNumber'>) {
  const [world] = useState(() => createChatWorld(orderSeed));
  const [{ sdk, user }] = useState(() => world.visitor('ann'));
  return (
    <main
      style={{
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(20rem, 100%), 1fr))',
        gap: '1.5rem',
        maxInlineSize: '64rem',
        marginInline: 'auto',
        padding: '1.5rem',
        font: '400 var(--parlor-text-15) / var(--parlor-leading-list) var(--parlor-font)',
        color: 'var(--parlor-text)',
      }}
    >
      <section>
        <h1>Order {props.orderNumber}</h1>
        <p>Two shelves, oak. Delivered by van between eight and noon.</p>
      </section>
      <OrderTalk sdk={sdk} user={user} {...props} />
    </main>
  );
}

const meta: Meta<typeof OrderPage> = {
  title: 'Embedded thread',
  tags: ['!autodocs'],
  component: OrderPage,
  args: { groupID: 'order-1042', orderNumber: '1042' },
};
export default meta;

type Story = StoryObj<typeof OrderPage>;

export const Default: Story = {
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('Is there a lift in the house?');
    const field = canvas.getByRole('textbox', { name: 'Message to Order 1042' });
    await userEvent.type(field, 'Yes, a small one{Enter}');
    await canvas.findByText('Yes, a small one');
  },
};
