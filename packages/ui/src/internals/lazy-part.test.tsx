import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Suspense, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { MessageComposer } from '../message-composer/index.js';
import { composerField } from '../testing/composer-field.js';
import { renderChat } from '../testing/render-chat.js';
import { lazyPart } from './lazy-part.js';

const WORDS = /could not be loaded/;

interface CardProps {
  name: string;
  onClose: () => void;
}

function Card({ name }: CardProps) {
  return <p>{name} is here</p>;
}

/** Cannot be loaded until the line is back. */
function cutOff() {
  let isCut = true;
  const load = vi.fn(async () => {
    if (isCut) throw new TypeError('Failed to fetch dynamically imported module');
    return Card;
  });
  const mend = () => {
    isCut = false;
  };
  return { load, mend };
}

/** A button that opens a part. */
function Opener({ Part }: { Part: ReturnType<typeof lazyPart<CardProps>> }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setIsOpen(!isOpen)}>
        Open
      </button>
      <Suspense fallback="Loading">
        {isOpen && <Part name="Ann" onClose={() => setIsOpen(false)} />}
      </Suspense>
    </>
  );
}

describe('a part that is loaded when it is first shown', () => {
  it('is loaded once', async () => {
    const load = vi.fn(async () => Card);
    render(<Opener Part={lazyPart(load)} />);
    const user = userEvent.setup();
    const button = screen.getByRole('button', { name: 'Open' });
    await user.click(button);
    expect(await screen.findByText('Ann is here')).toBeInTheDocument();
    await user.click(button);
    await user.click(button);
    expect(screen.getByText('Ann is here')).toBeInTheDocument();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('says that it could not be, until the next press, and is loaded by the one after', async () => {
    const { load, mend } = cutOff();
    render(<Opener Part={lazyPart(load, { close: ({ onClose }) => onClose() })} />);
    const user = userEvent.setup();
    const button = screen.getByRole('button', { name: 'Open' });
    await user.click(button);
    expect(await screen.findByRole('alert')).toHaveTextContent(WORDS);
    expect(load).toHaveBeenCalledTimes(1);
    await user.click(document.body);
    expect(screen.queryByRole('alert')).toBeNull();
    mend();
    await user.click(button);
    expect(await screen.findByText('Ann is here')).toBeInTheDocument();
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('has something else in its place', async () => {
    const Instead = ({ name }: CardProps) => <p>{name} is away</p>;
    render(<Opener Part={lazyPart(cutOff().load, { Instead })} />);
    await userEvent.click(screen.getByRole('button', { name: 'Open' }));
    expect(await screen.findByText('Ann is away')).toBeInTheDocument();
  });

  it('has words in its place otherwise', async () => {
    render(<Opener Part={lazyPart(cutOff().load)} />);
    await userEvent.click(screen.getByRole('button', { name: 'Open' }));
    expect(await screen.findByText(WORDS)).toBeInTheDocument();
  });
});

it('a composer whose menu cannot be loaded keeps what is written, and opens it when it can be', async () => {
  let isCut = true;
  const AttachMenu = lazyPart(
    async () => {
      if (isCut) throw new TypeError('Failed to fetch dynamically imported module');
      return (await import('../message-composer/attach-menu.js')).AttachMenu;
    },
    { close: ({ onClose }) => onClose('outside') },
  );
  const { user } = renderChat(<MessageComposer conversationID="C2Cben" parts={{ AttachMenu }} />);
  await user.type(composerField(), 'Half a thought');
  const add = screen.getByRole('button', { name: 'Add' });
  await user.click(add);
  expect(await screen.findByRole('alert')).toHaveTextContent(WORDS);
  expect(composerField()).toHaveValue('Half a thought');
  isCut = false;
  await user.click(add);
  expect(await screen.findByRole('menu', { name: 'Add' })).toBeInTheDocument();
  expect(screen.queryByText(WORDS)).toBeNull();
});
