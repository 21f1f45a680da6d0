import { memo } from 'react';
import './bare.css';
import { filler } from './row-nodes.js';

/** What a bare row shows of a message. */
export interface BareMessageProps {
  readonly text: string;
  readonly name: string;
  readonly isMine: boolean;
}

/** The elements of a row without the ones that only fill it up, and with the one that it stands in. */
const OWN = 10;
const fill = filler('nodes', OWN);

/** A message with nothing that could be left out. */
export const BareMessage = memo(function BareMessage({ text, name, isMine }: BareMessageProps) {
  return (
    <div className="bare-message" data-mine={isMine || undefined}>
      <div className="bare-column">
        <div className="bare-bubble">
          <span className="bare-name">
            <bdi>{name}</bdi>
          </span>
          <div>
            <span>{text}</span>
            <span className="bare-meta">
              <time>12:00</time>
              {fill.map((index) => (
                <i key={index} />
              ))}
            </span>
          </div>
        </div>
      </div>
    </div>
  );
});

/** How high it is as a rule, with the space above it. */
export function guessHeight(startsGroup: boolean): number {
  return startsGroup ? 64 : 43;
}
