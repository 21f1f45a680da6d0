import { type FormEvent, useState } from 'react';
import { Card } from '../controls/card.js';
import { TextField } from '../controls/text-field.js';
import { useDevtools } from '../devtools-context.js';
import { numberText } from '../formats.js';

interface ModerationCardProps {
  /** Those that are refused now. */
  words: readonly string[];
  onChanged: () => unknown;
}

/** Has texts refused for what they say. */
export function ModerationCard({ words, onChanged }: ModerationCardProps) {
  const { engine, strings, run } = useDevtools();
  const inForce = words.join(', ');
  const [text, setText] = useState(inForce);
  const [known, setKnown] = useState(inForce);
  // Somebody else has changed them, or the engine writes them in another way.
  if (inForce !== known) {
    setKnown(inForce);
    setText(inForce);
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    // The comma of Chinese and that of Arabic are commas, too.
    const wanted = text
      .split(/[,，،\n]/)
      .map((word) => word.trim())
      .filter((word) => word !== '');
    const done =
      wanted.length === 0
        ? strings.notModerated
        : strings.moderated(numberText(wanted.length), wanted.length === 1);
    await run(done, () =>
      engine.admin.setModeration(wanted.length === 0 ? undefined : { words: wanted }),
    );
    onChanged();
  }

  return (
    <Card title={strings.moderation} hint={strings.moderationHint}>
      <form className="form" onSubmit={submit} noValidate>
        <TextField label={strings.words} value={text} onChange={setText} />
        <button type="submit" className="button">
          {strings.apply}
        </button>
      </form>
    </Card>
  );
}
