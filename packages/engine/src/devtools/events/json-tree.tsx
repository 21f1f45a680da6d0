import { useState } from 'react';
import { useDevtools } from '../devtools-context.js';
import { numberText } from '../formats.js';
import { TwistyIcon } from '../icons.js';

/** How many entries of a list or an object are drawn at first, and how many more at a time. */
const PORTION = 50;

/** How much of a text is drawn at first, in characters. */
const LONGEST_TEXT = 240;

interface JsonTreeProps {
  value: unknown;
  label: string;
  /** How deep it is open at first. */
  depth: number;
}

/** A JSON value, to be opened and closed. What it says stays text, whatever it looks like. */
export function JsonTree({ value, label, depth }: JsonTreeProps) {
  return (
    <div role="group" className="json" dir="ltr" aria-label={label}>
      {isBranch(value) ? <Entries value={value} depth={depth - 1} /> : <Leaf value={value} />}
    </div>
  );
}

interface EntriesProps {
  value: object;
  /** How much deeper it is open at first. */
  depth: number;
}

function Entries({ value, depth }: EntriesProps) {
  const { strings } = useDevtools();
  const [most, setMost] = useState(PORTION);
  const entries = Object.entries(value);
  const rest = entries.length - most;
  return (
    <ul className="json-entries">
      {entries.slice(0, most).map(([name, item]) => (
        <li key={name}>
          {isBranch(item) ? (
            <Branch name={name} value={item} depth={depth} />
          ) : (
            <span className="json-leaf">
              <span className="json-name">{name}</span>
              <span aria-hidden="true">: </span>
              <Leaf value={item} />
            </span>
          )}
        </li>
      ))}
      {rest > 0 && (
        <li>
          <button
            type="button"
            className="button small"
            onClick={() => setMost((last) => last + PORTION)}
          >
            {strings.moreItems(numberText(Math.min(rest, PORTION)))}
          </button>
        </li>
      )}
    </ul>
  );
}

interface BranchProps extends EntriesProps {
  name: string;
}

function Branch({ name, value, depth }: BranchProps) {
  const { strings } = useDevtools();
  const [isOpen, setOpen] = useState(depth > 0);
  const { length } = Object.keys(value);
  const words = Array.isArray(value) ? strings.items : strings.keys;
  return (
    <>
      <button
        type="button"
        className="json-branch"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <TwistyIcon />
        <span className="json-name">{name}</span>
        <span className="json-count">{words(numberText(length), length === 1)}</span>
      </button>
      {isOpen && <Entries value={value} depth={depth - 1} />}
    </>
  );
}

function Leaf({ value }: { value: unknown }) {
  const { strings } = useDevtools();
  const [isWhole, setWhole] = useState(false);
  const text = JSON.stringify(value) ?? '';
  const isCut = !isWhole && text.length > LONGEST_TEXT;
  return (
    <span className="json-value" data-type={value === null ? 'null' : typeof value}>
      {isCut ? `${text.slice(0, LONGEST_TEXT)}…` : text}
      {isCut && (
        <button type="button" className="button small" onClick={() => setWhole(true)}>
          {strings.wholeText}
        </button>
      )}
    </span>
  );
}

/** Empty ones are said in two characters. */
function isBranch(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}
