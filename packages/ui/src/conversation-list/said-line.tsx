import { isHeldApart, lastApart } from '../internals/isolate.js';

interface SaidLineProps {
  /** Who has said something, and what; or only that. */
  text: string;
}

/**
 * What was said, in a direction of its own. Who has said it follows the page, and stands apart where one of the two runs the
 * other way: in one line with it, words that are too long would lose their beginning.
 */
export function SaidLine({ text }: SaidLineProps) {
  if (!isHeldApart(text)) return <bdi>{text}</bdi>;
  const [sayer, words] = lastApart(text);
  if (words === '') return <span>{text}</span>;
  return (
    <>
      <span className="parlor-conversation-row-sayer">{sayer}</span>
      <bdi>{words}</bdi>
    </>
  );
}
