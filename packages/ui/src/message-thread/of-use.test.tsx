import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderChat } from '../testing/render-chat.js';
import { MessageThread, type QuotationProps } from './index.js';

/** A part of an app's that draws something for every message. */
const marking = (mark: string) =>
  function Marking({ message }: QuotationProps) {
    return (
      <i>
        {mark} {message.ID}
      </i>
    );
  };

it.each(['Quotation', 'Translation', 'Transcription', 'Reactions', 'Receipt'] as const)(
  'an app’s own %s is drawn for each message, also where the default one has nothing to draw',
  async (name) => {
    renderChat(<MessageThread conversationID="C2Cben" parts={{ [name]: marking(name) }} />);
    await screen.findByText('Tell me where to look.');
    const bubbles = document.querySelectorAll('.parlor-bubble');
    expect(bubbles.length).toBeGreaterThan(1);
    expect(screen.getAllByText(new RegExp(`^${name} `))).toHaveLength(bubbles.length);
  },
);
